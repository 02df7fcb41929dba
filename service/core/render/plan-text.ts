import type { Plan } from '../model/plan.ts'
import { counted } from './number-words.ts'
import type { Paint } from './paint.ts'
import { type PlanLine, planLines, quotaLine } from './plan-lines.ts'
import { onMerge } from './plan-words.ts'
import { oneLine, visible } from './visible.ts'

/** Up to so many lines a plan is shown property by property; a longer one by service; beyond that it is said how many more. */
const detailed = 24
const most = 20

/** How a plan is introduced, and where all of a long one stands. */
export type PlanWords = { readonly heading: string; readonly all: string }

const mergeWords: PlanWords = { heading: 'On merge', all: '--format json lists all' }

/** What a merge does, in a few lines; `''` where it does nothing. By hand it has other words. */
export function planText(plan: Plan, currency: string | null, colours: Paint, words = mergeWords): string {
  const sentence = onMerge(plan, currency, visible)
  if (sentence === null) return ''
  const all = planLines(plan, currency)
  const lines = all.length <= detailed ? all : servicesOnly(plan, currency)
  const shown = lines.slice(0, lines.length <= detailed ? detailed : most)
  const left = lines.length - shown.length
  const quotas = plan.quotas.filter((use) => use.before !== use.after && use.limit === undefined)
  return [
    `${colours.strong(words.heading)}  ${sentence}`,
    ...shown.map((line) => lineText(line, colours)),
    ...(left > 0 ? [colours.dim(`  …and ${counted(left, 'more service')} (${words.all})`)] : []),
    ...quotas.slice(0, 6).map((use) => colours.dim(`  ${oneLine(quotaLine(use, currency))}`)),
  ].join('\n')
}

function servicesOnly(plan: Plan, currency: string | null): readonly PlanLine[] {
  return planLines({ ...plan, changes: plan.changes.map((change) => ({ ...change, resources: [] })) }, currency)
}

const signColours: { readonly [sign in PlanLine['sign']]: keyof Paint } = {
  '+': 'good',
  '-': 'bad',
  '!': 'warn',
  ' ': 'dim',
}

function lineText({ sign, depth, text }: PlanLine, colours: Paint): string {
  return `  ${'  '.repeat(depth)}${colours[signColours[sign]](sign === '!' ? '~' : sign)} ${oneLine(text)}`
}
