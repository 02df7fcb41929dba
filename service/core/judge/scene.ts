import { completedBy, type Desired, quotasOf, renderDesired, type Usage, usageOf } from '../catalog/desired.ts'
import type { Approval } from '../model/approval.ts'
import type { Document } from '../model/document.ts'
import type { BrokenDocument, Documents } from '../model/documents.ts'
import type { PullRequestFacts } from '../model/pull-request.ts'
import type { Shipped } from '../model/shipped.ts'
import type { Provider } from '../model/specs.ts'
import { noRules, policiesInForce, type RuleSet } from '../policy/policies-in-force.ts'
import type { Surroundings } from '../policy/surroundings.ts'
import { brokenWaivers } from '../policy/waiver-limits.ts'
import { brokenRules, missingEstate } from './broken-rules.ts'
import { type DocumentChange, documentChanges } from './document-changes.ts'

/** Everything that a judgement is made of. */
export type JudgeInput = {
  /** The default branch as it stands; null: the tree is judged as it is, by its own rules (rule J15). */
  readonly base: Documents | null
  /** The state after the merge. */
  readonly after: Documents
  /** The last documents whose rules were all valid, where the base's are broken or missing (rule J5). */
  readonly lastValid: Documents | null
  readonly lastValidEstate: Document<'Estate'> | null
  readonly shipped: Shipped
  /** Settled approvals: each by somebody who may. */
  readonly approvals: readonly Approval[]
  /** ISO 8601. */
  readonly now: string
  /** Null by hand. */
  readonly pullRequest: PullRequestFacts | null
  /** Keys the digests of sensitive values. */
  readonly digestKey: string
  /** Deletions and replacements of the last 24 hours, be they applied yet or not (rule J4). */
  readonly recentDeletions?: number
  /** Who judges where the base has no valid rules (rule J5): by hand nobody does, the service knows the last valid ones. */
  readonly bootstrap?: 'check' | 'service'
  /** The clouds that this release can write (rule D9); all of them where nobody says, as by hand. */
  readonly writable?: readonly Provider[]
  /** Whose rules judge instead of the base's: to tell what rules that are not in force yet would say of a change. */
  readonly ruling?: Documents
}

/** One state of the estate, and all that follows from it. */
export type State = {
  readonly documents: Documents
  readonly desired: Desired
  readonly usage: ReadonlyMap<string, Usage>
  /** Documents that cannot count as they stand, those whose templates cannot be evaluated included. */
  readonly broken: readonly BrokenDocument[]
}

/** A judgement before anything was judged: whose rules are in force, what was, what will be. */
export type Scene = {
  readonly input: JudgeInput
  readonly now: Date
  /** Null where the tree is judged as it stands (rule J15). */
  readonly before: State | null
  readonly after: State
  /** True where the base has no valid rules and the change brings some (rule J5). */
  readonly bootstrap: boolean
  /** Whose rules are in force; null where nobody's are. */
  readonly ruling: Documents | null
  readonly rules: RuleSet
  /** Whose administrators, groups and limits count. */
  readonly estate: Document<'Estate'> | null
  readonly quotas: ReadonlyMap<string, Usage>
  readonly changes: readonly DocumentChange[]
}

/** Sets a judgement's scene (rules J1, J2, J5, J15). */
export function setScene(input: JudgeInput): Scene {
  const { base, after } = input
  const bootstrap =
    input.ruling === undefined &&
    base !== null &&
    brokenRules(base, input.lastValid).length > 0 &&
    brokenRules(after, null).length === 0
  const ruling = input.ruling ?? rulingOf(input, bootstrap)
  const rules = ruling === null ? noRules : policiesInForce(ruling, input.shipped)
  const estate = bootstrap ? (input.lastValidEstate ?? base?.estate ?? null) : (ruling?.estate ?? null)
  const before = base === null ? null : stateOf(withEstate(base, estate), input.now)
  const end = afterOf(input, before, rules)
  const quotas = quotasOf(ruling, end.documents)
  const changes = before === null ? [] : documentChanges(before.documents, end.documents, end.broken)
  return { input, now: new Date(input.now), before, after: end, bootstrap, ruling, rules, estate, quotas, changes }
}

/** The scene in which a tree is judged as it stands, by its own rules (rule J15). `now` is ISO 8601. */
export function sceneAsItStands(after: Documents, { shipped, now }: Pick<JudgeInput, 'shipped' | 'now'>): Scene {
  return setScene({
    base: null,
    after,
    lastValid: null,
    lastValidEstate: null,
    shipped,
    approvals: [],
    now,
    pullRequest: null,
    digestKey: '',
  })
}

/** What subjects of the state after the merge have around them. */
export function surroundings(scene: Scene, state: State): Surroundings {
  return {
    rulingTeams: scene.ruling?.teams ?? new Map(),
    usage: completedBy(state.usage, [scene.after.usage, scene.before?.usage ?? new Map(), scene.quotas]),
    quotas: scene.quotas,
    pullRequest: state === scene.after ? scene.input.pullRequest : null,
    now: scene.now,
  }
}

function rulingOf({ base, after, lastValid, bootstrap }: JudgeInput, isBootstrap: boolean): Documents | null {
  if (base === null) return after
  if (!isBootstrap) return base
  return bootstrap === 'service' ? lastValid : null
}

/** A base whose Estate is broken is looked at with the last valid one, so that what stood there is not taken for new. */
function withEstate(base: Documents, estate: Document<'Estate'> | null): Documents {
  return base.estate === null && base.hasEstateFile && estate !== null ? { ...base, estate } : base
}

/** The state after the merge, without the waivers that are broken because they ask for too much (rule D7). */
function afterOf({ base, after, shipped, now }: JudgeInput, before: State | null, inForce: RuleSet): State {
  const rules = { inForce, after: policiesInForce(after, shipped) }
  const waivers = brokenWaivers(base, after, rules, Date.parse(now))
  const sound = waivers.length === 0 ? after : without(after, waivers)
  const state = stateOf(sound, now)
  const gone = missingEstate(before?.documents ?? null, after)
  return gone === null ? state : { ...state, broken: [...state.broken, gone] }
}

function without(documents: Documents, broken: readonly BrokenDocument[]): Documents {
  const names = new Set(broken.map(({ subject }) => subject.name))
  const waivers = new Map([...documents.waivers].filter(([name]) => !names.has(name)))
  return { ...documents, waivers, broken: [...documents.broken, ...broken] }
}

function stateOf(documents: Documents, now: string): State {
  const desired = renderDesired(documents, now)
  const broken = desired.broken.length === 0 ? documents.broken : [...documents.broken, ...desired.broken]
  return { documents, desired, usage: usageOf(desired, documents), broken }
}
