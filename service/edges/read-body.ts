/** The largest body that is taken: GitHub's own limit of a payload, in bytes. */
export const largestBody = 25 * 1024 * 1024

/** The bytes of a body; `too large` as soon as more than the limit was announced or came. */
export type BodyReading = Uint8Array | 'too large'

/**
 * Reads a body up to the limit, however it is sent: with a `Content-Length` (which Node's parser enforces), chunked, or with
 * one that lies. At most one chunk beyond the limit is read. Without `keep` the bytes are counted and let go.
 */
export async function readBody(request: Request, keep: boolean): Promise<BodyReading> {
  const announced = request.headers.get('content-length')
  if (announced !== null && Number(announced) > largestBody) return 'too large'
  // Hono's server reads a body of known length faster than a stream is read; Node has made sure of the length.
  if (keep && announced !== null && !request.headers.has('transfer-encoding')) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.length > largestBody ? 'too large' : bytes
  }
  return request.body === null ? new Uint8Array() : readStream(request.body, keep)
}

async function readStream(body: ReadableStream<Uint8Array>, keep: boolean): Promise<BodyReading> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > largestBody) {
      // The rest is not waited for: cancelling may never end while the other side holds the connection.
      reader.cancel().catch(() => {})
      return 'too large'
    }
    if (keep) chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}
