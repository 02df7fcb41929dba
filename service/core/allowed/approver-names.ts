import type { DocumentChange } from '../judge/document-changes.ts'
import type { Document } from '../model/document.ts'
import { is } from '../policy/judged-subject.ts'

/**
 * The names of people and teams (`organization/team`) that rules give which count from now on: whose they are then is
 * whose they are (rule A1).
 */
export function approverNames(changes: readonly DocumentChange[]): readonly string[] {
  return [...new Set(changes.flatMap(({ after }) => (after === null ? [] : namesIn(after))))].sort()
}

function namesIn(document: Document): readonly string[] {
  if (is(document, 'Policy')) {
    const { teams = [], users = [] } = document.value.spec.approvers ?? {}
    return [...teams, ...users]
  }
  if (is(document, 'Estate')) {
    const { administrators, groups = {} } = document.value.spec
    return [...administrators, ...Object.values(groups).flat()]
  }
  return is(document, 'Team') ? [document.value.spec.github] : []
}
