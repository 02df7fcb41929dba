import { askedDigest } from '../../service/core/approval/asked-digest.ts'
import type { HeardCommand, PublishedVerdict } from '../../service/core/approval/hearing.ts'
import type { Approvals } from '../../service/ports/approvals.ts'
import type { KeptVerdict, Published, Store } from '../../service/ports.ts'

/** What flows need of a store, in memory. */
export type MemoryStore = Store &
  Approvals & {
    readonly published_: Map<number, Published>
    readonly verdicts_: Map<number, KeptVerdict>
  }

/** A store that forgets everything at its end; only what flows use is there. */
export function createMemoryStore(): MemoryStore {
  const verdicts = new Map<number, KeptVerdict>()
  const published = new Map<number, Published>()
  const asked = new Map<number, PublishedVerdict[]>()
  const commands = new Map<string, HeardCommand & { readonly number: number }>()
  const pins = new Map<string, string>()
  const none = async () => ({ items: [], next: null })
  return {
    verdicts_: verdicts,
    published_: published,
    accept: async () => ({ outcome: 'accepted', run: '' }),
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
    async keepPublishedVerdict(_, number, it) {
      const all = asked.get(number) ?? []
      const last = all.at(-1)
      const same = last?.headSha === it.headSha && last.baseRef === it.baseRef
      if (same && askedDigest(last.requirements) === askedDigest(it.requirements)) return
      asked.set(number, [...all, it])
    },
    publishedVerdicts: async (_, number) => asked.get(number) ?? [],
    async keepCommand(_, number, command) {
      if (!commands.has(command.id)) commands.set(command.id, { ...command, number })
    },
    commands: async (_, number) => [...commands.values()].filter((one) => one.number === number),
    pins: async () => new Map(pins),
    async pin(_, names, again = false) {
      for (const [name, id] of names) if (again || !pins.has(name)) pins.set(name, id)
    },
    pushers: async () => [],
    findings: none,
    services: none,
    service: async () => null,
    published: async (_, number) => published.get(number) ?? null,
    async keepPublished(_, row) {
      published.set(row.number, row)
    },
    runs: none,
    counts: async () => ({ runs: [], pullRequests: [], findings: [] }),
    ready: async () => true,
    close: async () => undefined,
  }
}
