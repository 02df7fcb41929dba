import { brokenRules } from '../judge/broken-rules.ts'
import type { Documents } from '../model/documents.ts'

/** Whether what counts is applied: not while the estate observes (rule J14), nor on the strength of broken rules (rule M10). */
export function mayApply(documents: Documents): boolean {
  return documents.estate?.value.spec.mode !== 'observe' && brokenRules(documents, null).length === 0
}
