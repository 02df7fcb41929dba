import { documentsOf } from '../judge/every-document.ts'
import { type Scene, sceneAsItStands, surroundings } from '../judge/scene.ts'
import type { Approval } from '../model/approval.ts'
import type { Documents } from '../model/documents.ts'
import type { Kind } from '../model/kind.ts'
import type { StandingApproval } from '../model/ledger.ts'
import type { Shipped } from '../model/shipped.ts'
import type { Subject } from '../model/subject.ts'
import { documentSubject, type JudgedSubject, resourceSubject, serviceSubject } from '../policy/judged-subject.ts'
import { keyOf } from '../policy/key.ts'
import { noHistory, variablesOf } from '../policy/surroundings.ts'

/** What was approved, and is so no more: everybody's approval of it. */
export type EndedApproval = Pick<StandingApproval, 'policy' | 'subject' | 'key'>

/** By what keys are made. */
type Keys = { readonly shipped: Shipped; readonly now: string; readonly digestKey: string }

/**
 * The approvals that a change ends (rule A6): what they were given for counted before it, and counts no more. Should it
 * come back, it is asked for again.
 */
export function endedApprovals(
  before: Documents,
  after: Documents,
  approvals: readonly Approval[],
  keys: Keys,
): readonly EndedApproval[] {
  const about = approvals.flatMap(({ policy, key, subject }) =>
    subject === undefined ? [] : [{ policy, key, subject }],
  )
  if (about.length === 0) return []
  const [then, now] = [sceneAsItStands(before, keys), sceneAsItStands(after, keys)]
  const ended = about.filter((one) => stands(one, then, keys) && !stands(one, now, keys))
  return [...new Map(ended.map((one) => [`${one.policy} ${one.key}`, one])).values()]
}

/** Whether the policy would find in a state of the estate exactly what was approved, should it complain. */
function stands({ policy, subject, key }: EndedApproval, scene: Scene, { digestKey }: Keys): boolean {
  const judged = subject.kind === 'Resource' ? null : subjectIn(scene, subject)
  const rule = scene.rules.byTarget.get(judged?.target ?? '')?.find(({ name }) => name === policy)
  if (judged === null || rule === undefined) return false
  const variables = variablesOf(judged, rule.params, surroundings(scene, scene.after), noHistory)
  const { desired } = scene.after
  return key === keyOf({ rule, judged, before: null, change: 'none', variables, desired, digestKey })
}

function subjectIn({ after }: Scene, { kind, name, logicalId }: Subject): JudgedSubject | null {
  if (kind === 'PullRequest' || kind === 'File') return null
  if (kind !== 'Service') return documentIn(after.documents, kind, name)
  const rendered = after.desired.services.get(name)
  if (rendered === undefined) return null
  if (logicalId === undefined) return serviceSubject(rendered)
  const resource = rendered.resources.find((one) => one.logicalId === logicalId)
  return resource === undefined ? null : resourceSubject(rendered, resource)
}

function documentIn(documents: Documents, kind: Kind, name: string): JudgedSubject | null {
  const document = documentsOf(documents, kind).get(name)
  return document === undefined ? null : documentSubject(document)
}
