import type { Action, Change, Plan, QuotaUse, ResourceChange } from '../model/plan.ts'
import { moneyChange, moneyWords, numberWords } from './number-words.ts'
import { placeWords } from './plan-words.ts'
import { changeTexts } from './value-text.ts'

/** One line of a plan, with the sign of what happens: `+` comes, `-` goes, `!` changes, a space for the rest. */
export type PlanLine = { readonly sign: '+' | '-' | '!' | ' '; readonly depth: number; readonly text: string }

const signs: { readonly [action in Action]: PlanLine['sign'] } = { create: '+', update: '!', replace: '!', delete: '-' }

const longestValue = 200

/** One change: its service, its resources, and each property. Foreign text is as it is: whoever shows it makes it safe. */
export function changeLines(change: Change, currency: string | null): readonly PlanLine[] {
  return [
    { sign: signs[change.action], depth: 0, text: changeLine(change, currency) },
    ...change.resources.flatMap(resourceLines),
  ]
}

/** `create orders-archive in payments-prod (eu-west-1), +4.60 EUR/month`. */
export function changeLine(change: Change, currency: string | null): string {
  const { before, after } = change.monthlyCost
  const cost =
    before === after
      ? `${moneyWords(after, currency)}/month as before`
      : `${moneyChange(after - before, currency)}/month`
  const loss =
    change.stateful && (change.action === 'delete' || change.action === 'replace') ? ', its data is lost' : ''
  return `${change.action} ${change.service} in ${placeWords(change, (text) => text)}, ${cost}${loss}`
}

/** Every change of a plan, one after the other. */
export function planLines(plan: Plan, currency: string | null): readonly PlanLine[] {
  return plan.changes.flatMap((change) => changeLines(change, currency))
}

/** `payments storageGiB: 1,040 → 1,240 of 2,000`. */
export function quotaLine(use: QuotaUse, currency: string | null): string {
  const amount = (value: number) => (use.unit === 'monthlyCost' ? moneyWords(value, currency) : numberWords(value))
  const limit = use.limit === undefined ? '' : ` of ${amount(use.limit)}`
  return `${use.team} ${use.unit}: ${amount(use.before)} → ${amount(use.after)}${limit}`
}

function resourceLines(resource: ResourceChange): readonly PlanLine[] {
  const { action, logicalId, type, takesOver, mayReplace } = resource
  const deed = takesOver === undefined ? action : `take over ${takesOver} as`
  const may = mayReplace === true ? ', which may replace it' : ''
  return [
    { sign: signs[action], depth: 1, text: `${deed} ${logicalId} (${type})${may}` },
    ...resource.properties.map((property): PlanLine => {
      const { before, after } = changeTexts(property)
      if (property.sensitive === true)
        return { sign: signs[resource.action], depth: 2, text: `${property.path}: ${after}` }
      if (before === undefined) return { sign: '+', depth: 2, text: `${property.path}: ${cut(after ?? '')}` }
      if (after === undefined) return { sign: '-', depth: 2, text: `${property.path}: ${cut(before)}` }
      return { sign: '!', depth: 2, text: `${property.path}: ${cut(before)} → ${cut(after)}` }
    }),
  ]
}

function cut(text: string): string {
  return text.length <= longestValue
    ? text
    : `${text.slice(0, longestValue).replace(/[\ud800-\udbff]$/, '')}… (${text.length} characters)`
}
