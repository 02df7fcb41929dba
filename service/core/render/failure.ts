import type { ResourceChange } from '../model/plan.ts'
import { fitting, githubLimit } from './fitting.ts'
import { code, prose } from './markdown-text.ts'

/** An apply that failed. */
export type FailedApply = {
  readonly service: string
  readonly step: string
  /** The provider's own words. */
  readonly answer: string
  /** What was done before that. */
  readonly done: readonly { readonly step: string; readonly answer: string }[]
  /** What the steps up to there were about to change. */
  readonly changes: readonly ResourceChange[]
}

/** The issue about an apply that failed (rule M7): at which step, in whose words, what changed already, how to go on. */
export function renderFailure({ service, step, answer, done, changes }: FailedApply): {
  readonly title: string
  readonly body: string
} {
  const head = `### Not applied: service ${code(service)}\n\nThe step ${code(step)} failed. The provider says:`
  const words = `> ${prose(answer.slice(0, longestAnswer))}`
  const types = [...new Set(changes.map(({ logicalId, type }) => `${code(logicalId)} (${prose(type)})`))].join(', ')
  const rows = done.map((one) => `- ${code(one.step)}: ${prose(one.answer)}`)
  const { kept, left } = fitting(rows, githubLimit / 2, mostRows)
  const more = left === 0 ? [] : [`- …and ${left} more`]
  const before =
    done.length === 0 ? 'Nothing was changed before it.' : ['**Changed already**', '', ...kept, ...more].join('\n')
  const about = types === '' ? null : `It was about ${types}.`
  const way =
    '**How to go on**: mend what the provider names, then someone of the owning team, or an administrator, says `/plumbline apply` here. Or change the service: a merged change of it is tried by itself.'
  const parts = [head, words, before, about, way].filter((part) => part !== null)
  return { title: `Plumbline: service ${service} could not be applied`, body: `${parts.join('\n\n')}\n` }
}

const longestAnswer = 4000
const mostRows = 100
