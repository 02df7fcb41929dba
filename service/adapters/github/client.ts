import { createAppAuth } from '@octokit/auth-app'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import PQueue from 'p-queue'
import type { ForgeAnswer } from '../../ports/observed.ts'
import type { Log } from '../../ports.ts'
import { forgeFailure, unreadable } from './forge-failure.ts'
import { createGuardedFetch, type TimeLimit } from './guarded-fetch.ts'
import { observedFetch } from './observed-fetch.ts'
import { createTries } from './tries.ts'
import type { WriteBudget } from './write-budget.ts'

/** How GitHub is reached, and as whom. */
export type ClientOptions = {
  readonly apiUrl: string
  readonly appId: string
  readonly privateKey: string
  /** `owner/name`. */
  readonly estate: string
  readonly budget: Pick<WriteBudget, 'spend' | 'roomToSpare'>
  readonly log: Log
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number
  /** What ends a call after that time; the machine's own timers where left out. */
  readonly timeLimit?: TimeLimit
  /** What the pauses between tries of one call are multiples of, in milliseconds. */
  readonly retryPauseMs: number
  /** Told of every request how it ended. */
  readonly observe?: (answer: ForgeAnswer) => void
  /** Is told GitHub's time with each answer. */
  readonly heard?: (at: Date) => void
}

/** An answer of GitHub's, as octokit gives it. */
export type Answer<T> = {
  readonly status: number
  readonly data: T
  readonly headers: { readonly [name: string]: unknown }
}

/** One repository at GitHub, spoken with as the App's installation there. */
export type Client = {
  readonly owner: string
  readonly repo: string
  /** Calls as the installation. `doing` completes `could not …`. Throws a `ForgeError`. */
  call<T>(doing: string, request: (octokit: Octokit) => Promise<Answer<T>>): Promise<T>
  /** The same, with the whole answer. */
  answer<T>(doing: string, request: (octokit: Octokit) => Promise<Answer<T>>): Promise<Answer<T>>
  /** Calls as the App itself, wherever it is installed. */
  asApp<T>(doing: string, request: (octokit: Octokit) => Promise<Answer<T>>): Promise<T>
  /** Who the App is. */
  self(): Promise<Self>
}

/** The App: its number, and the login under which it writes. */
export type Self = { readonly id: string; readonly login: string }

/** GitHub allows a hundred requests at once; a fifth of that leaves room for others of the same App. */
const atOnce = 20

/** Logs in when it is first needed; what was learned by it is forgotten when GitHub says 401, so that it is learned again. */
export function createClient(options: ClientOptions): Client {
  const [owner = '', repo = ''] = options.estate.split('/')
  const make = octokitMaker(options)
  let installation: Promise<Octokit> | null = null
  let app: Octokit | null = null
  const known = { self: null as Self | null }

  const asApp = () => {
    app ??= make({ appId: options.appId, privateKey: options.privateKey })
    return app
  }
  const logIn = async () => {
    const found = await asApp().rest.apps.getRepoInstallation({ owner, repo })
    if (typeof found.data !== 'object') throw unreadable(`find the App's installation in ${owner}/${repo}`)
    return make({ appId: options.appId, privateKey: options.privateKey, installationId: found.data.id })
  }
  const asInstallation = () => {
    installation ??= logIn()
    return installation
  }
  const guarded = async <T>(doing: string, request: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    try {
      const answer = await request()
      if (answer.status !== 204 && typeof answer.data !== 'object') throw unreadable(doing)
      return answer
    } catch (error) {
      const failure = forgeFailure(doing, error)
      if (installation !== null && (failure.status === 401 || (await failed(installation)))) installation = null
      throw failure
    }
  }

  const answer: Client['answer'] = (doing, request) => guarded(doing, async () => request(await asInstallation()))
  return {
    owner,
    repo,
    answer,
    call: async (doing, request) => (await answer(doing, request)).data,
    asApp: async (doing, request) => (await guarded(doing, () => request(asApp()))).data,
    async self() {
      if (known.self !== null) return known.self
      const doing = 'read who the App is'
      const { data } = await guarded(doing, () => asApp().rest.apps.getAuthenticated())
      if (!Number.isInteger(data?.id) || typeof data?.slug !== 'string') throw unreadable(doing)
      known.self = { id: String(data.id), login: `${data.slug}[bot]` }
      return known.self
    },
  }
}

async function failed(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => false,
    () => true,
  )
}

function octokitMaker(options: ClientOptions): (auth: object) => Octokit {
  const Throttled = Octokit.plugin(throttling)
  const guardedFetch = createGuardedFetch(options.apiUrl, options.timeoutMs, options.timeLimit)
  const fetch = options.observe === undefined ? guardedFetch : observedFetch(guardedFetch, options.observe)
  const queue = new PQueue({ concurrency: atOnce })
  const reads = { global: limiter((job) => queue.add(job)) }
  const quiet = {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: string) => options.log.warn({}, message),
    // Failures are thrown, and told by whoever cannot go on.
    error: () => undefined,
  }
  return (auth) => {
    const octokit = new Throttled({
      baseUrl: options.apiUrl,
      authStrategy: createAppAuth,
      auth,
      userAgent: 'plumbline',
      log: quiet,
      request: { fetch },
      throttle: { ...reads, ...limiters(options) },
    })
    octokit.hook.before('request', async (request) => {
      request.headers['x-github-api-version'] = '2022-11-28'
      if (request.method === 'GET' || request.url.includes('/access_tokens')) return
      // What makes something anew is not sent twice blindly: the flow looks first what stands there.
      if (request.method === 'POST') request.request = { ...request.request, retries: 0 }
      await options.budget.spend()
    })
    octokit.hook.after('request', ({ headers }) => {
      if (headers.date !== undefined) options.heard?.(new Date(headers.date))
    })
    return octokit
  }
}

/** The plugin's own pauses between writes give way to the one budget; what it knows of GitHub's limits stays. */
function limiters(options: ClientOptions) {
  const patient = (retryAfter: number, request: { method: string }, retryCount: number) =>
    request.method === 'GET' && retryAfter <= 5 && retryCount < 1
  return {
    write: limiter((job) => job()),
    notifications: limiter((job) => job()),
    retryLimiter: createTries(options.retryPauseMs),
    retryAfterBaseValue: options.retryPauseMs,
    onRateLimit: (after: number, request: { method: string }, _: unknown, count: number) =>
      patient(after, request, count),
    onSecondaryRateLimit: (after: number, request: { method: string }, _: unknown, count: number) =>
      patient(after, request, count),
  }
}

/** As much of Bottleneck's `Group` as the plugin uses; typed as nothing in particular, since the rest of it is not there. */
function limiter(run: (job: () => Promise<unknown>) => Promise<unknown>) {
  type Job = (...args: readonly unknown[]) => Promise<unknown>
  const schedule = (_: unknown, job: Job, ...args: readonly unknown[]) => run(() => job(...args))
  return Object.assign(Object.create(null), { key: () => ({ schedule }) })
}
