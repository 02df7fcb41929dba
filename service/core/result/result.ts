import type { HeldDocument } from '../model/held.ts'
import type { LandedService, Landing } from '../model/landing.ts'
import type { Action } from '../model/plan.ts'
import type { Provider } from '../model/specs.ts'

/** How things are when results are told. */
export type ResultsNow = {
  /** What is held on the default branch. */
  readonly held: readonly HeldDocument[]
  /** Everything that is not through. */
  readonly open: readonly Landing[]
  /** Whether the first plan waits for an administrator (rule M4). */
  readonly waiting: boolean
  /** The clouds that this release can write (rule D9). */
  readonly providers: ReadonlySet<Provider>
  /** Where applies failed, by service: at which step, in the provider's own words, and the issue about it. */
  readonly failures: ReadonlyMap<string, Failed>
}

/** An apply that failed. */
export type Failed = { readonly step: string; readonly answer: string; readonly issue: number | null }

/** What became of one service by a merge. */
export type ServiceResult = {
  readonly service: string
  readonly environment: string
  readonly action: Action
} & Became

/** Worst first. */
export type Became =
  | ({ readonly became: 'failed' } & Failed)
  | { readonly became: 'held'; readonly reason: string }
  /** This release has no provider for the cloud that it lies in. */
  | { readonly became: 'not writable'; readonly provider: Provider }
  /** Services that come first stand still. */
  | { readonly became: 'blocked'; readonly by: readonly string[] }
  /** For the first plan. */
  | { readonly became: 'waits' }
  | { readonly became: 'under way' }
  /** `with`: a later landing, with which it was applied. */
  | { readonly became: 'applied'; readonly with: LandedService['with'] }
  /** A later change took its place before anything was done. */
  | { readonly became: 'superseded' }

/** What became of a landing, service by service, in their order. */
export function resultsOf(landing: Landing, now: ResultsNow): readonly ServiceResult[] {
  const stuck = stuckIn(now)
  const own = stillHeld(landing, now.held)
  return landing.services.map((one) => {
    const { service, environment, action } = one
    return { service, environment, action, ...becameOf(one, own, stuck, now) }
  })
}

/** What of a landing is held yet. */
export function stillHeld(
  { commit, pullRequest }: Pick<Landing, 'commit' | 'pullRequest'>,
  held: readonly HeldDocument[],
): readonly HeldDocument[] {
  return held.filter((one) => one.commit === commit && one.pullRequest === pullRequest)
}

function becameOf(one: LandedService, own: readonly HeldDocument[], stuck: Stuck, now: ResultsNow): Became {
  if (one.held) return heldOr(one, own)
  if (one.state === 'applied') return { became: 'applied', with: one.with }
  if (one.state === 'nothing') return { became: 'superseded' }
  const failed = now.failures.get(one.service)
  if (failed !== undefined) return { became: 'failed', ...failed }
  if (one.provider !== null && !now.providers.has(one.provider))
    return { became: 'not writable', provider: one.provider }
  if (now.waiting) return { became: 'waits' }
  const by = stuck.before(one)
  return by.length > 0 ? { became: 'blocked', by } : { became: 'under way' }
}

/** Held for itself, or for what it is made from; what is let through has a landing of its own. */
function heldOr({ service }: LandedService, own: readonly HeldDocument[]): Became {
  const reason = own.find(({ kind, name }) => kind === 'Service' && name === service)?.reason
  if (reason !== undefined) return { became: 'held', reason }
  const made = own.find(({ kind }) => kind !== 'Service')
  return made === undefined
    ? { became: 'superseded' }
    : { became: 'held', reason: `It depends on ${made.kind} ${made.name}, which is held.` }
}

/** Which services stand still until somebody does something. */
type Stuck = {
  /** Those of them that come before a service. */
  before(one: LandedService): readonly string[]
}

/** A service waits for what it depends on; one that goes, for what depends on it. */
function stuckIn({ open, failures, providers }: ResultsNow): Stuck {
  const left = new Map<string, LandedService>()
  for (const { services } of open) {
    for (const one of services) if (one.state === 'open' && !one.held) left.set(one.service, one)
  }
  const dependants = new Map<string, string[]>()
  for (const { service, dependsOn } of left.values()) {
    for (const one of dependsOn) dependants.set(one, [...(dependants.get(one) ?? []), service])
  }
  const known = new Map<string, boolean>()
  const isStuck = (name: string): boolean => {
    const answer = known.get(name)
    if (answer !== undefined) return answer
    const one = left.get(name)
    if (one === undefined) return false
    // While it is being found out: a circle of services stands still by nothing else.
    known.set(name, false)
    const writable = one.provider === null || providers.has(one.provider)
    const stuck = failures.has(name) || !writable || before(one).length > 0
    known.set(name, stuck)
    return stuck
  }
  const before = ({ service, action, dependsOn }: LandedService) =>
    (action === 'delete' ? (dependants.get(service) ?? []) : dependsOn).filter(isStuck)
  return { before }
}
