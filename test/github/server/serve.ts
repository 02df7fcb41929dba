import type { Server, ServerResponse } from 'node:http'
import { type HttpBindings, serve } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Context, Hono } from 'hono'
import { addPages } from '../page/pages.ts'
import { type Api, answerApi, type Done } from './api.ts'
import { archiveDoor, failedArchive } from './archive-door.ts'
import { callerName } from './caller-name.ts'
import { type FailedAnswer, type Failure, type Failures, failedAnswer, takeFailure } from './failures.ts'
import { gitDoor } from './git-door.ts'

/** One request as it was answered. */
export type RecordedRequest = {
  readonly kind: 'api' | 'git' | 'archive'
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: string
  /** What was sent; 0 where nothing was (a reset, a time-out). */
  readonly status: number
  /** `plumbline[bot]`, `alice`, `app:plumbline`, `anonymous`. */
  readonly who: string
  /** Whether it counted against the hour's limit. */
  readonly counted: boolean
  /** The failure that it was made to meet. */
  readonly failed: Failure['with'] | null
  /** The body as it came, for writes. */
  readonly body: string
  readonly at: Date
  readonly milliseconds: number
}

/** What stands behind the port: the API, its failures and the records. */
export type Door = {
  readonly api: Api
  readonly failures: Failures
  readonly requests: RecordedRequest[]
  /** The last two different answers of each GET, for `stale`. */
  readonly history: Map<string, string[]>
}

type Env = { Bindings: HttpBindings }

/** Listens on a free port (or the given one) of 127.0.0.1. */
export function listen(door: Door, port: number): Promise<{ readonly server: Server; readonly port: number }> {
  const app = new Hono<Env>()
  app.all('/:owner/:file{.+\\.git}/info/refs', (context) => git(door, context, '/info/refs'))
  app.post('/:owner/:file{.+\\.git}/git-upload-pack', (context) => git(door, context, '/git-upload-pack'))
  app.post('/:owner/:file{.+\\.git}/git-receive-pack', (context) => git(door, context, '/git-receive-pack'))
  app.get('/_codeload/*', (context) => archive(door, context))
  addPages(app, door.api)
  app.all('*', (context) => rest(door, context))
  app.onError((error) => {
    console.error('the stand-in for GitHub broke', error)
    return Response.json({ message: 'Server Error', reason: String(error.stack) }, { status: 500 })
  })
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port, overrideGlobalObjects: false }, (info) => {
      resolve({ server: server as Server, port: info.port })
    })
  })
}

async function git(door: Door, context: Context<Env>, service: string): Promise<Response> {
  const request = context.req.raw
  const url = new URL(request.url)
  const started = performance.now()
  const who = callerName(door.api.state, request)
  const failure = takeFailure(door.failures, request.method, url.pathname, who)
  const failed = failure === null ? null : failedAnswer(failure, 0)
  const name = (context.req.param('file') ?? '').replace(/\.git$/, '')
  const response =
    failed === null
      ? await gitDoor(door.api.state, request, context.req.param('owner') ?? '', name, service)
      : new Response(failed.body, { status: failed.status, headers: failed.headers })
  record(door, { kind: 'git', request, url, status: response.status, who, counted: false, failure, body: '', started })
  return response
}

async function archive(door: Door, context: Context<Env>): Promise<Response> {
  const request = context.req.raw
  const url = new URL(request.url)
  const started = performance.now()
  const { state } = door.api
  const who = callerName(state, request)
  const failure = takeFailure(door.failures, request.method, url.pathname, who)
  const outgoing = context.env.outgoing as ServerResponse
  const answer = failure === null ? await archiveDoor(state, url) : await failedArchive(state, url, failure, outgoing)
  const status = answer?.status ?? 0
  record(door, { kind: 'archive', request, url, status, who, counted: false, failure, body: '', started })
  if (answer === null) return RESPONSE_ALREADY_SENT
  return new Response(new Uint8Array(answer.body), { status, headers: { 'content-type': answer.type } })
}

async function rest(door: Door, context: Context<Env>): Promise<Response> {
  const request = context.req.raw
  const url = new URL(request.url)
  const started = performance.now()
  const body = request.method === 'GET' ? '' : await request.clone().text()
  const who = callerName(door.api.state, request)
  const failure = takeFailure(door.failures, request.method, url.pathname, who)
  const note = (done: { status: number; who: string; counted: boolean }) =>
    record(door, { kind: 'api', request, url, ...done, failure, body, started })
  if (failure === null) {
    const done = await answerApi(door.api, request)
    remember(door, request, url, done)
    note(done)
    return respond(done)
  }
  return fail(door, context, request, url, failure, who, note)
}

type Note = (done: { status: number; who: string; counted: boolean }) => void

async function fail(
  door: Door,
  context: Context<Env>,
  request: Request,
  url: URL,
  failure: Failure,
  who: string,
  note: Note,
): Promise<Response> {
  const instead = failedAnswer(failure, Math.ceil(Date.now() / 1000) + 3600)
  const takesEffect =
    failure.after === true || ['slow', 'stall', 'cut', 'cut-json', 'stale'].includes(String(failure.with))
  const done = takesEffect ? await answerApi(door.api, request) : null
  if (instead !== null) {
    note({ status: instead.status, who, counted: false })
    return respond(instead)
  }
  if (failure.with === 'reset' || failure.with === 'timeout' || done === null) {
    note({ status: 0, who, counted: false })
    if (failure.with === 'timeout') failure.onHeld?.(`${request.method} ${url.href}`)
    else context.env.outgoing.destroy()
    return RESPONSE_ALREADY_SENT
  }
  note(done)
  return spoil(door, context.env.outgoing, request, url, failure, done)
}

async function spoil(
  door: Door,
  outgoing: HttpBindings['outgoing'],
  request: Request,
  url: URL,
  failure: Failure,
  done: Done,
): Promise<Response> {
  switch (failure.with) {
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, failure.delayMs ?? 2000))
      return respond(done)
    case 'cut-json':
      return respond({ ...done, body: done.body.slice(0, Math.floor(done.body.length / 2)) })
    case 'stale': {
      const old = door.history.get(`${url.pathname}${url.search}`)?.at(-2)
      return respond({ ...done, body: old ?? done.body })
    }
    case 'stall':
      half(outgoing as ServerResponse, done, () => failure.onHeld?.(`${request.method} ${url.href}`))
      return RESPONSE_ALREADY_SENT
    default:
      half(outgoing as ServerResponse, done, () => outgoing.destroy())
      return RESPONSE_ALREADY_SENT
  }
}

/** Says how long the answer is and sends half; `then` hangs up, or does not. */
function half(outgoing: ServerResponse, done: Done, then: () => void): void {
  const bytes = Buffer.from(done.body)
  outgoing.writeHead(done.status, { ...done.headers, 'content-length': Math.max(bytes.length, 2) })
  outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), then)
}

function respond(answer: FailedAnswer | Done): Response {
  const empty = answer.status === 204 || answer.status === 304
  return new Response(empty ? null : answer.body, { status: answer.status, headers: answer.headers })
}

function remember(door: Door, request: Request, url: URL, done: Done): void {
  if (request.method !== 'GET' || done.status !== 200) return
  const key = `${url.pathname}${url.search}`
  const known = door.history.get(key) ?? []
  if (known.at(-1) !== done.body) door.history.set(key, [...known.slice(-1), done.body])
}

type Noted = {
  readonly kind: RecordedRequest['kind']
  readonly request: Request
  readonly url: URL
  readonly status: number
  readonly who: string
  readonly counted: boolean
  readonly failure: Failure | null
  readonly body: string
  readonly started: number
}

function record(door: Door, noted: Noted): void {
  const { kind, request, url, status, who, counted, failure, body, started } = noted
  door.requests.push({
    kind,
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    status,
    who,
    counted,
    failed: failure?.with ?? null,
    body,
    at: door.api.state.now(),
    milliseconds: performance.now() - started,
  })
}
