import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { approversOf } from '../policy/approvers.ts'
import { complaintFinding } from '../policy/complaint-finding.ts'
import { complains, evaluateRule } from '../policy/evaluate.ts'
import type { JudgedSubject } from '../policy/judged-subject.ts'
import { type KeyInput, keyOf } from '../policy/key.ts'
import { locate, nameOf } from '../policy/locate.ts'
import { isOfferingTheCause } from '../policy/offering-cause.ts'
import { noHistory, type Surroundings, variablesOf } from '../policy/surroundings.ts'
import { termsOf } from '../policy/terms.ts'
import { brokenByPolicy, waive, waiversByPolicy } from '../policy/waivers.ts'
import { type Complained, complaints } from './complaints.ts'
import { type Scene, surroundings } from './scene.ts'
import { type Asked, type Asks, excused, isAsking, type Standings } from './settle.ts'

/** The findings of all policies in force, waivers taken into account, and who may approve those that ask. */
export function policyFindings(scene: Scene, approvals: Standings): readonly Asked[] {
  const waivers =
    scene.ruling === null ? new Map<string, readonly Document<'Waiver'>[]>() : waiversByPolicy(scene.ruling)
  const broken = brokenByPolicy([...(scene.ruling?.broken ?? []), ...scene.after.broken])
  const base = scene.before === null ? null : surroundings(scene, scene.before)
  return complaints(scene).map((complained) => {
    const { rule, variables } = complained
    const key = keyOf(keyInput(scene, complained))
    const waiving = waive(rule, waivers.get(rule.name) ?? [], variables, scene.now.getTime())
    const ended = waiving.ended || approvals(rule.name, key).ended
    const stood = base !== null && stoodBefore(scene, base, complained, key)
    const found = complaintFinding({
      ...complained,
      key,
      category: 'violation',
      introduced: !stood || (ended && complained.touched),
      waiving,
      broken: broken.get(rule.name) ?? [],
    })
    const finding: Finding = { ...found, ...placed(scene, complained, stood) }
    if (isAsking(finding)) return { finding, asks: asksOf(scene, complained) }
    return { finding: excused(finding, () => asksOf(scene, complained), approvals), asks: null }
  })
}

function asksOf(scene: Scene, complained: Complained): Asks {
  const approvers = approversOf(complained.rule.spec.approvers, scene.estate)
  return { approvers, terms: termsOf(keyInput(scene, complained)) }
}

function keyInput({ after, before, input }: Scene, complained: Complained): KeyInput {
  const desired = complained.change === 'delete' && before !== null ? before.desired : after.desired
  return { ...complained, desired, digestKey: input.digestKey }
}

/** Whether the same finding, by its key, stands on the base as that is judged by itself (rules J6, J15). */
function stoodBefore(scene: Scene, around: Surroundings, complained: Complained, key: string): boolean {
  const { rule, before } = complained
  if (before === null || scene.before === null) return false
  if (complained.unchanged && !rule.needs.any && !dependsOnOthers(before)) return true
  if (before.target !== complained.judged.target) return false
  const variables = variablesOf(before, rule.params, around, noHistory)
  if (!complains(evaluateRule(rule, variables))) return false
  const { desired } = scene.before
  const { digestKey } = scene.input
  return key === keyOf({ rule, judged: before, before: null, change: 'none', variables, desired, digestKey })
}

/** Outputs of other services stand in a service's values, and in its findings' keys (rule A3): those may change without it. */
function dependsOnOthers({ rendered }: JudgedSubject): boolean {
  return (rendered?.service.value.spec.dependsOn ?? []).length > 0
}

function placed({ before }: Scene, complained: Complained, stood: boolean): Pick<Finding, 'location' | 'deleted'> {
  const { judged, complaint, rule, change } = complained
  if (change === 'delete') return judged.document === null ? {} : { location: nameOf(judged.document), deleted: true }
  const reads = rule.readsInOrder[complaint.by]
  const then = before?.desired.services.get(judged.subject.name) ?? null
  const location = locate(judged, reads, !stood && isOfferingTheCause(judged, then, reads))
  return location === undefined ? {} : { location }
}
