import { createHash, createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** A request as it came, so far as its signature covers it. */
export type Received = {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What the `Authorization` header of Signature Version 4 says. */
export type Authorization = {
  readonly accessKeyId: string
  readonly date: string
  readonly region: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

/** Reads `AWS4-HMAC-SHA256 Credential=…/20261124/eu-central-1/sts/aws4_request, SignedHeaders=…, Signature=…`; null without one. */
export function readAuthorization(header: string | undefined): Authorization | null {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/([^/,]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      header ?? '',
    )
  if (!found) return null
  const [, accessKeyId = '', date = '', region = '', service = '', headers = '', signature = ''] = found
  return { accessKeyId, date, region, service, signedHeaders: headers.split(';'), signature }
}

/** The signature that a request must bear under that secret key, computed as the documentation of Signature Version 4 has it. */
export function expectedSignature(request: Received, authorization: Authorization, secretKey: string): string {
  const { date, region, service, signedHeaders } = authorization
  const scope = `${date}/${region}/${service}/aws4_request`
  const canonical = [
    request.method,
    service === 's3' ? request.path : canonicalPath(request.path),
    canonicalQuery(request.query),
    ...signedHeaders.map((name) => `${name}:${one(request.headers[name]).trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaders.join(';'),
    one(request.headers['x-amz-content-sha256']) || sha256(request.body),
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', one(request.headers['x-amz-date']), scope, sha256(canonical)].join('\n')
  const key = [date, region, service, 'aws4_request'].reduce(
    (key: string | Buffer, part) => createHmac('sha256', key).update(part).digest(),
    `AWS4${secretKey}`,
  )
  return createHmac('sha256', key).update(toSign).digest('hex')
}

/** Whether the body is the one that was signed: the header may claim another digest than the bytes have. */
export function bodyAsSigned(request: Received): boolean {
  const claimed = one(request.headers['x-amz-content-sha256'])
  return claimed === '' || claimed === 'UNSIGNED-PAYLOAD' || claimed === sha256(request.body)
}

function canonicalPath(path: string): string {
  return path.split('/').map(encode).join('/')
}

function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter(Boolean)
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .map((pair) =>
      pair
        .split('=')
        .map((part) => encode(decodeURIComponent(part)))
        .join('='),
    )
    .sort()
    .join('&')
}

function encode(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
}

function one(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' ? header : (header?.join(',') ?? '')
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}
