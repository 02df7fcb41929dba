import type { Action, Change, Plan, QuotaUse } from '../model/plan.ts'
import { counted, listed, moneyChange, moneyWords, numberWords } from './number-words.ts'

/** How an estate's own words enter the sentence: as they are in a terminal, as code in Markdown. */
export type Foreign = (text: string) => string

const done: { readonly [action in Action]: string } = {
  create: 'created',
  update: 'changed',
  replace: 'replaced',
  delete: 'deleted',
}

const actions: readonly Action[] = ['create', 'update', 'replace', 'delete']

/** At most so many accounts or teams are named in one sentence. */
const most = 4

/** What a merge will do, in one sentence; null where it does nothing. */
export function onMerge(plan: Plan, currency: string | null, foreign: Foreign): string | null {
  if (plan.changes.length === 0) return null
  const places = new Map<string, Change[]>()
  for (const change of plan.changes) {
    const place = JSON.stringify([change.account, change.region])
    places.set(place, [...(places.get(place) ?? []), change])
  }
  const deeds = [...places.values()].map((changes) => deedsInPlace(changes, foreign))
  const told =
    deeds.length <= most ? deeds : [...deeds.slice(0, most - 1), `more in ${deeds.length - most + 1} other places`]
  const cost = plan.changes.reduce((sum, change) => sum + change.monthlyCost.after - change.monthlyCost.before, 0)
  const money =
    Math.abs(cost) < 0.005 ? 'no change in cost' : `${moneyChange(cost, currency && foreign(currency))}/month`
  const use = quotaWords(plan.quotas, currency, foreign)
  return `${listed(told)}, ${money}${use === '' ? '' : `; ${use}`}.`
}

/** `1 service created and 2 deleted in payments-prod (eu-west-1)`. */
function deedsInPlace(changes: readonly Change[], foreign: Foreign): string {
  const counts = actions.flatMap((action) => {
    const count = changes.filter((change) => change.action === action).length
    return count === 0 ? [] : [{ action, count }]
  })
  const deeds = counts.map(({ action, count }, index) =>
    index === 0 ? `${counted(count, 'service')} ${done[action]}` : `${count} ${done[action]}`,
  )
  const [first] = changes
  return first === undefined ? '' : `${listed(deeds)} in ${placeWords(first, foreign)}`
}

/** `payments-prod (eu-west-1)`. */
export function placeWords(change: Pick<Change, 'account' | 'region'>, foreign: Foreign): string {
  return `${foreign(change.account)}${change.region === null ? '' : ` (${foreign(change.region)})`}`
}

/** What teams will have used of their limits: `payments will have used 1,240 of 2,000 GiB storage`. */
function quotaWords(quotas: readonly QuotaUse[], currency: string | null, foreign: Foreign): string {
  const teams = new Map<string, QuotaUse[]>()
  for (const use of quotas.filter((one) => one.limit !== undefined && one.before !== one.after)) {
    teams.set(use.team, [...(teams.get(use.team) ?? []), use])
  }
  const told = [...teams].map(
    ([team, uses]) => `${foreign(team)} will have used ${listed(uses.map((use) => useWords(use, currency, foreign)))}`,
  )
  return listed(told.length <= most ? told : [...told.slice(0, most - 1), `${told.length - most + 1} more teams too`])
}

/** `1,240 of 2,000 GiB storage`, `4.60 of 5,000.00 EUR a month`. */
export function useWords(use: QuotaUse, currency: string | null, foreign: Foreign): string {
  const amount = (value: number) => (use.unit === 'monthlyCost' ? moneyWords(value, null) : numberWords(value))
  const limit = use.limit === undefined ? '' : ` of ${amount(use.limit)}`
  return `${amount(use.after)}${limit} ${unitWords(use.unit, currency, foreign)}`
}

function unitWords(unit: string, currency: string | null, foreign: Foreign): string {
  if (unit === 'monthlyCost') return `${currency === null ? '' : `${foreign(currency)} `}a month`
  if (unit === 'services') return unit
  const sized = /^([a-z]+)([KMGTP]i?B)$/.exec(unit)
  return sized?.[1] === undefined || sized[2] === undefined ? foreign(unit) : `${sized[2]} ${sized[1]}`
}

/** Services whose data a merge would lose: `orders-db is deleted`. Empty where none is. */
export function dataLoss(plan: Plan, foreign: Foreign): readonly string[] {
  return plan.changes
    .filter((change) => change.stateful && (change.action === 'delete' || change.action === 'replace'))
    .map((change) => `${foreign(change.service)} is ${done[change.action]}`)
}
