import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppManifest, createApp } from './actions/apps.ts'
import { createDoings, type Doings } from './doings/doings.ts'
import { closeGit } from './git/git.ts'
import { schemas } from './openapi/schemas.ts'
import { allRoutes } from './routes/registry.ts'
import { addFailure, type Failure, type FailureHandle } from './server/failures.ts'
import { createRouter } from './server/router.ts'
import { type Door, listen, type RecordedRequest } from './server/serve.ts'
import type { App, Body, Event, Settings, State } from './state/state.ts'
import { createHooks, type Delivery, emit } from './webhooks/hooks.ts'

export type { Delivery, Failure, FailureHandle, RecordedRequest }

/** How a stand-in starts; all of `Settings` may be set. */
export type GitHubOptions = Partial<Settings> & {
  /** Default: a free one. */
  readonly port?: number
  /** The App that is there from the start; its manifest is laid over `defaultApp`. */
  readonly app?: AppManifest
  /** What time it is; the machine's where left out. Tokens and JWTs are checked against it. */
  readonly now?: () => Date
}

/** A running stand-in: where it is, who is in it, what happened, and everything that people do there. */
export type GitHub = Doings & {
  /** `http://127.0.0.1:PORT`: `GITHUB_API_URL`, and the root of pages and clones. */
  readonly url: string
  /** Everything that is remembered, for what has no helper. */
  readonly state: State
  readonly app: App
  /** What the API and Git were asked, in order; a copy. */
  requests(): RecordedRequest[]
  /** Forgets the requests so far, for counting. */
  forgetRequests(): void
  /** Every delivery so far, in order. */
  deliveries(): readonly Delivery[]
  /** Makes requests fail. */
  fail(failure: Failure): FailureHandle
  /** Answers and payloads that are not as GitHub's OpenAPI says. Empty unless `checked`, and then too. */
  mismatches(): readonly string[]
  /** Waits until deliveries have their answers and test merges are made. */
  settled(): Promise<void>
  /** Ends it and removes its files. */
  stop(): Promise<void>
}

/** What Plumbline's App asks for; a test holds it and the App's own manifest together. */
export const defaultApp: AppManifest = {
  name: 'Plumbline',
  default_permissions: {
    checks: 'write',
    contents: 'write',
    deployments: 'write',
    issues: 'write',
    members: 'read',
    merge_queues: 'read',
    metadata: 'read',
    pull_requests: 'write',
  },
  default_events: [
    'check_run',
    'check_suite',
    'issue_comment',
    'member',
    'membership',
    'merge_group',
    'organization',
    'pull_request',
    'pull_request_review',
    'push',
    'repository',
    'status',
    'team',
  ],
}

/** An App that may commit, and say what became of a merge, besides: for tests of what writes so. */
export const writingApp: AppManifest = {
  ...defaultApp,
  default_permissions: { ...defaultApp.default_permissions, deployments: 'write' },
}

const defaults: Settings = {
  treeLimit: 100_000,
  primaryLimit: 5000,
  contentPerMinute: 80,
  concurrent: 100,
  testMerge: 'background',
  commitPulls: 'at once',
  checked: false,
  remembers: true,
  deliveryTimeout: 10_000,
}

/** Starts a stand-in for GitHub on 127.0.0.1. Nothing is in it but the App and its owner, `octocat`. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { port = 0, app: manifest, now, ...settings } = options
  const directory = await mkdtemp(join(tmpdir(), 'plumbline-github-'))
  const work = new Set<Promise<void>>()
  const mismatches: string[] = []
  const hooks = createHooks((event, payload) => {
    if (state.settings.checked) checkPayload(mismatches, event, payload)
  })
  const state = createState(
    directory,
    { ...defaults, ...settings },
    now ?? (() => new Date()),
    (event) => emit(state, hooks, event),
    work,
  )
  const limits = { uses: new Map() }
  const door: Door = {
    api: { state, hooks, router: createRouter(allRoutes(limits)), limits, schemas, mismatches },
    failures: { rules: [] },
    requests: [],
    history: new Map(),
  }
  const listening = await listen(door, port)
  state.url = `http://127.0.0.1:${listening.port}`
  const doings = createDoings(state, hooks)
  doings.createUser('octocat')
  const app = createApp(state, { ...defaultApp, owner: 'octocat', ...manifest })
  return {
    ...doings,
    url: state.url,
    state,
    app,
    requests: () => [...door.requests],
    forgetRequests: () => void door.requests.splice(0),
    deliveries: () => hooks.deliveries,
    fail: (failure) => addFailure(door.failures, failure),
    mismatches: () => mismatches,
    settled: async () => {
      while (work.size > 0 || hooks.active.size > 0) await Promise.allSettled([...work, ...hooks.active])
    },
    stop: async () => {
      listening.server.close()
      if ('closeAllConnections' in listening.server) listening.server.closeAllConnections()
      await Promise.allSettled([...work, ...hooks.active])
      for (const repository of state.repositories.values()) closeGit(repository.git)
      await rm(directory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function checkPayload(mismatches: string[], event: Event, payload: Body): void {
  const validate = schemas.webhook(event.name, event.action)
  const name = `${event.name}${event.action === null ? '' : `.${event.action}`}`
  if (validate === null) mismatches.push(`webhook ${name} is not in GitHub's description`)
  else if (!validate(JSON.parse(JSON.stringify(payload)))) {
    const problem = validate.errors
      ?.map((one) => `${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`)
      .join('; ')
    mismatches.push(`webhook ${name}: ${problem}`)
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

function createState(
  directory: string,
  settings: Settings,
  now: () => Date,
  emitEvent: (event: Event) => void,
  work: Set<Promise<void>>,
): State {
  let last = 1000
  return {
    url: '',
    directory,
    settings,
    now,
    nextId: () => {
      last += 1
      return last
    },
    secret: (length) => Array.from({ length }, () => letters[randomInt(letters.length)]).join(''),
    accounts: new Map(),
    organizations: new Map(),
    apps: new Map(),
    installations: new Map(),
    tokens: new Map(),
    repositories: new Map(),
    archives: new Map(),
    manifests: new Map(),
    emit: emitEvent,
    later: (task) => {
      const running = new Promise((resolve) => setImmediate(resolve)).then(task).catch((error: unknown) => {
        console.error('a test merge of the stand-in broke', error)
      })
      work.add(running)
      void running.finally(() => work.delete(running))
    },
  }
}
