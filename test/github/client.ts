import { createSign } from 'node:crypto'
import type { App } from './state/state.ts'

/** What a call got: the body parsed where it is JSON. */
export type Reply = { readonly status: number; readonly headers: Headers; readonly body: unknown }

/** Sends one request: `call("GET", "/user")`. A body that is text goes as it is, others as JSON. */
export type Client = (
  method: string,
  path: string,
  body?: unknown,
  headers?: { readonly [name: string]: string },
) => Promise<Reply>

/** Calls the stand-in as `curl` would, with a token (a person's, an installation's, an App's JWT). */
export function clientOf(url: string, token: string | null): Client {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'user-agent': 'test', ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parse(text) }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** A JWT of an App as GitHub asks for it; claims and algorithm may be spoilt. */
export function appJwt(
  app: Pick<App, 'id' | 'privateKey'>,
  claims: { readonly [name: string]: unknown } = {},
  header = { alg: 'RS256', typ: 'JWT' },
): string {
  const now = Math.floor(Date.now() / 1000)
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part(header)}.${part({ iss: app.id, iat: now - 30, exp: now + 540, ...claims })}`
  return `${text}.${createSign('RSA-SHA256').update(text).sign(app.privateKey, 'base64url')}`
}
