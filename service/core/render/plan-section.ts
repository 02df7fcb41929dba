import type { Plan } from '../model/plan.ts'
import { fitting } from './fitting.ts'
import { fenced } from './markdown-text.ts'
import { counted } from './number-words.ts'
import { planLines, quotaLine } from './plan-lines.ts'
import { visible } from './visible.ts'

const longestLine = 600

/** A plan property by property, folded up, in Markdown; null where it does nothing or there is no room for it. */
export function planSection(plan: Plan, currency: string | null, bytes: number): string | null {
  if (plan.changes.length === 0) return null
  const lines = planLines(plan, currency).map(({ sign, depth, text }) =>
    visible(`${sign} ${'  '.repeat(depth)}${text.slice(0, longestLine)}`),
  )
  const { kept, left } = fitting([...lines, ...quotaLines(plan, currency)], bytes - 400)
  if (kept.length === 0) return null
  const cut = left === 0 ? [] : ['', `…and ${counted(left, 'more line')}: there is no room for them here.`]
  return ['<details><summary>Plan</summary>', '', fenced(kept, 'diff'), ...cut, '', '</details>'].join('\n')
}

/** What each team uses before and after, where that changes. */
function quotaLines(plan: Plan, currency: string | null): readonly string[] {
  const changed = plan.quotas.filter((use) => use.before !== use.after)
  return changed.length === 0 ? [] : ['', ...changed.map((use) => visible(`  ${quotaLine(use, currency)}`))]
}
