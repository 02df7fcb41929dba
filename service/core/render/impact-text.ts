import type { Impact } from '../model/impact.ts'
import type { Verdict } from '../model/verdict.ts'
import { impactSentences } from './impact-words.ts'
import type { Paint } from './paint.ts'
import { visible } from './visible.ts'

/** What a change of rules means for what exists today, in a few lines; `''` where no rule changes. */
export function impactText(impact: Impact | undefined, mode: Verdict['mode'], colours: Paint): string {
  if (impact === undefined) return ''
  const [first = '', ...rest] = impactSentences(impact, { name: visible, policy: visible }, mode)
  if (rest.length === 0) return `${colours.strong('Impact')}  ${first}.`
  return [colours.strong('Impact'), ...[first, ...rest].map((sentence) => `  ${sentence}`)].join('\n')
}
