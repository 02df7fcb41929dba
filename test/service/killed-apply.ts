import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { systemClock, type Timers } from '../../service/adapters/clock.ts'
import type { OpenStore } from '../../service/adapters/store/create-store.ts'
import { startService } from '../../service/compose.ts'
import type { Config } from '../../service/config.ts'
import { atOnce, unpaced } from './at-once.ts'
import { createDeeds, type Reached } from './deeds.ts'

/** What the parent sends: first the settings, and whenever it likes the rest. `tells`: each boundary is told, and waited at until the parent says to go on. `asks`: how many runs go on that are not held. */
type Said = {
  readonly config?: Config
  readonly holds?: readonly Reached[]
  readonly tells?: true
  readonly goOn?: true
  readonly asks?: true
}

// The service as `serve` composes it, in a process of its own, in which runs stop at given boundaries and wait to be killed.
const place = ({ about, boundary }: Reached) => `${about} ${boundary}`
const holds = new Set<string>()
const held = new Set<string>()
const told = new Set<string>()
const going: (() => void)[] = []
let store: OpenStore | null = null
let estate = ''
let tells = false

process.on('message', ({ holds: more = [], tells: now, goOn, asks }: Said) => {
  tells ||= now === true
  if (asks === true) void tellBusy()
  for (const one of more) holds.add(place(one))
  if (goOn === true) going.shift()?.()
})

// Where its test ended before it, nobody else would.
process.once('disconnect', () => process.exit())

process.once('message', async ({ config }: Said) => {
  if (config === undefined) throw new Error('the settings come first')
  const { promise: forever } = Promise.withResolvers<void>()
  const deeds = createDeeds(async (reached) => {
    const here = place(reached)
    if (holds.delete(here)) {
      held.add(here)
      process.send?.({ held: reached })
      await forever
    }
    if (!tells || told.has(here)) return
    told.add(here)
    const { promise, resolve } = Promise.withResolvers<void>()
    going.push(resolve)
    process.send?.({ reached, pinned: await countPinned(config.database) })
    await promise
  })
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const service = await startService(config, {
    log: () => quiet,
    retryPauseMs: 1,
    writeLimits: { perMinute: 100_000, perHour: 1_000_000 },
    clock: { ...systemClock, after: unhurried },
    store: (opened) => {
      store = opened
      return deeds.store({ ...opened, records: noted(opened.records) })
    },
    providers: (all) => deeds.providers(atOnce(all)),
    awsPace: unpaced,
  })
  process.send?.({ url: service.url })
})

/** Of whom the runs are. */
function noted(records: OpenStore['records']): OpenStore['records'] {
  return {
    ...records,
    claim(of, ...rest) {
      estate = of
      return records.claim(of, ...rest)
    },
  }
}

/** Of runs with one key one is enough: the next one waits for it. */
async function tellBusy(): Promise<void> {
  const keys = new Set<string>()
  for (const state of ['waiting', 'active', 'retrying'] as const) {
    const page = await store?.runs(estate, { state, limit: 100 })
    for (const { key } of page?.items ?? []) keys.add(key)
  }
  process.send?.({ busy: estate === '' ? 1 : keys.size - held.size })
}

/** How many documents are pinned: what is done between two calls to the store. */
async function countPinned(database: string): Promise<number> {
  return (await readdir(join(dirname(database), 'applied'), { recursive: true }).catch(() => [])).length
}

/** However slow the machine, no judgement is said to take long, which would be a write more, now and then. */
const unhurried: Timers['after'] = (milliseconds, callback) =>
  systemClock.after(milliseconds === 2000 ? 600_000 : milliseconds, callback)
