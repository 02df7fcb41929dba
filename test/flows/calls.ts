import type { World } from '../../service/ports.ts'

/** A call that fails once: before it does anything, or when all is done and only its answer is lost. */
export type Fault = { readonly at: number; readonly when: 'before' | 'after' }

/** A world whose calls are counted, one of which fails. */
export type CountedWorld = { readonly world: World; readonly calls: readonly string[] }

type Call = (...given: readonly unknown[]) => unknown

/** What only reads: whether its answer is lost, or it never was, is the same. */
const reads =
  /\.(?:allowedState|applied|appliedService|approvals|entries|journal|deletionsSince|published\w*|commands|pins|latestVerdict)$/

/** What of GitHub is written; where reading it fails, nothing happened yet that would not have happened anyway. */
const writes = /^(?:open|edit)Issue$|^re(?:act|ply|questReviewers)$|^publish|Deployment/

/** The world with every call to the store, the ledger, the clouds and the runner, and what is written to GitHub, counted from 1 on. */
export function counted(world: World, fault: Fault | null, broken: (call: string) => Error): CountedWorld {
  const calls: string[] = []
  const around =
    (name: string, call: Call): Call =>
    async (...given) => {
      calls.push(name)
      const fails = calls.length === fault?.at
      if (fails && fault.when === 'before') throw broken(name)
      const answer = await call(...given)
      if (fails) throw broken(name)
      return answer
    }
  const wrapped = <T extends object>(name: string, target: T, counts: (key: string) => boolean = () => true): T =>
    new Proxy(target, {
      get(_, key) {
        const value: unknown = Reflect.get(target, key)
        if (typeof value !== 'function' || typeof key !== 'string' || !counts(key)) return value
        return around(`${name}.${key}`, value.bind(target))
      },
    })
  const { forge, store, ledger, pins, runner } = world
  const providers = new Map(
    [...world.providers].map(([name, provider]) => [name, wrapped('provider', provider, (key) => key !== 'steps')]),
  )
  return {
    calls,
    world: {
      ...world,
      forge: wrapped('forge', forge, (key) => writes.test(key)),
      store: wrapped('store', store),
      ledger: wrapped('ledger', ledger),
      pins: wrapped('pins', pins),
      runner: wrapped('runner', runner),
      providers,
    },
  }
}

/** Every call that was made, failing before its work, and after it where it does some. */
export function faultsOf(calls: readonly string[]): readonly Fault[] {
  return calls.flatMap((call, index): readonly Fault[] => {
    const before: Fault = { at: index + 1, when: 'before' }
    return reads.test(call) ? [before] : [before, { at: index + 1, when: 'after' }]
  })
}

/** The same of calls that change something: a read that fails leaves things as the change before it did. */
export function faultsOfChanges(calls: readonly string[]): readonly Fault[] {
  return faultsOf(calls).filter(({ at }) => !reads.test(calls[at - 1] ?? ''))
}
