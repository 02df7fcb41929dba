import type { Context, Hono, MiddlewareHandler } from 'hono'
import type { Log } from '../ports.ts'
import { openapiDocument } from './api/openapi.ts'
import { documentName, ParameterError, readParameters } from './api/parameters.ts'
import type { Route, Source } from './api/route.ts'
import { routes } from './api/routes.ts'

/** Adds `/api/v1` and `/api/openapi.json`. Every route of the API stands behind the guard by itself. */
export function addApi(app: Hono, guard: MiddlewareHandler, source: Source, log: Log): void {
  const document = openapiDocument(routes)
  app.get('/api/openapi.json', (context) => context.json(document))
  for (const route of routes) {
    app.get(route.path.replaceAll(/\{(\w+)\}/g, ':$1'), guard, (context) => answer(route, source, log, context))
  }
}

async function answer(route: Route, source: Source, log: Log, context: Context): Promise<Response> {
  context.header('Cache-Control', 'no-store')
  try {
    const body = await read(route, source, context)
    return body === null ? context.json({ error: 'There is no such thing.' }, 404) : context.json(body)
  } catch (error) {
    const wrong = error instanceof Error && ['ParameterError', 'CursorError'].includes(error.name)
    if (wrong) return context.json({ error: error.message }, 400)
    log.error({ error, route: route.path }, 'the API could not answer')
    return context.json({ error: 'This cannot be read now.' }, 503)
  }
}

async function read(route: Route, source: Source, context: Context): Promise<Record<string, unknown> | null> {
  const query = readParameters(route.parameters, new URL(context.req.url).searchParams)
  const number = context.req.param('number') ?? '1'
  const name = context.req.param('name') ?? 'a'
  if (!/^[1-9]\d{0,9}$/.test(number)) throw new ParameterError("number must be a pull request's number")
  if (!documentName.test(name)) throw new ParameterError("name must be a document's name")
  return route.read(source, { number: Number(number), name, query })
}
