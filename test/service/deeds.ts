import type { OpenStore } from '../../service/adapters/store/create-store.ts'
import type { LedgerBody } from '../../service/core/model/ledger.ts'
import type { CloudChange } from '../../service/ports/cloud.ts'
import type { RunRequest, World } from '../../service/ports.ts'

/** A place in what is done about something: `merge`, `service open-1`, `comment on 17`. */
export type Reached = { readonly about: string; readonly boundary: string }

type Call = (...given: readonly unknown[]) => Promise<unknown>

/** What each call is about, and what it does there; null: nothing that is looked at. */
type Telling = { readonly [call: string]: (given: readonly unknown[]) => readonly [about: string, deed: string] | null }

/**
 * A store and clouds that say before and after each deed where a merge, a service's apply or a command has come to, or a scan: by the
 * code's own names of its steps, whatever they are. `reach` may keep the run waiting there for ever.
 */
export function createDeeds(reach: (reached: Reached) => Promise<void>) {
  const runs = new Map<string, string>()
  const commented = new Set<number>()
  const around =
    (name: string, call: Call, telling: Telling): Call =>
    async (...given) => {
      const told = telling[name]?.(given) ?? null
      if (told === null) return call(...given)
      const [about, deed] = told
      await reach({ about, boundary: `before ${deed}` })
      const answer = await call(...given)
      await reach({ about, boundary: `after ${deed}` })
      return answer
    }
  const wrapped = <T extends object>(target: T, telling: Telling, own: Partial<T> = {}): T =>
    new Proxy(target, {
      get(_, name) {
        const value: unknown = Reflect.get(own, name) ?? Reflect.get(target, name)
        if (typeof value !== 'function' || typeof name !== 'string') return value
        return Object.hasOwn(telling, name) ? around(name, value.bind(target), telling) : value
      },
    })
  const ofRun = (run: unknown, deed: string) => {
    const about = runs.get(String(run))
    return about === undefined ? null : ([about, deed] as const)
  }
  const records = (target: OpenStore['records']): OpenStore['records'] =>
    wrapped(
      target,
      {
        // What a step wants differs from service to service; which step it is does not.
        keepStep: ([run, name]) => ofRun(run, `step ${String(name).replace(/ for [0-9a-f]{16}/, '')}`),
        end: ([run]) => ofRun(run, 'end'),
        enqueue: ([, request]) => enqueued(request as RunRequest, commented),
      },
      {
        async claim(...given) {
          const claimed = await target.claim(...given)
          for (const run of claimed) {
            const about = aboutRun(run, commented)
            if (about !== null) runs.set(run.id, about)
          }
          return claimed
        },
      },
    )
  return {
    store: (store: OpenStore): OpenStore => {
      const own = {
        ledger: wrapped(store.ledger, ledger),
        scans: wrapped(store.scans, scansOf(runs)),
        records: records(store.records),
      }
      return wrapped({ ...store, ...own }, approvals)
    },
    providers: (providers: World['providers']): World['providers'] =>
      new Map([...providers].map(([name, provider]) => [name, wrapped(provider, clouds)])),
  }
}

function aboutRun({ flow, input }: Pick<RunRequest, 'flow' | 'input'>, commented: Set<number>): string | null {
  const { service, name, number = 0 } = input as { service?: string; name?: string; number?: number }
  if (flow === 'scan') return `scan ${name}`
  if (flow === 'applyService') return `service ${service}`
  if (flow === 'apply') return 'merge'
  if (flow !== 'command') return null
  commented.add(number)
  return `comment on ${number}`
}

function enqueued({ flow, input }: RunRequest, commented: ReadonlySet<number>): readonly [string, string] | null {
  if (flow === 'reviewAll' || flow === 'applyService') return ['merge', `enqueue ${flow}`]
  const { number = 0 } = input as { readonly number?: number }
  return flow === 'review' && commented.has(number) ? [`comment on ${number}`, `enqueue ${flow}`] : null
}

const ledger: Telling = {
  keepAllowed: () => ['merge', 'keepAllowed'],
  withdraw: () => ['merge', 'withdraw'],
  record: ([, entries]) => {
    const [entry] = entries as readonly LedgerBody[]
    return entry?.kind === 'begun' || entry?.kind === 'ended'
      ? [`service ${entry.service}`, `${entry.kind} ${entry.step}`]
      : null
  },
  keepApplied: ([, is]) => [`service ${(is as { service: string }).service}`, 'keepApplied'],
  keepRemoved: ([, name]) => [`service ${name}`, 'keepRemoved'],
}

/** Findings are kept part by part: which part it is tells them apart. */
function scansOf(runs: ReadonlyMap<string, string>): Telling {
  const parts = new Map<string, number>()
  const ofScan = (scan: unknown, deed: string) => {
    // A scan's id begins with that of its run.
    const [run = ''] = String(scan).split(/[@/]/)
    return [runs.get(run) ?? `scan ${scan}`, deed] as const
  }
  return {
    beginScan: ([, scan]) => ofScan((scan as { id: string }).id, 'beginScan'),
    keepFindings: ([, scan]) => {
      const part = (parts.get(String(scan)) ?? 0) + 1
      parts.set(String(scan), part)
      return ofScan(scan, `keepFindings, part ${part}`)
    },
    endScan: ([, scan]) => ofScan((scan as { id: string }).id, 'endScan'),
  }
}

const approvals: Telling = {
  keepCommand: ([, number]) => [`comment on ${number}`, 'keepCommand'],
}

const clouds: Telling = {
  perform: ([change, step]) => [
    `service ${(change as CloudChange).identity.service}`,
    `perform ${(step as { name: string }).name}`,
  ],
}
