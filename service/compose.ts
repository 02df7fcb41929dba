import { createHmac } from 'node:crypto'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createAlone } from './adapters/alone.ts'
import { systemClock, type Timers } from './adapters/clock.ts'
import { createGithubForge } from './adapters/github/github-forge.ts'
import { convertManifest } from './adapters/github/manifest.ts'
import { webUrlOf } from './adapters/github/web-url.ts'
import { createWriteBudget, type WriteLimits } from './adapters/github/write-budget.ts'
import { createJudge } from './adapters/judge/create-judge.ts'
import { createLaterClock } from './adapters/later-clock.ts'
import { createLog } from './adapters/log/create-log.ts'
import { makeFolder } from './adapters/make-folder.ts'
import { type ObjectCache, openObjectCache } from './adapters/objects/object-cache.ts'
import { createPins } from './adapters/objects/pins.ts'
import { type AwsParts, usualPace } from './adapters/providers/aws/aws-parts.ts'
import { createRunner } from './adapters/runner/create-runner.ts'
import { schedules } from './adapters/schedules.ts'
import { openSecrets, type Secrets } from './adapters/secrets/open-secrets.ts'
import { createStore, type OpenStore } from './adapters/store/create-store.ts'
import { createWait } from './adapters/wait.ts'
import { awsClient, cloudsOf } from './compose/clouds.ts'
import { governedEstate } from './compose/governed-estate.ts'
import { observedLedger } from './compose/observed-ledger.ts'
import { secretsOf } from './compose/secrets-of.ts'
import type { Config } from './config.ts'
import { createRedactor } from './core/redaction.ts'
import { createHttp } from './edges/http.ts'
import { checkForCredentials } from './edges/keep-credentials.ts'
import { type Listening, listen } from './edges/listen.ts'
import { createMetrics, type Metrics } from './edges/metrics.ts'
import { type ScheduledJob, startScheduler } from './edges/scheduler.ts'
import { createSetup, type Setup } from './edges/setup.ts'
import { startEndings } from './flows/endings.ts'
import { flowsIn } from './flows/flows.ts'
import { dueScans } from './flows/scan/start-due-scans.ts'
import { StoreError } from './ports/store.ts'
import { type Clock, type Forge, ForgeError, type Log, type Repository, type World } from './ports.ts'

/** A running service. */
export type Service = {
  /** Where it listens: `http://127.0.0.1:3000`. */
  readonly url: string
  /** The one-time link of `/setup`, where there are no credentials yet. */
  readonly setupLink: string | null
  /** Takes no more work, waits for what is under way, and closes everything. */
  stop(): Promise<void>
}

/** What tests bring of their own, and what an operator has no need to set. */
export type Parts = {
  readonly clock: Clock & Timers
  /** The log; standard output unless said otherwise. */
  readonly log: (redact: (text: string) => string) => Log
  /** Laid around the store, for tests that stop or break it. */
  readonly store: (store: OpenStore) => OpenStore
  /** Laid around the clouds, for tests that stop or break them. */
  readonly providers: (providers: World['providers']) => World['providers']
  readonly scanners: (scanners: World['scanners']) => World['scanners']
  readonly awsPace: AwsParts['pace']
  readonly writeLimits: WriteLimits
  /** The least pause before a call to GitHub is tried again, in milliseconds. */
  readonly retryPauseMs: number
  /** How long GitHub may take to answer, in milliseconds. */
  readonly timeoutMs: number
  readonly judge: { readonly deadlineMs: number; readonly memoryMiB: number }
  /** How often what was missed is looked for, in milliseconds. */
  readonly reconcileEveryMs: number
  readonly cacheBytes: number
  /** Ends a start that still waits for GitHub. */
  readonly stopping: AbortSignal
}

const usual: Omit<Parts, 'log'> = {
  clock: systemClock,
  store: (store) => store,
  providers: (providers) => providers,
  scanners: (scanners) => scanners,
  awsPace: usualPace,
  // Below GitHub's own 80 a minute and 500 an hour, so that other writes of the App have room.
  writeLimits: { perMinute: 70, perHour: 450 },
  retryPauseMs: 1000,
  timeoutMs: 30_000,
  judge: { deadlineMs: 60_000, memoryMiB: 2048 },
  reconcileEveryMs: 5 * 60_000,
  cacheBytes: 1024 ** 3,
  stopping: AbortSignal.any([]),
}

/** How long a stop waits for what is under way, in milliseconds. */
const stopDeadlineMs = 20_000

/** While GitHub has not said yet what it is that we govern. */
const starting = 'GitHub has not answered yet; it is asked until it does.'

/** Wires everything and starts it; it listens before GitHub answers. Throws one line that says what to do where it cannot start. */
export async function startService(config: Config, own: Partial<Parts> = {}): Promise<Service> {
  const secrets = openSecrets(config)
  const redact = createRedactor(secretsOf(config), secrets.seen)
  const parts: Parts = { ...usual, log: (redacted) => createLog({ redact: redacted, clock: usual.clock }), ...own }
  const log = parts.log(redact)
  for (const warning of config.warnings) log.warn({}, warning)
  await makeDatabaseFolder(config)
  const metrics = createMetrics()
  const { github, estate } = config
  if (github === null || estate === null) return startSetup(config, log, metrics)

  const served = await listen(createHttp({ log, metrics, setup: null, service: null, starting }), config)
  try {
    return await startGoverning({ config, github, estate, served }, parts, { log, metrics, redact, secrets })
  } catch (error) {
    await served.close(0)
    throw error
  }
}

/** First of all, and for everything that lies beside the database. */
async function makeDatabaseFolder({ database }: Config): Promise<void> {
  await makeFolder(dirname(database)).catch((cause: Error) => {
    throw new StoreError(`cannot open the database ${database} (${cause.message}); PLUMBLINE_DATABASE names it`, {
      cause,
    })
  })
}

type Governed = {
  readonly config: Config
  readonly github: NonNullable<Config['github']>
  readonly estate: string
}

/** What is said goes by these. */
type Telling = {
  readonly log: Log
  readonly metrics: Metrics
  readonly redact: (text: string) => string
  readonly secrets: Secrets
}

/** What governs an estate, from when GitHub says which that is. */
async function startGoverning(
  governed: Governed & { readonly served: Listening },
  parts: Parts,
  { log, metrics, redact, secrets }: Telling,
): Promise<Service> {
  const { config, github, estate, served } = governed
  const cache = await openObjectCache(join(dirname(config.database), 'objects'), parts.cacheBytes)
  const clock = createLaterClock(parts.clock)
  const stopping = new AbortController()
  const observed = { ...parts, heard: clock.heard, stopping: stopping.signal }
  const forge = createForge(governed, observed, { log, metrics }, cache)
  const governing = governedEstate(forge, await identify(forge, parts, log, served.url), log)
  const repository = governing.estate
  const store = parts.store(await createStore({ file: config.database, clock, redact }))
  const pinned = join(dirname(config.database), 'applied')
  const judge = createJudge({
    ...parts.judge,
    folder: cache.folder,
    pinned,
    digestKey: createHmac('sha256', github.privateKey).update('plumbline: digests of sensitive values').digest('hex'),
    log,
    onMissing: cache.forget,
    observe: metrics.judged,
  })
  const runner = createRunner({
    estate: repository.id,
    records: store.records,
    flows: flowsIn(() => world),
    clock,
    log,
    redact,
    observe: metrics.run,
  })
  const wait = createWait(parts.clock)
  const aws = { aws: awsClient(config), awsPace: parts.awsPace }
  const clouds = cloudsOf({ cloud: config.cloud, ...aws, secrets, ledger: store.ledger, clock, redact })
  const world: World = {
    estate: repository,
    lookAtEstate: governing.lookAgain,
    forge,
    judge,
    store,
    ledger: observedLedger(store.ledger, parts.clock, metrics.applied),
    scans: store.scans,
    runner,
    providers: parts.providers(clouds.providers),
    scanners: parts.scanners(clouds.scanners),
    schedules,
    pins: createPins(pinned, cache),
    clock,
    wait,
    alone: createAlone(),
    redact,
    log,
  }
  const { webhookSecret } = github
  const providers = new Set(world.providers.keys())
  const service = { store, runner, estate: repository, providers, webhookSecret, apiToken: config.apiToken }
  served.serve(createHttp({ log, metrics, setup: null, service }))
  const stopScheduler = startScheduler(
    [reconciling(world, parts.reconcileEveryMs), scanning(world), ending(world)],
    parts.clock,
    log,
  )
  log.info({ estate, url: served.url }, 'the service is up')
  return {
    url: served.url,
    setupLink: null,
    async stop() {
      stopScheduler()
      await served.close(stopDeadlineMs)
      const stopped = runner.stop(stopDeadlineMs)
      // Whoever waits for room among the writes goes on at the next start.
      stopping.abort()
      await stopped
      await judge.stop()
      await store.close()
    },
  }
}

function createForge(
  { config, github, estate }: Governed,
  parts: Parts & { readonly heard: (at: Date) => void },
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
  cache: ObjectCache,
): World['forge'] {
  const sleep = (milliseconds: number) => setTimeout(milliseconds, undefined, { ref: false, signal: parts.stopping })
  const budget = createWriteBudget(parts.writeLimits, { now: () => performance.now(), sleep })
  metrics.github.watchWrites(budget.left)
  return createGithubForge(
    {
      apiUrl: config.githubApiUrl,
      appId: github.appId,
      privateKey: github.privateKey,
      estate,
      budget,
      log,
      timeoutMs: parts.timeoutMs,
      retryPauseMs: parts.retryPauseMs,
      observe: metrics.github.answered,
      heard: parts.heard,
    },
    cache,
  )
}

/** Without credentials: health and `/setup` alone (rule V2). */
async function startSetup(config: Config, log: Log, metrics: Metrics): Promise<Service> {
  const { estate, githubApiUrl, credentialsFile } = config
  await checkForCredentials(credentialsFile)
  const place = { url: config.url ?? '' }
  const setup: Setup = createSetup({
    estate,
    url: () => place.url,
    githubUrl: webUrlOf(githubApiUrl),
    credentialsFile,
    convertManifest: (code) => convertManifest(githubApiUrl, code),
    log,
  })
  const served = await listen(createHttp({ log, metrics, service: null, setup }), config)
  // Where no public address is set, the one that it listens at will do: with port 0 it is known only now.
  place.url = config.url ?? served.url
  return { url: served.url, setupLink: setup.link(), stop: () => served.close(stopDeadlineMs) }
}

/** What we govern. GitHub may be down while we start: then it is asked until it answers; a refusal ends the start. */
async function identify(forge: Forge, parts: Parts, log: Log, url: string): Promise<Repository> {
  for (let pause = parts.retryPauseMs; ; pause = Math.min(pause * 2, 60_000)) {
    try {
      return await forge.repository()
    } catch (error) {
      if (!(error instanceof ForgeError) || refuses(error)) throw error
      const wait = Math.max(pause, error.retryAfterMs ?? 0)
      log.warn({ url, reason: error.message }, `GitHub is not there yet; it is asked again in ${wait / 1000} s`)
      await setTimeout(wait, undefined, { signal: parts.stopping })
    }
  }
}

/** No other answer will come as things are set; where GitHub asks to wait, one will. */
function refuses({ status, retryAfterMs }: ForgeError): boolean {
  return retryAfterMs === null && [401, 403, 404].includes(status ?? 0)
}

/** At the start, and then again and again: what was missed is looked for. */
function reconciling({ runner, estate }: World, everyMs: number): ScheduledJob {
  const request = { key: `reconcile:${estate.id}`, flow: 'reconcile', input: {} } as const
  return { name: 'reconcile', everyMs, begin: () => runner.start(request) }
}

/** Schedules name minutes: a scan is never much later than that. */
function scanning(world: World): ScheduledJob {
  return { name: 'scans', everyMs: 15_000, begin: dueScans(world) }
}

/** Ends are days: an hour is soon enough. */
function ending(world: World): ScheduledJob {
  return { name: 'endings', everyMs: 60 * 60_000, begin: () => startEndings(world) }
}
