import { quotasOf } from '../catalog/desired.ts'
import type { Document } from '../model/document.ts'
import type { Impact, PolicyImpact } from '../model/impact.ts'
import { kinds } from '../model/kind.ts'
import type { Subject } from '../model/subject.ts'
import { complains, evaluateRule } from '../policy/evaluate.ts'
import { subjectText } from '../policy/fingerprint.ts'
import { documentSubject, type JudgedSubject } from '../policy/judged-subject.ts'
import { rulesOn, someRules } from '../policy/policies-in-force.ts'
import type { Rule } from '../policy/rule.ts'
import { noHistory, type Surroundings, variablesOf } from '../policy/surroundings.ts'
import { waive } from '../policy/waivers.ts'
import { brokenRules } from './broken-rules.ts'
import { changedRules, type Ruling, rulingOf } from './changed-rules.ts'
import { subjectsOf } from './complaints.ts'
import { documentsOf } from './every-document.ts'
import { type JudgeInput, type Scene, sceneAsItStands, surroundings } from './scene.ts'

/** What the impact of a change is made of: of a judgement's input, what is not about approvals and people. */
export type ImpactInput = Pick<JudgeInput, 'base' | 'after' | 'shipped' | 'now'>

/**
 * What a change of rules would mean for what exists today: the base is judged as it stands (rule J15), by its own rules
 * and by those after the merge, and only by rules that differ. Null where no rule differs, where there is no base, and
 * where one side's rules are broken: nobody can tell then what they would say.
 */
export function impactOf(input: ImpactInput): Impact | null {
  const { base, after } = input
  if (base === null || brokenRules(base, null).length > 0 || brokenRules(after, base).length > 0) return null
  const today = rulingOf(base, null, input)
  const then = rulingOf(after, base, input)
  const changed = changedRules(today, then)
  if (changed.size === 0) return null
  const scene = sceneAsItStands(base, input)
  const failures = [today, then].map((ruling) => failuresUnder(scene, ruling, changed))
  const [now = new Map(), later = new Map()] = failures
  const policies = [...changed].sort().map((policy) => compared(policy, [today, then], [now, later]))
  return { policies: policies.filter(meansSomething), pullRequests: null }
}

/** The subjects that fail, by policy and then by their own text. */
type Failures = ReadonlyMap<string, ReadonlyMap<string, Subject>>

/** What of the base fails under some rules. Judged anew: what was kept for whole sets of rules is not pushed out by it. */
function failuresUnder(scene: Scene, { documents, rules: all, waivers }: Ruling, names: ReadonlySet<string>): Failures {
  const rules = someRules(all, names)
  const quotas = quotasOf(documents, scene.after.documents)
  const around = surroundings({ ...scene, rules, ruling: documents, quotas }, scene.after)
  const failures = new Map<string, Map<string, Subject>>()
  const ask = (judged: JudgedSubject) => {
    for (const rule of rulesOn(rules, judged)) {
      if (!fails(rule, judged, around, waivers.get(rule.name) ?? [])) continue
      const known = failures.get(rule.name) ?? new Map<string, Subject>()
      failures.set(rule.name, known.set(subjectText(judged.subject), judged.subject))
    }
  }
  for (const rendered of scene.after.desired.services.values()) for (const one of subjectsOf(rendered, rules)) ask(one)
  for (const kind of kinds) {
    if (kind === 'Service' || !rules.byTarget.has(kind)) continue
    for (const document of documentsOf(scene.after.documents, kind).values()) ask(documentSubject(document))
  }
  return failures
}

/** Whether a rule complains, and no waiver silences it. */
function fails(
  rule: Rule,
  judged: JudgedSubject,
  around: Surroundings,
  waivers: readonly Document<'Waiver'>[],
): boolean {
  const variables = variablesOf(judged, rule.params, around, noHistory)
  const judgement = evaluateRule(rule, variables)
  if (!complains(judgement)) return false
  return judgement.kind === 'error' || waive(rule, waivers, variables, around.now.getTime()).by === null
}

type Two<T> = readonly [now: T, later: T]

function compared(policy: string, rulings: Two<Ruling>, failures: Two<Failures>): PolicyImpact {
  const [before, after] = rulings.map(({ rules }) => rules.byName.get(policy)?.enforcement ?? null)
  const [now, later] = failures.map((all) => all.get(policy) ?? new Map<string, Subject>())
  const stays = before === after ? [] : inOrder(now, (text) => later?.has(text) === true)
  return {
    policy,
    before: before ?? null,
    after: after ?? null,
    fails: inOrder(later, (text) => now?.has(text) !== true),
    passes: inOrder(now, (text) => later?.has(text) !== true),
    stays,
  }
}

/** By the subjects' own texts, whatever order they came in (rule J17). */
function inOrder(all: ReadonlyMap<string, Subject> | undefined, wanted: (text: string) => boolean): readonly Subject[] {
  const chosen = [...(all ?? [])].filter(([text]) => wanted(text))
  return chosen.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, subject]) => subject)
}

function meansSomething({ fails, passes, stays }: PolicyImpact): boolean {
  return fails.length + passes.length + stays.length > 0
}
