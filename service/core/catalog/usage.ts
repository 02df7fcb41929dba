import type { Document } from '../model/document.ts'
import type { Documents } from '../model/documents.ts'
import type { Desired } from './rendered.ts'

/** How much of each unit one team uses. */
export type Usage = { readonly [unit: string]: number }

/** What each team uses (rule J9): every unit of any offering or quota, 0 if unused, and `services` and `monthlyCost`. */
export function usageOf(desired: Desired, documents: Documents): ReadonlyMap<string, Usage> {
  const none = Object.fromEntries(unitsOf(documents).map((unit) => [unit, 0]))
  const teams = [...documents.teams.keys(), ...[...desired.services.values()].map(({ team }) => team.name)]
  const usage = new Map(teams.map((team) => [team, { ...none }]))
  for (const rendered of desired.services.values()) {
    const of = usage.get(rendered.team.name) ?? {}
    add(of, 'services', 1)
    add(of, 'monthlyCost', rendered.monthlyCost)
    for (const [unit, amount] of Object.entries(rendered.units)) add(of, unit, amount)
  }
  for (const of of usage.values()) for (const unit of Object.keys(of)) of[unit] = withoutDust(of[unit] ?? 0)
  return usage
}

/** Each team's `quota` as expressions see it: the base's, a new team's own (rule J9). A unit without a limit is absent. */
export function quotasOf(base: Documents | null, after: Documents): ReadonlyMap<string, Usage> {
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
