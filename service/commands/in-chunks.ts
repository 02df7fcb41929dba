/** In characters. */
const size = 64 * 1024

/** Parts of a text put together to larger ones, so that no small one costs a call of its own. */
export function* inChunks(parts: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const part of parts) {
    chunk += part
    if (chunk.length < size) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}
