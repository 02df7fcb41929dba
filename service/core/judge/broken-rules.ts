import type { BrokenDocument, Documents } from '../model/documents.ts'

/** Where an Estate stands. */
export const estatePath = 'plumbline.yaml'

/**
 * What keeps a tree's rules from being valid (rules J5, J6): its missing or broken Estate, its broken policies, and
 * files that cannot be read where rules stand, or where `lastValid` had some. Empty: its rules are valid.
 */
export function brokenRules(
  documents: Documents,
  lastValid: Documents | null,
): readonly (BrokenDocument | 'no estate')[] {
  const broken = documents.broken.filter((one) => isRule(one, lastValid))
  return documents.estate === null ? [...broken, 'no estate'] : broken
}

/** Whether a broken document is, or may be, a rule in force: nobody can tell what an unreadable policy would have said. */
export function isRule(
  { subject, location }: Pick<BrokenDocument, 'subject' | 'location'>,
  lastValid: Documents | null,
): boolean {
  if (subject.kind === 'Policy' || subject.kind === 'Estate') return true
  if (subject.kind !== 'File') return false
  const { path } = location
  if (path === estatePath || path.startsWith('policies/')) return true
  return lastValid !== null && [...lastValid.policies.values()].some((policy) => policy.path === path)
}

/** A deleted Estate is a broken document (rule J16); null where there is one, or where its file says what is wrong itself. */
export function missingEstate(before: Documents | null, after: Documents): BrokenDocument | null {
  if (before === null || after.estate !== null || after.hasEstateFile || !before.hasEstateFile) return null
  if (after.broken.some(({ subject, location }) => subject.kind === 'Estate' || location.path === estatePath))
    return null
  const { estate } = before
  return {
    subject: estate === null ? { kind: 'File', name: estatePath } : { kind: 'Estate', name: estate.name },
    field: '',
    message: `${estatePath} is deleted, and with it accounts, administrators and rules; put it back.`,
    location: { path: estate?.path ?? estatePath, line: 1, column: 1 },
    text: '',
  }
}
