import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Parts, type Service, startService } from '../../service/compose.ts'
import type { Config } from '../../service/config.ts'
import type { RunView } from '../../service/ports/runs.ts'
import type { Clock } from '../../service/ports.ts'
import { estateFiles } from '../flows/estate-files.ts'
import { type GitHub, type GitHubOptions, startGitHub } from '../github/start-github.ts'

/** The estate's name at the stand-in. */
export const estate = 'acme/estate'

/** The whole service, as `plumbline serve` composes it, beside the stand-in for GitHub. */
export type ServiceWorld = {
  readonly github: GitHub
  readonly config: Config
  readonly logged: string[]
  service(): Service
  /** Starts the service (again), on the same database. */
  start(parts?: Partial<Parts>): Promise<void>
  stopService(): Promise<void>
  /** Waits until nothing is under way: no delivery, no run; with a clock, none that does not sleep beyond its time. */
  quiet(clock?: Clock): Promise<void>
  checks(number: number): ReturnType<GitHub['checkRuns']>
  comments(number: number): ReturnType<GitHub['comments']>
  /** The App's own writes so far. */
  writes(): string[]
  stop(): Promise<void>
}

const apiToken = 'a-token-of-the-tests'

/** Starts the stand-in with an estate in it, and the service beside it. */
export async function startServiceWorld(
  options: GitHubOptions & {
    readonly files?: { readonly [path: string]: string }
    readonly parts?: Partial<Parts>
    /** Settings that are otherwise than the usual. */
    readonly set?: Partial<Config>
  } = {},
): Promise<ServiceWorld> {
  const { files = estateFiles, parts: usual = {}, set = {}, ...settings } = options
  const github = await startGitHub({ contentPerMinute: null, ...settings })
  await furnish(github, files)
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-service-'))
  const logged: string[] = []
  const config = { ...configFor(github, folder), ...set }
  let running: Service | null = null

  const start = async (parts: Partial<Parts> = {}) => {
    running = await startService(config, { ...testParts(logged), ...usual, ...parts })
    github.setWebhook(`${running.url}/webhooks/github`)
  }
  const stopService = async () => {
    await running?.stop()
    running = null
  }
  const ownChecks = (sha: string) => github.checkRuns(estate, sha).filter((run) => run.appId === github.app.id)
  await start()
  return {
    github,
    config,
    logged,
    start,
    stopService,
    service: () => running ?? expect.fail('the service is not up'),
    quiet: (clock) => quiet(github, () => running, clock),
    checks: (number) => ownChecks(github.pullRequest(estate, number).pull.headSha),
    comments: (number) => github.comments(estate, number).filter((one) => one.appId === github.app.id),
    writes: () =>
      github
        .requests()
        .filter(({ method, path }) => method !== 'GET' && path.startsWith('/repos/'))
        .map(({ method, path }) => `${method} ${path}`),
    async stop() {
      await stopService()
      await github.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The people and files of the estate, as every test knows them: alice is of payments, carol of security, bob only reads. */
export async function furnish(github: GitHub, files: { readonly [path: string]: string }): Promise<void> {
  github.createOrganization('acme', { members: ['alice', 'bob', 'carol'] })
  await github.createRepository(estate, { files, collaborators: { alice: 'write', bob: 'read', carol: 'write' } })
  for (const [team, members] of [
    ['payments', ['alice']],
    ['security', ['carol']],
    ['cloud-coe', []],
  ] as const) {
    github.createTeam(`acme/${team}`, { members: [...members], repositories: { [estate]: 'write' } })
  }
}

/** The settings by which the service reaches the stand-in. */
export function configFor(github: GitHub, folder: string): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    estate,
    url: null,
    apiToken,
    database: join(folder, 'plumbline.db'),
    cloud: join(folder, 'cloud'),
    awsEndpoint: null,
    secretsFolder: null,
    secrets: new Map(),
    github: {
      appId: String(github.app.id),
      privateKey: github.app.privateKey,
      webhookSecret: github.app.webhookSecret,
    },
    githubApiUrl: github.url,
    credentialsFile: join(folder, 'github-app.json'),
    warnings: [],
  }
}

/** What a test needs otherwise than an operator: no pauses, a log in memory, room for many writes. */
export function testParts(logged: string[]): Partial<Parts> {
  return {
    log: (redact) => {
      const write = (fields: object, message: string) =>
        void logged.push(redact(`${message} ${JSON.stringify(fields, errorsToo)}`))
      return { info: write, warn: write, error: write }
    },
    writeLimits: { perMinute: 100_000, perHour: 1_000_000 },
    retryPauseMs: 1,
    timeoutMs: 20_000,
    reconcileEveryMs: 3_600_000,
  }
}

function errorsToo(_: string, value: unknown): unknown {
  return value instanceof Error ? `${value.name}: ${value.message}` : value
}

async function quiet(github: GitHub, running: () => Service | null, clock?: Clock): Promise<void> {
  await expect
    .poll(
      async () => {
        await github.settled()
        const service = running()
        return service === null ? 0 : await busyRuns(service, clock)
      },
      { timeout: 60_000, interval: 20 },
    )
    .toBe(0)
}

async function busyRuns(service: Service, clock?: Clock): Promise<number> {
  const runs: RunView[] = []
  // In an order in which none that goes from one state to another meanwhile is missed.
  for (const state of ['sleeping', 'waiting', 'active', 'sleeping']) {
    const answer = await fetch(`${service.url}/api/v1/runs?state=${state}`, {
      headers: { authorization: `Bearer ${apiToken}` },
    })
    runs.push(...((await answer.json()) as { items: readonly RunView[] }).items)
  }
  const asleep = runs.filter(({ state, dueAt }) => {
    return clock !== undefined && state === 'sleeping' && dueAt !== null && new Date(dueAt) > clock.now()
  })
  // What comes after one that sleeps waits for it.
  const held = new Set(asleep.map(({ key }) => key))
  return runs.filter((run) => !asleep.includes(run) && !(run.state === 'waiting' && held.has(run.key))).length
}
