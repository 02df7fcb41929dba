import canonicalize from 'canonicalize'
import type { Document } from '../model/document.ts'
import type { Documents } from '../model/documents.ts'
import type { AccountSpec } from '../model/specs.ts'
import { brokenRenderings, type Failed } from './broken-renderings.ts'
import { isLeased, leaseUntil } from './lease.ts'
import { type Order, type Rendering, renderService } from './render-service.ts'
import type { Desired, Rendered } from './rendered.ts'

export { catalogScope } from './catalog-scope.ts'
export type { Desired, Origin, Rendered, RenderedResource } from './rendered.ts'
export { completedBy, quotasOf, type Usage, usageOf } from './usage.ts'

/** A rendering that was made, with what it was made from, and its last form with a lease. */
type Kept = {
  readonly offering: Document<'Offering'>
  readonly team: Document<'Team'>
  readonly account: string
  readonly estate: string
  readonly rendering: Rendering
  leased: { readonly now: string; readonly rendered: Rendered } | null
}

/** How many renderings of one document are kept: the two sides of some changes. */
const keptPerService = 4

/** By the service's document; with the rest of what decides it beside each rendering. */
const renderings = new WeakMap<Document<'Service'>, Kept[]>()

/** By the tree, with the last time that it was rendered for. */
const trees = new WeakMap<Documents, { readonly now: string; readonly desired: Desired }>()

/**
 * Renders every service of a tree: offering × service → what the cloud should have (rules E2, E5, E6). `now` (ISO
 * 8601) is where leases by default count from (rule J18). What was rendered from the same documents is the same
 * object again, so that a tree in which one service changed costs one rendering. A service whose team, offering or
 * account is not there is left out: reading the documents has said so already.
 */
export function renderDesired(documents: Documents, now: string): Desired {
  const known = trees.get(documents)
  if (known?.now === now) return known.desired
  const desired = renderTree(documents, now)
  trees.set(documents, { now, desired })
  return desired
}

function renderTree(documents: Documents, now: string): Desired {
  const accounts = accountsOf(documents)
  const estate = documents.estate?.name ?? ''
  const services = new Map<string, Rendered>()
  const failed: Failed[] = []
  for (const service of inOrderOfNames(documents.services.values())) {
    const offering = documents.offerings.get(service.value.spec.offering)
    const team = documents.teams.get(service.value.metadata.team)
    const account = accounts.get(service.value.spec.account)
    if (!offering || !team || !account) continue
    const kept = renderingOf({ service, offering, team, account: account.spec, estate }, account.key)
    if (kept.rendering.kind === 'rendered') services.set(service.name, withLease(kept, kept.rendering.rendered, now))
    else failed.push({ order: { service, offering, team, account: account.spec, estate }, rendering: kept.rendering })
  }
  return { services, broken: brokenRenderings(failed, services.values()) }
}

/** The Estate's accounts by name; the key is the same for accounts that say the same. */
type Accounts = ReadonlyMap<string, { readonly spec: AccountSpec; readonly key: string }>

function accountsOf(documents: Documents): Accounts {
  const specs = documents.estate?.value.spec.accounts ?? []
  return new Map(specs.map((spec) => [spec.name, { spec, key: canonicalize(spec) ?? '' }]))
}

function renderingOf(order: Order, account: string): Kept {
  const { service, offering, team, estate } = order
  const kept = renderings.get(service) ?? []
  for (const one of kept) {
    if (one.offering === offering && one.team === team && one.account === account && one.estate === estate) return one
  }
  const made: Kept = { offering, team, account, estate, rendering: renderService(order), leased: null }
  renderings.set(service, [made, ...kept].slice(0, keptPerService))
  return made
}

/** An end that depends on the time is worked out once for each `now`; any other stands. */
function withLease(kept: Kept, rendered: Omit<Rendered, 'leaseUntil'>, now: string): Rendered {
  const offering = rendered.offering.value.spec
  if (kept.leased && (kept.leased.now === now || !isLeased(offering))) return kept.leased.rendered
  const leased = Object.freeze({ ...rendered, leaseUntil: leaseUntil(rendered.service.value.spec, offering, now) })
  kept.leased = { now, rendered: leased }
  return leased
}

/** Sorted, with a glance whether they already are: ten thousand mostly are. */
function inOrderOfNames(documents: Iterable<Document<'Service'>>): readonly Document<'Service'>[] {
  const all = [...documents]
  const sorted = all.every(({ name }, at) => at === 0 || (all[at - 1]?.name ?? '') <= name)
  return sorted ? all : all.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
}
