import type { Finding } from '../model/finding.ts'
import type { Impact } from '../model/impact.ts'
import type { Verdict } from '../model/verdict.ts'
import { approvalSection } from './approval-section.ts'
import { fitting, githubLimit, size } from './fitting.ts'
import { headline } from './headline.ts'
import { impactSection } from './impact-section.ts'
import { code, prose } from './markdown-text.ts'
import { counted, listed } from './number-words.ts'
import { planSection } from './plan-section.ts'
import { dataLoss, onMerge } from './plan-words.ts'
import { byStanding, type Standing } from './standing.ts'

/** The line by which Plumbline knows its own comment (rule G2). */
export const commentMark = '<!-- plumbline -->'

/** What the comment needs besides the verdict. */
export type CommentContext = {
  /** The Estate's currency; null where it names none. */
  readonly currency: string | null
  /** From when the dates count that approvers are shown, ISO 8601; absent where nobody can approve, as by hand. */
  readonly asked?: string
  /** What a change of rules means for what exists today; absent where no rule changes. */
  readonly impact?: Impact
}

/** The one comment on a pull request: short when all is well; whatever comes from an estate is inert in it (rule G4). */
export function renderComment(verdict: Verdict, context: CommentContext): string {
  return `${commentMark}\n${renderSummary(verdict, context, githubLimit - commentMark.length - 1)}`
}

/** The comment's text without its mark: a check's summary. Cut, where it must be, between whole rows, and says so. */
export function renderSummary(verdict: Verdict, context: CommentContext, limit = githubLimit): string {
  const head = `### Plumbline${verdict.mode === 'observe' ? ' (observing)' : ''}: ${headline(verdict)}`
  const merge = onMerge(verdict.plan, context.currency, (text) => prose(text))
  const fixed = [
    head,
    observing(verdict),
    approvalSection(verdict, context.asked ?? null),
    stoodBefore(verdict),
    impactSection(context.impact, verdict.mode),
    merge === null ? null : `**On merge**: ${merge}`,
    lossSection(verdict),
    noticeSection(verdict),
  ]
  const room = limit - size(paragraphs(fixed)) - 1000
  const table = findingTable(verdict, Math.floor(room * 0.6))
  const plan = planSection(verdict.plan, context.currency, room - size(table ?? ''))
  const [, ...rest] = fixed
  const [mode, who, stood, impact, sentence, loss, notices] = rest
  return `${paragraphs([head, mode, table, who, stood, impact, sentence, loss, plan, notices])}\n`
}

function paragraphs(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n\n')
}

function observing(verdict: Verdict): string | null {
  if (verdict.mode !== 'observe') return null
  return 'The estate is in `mode: observe`: everything is judged and shown, nothing blocks, nothing is applied.'
}

const icons: { readonly [standing in Standing]: string } = {
  denies: '⛔',
  asks: '🔏',
  warns: '⚠️',
  approved: '✅',
  waived: '🔕',
  before: '',
  recorded: '',
}

/** Rows beyond these are found in the annotations and by `plumbline check`. */
const mostRows = 200

function findingTable(verdict: Verdict, bytes: number): string | null {
  const shown = byStanding(verdict).filter((one) => icons[one.standing] !== '')
  if (shown.length === 0) return null
  const rows = shown.map(({ finding, standing }) => row(finding, icons[standing]))
  const { kept, left } = fitting(rows, bytes, mostRows)
  const table = ['| | policy | where | what |', '|---|---|---|---|', ...kept].join('\n')
  return left === 0
    ? table
    : `${table}\n\n…and ${counted(left, 'more finding')}: there is no room for them here; \`plumbline check\` lists all.`
}

function row(finding: Finding, icon: string): string {
  const policy = finding.policy === null ? 'broken document' : prose(finding.policy, 'cell')
  const until = finding.until === undefined ? '' : ` Waived until ${prose(finding.until, 'cell')}.`
  const fix = finding.fix === undefined ? '' : ` ${prose(finding.fix, 'cell')}`
  const what = `${sentence(prose(finding.message, 'cell'))}${fix}${until}`
  return `| ${icon} | ${policy} (${finding.severity}) | ${where(finding)} | ${what} |`
}

/** Closed by a full stop where it is closed by nothing. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** Where it is: path and line, else the subject. */
function where(finding: Finding): string {
  if (finding.location === undefined) return prose(`${finding.subject.kind} ${finding.subject.name}`, 'cell')
  return code(`${finding.location.path}:${finding.location.line}`, 'cell')
}

function stoodBefore(verdict: Verdict): string | null {
  const before = byStanding(verdict).filter((one) => one.standing === 'before').length
  if (before === 0) return null
  return `${counted(before, 'finding')} stood before this change and ${before === 1 ? 'does' : 'do'} not block it.`
}

function lossSection(verdict: Verdict): string | null {
  const losses = dataLoss(verdict.plan, (text) => code(text))
  if (losses.length === 0) return null
  const told = losses.length <= 20 ? losses : [...losses.slice(0, 19), `${losses.length - 19} more services`]
  return `⚠️ **Data would be lost**: ${listed(told)}.`
}

function noticeSection(verdict: Verdict): string | null {
  if (verdict.notices.length === 0) return null
  const lines = verdict.notices.slice(0, 20).map((notice) => `- ${prose(notice.message)}`)
  const left = verdict.notices.length - lines.length
  return ['**Announced**', '', ...lines, ...(left > 0 ? [`- …and ${left} more`] : [])].join('\n')
}
