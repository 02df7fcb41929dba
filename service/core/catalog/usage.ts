import type { Document } from '../model/document.ts'
import type { Documents } from '../model/documents.ts'
import type { Desired } from './rendered.ts'

/** How much of each unit one team uses. */
export type Usage = { readonly [unit: string]: number }

type Usages = ReadonlyMap<string, Usage>

/** By what was rendered, with the documents that it was added up for. */
const kept = new WeakMap<Desired, { readonly documents: Documents; readonly usage: Usages }>()

/** What each team uses (rule J9): every unit of any offering or quota, 0 if unused, and `services` and `monthlyCost`. */
export function usageOf(desired: Desired, documents: Documents): Usages {
  const known = kept.get(desired)
  if (known?.documents === documents) return known.usage
  const usage = addUp(desired, documents)
  kept.set(desired, { documents, usage })
  return usage
}

function addUp(desired: Desired, documents: Documents): Usages {
  const none = Object.fromEntries(unitsOf(documents).map((unit) => [unit, 0]))
  const usage = new Map([...documents.teams.keys()].map((team) => [team, { ...none }]))
  for (const { team, monthlyCost, units } of desired.services.values()) {
    const of = usage.get(team.name) ?? { ...none }
    usage.set(team.name, of)
    add(of, 'services', 1)
    add(of, 'monthlyCost', monthlyCost)
    for (const unit in units) add(of, unit, units[unit] ?? 0)
  }
  for (const of of usage.values()) for (const unit of Object.keys(of)) of[unit] = withoutDust(of[unit] ?? 0)
  return usage
}

/**
 * A usage with every team and every unit that other usages and quotas name besides, 0 where unused (rule J9): what the
 * change takes out of an offering or a quota is still a limit of the rules in force.
 */
export function completedBy(usage: Usages, others: readonly Usages[]): Usages {
  const teams = new Set([usage, ...others].flatMap((one) => [...one.keys()]))
  const units = new Set([usage, ...others].flatMap((one) => [...one.values()].flatMap((of) => Object.keys(of))))
  const none = Object.fromEntries([...units].sort().map((unit) => [unit, 0]))
  return new Map([...teams].sort().map((team) => [team, { ...none, ...usage.get(team) }]))
}

/** Each team's `quota` as expressions see it: the base's, a new team's own (rule J9). A unit without a limit is absent. */
export function quotasOf(base: Documents | null, after: Documents): Usages {
  const teams = new Map<string, Document<'Team'>>([...after.teams, ...(base?.teams ?? [])])
  return new Map([...teams].map(([name, team]) => [name, team.value.spec.quota ?? {}]))
}

function unitsOf(documents: Documents): readonly string[] {
  const units = new Set(['services', 'monthlyCost'])
  for (const { value } of documents.offerings.values())
    for (const unit of Object.keys(value.spec.units ?? {})) units.add(unit)
  for (const { value } of documents.teams.values())
    for (const unit of Object.keys(value.spec.quota ?? {})) units.add(unit)
  return [...units].sort()
}

function add(usage: { [unit: string]: number }, unit: string, amount: number): void {
  usage[unit] = (usage[unit] ?? 0) + amount
}

/** Sums of doubles carry dust in their last digits; six decimals are finer than any unit. */
function withoutDust(amount: number): number {
  return Math.round(amount * 1e6) / 1e6
}
