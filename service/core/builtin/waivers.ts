import type { DocumentChange } from '../judge/document-changes.ts'
import type { Scene } from '../judge/scene.ts'
import type { Document } from '../model/document.ts'
import type { Approvers } from '../model/requirement.ts'
import { administratorsOf, approversOf } from '../policy/approvers.ts'
import { is } from '../policy/judged-subject.ts'
import { nameOf } from '../policy/locate.ts'
import { type BuiltinFinding, changeWords, contentKey } from './builtin.ts'

/**
 * `builtin-waivers` (rule J4): a new, changed or deleted waiver needs the approvers of the policy that it waives and
 * waived. One that turns from one policy to another asks both, each for itself: the approvers of the one may not
 * excuse anybody from the other.
 */
export function waiverFindings(scene: Scene): readonly BuiltinFinding[] {
  return scene.changes.filter(({ kind }) => kind === 'Waiver').flatMap((change) => ofChange(scene, change))
}

function ofChange(scene: Scene, change: DocumentChange): readonly BuiltinFinding[] {
  const policies = new Set([change.before, change.after].flatMap((document) => policyOf(document)))
  return [...policies].sort().map((policy) => finding(scene, change, policy))
}

function policyOf(document: Document | null): readonly string[] {
  return document !== null && is(document, 'Waiver') ? [document.value.spec.policy] : []
}

function finding(scene: Scene, { name, change, before, after }: DocumentChange, policy: string): BuiltinFinding {
  const document = after ?? before
  return {
    policy: 'builtin-waivers',
    subject: { kind: 'Waiver', name },
    message: `Waiver ${name} of policy ${policy} ${changeWords[change]}: who may approve exceptions to the policy approves it.`,
    approvers: approversOfPolicy(scene, policy),
    facts: { change, policy, before: contentKey(scene, before), after: contentKey(scene, after) },
    location: document === null ? undefined : nameOf(document),
    deleted: change === 'delete',
  }
}

/** The approvers of the rule in force; of a policy that is not in force yet, and of one that names nobody, the administrators. */
function approversOfPolicy({ rules, estate }: Scene, policy: string): Approvers {
  const rule = rules.byName.get(policy)
  return rule === undefined ? administratorsOf(estate) : approversOf(rule.spec.approvers, estate)
}
