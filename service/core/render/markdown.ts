import { renderComment } from './comment.ts'
import type { Report } from './report.ts'

/** The comment that a pull request would get. */
export function renderMarkdown(report: Report): string {
  return renderComment(report.verdict, { currency: report.currency, impact: report.impact })
}
