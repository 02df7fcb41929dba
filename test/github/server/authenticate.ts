import { createVerify } from 'node:crypto'
import { botOf } from '../state/accounts.ts'
import type { Actor } from '../state/actor.ts'
import { Refused } from '../state/refused.ts'
import type { App, State } from '../state/state.ts'

/** Who a request is from, by `Authorization`. Throws 401 for credentials that are none (any more). */
export function authenticate(state: State, header: string | null): Actor {
  if (header === null || header === '') return { kind: 'anonymous' }
  const [scheme = '', value = ''] = header.split(/ +/, 2)
  if (scheme.toLowerCase() === 'basic') {
    const text = Buffer.from(value, 'base64').toString('utf8')
    const [user = '', password = ''] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)]
    return byToken(state, password === '' || password === 'x-oauth-basic' ? user : password)
  }
  if (scheme.toLowerCase() !== 'bearer' && scheme.toLowerCase() !== 'token') throw new Refused(401, 'Bad credentials')
  return value.split('.').length === 3 ? { kind: 'app', app: byJwt(state, value) } : byToken(state, value)
}

function byToken(state: State, token: string): Actor {
  for (const account of state.accounts.values()) {
    if (account.token !== '' && account.token === token) return { kind: 'user', account }
  }
  const found = state.tokens.get(token)
  const installation = found === undefined ? undefined : state.installations.get(found.installationId)
  const app = installation === undefined ? undefined : state.apps.get(installation.appId)
  if (found === undefined || installation === undefined || app === undefined) throw new Refused(401, 'Bad credentials')
  if (found.expiresAt <= state.now().getTime()) throw new Refused(401, 'Bad credentials')
  if (installation.suspendedAt !== null) throw new Refused(403, 'This installation has been suspended')
  const { permissions, repositories } = found
  return { kind: 'installation', app, installation, permissions, repositories, bot: botOf(state, app) }
}

type Claims = { readonly iss?: unknown; readonly iat?: unknown; readonly exp?: unknown }

function byJwt(state: State, token: string): App {
  const undecodable = new Refused(401, 'A JSON web token could not be decoded')
  const [head = '', body = '', signature = ''] = token.split('.')
  const claims = decode<Claims>(body)
  if (decode<{ alg?: unknown }>(head)?.alg !== 'RS256' || claims === null) throw undecodable
  const app = [...state.apps.values()].find(
    (one) => String(one.id) === String(claims.iss) || one.clientId === claims.iss,
  )
  if (app === undefined) throw new Refused(404, 'Integration not found')
  const valid = createVerify('RSA-SHA256')
    .update(`${head}.${body}`)
    .verify(app.publicKey, Buffer.from(signature, 'base64url'))
  if (!valid) throw undecodable
  checkTimes(claims, state.now().getTime() / 1000)
  return app
}

function checkTimes({ iat, exp }: Claims, now: number): void {
  if (typeof exp !== 'number' || exp <= now) {
    throw new Refused(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    )
  }
  if (exp > now + 600 + 60) throw new Refused(401, "'Expiration time' claim ('exp') is too far in the future")
  if (typeof iat !== 'number' || iat > now + 60) {
    throw new Refused(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    )
  }
}

function decode<T>(part: string): T | null {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as T
  } catch {
    return null
  }
}
