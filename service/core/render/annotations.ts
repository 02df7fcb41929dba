import type { Finding } from '../model/finding.ts'
import type { Verdict } from '../model/verdict.ts'
import { needs, requirementOf } from './headline.ts'
import { byStanding, type Standing } from './standing.ts'
import { visible } from './visible.ts'

/** A remark on lines of a file, as GitHub's check runs take it. */
export type CheckAnnotation = {
  readonly path: string
  /** From 1. */
  readonly startLine: number
  readonly endLine: number
  /** Only where both lines are one: GitHub refuses columns otherwise. From 1, in UTF-16 units; the end is included. */
  readonly startColumn?: number
  readonly endColumn?: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

const levels: { readonly [standing in Standing]: CheckAnnotation['level'] | null } = {
  denies: 'failure',
  asks: 'failure',
  warns: 'warning',
  approved: 'notice',
  waived: 'notice',
  before: null,
  recorded: null,
}

/** GitHub's limits: 255 characters for a title, 64 KB for a message. */
const longestTitle = 255
const longestMessage = 16_000

/** A remark for each finding that the change is answerable for, those that block first; none in a deleted file (rule J10). */
export function annotations(verdict: Verdict): readonly CheckAnnotation[] {
  return byStanding(verdict).flatMap(({ finding, standing }) => {
    const level = levels[standing]
    return level === null || finding.location === undefined || finding.deleted === true
      ? []
      : [
          {
            path: finding.location.path,
            ...lines(finding),
            level,
            title: title(finding),
            message: message(finding, verdict),
          },
        ]
  })
}

/** `bucket-not-public (high)`. */
export function title(finding: Finding): string {
  return visible(`${finding.policy ?? 'broken document'} (${finding.severity})`).slice(0, longestTitle)
}

/** What happened, the way out, and who is needed. */
export function message(finding: Finding, verdict: Verdict): string {
  const requirement = requirementOf(finding, verdict)
  const parts = [
    finding.message,
    finding.fix,
    finding.until === undefined ? undefined : `Waived until ${finding.until}.`,
    requirement === null ? undefined : `${needs(requirement)}.`,
  ]
  const text = parts.flatMap((part) => (part === undefined ? [] : [safeLines(part)])).join('\n')
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage)}… (cut)`
}

/** Line ends may stay; nothing else that could deceive. */
function safeLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => visible(line))
    .join('\n')
}

function lines({ location }: Finding): Pick<CheckAnnotation, 'startLine' | 'endLine' | 'startColumn' | 'endColumn'> {
  if (location === undefined) return { startLine: 1, endLine: 1 }
  const { line, column, endLine = line, endColumn } = location
  if (endLine !== line) return { startLine: line, endLine: Math.max(line, endLine) }
  return {
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: Math.max(column, (endColumn ?? column + 1) - 1),
  }
}
