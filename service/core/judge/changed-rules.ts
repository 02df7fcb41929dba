import type { Document } from '../model/document.ts'
import type { Documents } from '../model/documents.ts'
import type { Shipped } from '../model/shipped.ts'
import { policiesInForce, type RuleSet } from '../policy/policies-in-force.ts'
import type { Rule } from '../policy/rule.ts'
import { sameData } from '../policy/same-data.ts'
import { brokenWaivers } from '../policy/waiver-limits.ts'
import { waiversByPolicy } from '../policy/waivers.ts'

/** The rules of one tree (rule J1), in the form in which two trees can be compared. */
export type Ruling = {
  readonly documents: Documents
  readonly rules: RuleSet
  /** By the policy that they waive; those that ask for too much are none (rule D7). */
  readonly waivers: ReadonlyMap<string, readonly Document<'Waiver'>[]>
}

/** What a tree's rules are; `before` is the tree against which its waivers are new. `now` is ISO 8601. */
export function rulingOf(
  documents: Documents,
  before: Documents | null,
  { shipped, now }: { readonly shipped: Shipped; readonly now: string },
): Ruling {
  const rules = policiesInForce(documents, shipped)
  const inForce = before === null ? rules : policiesInForce(before, shipped)
  const broken = brokenWaivers(before, documents, { inForce, after: rules }, Date.parse(now))
  const names = new Set(broken.map(({ subject }) => subject.name))
  const waivers = new Map([...documents.waivers].filter(([name]) => !names.has(name)))
  return { documents, rules, waivers: waiversByPolicy({ ...documents, waivers }) }
}

/**
 * The names of policies that may say another thing under other rules: those whose rule, enforcement or waivers differ,
 * and, where a team's `may` or `quota` does, those that read a team's. Words for people are no difference.
 */
export function changedRules(now: Ruling, later: Ruling): ReadonlySet<string> {
  const changed = new Set<string>()
  const teams = teamsDiffer(now.documents, later.documents)
  for (const { name } of [...now.rules.rules, ...later.rules.rules]) {
    const [one, other] = [now, later].map(({ rules }) => judgingHere(rules.byName.get(name)))
    if (!sameRule(one, other) || !sameWaivers(now.waivers.get(name), later.waivers.get(name))) changed.add(name)
    else if (teams && other !== undefined && readsTeam(other)) changed.add(name)
  }
  return changed
}

/** Rules of `category: sprawl` judge live resources, and no change. */
function judgingHere(rule: Rule | undefined): Rule | undefined {
  return rule?.spec.category === 'sprawl' ? undefined : rule
}

function sameRule(one: Rule | undefined, other: Rule | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined) return false
  return one.digest === other.digest && one.enforcement === other.enforcement && sameData(one.spec.on, other.spec.on)
}

type Waivers = readonly Document<'Waiver'>[] | undefined

function sameWaivers(one: Waivers = [], other: Waivers = []): boolean {
  return one.length === other.length && one.every(({ digest }, index) => digest === other[index]?.digest)
}

/** Whether a team that both trees have may do other things, or use other amounts: these are the ruling tree's (rule J1). */
function teamsDiffer(now: Documents, later: Documents): boolean {
  for (const [name, team] of now.teams) {
    const other = later.teams.get(name)
    if (other === undefined || other === team || other.digest === team.digest) continue
    const [one, two] = [team.value.spec, other.value.spec]
    if (!sameData(one.may ?? null, two.may ?? null) || !sameData(one.quota ?? null, two.quota ?? null)) return true
  }
  return false
}

function readsTeam({ reads }: Rule): boolean {
  return reads.some(({ path: [root] }) => root === 'team' || root === 'quota')
}
