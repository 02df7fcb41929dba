import type { Documents } from '../model/documents.ts'
import { kinds } from '../model/kind.ts'
import type { Shipped } from '../model/shipped.ts'
import type { JudgedSubject } from './judged-subject.ts'
import { asItStands, compileRule, type Rule, settingOf } from './rule.ts'

/** The rules in force of one tree, looked up as judging needs them. */
export type RuleSet = {
  /** By name, in its order. */
  readonly rules: readonly Rule[]
  readonly byName: ReadonlyMap<string, Rule>
  /** By what they are `on`: a resource type, a kind, `PullRequest`; those of `category: sprawl` judge live resources alone. */
  readonly byTarget: ReadonlyMap<string, readonly Rule[]>
  /** Those that are on every type that begins so: of `AWS::S3::*` all that begin with `AWS::S3::`, of `*` all. */
  readonly byBeginning: ReadonlyMap<string, readonly Rule[]>
}

/** No rule at all: what judges where there never were any (rule J5). */
export const noRules: RuleSet = ruleSet([])

const inForce = new WeakMap<Documents, { readonly shipped: Shipped; readonly rules: RuleSet }>()

/**
 * The policies that a tree puts in force: its own, and those of its Estate's packs with their settings (rules J1, D8). Kept
 * by the documents' identity: one judgement asks several times.
 */
export function policiesInForce(documents: Documents, shipped: Shipped): RuleSet {
  const kept = inForce.get(documents)
  if (kept?.shipped === shipped) return kept.rules
  const rules = findPolicies(documents, shipped)
  inForce.set(documents, { shipped, rules })
  return rules
}

function findPolicies(documents: Documents, shipped: Shipped): RuleSet {
  const own = [...documents.policies.values()].map((policy) => compileRule(policy, asItStands))
  const packs = documents.estate?.value.spec.packs ?? []
  const shippedRules = packs.flatMap((pack) =>
    (shipped.packs.get(`${pack.name}@${pack.version}`) ?? [])
      .filter((policy) => !(pack.except ?? []).includes(policy.name))
      .map((policy) => compileRule(policy, settingOf(pack, policy))),
  )
  const rules = [...own, ...shippedRules].filter((rule) => rule !== null)
  return interned(rules.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)))
}

const none: readonly Rule[] = []

/** The rules of a set that judge something: by its kind, or by its type, where it is a resource. */
export function rulesOn(
  rules: RuleSet,
  { resource, target }: Pick<JudgedSubject, 'resource' | 'target'>,
): readonly Rule[] {
  return resource === null ? (rules.byTarget.get(target) ?? none) : rulesOnType(rules, target)
}

/** The rules of a set that are on a type of resource. A cloud may call its types what it likes: no kind is one. */
export function rulesOnType({ byTarget, byBeginning }: RuleSet, type: string): readonly Rule[] {
  const exact = isKind(type) ? none : (byTarget.get(type) ?? none)
  if (byBeginning.size === 0) return exact
  const all = [...byBeginning].flatMap(([beginning, rules]) => (type.startsWith(beginning) ? rules : none))
  return all.length === 0 ? exact : [...new Set([...exact, ...all])]
}

/** Whether a policy that is `on` these judges something. */
export function isOn(on: readonly string[], { resource, target }: Pick<JudgedSubject, 'resource' | 'target'>): boolean {
  if (resource === null) return on.includes(target)
  return on.some((one) => (one.endsWith('*') ? target.startsWith(one.slice(0, -1)) : one === target && !isKind(one)))
}

function isKind(target: string): boolean {
  return target === 'PullRequest' || (kinds as readonly string[]).includes(target)
}

/** Of a set the rules that refer to `change`: they alone are asked of what is deleted (rule J7). */
export function rulesAboutChange({ rules }: RuleSet): RuleSet {
  return ruleSet(rules.filter(({ needs }) => needs.change))
}

const live = new WeakMap<RuleSet, RuleSet>()

/** The same rules as they judge live resources: those of `category: sprawl` too. */
export function rulesOnLive(set: RuleSet): RuleSet {
  const known = live.get(set)
  if (known !== undefined) return known
  const made = ruleSet(set.rules, () => true)
  live.set(set, made)
  return made
}

/** Of a set the rules with these names. */
export function someRules({ rules }: RuleSet, names: ReadonlySet<string>): RuleSet {
  return ruleSet(rules.filter(({ name }) => names.has(name)))
}

/** Whether a rule can be judged on a change at all: `category: sprawl` judges live resources, `PullRequest` needs one. */
export function isJudged(rule: Rule, hasPullRequest: boolean): boolean {
  if (!judgesChanges(rule)) return false
  return hasPullRequest || rule.spec.on.some((target) => target !== 'PullRequest')
}

const known = new WeakMap<Rule, RuleSet[]>()

/** The one set with these rules, so that what was judged under it can be found again by its identity. */
function interned(rules: readonly Rule[]): RuleSet {
  const [first] = rules
  if (first === undefined) return noRules
  const sets = known.get(first) ?? []
  const same = sets.find(
    (set) => set.rules.length === rules.length && set.rules.every((rule, at) => rule === rules[at]),
  )
  if (same !== undefined) return same
  const made = ruleSet(rules)
  known.set(first, [made, ...sets].slice(0, 4))
  return made
}

function ruleSet(rules: readonly Rule[], isJudging = judgesChanges): RuleSet {
  const byTarget = new Map<string, Rule[]>()
  const byBeginning = new Map<string, Rule[]>()
  for (const rule of rules.filter(isJudging)) {
    for (const target of new Set(rule.spec.on)) {
      if (target.endsWith('*')) add(byBeginning, target.slice(0, -1), rule)
      else add(byTarget, target, rule)
    }
  }
  return { rules, byName: new Map(rules.map((rule) => [rule.name, rule])), byTarget, byBeginning }
}

function judgesChanges({ spec }: Rule): boolean {
  return spec.category !== 'sprawl'
}

function add(all: Map<string, Rule[]>, key: string, rule: Rule): void {
  all.set(key, [...(all.get(key) ?? []), rule])
}
