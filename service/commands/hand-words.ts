import type { Verdict } from '../core/model/verdict.ts'
import { findingsInNumbers, headline } from '../core/render/headline.ts'
import { listed } from '../core/render/number-words.ts'
import type { Paint } from '../core/render/paint.ts'
import { visible } from '../core/render/visible.ts'
import { typedIn } from './typed.ts'

/** Why nothing is applied where something blocks, and how to go on. */
export function blockedLine(verdict: Verdict, shown: string, colours: Paint): string {
  const [sign, way] =
    verdict.verdict === 'deny'
      ? [colours.bad('✖'), 'Mend what denies']
      : [colours.ask('◆'), 'By hand nobody can approve: mend it, or have a waiver for it in the estate']
  return `${sign} ${headline(verdict)}: ${findingsInNumbers(verdict)}. Nothing is applied. ${way}; \`${typedIn('plumbline check', shown)}\` shows where.`
}

/** That an estate only observes (rule J14). */
export function observesLine(shown: string, applying: boolean): string {
  const would = applying ? ` \`${typedIn('plumbline plan', shown)}\` shows what would be.` : ''
  return `The estate observes: nothing is applied until plumbline.yaml says \`mode: enforce\`.${would}`
}

/** That an apply is under way, or was cut off. */
export function unfinishedLine(services: readonly string[]): string {
  return `An apply of ${listed(services.map(visible))} began and has not ended; the next apply goes on with that first.`
}
