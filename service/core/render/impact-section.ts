import type { Impact } from '../model/impact.ts'
import type { Verdict } from '../model/verdict.ts'
import { fitting } from './fitting.ts'
import { impactSentences } from './impact-words.ts'
import { code, prose } from './markdown-text.ts'
import { counted } from './number-words.ts'

/** What it may take of a comment: the findings come first. */
const mostBytes = 8000
const mostLines = 12

/** What a change of rules means for what exists today, in Markdown (rule G4); null where no rule changes. */
export function impactSection(impact: Impact | undefined, mode: Verdict['mode']): string | null {
  if (impact === undefined) return null
  const sentences = impactSentences(impact, { name: (text) => code(text), policy: (text) => prose(text) }, mode)
  const [only] = sentences
  if (only !== undefined && sentences.length === 1) return `**Impact**: ${only}.`
  const { kept, left } = fitting(
    sentences.map((sentence) => `- ${sentence}`),
    mostBytes,
    mostLines,
  )
  const more = left === 0 ? [] : [`- …and ${counted(left, 'more line')}: \`plumbline check --base\` shows all`]
  return ['**Impact**', '', ...kept, ...more].join('\n')
}
