import type { HandNews } from '../compose/by-hand.ts'
import { counted, listed } from '../core/render/number-words.ts'
import type { Paint } from '../core/render/paint.ts'
import { oneLine, visible } from '../core/render/visible.ts'
import type { HandOutcome, HandOutcomes } from '../flows/apply-by-hand.ts'

/** A line of an apply that goes on: which service, which step, in the provider's words. */
export function newsLine(news: HandNews, colours: Paint): string {
  const service = visible(news.service)
  if (news.kind === 'retrying') {
    const seconds = Math.ceil(news.waitMs / 1000)
    return `${colours.warn('…')} ${service}  ${oneLine(news.reason)}; tried again in ${seconds} s\n`
  }
  const sign = news.outcome === 'done' ? colours.good('✔') : colours.bad('✖')
  return `${sign} ${service}  ${oneLine(news.step)}: ${oneLine(news.answer)}\n`
}

/** How an apply ended. */
export type Applied = {
  /** What was to be applied. */
  readonly order: readonly string[]
  readonly outcomes: HandOutcomes
  /** Whether somebody stopped it. */
  readonly stopped: boolean
  /** The command that goes on. */
  readonly again: string
}

/** What became of all of it, the last line in short; `whole` where nothing is left to do. */
export function outcomesText(
  { order, outcomes, stopped, again }: Applied,
  colours: Paint,
): { readonly text: string; readonly whole: boolean } {
  const applied = [...outcomes.values()].filter(({ kind }) => kind === 'applied').length
  const failed = [...outcomes].flatMap(([name, outcome]) => failureLine(name, outcome, colours))
  const left = order.filter((name) => !outcomes.has(name)).length
  const whole = failed.length === 0 && left === 0
  const counts = [
    `${counted(applied, 'change')} applied`,
    ...(failed.length === 0 ? [] : [`${failed.length} not`]),
    ...(left === 0 ? [] : [`${left} left`]),
  ]
  const sign = whole ? colours.good('✔') : colours.bad('✖')
  const way = stopped ? `; \`${again}\` goes on` : `; mend what is said of them, and \`${again}\` tries again`
  return { text: [...failed, `${sign} ${listed(counts)}${whole ? '' : way}`].join('\n'), whole }
}

function failureLine(name: string, outcome: HandOutcome, colours: Paint): readonly string[] {
  const why = whyNot(outcome)
  return why === null ? [] : [`${colours.bad('✖')} ${visible(name)} is not applied: ${why}`]
}

function whyNot(outcome: HandOutcome): string | null {
  switch (outcome.kind) {
    case 'applied':
    case 'nothing':
      return null
    case 'waits':
      return outcome.for.length === 0 ? 'nothing is applied now' : `it comes after ${listed(outcome.for.map(visible))}`
    case 'no provider':
      return 'this version has no provider for the cloud where it is'
    case 'refused':
      return oneLine(outcome.answer)
    case 'stuck':
      return oneLine(outcome.reason)
  }
}
