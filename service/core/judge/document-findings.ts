import { templateProblems } from '../catalog/template/check-template.ts'
import { brokenField } from '../documents/read-document.ts'
import type { BrokenDocument } from '../model/documents.ts'
import type { Finding } from '../model/finding.ts'
import type { Shipped } from '../model/shipped.ts'
import { brokenFingerprint } from '../policy/fingerprint.ts'
import { isRule } from './broken-rules.ts'
import type { Scene, State } from './scene.ts'

/** A broken document, as a finding (rule D6), and whether it blocks. */
export type DocumentFinding = { readonly finding: Finding; readonly blocks: boolean }

/**
 * The broken documents after the merge. One that the base has in the same file text does not block, but for a broken
 * rule in force, which always does (rule J6).
 */
export function documentFindings({ before, after, input }: Scene): readonly DocumentFinding[] {
  const there = new Set(before === null ? [] : saidOf(before, input.shipped).map(brokenIdentity))
  const gone = after.documents.hasEstateFile ? [] : ['plumbline.yaml']
  return saidOf(after, input.shipped).map((broken) => {
    const introduced = before === null || !there.has(brokenIdentity(broken))
    const deleted = before !== null && broken.text === '' && gone.includes(broken.location.path)
    return { finding: findingOf(broken, introduced, deleted), blocks: introduced || isRule(broken, input.lastValid) }
  })
}

/**
 * What is broken in a state, and which templates the clouds would refuse (rule D5). The latter count as they stand for
 * all else: what was applied yesterday is no less there because this release knows more of a cloud, or less.
 */
function saidOf({ documents, broken }: State, { awsSchemas }: Shipped): readonly BrokenDocument[] {
  if (awsSchemas === undefined) return broken
  const refused = [...documents.offerings.values()].flatMap((offering) =>
    templateProblems(offering, awsSchemas).map((problem) => brokenField(offering, problem)),
  )
  return [...broken, ...refused]
}

/** Tells whether a broken document stands on the base in the same file: what is wrong, with what, and the file's text. */
export function brokenIdentity(broken: BrokenDocument): string {
  return `${brokenFingerprint(broken)} ${broken.text}`
}

function findingOf(broken: BrokenDocument, introduced: boolean, deleted: boolean): Finding {
  const fingerprint = brokenFingerprint(broken)
  return {
    fingerprint,
    key: fingerprint,
    category: 'document',
    policy: null,
    severity: 'high',
    enforcement: 'deny',
    status: 'error',
    introduced,
    subject: broken.subject,
    message: broken.message,
    location: broken.location,
    ...(deleted ? { deleted: true } : {}),
  }
}
