import type { Rendered } from '../catalog/rendered.ts'
import type { Action, Change } from '../model/plan.ts'
import { resourceChanges } from './resource-changes.ts'
import { sameValue } from './same-value.ts'

/**
 * What a merge does to one service; null where it does nothing. A change that reaches no resource is an `update`
 * where people would see it all the same: in its cost, in what it draws from the quota, in whose it is.
 */
export function serviceChange(before: Rendered | undefined, after: Rendered | undefined): Change | null {
  const one = after ?? before
  if (!one || before === after) return null
  const moved = before !== undefined && after !== undefined && isMoved(before, after)
  const { resources, stateful } = resourceChanges(before, after, moved)
  const replaces = moved || resources.some(({ action }) => action === 'replace')
  const action = actionOf(before, after, replaces)
  if (action === 'update' && before && after && resources.length === 0 && sameAmounts(before, after)) return null
  return {
    service: one.service.name,
    action,
    account: one.account.name,
    region: one.region,
    monthlyCost: { before: cents(before?.monthlyCost ?? 0), after: cents(after?.monthlyCost ?? 0) },
    stateful,
    resources,
  }
}

/** Another account, region or offering is another place: everything is made anew there (rule J12). */
function isMoved(before: Rendered, after: Rendered): boolean {
  return (
    before.account.name !== after.account.name ||
    before.account.provider !== after.account.provider ||
    before.account.id !== after.account.id ||
    before.region !== after.region ||
    before.offering.name !== after.offering.name
  )
}

function actionOf(before: Rendered | undefined, after: Rendered | undefined, replaces: boolean): Action {
  if (!before) return 'create'
  if (!after) return 'delete'
  return replaces ? 'replace' : 'update'
}

function sameAmounts(before: Rendered, after: Rendered): boolean {
  return (
    before.monthlyCost === after.monthlyCost &&
    before.team.name === after.team.name &&
    sameValue(before.units, after.units)
  )
}

/** Money is shown to the hundredth: `0.023 * 100` is 2.3, without the dust of doubles. */
function cents(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 100) / 100
}
