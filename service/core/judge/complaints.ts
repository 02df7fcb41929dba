import type { Desired, Rendered } from '../catalog/rendered.ts'
import type { Variables } from '../expression/evaluate.ts'
import type { Document } from '../model/document.ts'
import { kinds } from '../model/kind.ts'
import { type Complaint, complains, evaluateRule } from '../policy/evaluate.ts'
import {
  documentSubject,
  type JudgedSubject,
  ownForm,
  pullRequestSubject,
  resourceSubject,
  serviceSubject,
} from '../policy/judged-subject.ts'
import { type RuleSet, rulesAboutChange, rulesOn, rulesOnType } from '../policy/policies-in-force.ts'
import type { Rule } from '../policy/rule.ts'
import { sameData } from '../policy/same-data.ts'
import { type ChangeKind, type History, noHistory, type Surroundings, variablesOf } from '../policy/surroundings.ts'
import { brokenThere, documentsOf } from './every-document.ts'
import { judgedPairs } from './judged-pairs.ts'
import { type Scene, surroundings } from './scene.ts'

/** A rule in force that complains about a subject, with all that was known of it. */
export type Complained = {
  readonly rule: Rule
  readonly judged: JudgedSubject
  /** What the subject was; null where it is new, or no base is known. */
  readonly before: JudgedSubject | null
  readonly complaint: Complaint
  readonly change: ChangeKind
  /** Whether the change touches the subject, or the service that it belongs to (rule J6). */
  readonly touched: boolean
  /** Whether nothing at all differs from the base for this subject and rule. */
  readonly unchanged: boolean
  readonly variables: Variables
}

/** What all rules in force complain about: in every subject after the merge, and in what the change deletes (rule J7). */
export function complaints(scene: Scene): readonly Complained[] {
  const around = surroundings(scene, scene.after)
  const all: Complained[] = []
  for (const rendered of scene.after.desired.services.values()) {
    all.push(...ofService(scene, around, rendered, scene.before?.desired.services.get(rendered.service.name) ?? null))
  }
  for (const kind of kinds) {
    if (kind === 'Service' || !scene.rules.byTarget.has(kind)) continue
    const before = scene.before === null ? null : documentsOf(scene.before.documents, kind)
    const only = kind === 'Estate' ? (scene.before?.documents.estate ?? null) : null
    for (const document of documentsOf(scene.after.documents, kind).values()) {
      all.push(...ofDocument(scene, around, document, only ?? before?.get(document.name) ?? null))
    }
  }
  if (scene.input.pullRequest !== null && scene.before !== null) {
    all.push(...fresh(scene, around, pullRequestSubject(scene.input.pullRequest.number), null, noHistory, true))
  }
  return scene.before === null ? all : [...all, ...ofDeleted(scene, around, scene.before.desired)]
}

const none: readonly Complained[] = []

/** A service and its resources. What did not change is answered from what was judged before, but for what depends on more. */
function ofService(
  scene: Scene,
  around: Surroundings,
  rendered: Rendered,
  before: Rendered | null,
): readonly Complained[] {
  const same = before !== null && sameEstate(scene) && sameInputs(rendered, before)
  if (same || scene.before === null) return ofSteadyService(scene, around, rendered, same)
  const touched = before === null || !sameData(ownForm(serviceSubject(rendered)), ownForm(serviceSubject(before)))
  return subjectsOf(rendered, scene.rules).flatMap((judged) => {
    const old = before === null ? null : beforeOf(judged, before)
    return fresh(scene, around, judged, old, historyOf(judged, old), touched)
  })
}

/** A service that the change leaves alone, or of which nothing is known before. */
function ofSteadyService(
  { rules, after }: Scene,
  around: Surroundings,
  rendered: Rendered,
  same: boolean,
): readonly Complained[] {
  const { service, offering, team, account } = rendered
  const ruling = around.rulingTeams.get(team.name)
  const identity = [rules, offering, team, account, ruling, after.documents.estate?.name] as const
  const pairs = judgedPairs(service, identity, around, () => subjectsOf(rendered, rules))
  const known = pairs.steady(around, same ? 'unchanged' : 'alone')
  if (known.length === 0) return none
  return known.map(({ rule, judged, complaint }) => {
    const history = same ? { change: 'none' as const, old: ownForm(judged) } : noHistory
    const variables = variablesOf(judged, rule.params, around, history)
    const before = same ? judged : null
    return { rule, judged, before, complaint, change: 'none', touched: false, unchanged: same, variables }
  })
}

/** Whether two renderings come from documents that say the same. */
function sameInputs(one: Rendered, other: Rendered): boolean {
  if (one === other) return true
  return (
    sameDocument(one.service, other.service) &&
    sameDocument(one.offering, other.offering) &&
    sameDocument(one.team, other.team) &&
    sameData(one.account, other.account)
  )
}

/** The estate's name stands in every resource's tags. */
function sameEstate({ before, after }: Scene): boolean {
  return before?.documents.estate?.name === after.documents.estate?.name
}

function sameDocument(one: Document, other: Document): boolean {
  return one === other || one.digest === other.digest
}

function ofDocument(
  scene: Scene,
  around: Surroundings,
  document: Document,
  before: Document | null,
): readonly Complained[] {
  const judged = documentSubject(document)
  const old = before === null ? null : documentSubject(before)
  return fresh(scene, around, judged, old, scene.before === null ? noHistory : historyOf(judged, old), false)
}

/** What the change deletes: only rules that refer to `change` are asked, with what was (rule J7). */
function ofDeleted(scene: Scene, around: Surroundings, before: Desired): readonly Complained[] {
  const asking = rulesAboutChange(scene.rules)
  if (asking.rules.length === 0) return []
  const gone = { change: 'delete' as const }
  return deletedSubjects(scene, asking, before).flatMap((judged) =>
    fresh({ ...scene, rules: asking }, around, judged, judged, { ...gone, old: ownForm(judged) }, true),
  )
}

function deletedSubjects(scene: Scene, rules: RuleSet, before: Desired): readonly JudgedSubject[] {
  const { after } = scene
  const isBroken = brokenThere(after.broken)
  const gone: JudgedSubject[] = []
  for (const rendered of before.services.values()) {
    const now = after.desired.services.get(rendered.service.name)
    if (now === undefined) {
      // One that is there and cannot be rendered is not deleted.
      if (!after.documents.services.has(rendered.service.name) && !isBroken(rendered.service))
        gone.push(...subjectsOf(rendered, rules))
    } else if (now !== rendered) gone.push(...lostResources(rendered, now, rules))
  }
  for (const { before: document, change, kind } of scene.changes) {
    if (change === 'delete' && kind !== 'Service' && document !== null && rules.byTarget.has(kind))
      gone.push(documentSubject(document))
  }
  return gone
}

/** Resources that a service had and has no more. One that turned into another type is gone for the rules of its old type alone. */
function lostResources(before: Rendered, now: Rendered, rules: RuleSet): readonly JudgedSubject[] {
  return before.resources.flatMap((resource) => {
    const same = now.resources.find((one) => one.logicalId === resource.logicalId)
    if (rulesOnType(rules, resource.type).length === 0 || same?.type === resource.type) return []
    return [resourceSubject(before, resource)]
  })
}

/** The subjects of a service that some rule is on. */
export function subjectsOf(rendered: Rendered, rules: RuleSet): readonly JudgedSubject[] {
  const resources = rendered.resources.filter(({ type }) => rulesOnType(rules, type).length > 0)
  const all = resources.map((resource) => resourceSubject(rendered, resource))
  return rules.byTarget.has('Service') ? [serviceSubject(rendered), ...all] : all
}

/** The same subject in an earlier rendering; null where it was not there. */
export function beforeOf(judged: JudgedSubject, before: Rendered): JudgedSubject | null {
  if (judged.resource === null) return serviceSubject(before)
  const { logicalId } = judged.resource
  const resource = before.resources.find((one) => one.logicalId === logicalId)
  return resource === undefined ? null : resourceSubject(before, resource)
}

function historyOf(judged: JudgedSubject, before: JudgedSubject | null): History {
  if (before === null) return { change: 'create', old: null }
  const old = ownForm(before)
  const same = sameData(old, ownForm(judged)) && sameData(amountsOf(before), amountsOf(judged))
  return { change: same ? 'none' : 'update', old }
}

/** What a service costs and draws: where its offering asks for more, the service is changed, whatever it says itself (rule J9). */
function amountsOf({ resource, rendered }: JudgedSubject): unknown {
  return resource !== null || rendered === null ? null : { cost: rendered.monthlyCost, units: rendered.units }
}

/** Asks every rule on a subject, now. */
function fresh(
  scene: Scene,
  around: Surroundings,
  judged: JudgedSubject,
  before: JudgedSubject | null,
  history: History,
  ownerTouched: boolean,
): readonly Complained[] {
  const found: Complained[] = []
  for (const rule of rulesOn(scene.rules, judged)) {
    const variables = variablesOf(judged, rule.params, around, history)
    const judgement = evaluateRule(rule, variables)
    if (!complains(judgement)) continue
    const touched = ownerTouched || history.change !== 'none'
    found.push({
      rule,
      judged,
      before,
      complaint: judgement,
      change: history.change,
      touched,
      unchanged: false,
      variables,
    })
  }
  return found
}
