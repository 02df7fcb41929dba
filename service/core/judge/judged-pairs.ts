import type { Document } from '../model/document.ts'
import { type Complaint, complains, evaluateRule, type Judgement } from '../policy/evaluate.ts'
import { type JudgedSubject, ownForm, teamOf } from '../policy/judged-subject.ts'
import type { RuleSet } from '../policy/policies-in-force.ts'
import type { Rule } from '../policy/rule.ts'
import { noHistory, type Surroundings, variablesOf } from '../policy/surroundings.ts'

/** A rule that complains about a subject. */
export type PairComplaint = { readonly rule: Rule; readonly judged: JudgedSubject; readonly complaint: Complaint }

/** How a subject is looked at that the change leaves alone: beside what it was, or with nothing known of before (rule J15). */
export type Mode = 'unchanged' | 'alone'

/** What the rules of one set say of one service and its resources, as long as nothing that they read changes. */
export type JudgedPairs = {
  /** The complaints. Only rules that read more than the subject, where that changed, are evaluated again. */
  readonly steady: (around: Surroundings, mode: Mode) => readonly PairComplaint[]
}

/** What a service is judged by, by identity: the set of rules, its offering, team, account, and the ruling team. */
type Identity = readonly [rules: RuleSet, ...rest: readonly unknown[]]

type Kept = { readonly identity: Identity; readonly pairs: JudgedPairs }

/** Sides and rule sets in which one document is looked at alternately: base, pull requests, the merge. */
const keptPerDocument = 3

const kept = new WeakMap<Document, readonly Kept[]>()

/** The pairs of a service, from what was judged before where everything is the same. */
export function judgedPairs(
  document: Document,
  identity: Identity,
  around: Surroundings,
  subjects: () => readonly JudgedSubject[],
): JudgedPairs {
  const known = kept.get(document) ?? []
  const same = known.find((one) => one.identity.every((part, at) => part === identity[at]))
  if (same !== undefined) return same.pairs
  const pairs = newPairs(subjects(), identity[0], around)
  kept.set(document, [{ identity, pairs }, ...known].slice(0, keptPerDocument))
  return pairs
}

/** One pair whose rule reads what changes by itself, with what it said last, and of what. */
type Open = {
  readonly rule: Rule
  readonly judged: JudgedSubject
  readings: string | null
  judgement: Judgement | null
}

function newPairs(subjects: readonly JudgedSubject[], rules: RuleSet, around: Surroundings): JudgedPairs {
  const fixed: PairComplaint[] = []
  const open: Open[] = []
  for (const judged of subjects) {
    for (const rule of rules.byTarget.get(judged.target) ?? []) {
      if (rule.needs.any) {
        open.push({ rule, judged, readings: null, judgement: null })
        continue
      }
      const judgement = evaluateRule(rule, variablesOf(judged, rule.params, around, noHistory))
      if (complains(judgement)) fixed.push({ rule, judged, complaint: judgement })
    }
  }
  return { steady: (now, mode) => (open.length === 0 ? fixed : [...fixed, ...stillComplaining(open, now, mode)]) }
}

function stillComplaining(open: readonly Open[], around: Surroundings, mode: Mode): readonly PairComplaint[] {
  const found: PairComplaint[] = []
  for (const pair of open) {
    const judgement = asked(pair, around, mode)
    if (complains(judgement)) found.push({ rule: pair.rule, judged: pair.judged, complaint: judgement })
  }
  return found
}

function asked(pair: Open, around: Surroundings, mode: Mode): Judgement {
  const { rule, judged } = pair
  const readings = readingsOf(rule, judged, around, mode)
  if (pair.judgement !== null && pair.readings === readings) return pair.judgement
  const history = mode === 'alone' ? noHistory : { change: 'none' as const, old: ownForm(judged) }
  pair.judgement = evaluateRule(rule, variablesOf(judged, rule.params, around, history))
  pair.readings = readings
  return pair.judgement
}

const texts = new WeakMap<object, string>()

/** What a rule reads beside the subject, as text; the same text, the same judgement. */
function readingsOf({ needs }: Rule, judged: JudgedSubject, around: Surroundings, mode: Mode): string {
  const history = needs.old || needs.change ? mode : ''
  const usage = needs.usage ? textOf(around.usage.get(teamOf(judged) ?? '')) : ''
  const pr = needs.pr ? textOf(around.pullRequest ?? undefined) : ''
  return `${history}|${usage}|${pr}|${needs.now ? around.now.toISOString() : ''}`
}

function textOf(data: object | undefined): string {
  if (data === undefined) return ''
  const known = texts.get(data)
  if (known !== undefined) return known
  const text = JSON.stringify(data)
  texts.set(data, text)
  return text
}
