import type { Document } from '../model/document.ts'
import { is } from '../policy/judged-subject.ts'

/**
 * The names of people and teams (`organization/team`) that rules give which count from now on: whose they are then is
 * whose they are (rule A1).
 */
export function approverNames(documents: Iterable<Document | null>): readonly string[] {
  return [...new Set([...documents].flatMap((one) => (one === null ? [] : namesIn(one))))].sort()
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
