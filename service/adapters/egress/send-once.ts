import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { type Allowed, isAddress } from '../../core/egress/egress-list.ts'
import { type EgressCall, EgressError } from '../../ports/egress.ts'
import { guardedLookup, type Resolve } from './guarded-lookup.ts'

/** An answer as it came, before anybody looks where it leads. */
export type RawAnswer = {
  readonly status: number
  readonly location: string | null
  readonly retryAfter: string | null
  readonly text: string
}

/** What one request takes besides the call. */
export type Sending = {
  readonly url: URL
  readonly allowed: Allowed
  readonly resolve: Resolve
  /** Ends the request. */
  readonly signal: AbortSignal
  readonly limits: Limits
}

/** How much of an answer is read. */
export type Limits = { readonly bytes: number; readonly headerBytes: number }

/**
 * Sends one request over a connection of its own, which nothing else uses: no proxy, no cookie, no credential, no header that
 * the call does not have. TLS is verified whatever the environment says.
 */
export function sendOnce(call: Pick<EgressCall, 'method' | 'headers' | 'body'>, sending: Sending): Promise<RawAnswer> {
  const { url, allowed, signal, limits } = sending
  return new Promise((resolve, reject) => {
    const progress = { reached: false }
    const fail = (error: unknown) => reject(failureOf(error, allowed.host, progress.reached, signal))
    const body = call.body === null ? null : Buffer.from(call.body, 'utf8')
    const options = {
      method: call.method,
      host: allowed.host,
      port: url.port,
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host.replace(/\.(?=:|$)/, ''), ...call.headers, ...lengthOf(body, call.method) },
      lookup: guardedLookup(allowed, sending.resolve),
      maxHeaderSize: limits.headerBytes,
      insecureHTTPParser: false,
      setDefaultHeaders: false,
      signal,
    }
    const secure = url.protocol === 'https:'
    const servername = isAddress(allowed.host) ? '' : allowed.host
    const request: ClientRequest = secure
      ? httpsRequest({ ...options, agent: new HttpsAgent({ keepAlive: false }), rejectUnauthorized: true, servername })
      : httpRequest({ ...options, agent: new HttpAgent({ keepAlive: false }) })
    request.on('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        progress.reached = true
      })
    })
    request.on('error', fail)
    request.on('response', (response) => {
      readAll(response, allowed.host, limits.bytes).then(resolve, (error: unknown) => {
        request.destroy()
        fail(error)
      })
    })
    request.end(body ?? undefined)
  })
}

function lengthOf(body: Buffer | null, method: string): { readonly [name: string]: string } {
  if (body !== null) return { 'content-length': String(body.length), connection: 'close' }
  return method === 'GET' ? { connection: 'close' } : { 'content-length': '0', connection: 'close' }
}

async function readAll(response: IncomingMessage, host: string, most: number): Promise<RawAnswer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of response) {
    bytes += part.length
    if (bytes > most) throw new EgressError('unknown', `the answer of ${host} is larger than ${most} bytes`)
    parts.push(part)
  }
  const { statusCode = 0, headers } = response
  return {
    status: statusCode,
    location: headers.location ?? null,
    retryAfter: headers['retry-after'] ?? null,
    text: Buffer.concat(parts).toString('utf8'),
  }
}

/** Whether it reached the service is what tells whether it may be sent again. */
function failureOf(error: unknown, host: string, reached: boolean, signal: AbortSignal): EgressError {
  const became = reached ? 'unknown' : 'unsent'
  if (error instanceof EgressError) return error
  if (signal.aborted) return new EgressError(became, `${host} did not answer in time`)
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'it broke off'
  return new EgressError(became, `the call to ${host} failed: ${code}`, error)
}
