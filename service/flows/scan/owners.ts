import type { AppliedService } from '../../core/model/applied.ts'
import type { NotSeen } from '../../core/model/scan.ts'
import type { AccountSpec } from '../../core/model/specs.ts'
import { coveredBy } from '../../core/scan/covered-by.ts'
import type { RunState, World } from '../../ports.ts'
import { regionsOf } from './read-account.ts'

/** A resource of a service, by the ledger. */
export type Owned = { readonly service: string; readonly logicalId: string }

/** Whose the resources of one account are, by the ledger (rule S8), while a scan goes through them. */
export type Owners = {
  /** Looks what was applied since it was asked last: services that are being changed are left alone. */
  look(): Promise<void>
  /** By the cloud's identifier; null: nobody's. */
  of(id: string): Owned | null
  /** Whether a service was changed while the scan ran: what it saw of it may be half of this and half of that. */
  touched(service: string): boolean
  /** Every service that the ledger has, in whatever account. */
  all(): Iterable<AppliedService>
  /** These services, with those that they depend on. */
  applied(services: Iterable<string>): readonly AppliedService[]
  /** What the ledger has and the scan, which is through, did not find, though it could have. */
  gone(found: ReadonlySet<string>, wanted: readonly string[] | null, notSeen: readonly NotSeen[]): readonly Owned[]
}

/** What finding out takes. */
export type OwnersWorld = Pick<World, 'ledger'> & {
  readonly estate: Pick<World['estate'], 'id'>
  readonly store: Pick<World['store'], 'runs'>
}

/** Reads whose everything in an account is. */
export async function ownersIn({ ledger, store, estate }: OwnersWorld, account: AccountSpec): Promise<Owners> {
  const head = (await ledger.head(estate.id))?.seq ?? 0
  const touched = new Set(await beingChanged({ ledger, store }, estate.id))
  // What a first apply that failed left is its service's, and is being made.
  const left = await ledger.left(estate.id)
  for (const { service } of left) touched.add(service)
  const services = new Map((await ledger.applied(estate.id)).map((one) => [one.service, one]))
  const regions = new Set(regionsOf(account))
  const byId = new Map(
    [...services.values(), ...left]
      .filter((one) => one.account === account.name)
      .flatMap(({ service, resources }) => resources.map(({ id, logicalId }) => [id, { service, logicalId }] as const)),
  )
  return {
    async look() {
      for (const service of await ledger.touchedAfter(estate.id, head)) touched.add(service)
    },
    of: (id) => byId.get(id) ?? null,
    touched: (service) => touched.has(service),
    all: () => services.values(),
    applied: (names) => withDependencies(services, names),
    gone: (found, wanted, notSeen) =>
      [...services.values()]
        .filter((one) => one.account === account.name && regions.has(one.region) && !touched.has(one.service))
        .flatMap(({ service, region, resources }) =>
          resources
            .filter(({ id, type }) => !found.has(id) && (wanted === null || wanted.includes(type)))
            .filter(({ type }) => !coveredBy(notSeen, { account: account.name, region, type }))
            .map(({ logicalId }) => ({ service, logicalId })),
        ),
  }
}

function withDependencies(
  services: ReadonlyMap<string, AppliedService>,
  names: Iterable<string>,
): readonly AppliedService[] {
  const all = new Set<string>()
  for (const name of names) {
    all.add(name)
    for (const one of services.get(name)?.dependsOn ?? []) all.add(one)
  }
  return [...all].flatMap((name) => services.get(name) ?? [])
}

/**
 * Services of which a step was journalled, by a run that is not through, and not yet what came of it. A run that has taken no
 * step, or none since, changed nothing; where it takes one from now on, `look` finds out.
 */
async function beingChanged({ ledger, store }: Pick<OwnersWorld, 'ledger' | 'store'>, estate: string) {
  const services = [...new Set(await underWay(store, estate))]
  const last = await Promise.all(services.map((service) => ledger.entries(estate, { service, limit: 1 })))
  return services.filter((_, at) => ['begun', 'noted', 'ended'].includes(last[at]?.items[0]?.body.kind ?? ''))
}

/** Services whose apply is not through. */
async function underWay(store: Pick<World['store'], 'runs'>, estate: string): Promise<readonly string[]> {
  // A parked one waits for a person, between two steps of a change: what lives is neither what was nor what shall be.
  const states: readonly RunState[] = ['waiting', 'active', 'sleeping', 'retrying', 'parked']
  const all: string[] = []
  for (const state of states) {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = { state, limit: 100, ...(cursor === undefined ? {} : { cursor }) }
      const { items, next } = await store.runs(estate, page)
      all.push(...items.flatMap(({ flow, input }) => (flow === 'applyService' ? serviceIn(input) : [])))
      cursor = next
    }
  }
  return all
}

function serviceIn(input: unknown): readonly string[] {
  const service = typeof input === 'object' && input !== null && 'service' in input ? input.service : null
  return typeof service === 'string' ? [service] : []
}
