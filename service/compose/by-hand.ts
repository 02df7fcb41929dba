import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { systemClock } from '../adapters/clock.ts'
import { createJudgeHere } from '../adapters/judge/judge-here.ts'
import type { FileObjects } from '../adapters/objects/file-objects.ts'
import { keepForGood } from '../adapters/objects/keep-for-good.ts'
import { createPins } from '../adapters/objects/pins.ts'
import { encodeTree } from '../adapters/objects/read-object.ts'
import { makeOwnFolder } from '../adapters/own-folder.ts'
import { createForeground } from '../adapters/runner/create-foreground.ts'
import { remembersMs } from '../adapters/runner/run-records.ts'
import { openSecrets, type Secrets } from '../adapters/secrets/open-secrets.ts'
import { createStore, type OpenStore } from '../adapters/store/create-store.ts'
import type { HandConfig } from '../config.ts'
import type { LedgerBody } from '../core/model/ledger.ts'
import { createRedactor } from '../core/redaction.ts'
import { serviceOfKey } from '../flows/apply/service-key.ts'
import type { HandWorld } from '../flows/apply-by-hand.ts'
import { StoreError } from '../ports/store.ts'
import type { Clock, World } from '../ports.ts'
import { awsClient, cloudsOf } from './clouds.ts'
import { type HandEstate, handEstateId, handObjects } from './hand-estate.ts'
import { type HandState, keptFolder, planWith } from './plan-by-hand.ts'

/** What is told while an apply goes on. */
export type HandNews =
  | Extract<LedgerBody, { kind: 'ended' }>
  | { readonly kind: 'retrying'; readonly service: string; readonly reason: string; readonly waitMs: number }

/** An estate that is being applied by hand: nobody else works on its database meanwhile. */
export type Hand = {
  readonly world: HandWorld
  /** Services whose apply began and did not come to its end. */
  unfinished(): Promise<readonly string[]>
  /** What applying would do now. */
  state(): Promise<HandState>
  /** Keeps the documents of the work tree, so that an apply which is cut off goes on from them, whatever is written meanwhile. */
  keepDocuments(): Promise<void>
  close(): Promise<void>
}

/** What a command brings: whom to tell, when to stop; and what tests bring of their own. */
export type HandParts = {
  readonly tell: (news: HandNews) => void
  readonly stopping: AbortSignal
  readonly clock: Clock
  /** Laid around the store, for tests that stop or break it. */
  readonly store: (store: OpenStore) => OpenStore
  /** Laid around the clouds, for tests that stop or break them. */
  readonly providers: (providers: World['providers']) => World['providers']
  /** Waits; comes back earlier where it is to stop. */
  readonly wait: (milliseconds: number, stopping: AbortSignal) => Promise<void>
}

const usual: Omit<HandParts, 'tell'> = {
  stopping: AbortSignal.any([]),
  clock: systemClock,
  store: (store) => store,
  providers: (providers) => providers,
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
}

/**
 * Opens the database for an apply by hand, which it makes where there is none, and takes the same hold on it that a service
 * has. Throws a `StoreError` of one line where somebody else has it.
 */
export async function openHand(
  config: HandConfig,
  estate: HandEstate,
  own: Pick<HandParts, 'tell'> & Partial<HandParts>,
): Promise<Hand> {
  const parts: HandParts = { ...usual, ...own }
  const secrets = openSecrets(config)
  const redact = createRedactor([], secrets.seen)
  await makeOwnFolder(dirname(config.database)).catch((cause: Error) => {
    throw new StoreError(`cannot open the database ${config.database} (${cause.message}); PLUMBLINE_DATABASE names it`)
  })
  const store = parts.store(await createStore({ file: config.database, clock: parts.clock, redact }))
  try {
    await takeHold(store, config, handEstateId(estate))
    await store.records.forget(handEstateId(estate), new Date(parts.clock.now().getTime() - remembersMs))
    return handOf({ config, estate, parts, store, secrets, redact, objects: handObjects(estate) })
  } catch (error) {
    await store.close()
    throw error
  }
}

async function takeHold({ records }: OpenStore, { database }: HandConfig, id: string): Promise<void> {
  if (!(await records.hold())) {
    throw new StoreError(
      `another Plumbline works on the database ${database} (a service, or an apply by hand): wait for it, or stop it`,
    )
  }
  // What was about to begin is asked for anew, with its plan before it.
  await records.dropUnbegun(id)
  await records.takeUp(id, Number.MAX_SAFE_INTEGER)
}

type Opened = {
  readonly config: HandConfig
  readonly estate: HandEstate
  readonly parts: HandParts
  readonly store: OpenStore
  readonly objects: FileObjects
  readonly secrets: Secrets
  redact(text: string): string
}

function handOf(opened: Opened): Hand {
  const { config, estate, store, objects } = opened
  const id = handEstateId(estate)
  const kept = keptFolder(config)
  const judge = createJudgeHere({ ...estate, objects, kept })
  const world = worldOf(opened, judge, kept)
  return {
    world,
    unfinished: async () => (await store.records.unfinished(id)).map(serviceOfKey),
    async state() {
      const applied = await store.ledger.applied(id)
      const left = await store.ledger.left(id)
      const planned = await planWith({ judge, objects, config }, { applied, left })
      return { ...planned, applied, writable: new Set(world.providers.keys()) }
    },
    async keepDocuments() {
      const blobs = [...objects.blobs].map(([sha, bytes]) => ({ kind: 'blob' as const, sha, bytes: () => bytes }))
      const trees = [...objects.trees].map(([sha, items]) => ({
        kind: 'tree' as const,
        sha,
        bytes: () => encodeTree(items),
      }))
      await keepForGood(kept, [...blobs, ...trees])
    },
    close: () => store.close(),
  }
}

function worldOf(
  { config, estate, parts, store, objects, secrets, redact }: Opened,
  judge: HandWorld['judge'],
  kept: string,
) {
  const { clock, stopping, tell, wait } = parts
  const id = handEstateId(estate)
  const clouds = cloudsOf({ cloud: config.cloud, aws: awsClient(config), secrets, ledger: store.ledger, clock, redact })
  const world: HandWorld = {
    estate: { id },
    ledger: telling(store.ledger, (news) => tell({ ...news, answer: redact(news.answer) })),
    providers: parts.providers(clouds.providers),
    pins: createPins(kept, { blob: (sha) => objects.blobs.get(sha) ?? null }),
    judge,
    clock,
    workTree: { tree: objects.tree, commit: estate.commit },
    stopping: () => stopping.aborted,
    foreground: (flow) =>
      createForeground({
        estate: id,
        records: store.records,
        flows: { applyService: flow },
        clock,
        stopping: () => stopping.aborted,
        wait: (milliseconds) => wait(milliseconds, stopping),
        retrying: (key, reason, waitMs) => tell({ kind: 'retrying', service: serviceOfKey(key), reason, waitMs }),
        redact,
      }),
  }
  return world
}

/** The ledger, that tells of each step as it is recorded. */
function telling(
  ledger: World['ledger'],
  tell: (news: Extract<LedgerBody, { kind: 'ended' }>) => void,
): World['ledger'] {
  return {
    ...ledger,
    async record(estate, entries) {
      await ledger.record(estate, entries)
      for (const entry of entries) if (entry.kind === 'ended') tell(entry)
    },
  }
}
