import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAlone } from '../../service/adapters/alone.ts'
import { createGithubForge } from '../../service/adapters/github/github-forge.ts'
import type { TimeLimit } from '../../service/adapters/github/guarded-fetch.ts'
import { createWriteBudget } from '../../service/adapters/github/write-budget.ts'
import { createJudge } from '../../service/adapters/judge/create-judge.ts'
import { openObjectCache } from '../../service/adapters/objects/object-cache.ts'
import { createPins } from '../../service/adapters/objects/pins.ts'
import { schedules } from '../../service/adapters/schedules.ts'
import { createStore } from '../../service/adapters/store/create-store.ts'
import { cloudsOf } from '../../service/compose/clouds.ts'
import { governedEstate } from '../../service/compose/governed-estate.ts'
import { createRedactor } from '../../service/core/redaction.ts'
import type { Judge, Log, RunRequest, World } from '../../service/ports.ts'
import { type GitHub, type GitHubOptions, startGitHub } from '../github/start-github.ts'
import { estateFiles } from './estate-files.ts'
import { createMemoryStore, type MemoryStore } from './memory-store.ts'

const noSecrets = { of: () => null, seen: new Set<string>() }
/** Nobody listens there: a test that comes so far as to ask AWS fails. */
const noAws = { endpoint: 'http://127.0.0.1:1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' } }

/** Flows against the stand-in, with the real adapter and judge, and a store in memory. */
export type GithubWorld = {
  readonly github: GitHub
  readonly world: World
  readonly store: MemoryStore
  /** What flows asked to be run. */
  readonly started: RunRequest[]
  readonly logged: string[]
  /** Where the local cloud lies. */
  readonly cloud: string
  /** Another forge on the same cache: it has to log in, and knows no commit. */
  newForge(options?: { readonly timeLimit?: TimeLimit }): Promise<World['forge']>
  stop(): Promise<void>
}

/** The estate's name at the stand-in. */
export const estate = 'acme/estate'

const now = new Date('2026-11-01T12:00:00Z')

/** Starts the stand-in with an estate in it. `judge` stands in for the real one. */
export async function startGithubWorld(
  options: GitHubOptions & {
    readonly files?: { readonly [path: string]: string }
    readonly judge?: Judge
    readonly timeoutMs?: number
  } = {},
): Promise<GithubWorld> {
  const { files = estateFiles, judge: ownJudge, timeoutMs = 20_000, ...settings } = options
  const github = await startGitHub({ contentPerMinute: null, ...settings })
  github.createOrganization('acme', { members: ['alice', 'bob', 'carol'] })
  await github.createRepository(estate, { files, collaborators: { alice: 'write', bob: 'read' } })
  for (const [team, members] of [
    ['payments', ['alice']],
    ['security', ['carol']],
    ['cloud-coe', []],
  ] as const) {
    github.createTeam(`acme/${team}`, { members: [...members], repositories: { [estate]: 'write' } })
  }
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-cache-'))
  const logged: string[] = []
  const cache = await openObjectCache(folder, 256 * 1024 * 1024)
  const log = listLog(logged)
  const makeForge = (own: { readonly timeLimit?: TimeLimit } = {}) =>
    createGithubForge(
      {
        apiUrl: github.url,
        appId: String(github.app.id),
        privateKey: github.app.privateKey,
        estate,
        budget: createWriteBudget(
          { perMinute: 10_000, perHour: 100_000 },
          { now: () => 0, sleep: async () => undefined },
        ),
        log,
        timeoutMs,
        retryPauseMs: 1,
        ...own,
      },
      cache,
    )
  const forge = makeForge()
  const judge =
    ownJudge ??
    createJudge({
      folder,
      pinned: join(folder, 'applied'),
      digestKey: 'key',
      deadlineMs: 20_000,
      memoryMiB: 1024,
      log,
      onMissing: cache.forget,
    })
  const store = createMemoryStore()
  const clock = { now: options.now ?? (() => now) }
  const kept = await createStore({ file: join(folder, 'plumbline.db'), clock })
  const started: RunRequest[] = []
  const redact = createRedactor([])
  const world: World = {
    ...governing(forge, await forge.repository(), log),
    forge,
    judge,
    store,
    ledger: kept.ledger,
    scans: kept.scans,
    ...cloudsOf({ cloud: join(folder, 'cloud'), aws: noAws, secrets: noSecrets, ledger: kept.ledger, clock, redact }),
    schedules,
    pins: createPins(join(folder, 'applied'), cache),
    runner: {
      start: async (request) => {
        started.push(request)
      },
    },
    clock,
    alone: createAlone(),
    redact,
    wait: () => ({ over: new Promise(() => undefined), stop: () => undefined }),
    log,
  }
  return {
    github,
    world,
    store,
    started,
    logged,
    cloud: join(folder, 'cloud'),
    newForge: async (own) => makeForge(own),
    async stop() {
      await judge.stop()
      await kept.close()
      await github.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function governing(
  forge: World['forge'],
  repository: World['estate'],
  log: Log,
): Pick<World, 'estate' | 'lookAtEstate'> {
  const { estate: governed, lookAgain } = governedEstate(forge, repository, log)
  return { estate: governed, lookAtEstate: lookAgain }
}

function listLog(lines: string[]): Log {
  const write = (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`)
  return { info: write, warn: write, error: write }
}
