import type { OpenStore } from '../../service/adapters/store/create-store.ts'
import type { SignedWebhook } from '../../service/ports.ts'

/** What only reads, or is no part of a review: between two of these nothing is different. Anything else is a boundary. */
const reads: readonly string[] = [
  ...['latestVerdict', 'verdictsOn', 'pullRequests', 'findings', 'services', 'service', 'published', 'runs', 'counts'],
  ...['pins', 'publishedVerdicts', 'commands', 'pushers'],
  ...['ready', 'close'],
  ...['hold', 'takeUp', 'nextDue', 'forget', 'enqueue', 'claim'],
]

type Call = (...given: readonly unknown[]) => Promise<unknown>

/**
 * A store that says before and after each of its writes where the first review of a pull request has come to: `before
 * keepVerdict 1`. Whatever methods the store has, and however often the review calls them: nobody lists them.
 */
export function boundaries(store: OpenStore, reach: (boundary: string) => void): OpenStore {
  const review = { id: null as string | null, over: false }
  const counts = new Map<string, number>()
  const around =
    (name: string, call: Call, concerns: (given: readonly unknown[]) => boolean): Call =>
    async (...given) => {
      if (review.over || !concerns(given)) return call(...given)
      const nth = (counts.get(name) ?? 0) + 1
      counts.set(name, nth)
      reach(`before ${name} ${nth}`)
      const result = await call(...given)
      review.over = name === 'end'
      reach(`after ${name} ${nth}`)
      return result
    }
  const own: { readonly [name: string]: (given: readonly unknown[]) => boolean } = {
    accept: (given) => (given[1] as SignedWebhook).event === 'pull_request' && !counts.has('accept'),
    keepStep: ([run]) => run === review.id,
    end: ([run]) => run === review.id,
  }
  const wrapped = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function' || typeof name !== 'string' || reads.includes(name)) return value
        return around(name, value.bind(target), own[name] ?? (() => review.id !== null))
      },
    })
  const claim: OpenStore['records']['claim'] = async (...given) => {
    const claimed = await store.records.claim(...given)
    const first = claimed.find((run) => run.flow === 'review')
    if (first === undefined || review.id !== null) return claimed
    review.id = first.id
    reach('after claim 1')
    return claimed
  }
  return wrapped({ ...store, records: wrapped({ ...store.records, claim }) })
}
