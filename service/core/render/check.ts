import type { Verdict } from '../model/verdict.ts'
import { annotations, type CheckAnnotation } from './annotations.ts'
import { type CommentContext, renderSummary } from './comment.ts'
import { findingsInNumbers, headline } from './headline.ts'
import { prose } from './markdown-text.ts'
import { counted } from './number-words.ts'

/** What a check run says: everything of it but whose it is. */
export type CheckContent = {
  /** Never `neutral` or `skipped`, which a required check lets pass (rule G1). */
  readonly conclusion: 'success' | 'failure' | 'action_required'
  readonly title: string
  /** Markdown; the comment's text. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

const conclusions = { pass: 'success', 'needs-approval': 'action_required', deny: 'failure' } as const

/** The check run of a verdict. In `observe` mode it succeeds and says what it would have been (rule J14). */
export function renderCheck(verdict: Verdict, context: CommentContext): CheckContent {
  return {
    conclusion: verdict.mode === 'observe' ? 'success' : conclusions[verdict.verdict],
    title: checkTitle(verdict),
    summary: renderSummary(verdict, context),
    annotations: annotations(verdict),
  }
}

/** The check run of a review that could not be finished: not green, and it says why (rule G8). */
export function renderUnfinishedCheck(reason: string): CheckContent {
  return {
    conclusion: 'failure',
    title: 'Not judged yet',
    summary: `### Plumbline: not judged yet\n\n${prose(reason)}\n`,
    annotations: [],
  }
}

/** `Approval needed: 2 need approval, 1 warning`, `Pass: 1 service changes`. */
function checkTitle(verdict: Verdict): string {
  const words = headline(verdict)
  const changes = verdict.plan.changes.length
  const rest =
    findingsInNumbers(verdict) ||
    (changes === 0 ? 'nothing changes' : counted(changes, 'service changes', 'services change'))
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${rest}`
}
