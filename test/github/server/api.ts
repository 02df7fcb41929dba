import { createHash, randomUUID } from 'node:crypto'
import type { Schemas } from '../openapi/schemas.ts'
import { type Actor, actorName } from '../state/actor.ts'
import { notFound, Refused } from '../state/refused.ts'
import type { Body, State } from '../state/state.ts'
import type { Hooks } from '../webhooks/hooks.ts'
import { authenticate } from './authenticate.ts'
import { enter, type Limits, standing, uncount } from './limits.ts'
import { permit } from './permit.ts'
import type { Answer, Route } from './route.ts'
import type { Router } from './router.ts'

/** What the API needs. */
export type Api = {
  readonly state: State
  readonly hooks: Hooks
  readonly router: Router
  readonly limits: Limits
  readonly schemas: Schemas
  /** Answers that are not as GitHub describes them (only looked for where `settings.checked`). */
  readonly mismatches: string[]
}

/** An answer ready to be sent, and what the record says of it. */
export type Done = {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string
  readonly who: string
  readonly counted: boolean
}

type Found = { readonly route: Route; readonly params: { readonly [name: string]: string } }

/** Answers one request of the REST API: who, whether allowed, what, and whether it is new to the asker. */
export async function answerApi(api: Api, request: Request): Promise<Done> {
  const url = new URL(request.url)
  let actor: Actor = { kind: 'anonymous' }
  let leave = () => {}
  let counted = false
  let found: Found | null = null
  let answer: Answer
  try {
    refuseHeaders(request)
    actor = authenticate(api.state, request.headers.get('authorization'))
    found = api.router.find(request.method, url.pathname)
    if (url.pathname !== '/rate_limit') {
      leave = enter(api.state, api.limits, actor, request.method, url.pathname)
      counted = true
    }
    answer = await handle(api, request, url, actor, found)
  } catch (error) {
    answer = refusal(error)
  } finally {
    leave()
  }
  if (api.state.settings.checked && found !== null) check(api, found.route, answer)
  return finish(api, request, actor, answer, counted)
}

/** Versions of the API that GitHub knows; it answers in the form of the first. */
const versions = ['2022-11-28', '2026-03-10']

function refuseHeaders(request: Request): void {
  if ((request.headers.get('user-agent') ?? '') === '') {
    throw new Refused(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    )
  }
  const version = request.headers.get('x-github-api-version') ?? versions[0] ?? ''
  if (!versions.includes(version)) throw new Refused(400, `${version} is not a supported version of the REST API.`)
}

async function handle(api: Api, request: Request, url: URL, actor: Actor, found: Found | null): Promise<Answer> {
  if (found === null) throw notFound()
  const { route, params } = found
  const { repository } = permit(api.state, actor, route.access, params)
  const body = await readBody(api, request, route)
  return route.handle({
    state: api.state,
    hooks: api.hooks,
    actor,
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    params,
    body,
    accept: request.headers.get('accept') ?? '',
    get repository() {
      if (repository === null) throw new Error(`${route.path} names no repository that its access would have found`)
      return repository
    },
  })
}

async function readBody(api: Api, request: Request, route: Route): Promise<Body> {
  if (request.method === 'GET') return {}
  const body = parse(await request.text())
  const validate = api.schemas.request(route.method, openApiPath(route))
  if (validate !== null && !validate(body)) {
    const problem = validate.errors?.[0]
    throw new Refused(422, `Invalid request.\n\n${problem?.instancePath ?? ''} ${problem?.message ?? ''}`.trim())
  }
  if (Array.isArray(body)) return { items: body }
  return typeof body === 'object' && body !== null ? (body as Body) : {}
}

function parse(text: string): unknown {
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused(400, 'Problems parsing JSON')
  }
}

/** A route's path as OpenAPI writes it. */
export function openApiPath(route: Pick<Route, 'path'>): string {
  return route.path.replaceAll('+}', '}')
}

function refusal(error: unknown): Answer {
  if (!(error instanceof Refused)) throw error
  const body = {
    message: error.message,
    ...(error.errors === null ? {} : { errors: error.errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(error.status),
  }
  return { status: error.status, body, headers: error.headers }
}

function check(api: Api, route: Route, answer: Answer): void {
  const validate =
    answer.body === undefined ? null : api.schemas.answer(route.method, openApiPath(route), answer.status)
  if (validate === null || validate(JSON.parse(JSON.stringify(answer.body)))) return
  const problem = validate.errors
    ?.map((one) => `${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`)
    .join('; ')
  api.mismatches.push(`${route.method} ${openApiPath(route)} ${answer.status}: ${problem}`)
}

function given({ headers = {} }: Answer): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}

function finish(api: Api, request: Request, actor: Actor, answer: Answer, counted: boolean): Done {
  const body =
    answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`
  const cacheable = request.method === 'GET' && answer.status === 200
  const same =
    cacheable &&
    (request.headers.get('if-none-match') ?? '').split(/, */).some((one) => one.replace(/^W\//, '') === etag)
  if (same && counted) uncount(api.state, api.limits, actor)
  const limit = standing(api.state, api.limits, actor)
  return {
    status: same ? 304 : answer.status,
    body: same ? '' : body,
    who: actorName(actor),
    counted: counted && !same,
    headers: {
      ...(body === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...(cacheable
        ? { etag, 'cache-control': 'private, max-age=60, s-maxage=60', vary: 'Accept, Authorization' }
        : {}),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': request.headers.get('x-github-api-version') ?? '2022-11-28',
      'x-github-request-id': randomUUID(),
      'x-ratelimit-limit': String(limit.limit),
      'x-ratelimit-remaining': String(limit.remaining),
      'x-ratelimit-used': String(limit.used),
      'x-ratelimit-reset': String(limit.reset),
      'x-ratelimit-resource': 'core',
      date: new Date().toUTCString(),
      ...given(answer),
    },
  }
}
