/** The largest body that is taken: GitHub's own limit of a payload, in bytes. */
export const largestBody = 25 * 1024 * 1024

/** The bytes of a body; `too large` as soon as more than the limit was announced or came, `too much` where there is no room for it. */
export type BodyReading = Uint8Array | 'too large' | 'too much'

/** Told of the bytes that are to be held; whether there is room for them. */
export type Hold = (bytes: number) => boolean

/** What the smallest chunk costs in memory, in bytes, however little is in it. */
const leastChunk = 512

/**
 * Reads a body up to the limit, however it is sent: with a `Content-Length` (which Node's parser enforces), chunked, or with
 * one that lies. At most one chunk beyond the limit is read. Without `hold` the bytes are counted and let go; with it, what
 * no length announced is told to it as it comes.
 */
export async function readBody(request: Request, hold: Hold | null): Promise<BodyReading> {
  const announced = request.headers.get('content-length')
  if (announced !== null && Number(announced) > largestBody) return 'too large'
  // Hono's server reads a body of known length faster than a stream is read; Node has made sure of the length.
  if (hold && announced !== null && !request.headers.has('transfer-encoding')) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.length > largestBody ? 'too large' : bytes
  }
  return request.body === null ? new Uint8Array() : readStream(request.body, hold)
}

async function readStream(body: ReadableStream<Uint8Array>, hold: Hold | null): Promise<BodyReading> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    const room = hold === null || hold(Math.max(part.value.length, leastChunk))
    if (size > largestBody || !room) {
      // The rest is not waited for: cancelling may never end while the other side holds the connection.
      reader.cancel().catch(() => {})
      return room ? 'too large' : 'too much'
    }
    if (hold) chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}
