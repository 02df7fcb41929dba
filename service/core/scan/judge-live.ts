import { excused } from '../judge/settle.ts'
import type { Finding } from '../model/finding.ts'
import type { Resource } from '../model/resource.ts'
import type { LiveFinding } from '../model/scan.ts'
import type { AnySubject } from '../model/subject.ts'
import { approversOf } from '../policy/approvers.ts'
import { complaintFinding } from '../policy/complaint-finding.ts'
import { complains, evaluateRule } from '../policy/evaluate.ts'
import { ownForm, resourceView } from '../policy/judged-subject.ts'
import { type KeyInput, keyOf } from '../policy/key.ts'
import { locate } from '../policy/locate.ts'
import { rulesOnType } from '../policy/policies-in-force.ts'
import type { Rule } from '../policy/rule.ts'
import { withoutTexts } from '../policy/sensitive.ts'
import { noHistory, variablesOf } from '../policy/surroundings.ts'
import { termsOf } from '../policy/terms.ts'
import { waive } from '../policy/waivers.ts'
import type { LiveScene } from './live-scene.ts'
import type { LiveJudged } from './live-subject.ts'

/** What the policies in force on a live resource's type say of it, with what a pull request's policies see (rule E1). */
export function judgeLive(scene: LiveScene, live: LiveJudged, resource: Resource): readonly LiveFinding[] {
  const where = placeOf(scene, live, resource)
  return rulesOnType(scene.rules, resource.type).flatMap((rule) => {
    const finding = judgedBy(scene, rule, live)
    return finding === null ? [] : [{ ...finding, ...where }]
  })
}

/** Where a live resource is, as its findings say it. */
export function placeOf({ account }: LiveScene, { secrets }: LiveJudged, { region, type, id, name }: Resource) {
  const resource = { type, id, name: withoutTexts(name, secrets) }
  return { account: account.name, region, resource } satisfies Partial<LiveFinding>
}

function judgedBy(scene: LiveScene, rule: Rule, live: LiveJudged): Finding<AnySubject> | null {
  const { judged, place } = live
  const variables = variablesOf(judged, rule.params, scene.around, noHistory)
  const complaint = evaluateRule(rule, variables)
  if (!complains(complaint)) return null
  const keyed: KeyInput = {
    rule,
    judged,
    before: null,
    change: 'none',
    variables: { ...variables, resource: inKey(rule, live) },
    desired: scene.desired,
    digestKey: scene.digestKey,
  }
  const found = complaintFinding({
    rule,
    judged,
    before: null,
    complaint,
    variables,
    key: keyOf(keyed),
    category: rule.spec.category ?? 'misconfiguration',
    introduced: false,
    waiving: waive(rule, scene.waivers.get(rule.name) ?? [], variables, scene.nowMs),
    broken: scene.broken.get(rule.name) ?? [],
  })
  const location = place === null ? undefined : locate(place, rule.readsInOrder[complaint.by], false)
  const finding = location === undefined ? found : { ...found, location }
  const asks = () => ({ approvers: approversOf(rule.spec.approvers, scene.estate), terms: termsOf(keyed) })
  return excused(finding, asks, scene.approvals)
}

/**
 * The resource as it stands in a key: that of a service must have the key of the desired one where the rule's values are
 * the same (rule A6). So it bears the name that it had then, has no identifier, and what it does at runtime counts where
 * the rule names it.
 */
function inKey({ reads }: Rule, { judged, desiredName }: LiveJudged): unknown {
  if (judged.resource === null || desiredName === null) return ownForm(judged)
  const view = resourceView(judged.resource)
  const isRead = reads.some(({ path: [root, field] }) => root === 'resource' && field === 'runtime')
  return { ...view, name: desiredName, id: null, runtime: isRead ? view.runtime : {} }
}
