import { type Usage, usageOf } from '../catalog/usage.ts'
import type { QuotaUse } from '../model/plan.ts'
import type { EstateState } from './estate-state.ts'

/** What the named teams use of each unit before and after: what changes, by team and unit. */
export function quotaUses(
  teams: ReadonlySet<string>,
  before: EstateState,
  after: EstateState,
  quotas: ReadonlyMap<string, Usage>,
): readonly QuotaUse[] {
  if (teams.size === 0) return []
  const [old, now] = [usageOf(before.desired, before.documents), usageOf(after.desired, after.documents)]
  return [...teams].sort().flatMap((team) => {
    const [was, becomes, limits] = [old.get(team) ?? {}, now.get(team) ?? {}, quotas.get(team) ?? {}]
    const units = [...new Set([...Object.keys(was), ...Object.keys(becomes)])].sort()
    return units
      .map((unit) => ({ team, unit, before: was[unit] ?? 0, after: becomes[unit] ?? 0, ...limitOf(limits, unit) }))
      .filter((use) => use.before !== use.after)
  })
}

function limitOf(limits: Usage, unit: string): { readonly limit?: number } {
  const limit = Object.hasOwn(limits, unit) ? limits[unit] : undefined
  return limit === undefined ? {} : { limit }
}
