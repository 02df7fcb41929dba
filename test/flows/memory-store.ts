import type { KeptVerdict, Published, Store } from '../../service/ports.ts'

/** What flows need of a store, in memory. */
export type MemoryStore = Store & {
  readonly published_: Map<number, Published>
  readonly verdicts_: Map<number, KeptVerdict>
}

/** A store that forgets everything at its end; only what flows use is there. */
export function createMemoryStore(): MemoryStore {
  const verdicts = new Map<number, KeptVerdict>()
  const published = new Map<number, Published>()
  const none = async () => ({ items: [], next: null })
  return {
    verdicts_: verdicts,
    published_: published,
    accept: async () => 'accepted',
    async keepVerdict(_, kept) {
      verdicts.set(kept.number, kept)
    },
    async keepState(_, number, state) {
      const kept = verdicts.get(number)
      if (kept !== undefined) verdicts.set(number, { ...kept, state })
    },
    latestVerdict: async (_, number) => verdicts.get(number) ?? null,
    verdictsOn: async (_, headSha) =>
      [...verdicts.values()].filter((kept) => kept.headSha === headSha && kept.state === 'open'),
    pullRequests: async (_, { state }) => ({
      items: [...verdicts.values()]
        .filter((kept) => state === undefined || kept.state === state)
        .map(({ verdict, impact, ...kept }) => ({
          ...kept,
          mode: verdict.mode,
          verdict: verdict.verdict,
          openFindings: verdict.findings.length,
        })),
      next: null,
    }),
    findings: none,
    services: none,
    service: async () => null,
    published: async (_, number) => published.get(number) ?? null,
    async keepPublished(_, row) {
      published.set(row.number, row)
    },
    runs: none,
    runCounts: async () => ({ waiting: 0, active: 0, sleeping: 0, retrying: 0, parked: 0, superseded: 0, done: 0 }),
    ready: async () => true,
    close: async () => undefined,
  }
}
