import type { Context, MiddlewareHandler } from 'hono'
import { sameSecret } from './same-secret.ts'

/** Headers that a proxy adds: who comes with one may be anybody, however near the proxy is. */
const forwarding =
  /^(?:forwarded|via|x-forwarded(?:-.*)?|x-real-ip|x-client-ip|x-cluster-client-ip|x-original-.*|x-envoy-.*|true-client-ip|cf-.*|fastly-client-ip|x-azure-.*|x-appengine-.*)$/i

/**
 * Rule V3: with a token set, only who bears it may read; without one, only who asks from this machine itself, under its own
 * name, and not through a proxy. To be put before each route by itself, so that no spelling of a path goes past it.
 */
export function createGuard(apiToken: string | null): MiddlewareHandler {
  return async (context, next) => {
    const allowed = apiToken === null ? isLocal(context) : bears(context, apiToken)
    if (allowed) return next()
    context.header('WWW-Authenticate', 'Bearer')
    return context.json({ error: 'Authorization is needed.' }, 401)
  }
}

function bears(context: Context, apiToken: string): boolean {
  const token = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
  return token !== undefined && sameSecret(token, apiToken)
}

function isLocal(context: Context): boolean {
  const address = remoteAddress(context.env)
  if (!/^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/.test(address)) return false
  if ([...context.req.raw.headers.keys()].some((name) => forwarding.test(name))) return false
  // A page elsewhere whose name was made to lead here asks under that name.
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i.test(context.req.header('host') ?? '')
}

/** The other end of the connection, as @hono/node-server hands it over. */
function remoteAddress(env: unknown): string {
  const path = ['incoming', 'socket', 'remoteAddress']
  const address = path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    env,
  )
  return typeof address === 'string' ? address : ''
}
