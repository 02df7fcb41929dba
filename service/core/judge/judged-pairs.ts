import type { Document } from '../model/document.ts'
import { type Complaint, complains, evaluateRule, type Judgement } from '../policy/evaluate.ts'
import { type JudgedSubject, ownForm, teamOf } from '../policy/judged-subject.ts'
import { type RuleSet, rulesOn } from '../policy/policies-in-force.ts'
import type { Needs, Rule } from '../policy/rule.ts'
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
  for (const one of known) if (sameIdentity(one.identity, identity)) return one.pairs
  const pairs = newPairs(subjects(), identity[0], around)
  kept.set(document, [{ identity, pairs }, ...known].slice(0, keptPerDocument))
  return pairs
}

/** Compared for every service of an estate, so without a closure. */
function sameIdentity(one: Identity, other: Identity): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

/** One pair whose rule reads what changes by itself, with what it said last, and of what. */
type Open = {
  readonly rule: Rule
  readonly judged: JudgedSubject
  last: { readings: string; judgement: Judgement } | null
}

function newPairs(subjects: readonly JudgedSubject[], rules: RuleSet, around: Surroundings): JudgedPairs {
  const fixed: PairComplaint[] = []
  const open: Open[] = []
  for (const judged of subjects) {
    for (const rule of rulesOn(rules, judged)) {
      if (rule.needs.any) {
        open.push({ rule, judged, last: null })
        continue
      }
      const judgement = evaluateRule(rule, variablesOf(judged, rule.params, around, noHistory))
      if (complains(judgement)) fixed.push({ rule, judged, complaint: judgement })
    }
  }
  return {
    steady: (now, mode) => {
      const more = stillComplaining(open, now, mode)
      return more.length === 0 ? fixed : [...fixed, ...more]
    },
  }
}

function stillComplaining(open: readonly Open[], around: Surroundings, mode: Mode): readonly PairComplaint[] {
  let found: PairComplaint[] | null = null
  for (const pair of open) {
    const judgement = asked(pair, around, mode)
    if (!complains(judgement)) continue
    found ??= []
    found.push({ rule: pair.rule, judged: pair.judged, complaint: judgement })
  }
  return found ?? none
}

function asked(pair: Open, around: Surroundings, mode: Mode): Judgement {
  const { rule, judged, last } = pair
  if (last !== null && last.readings === readingsOf(needsFor(rule, last.judgement), judged, around, mode)) {
    return last.judgement
  }
  const history = mode === 'alone' ? noHistory : { change: 'none' as const, old: ownForm(judged) }
  const judgement = evaluateRule(rule, variablesOf(judged, rule.params, around, history))
  pair.last = { readings: readingsOf(needsFor(rule, judgement), judged, around, mode), judgement }
  return judgement
}

/** What a judgement depends on: of what `when` skipped, on what that reads alone. */
function needsFor(rule: Rule, { kind }: Judgement): Needs {
  return kind === 'skip' ? rule.whenNeeds : rule.needs
}

const none: readonly PairComplaint[] = []

const texts = new WeakMap<object, string>()

/** What a rule reads beside the subject, as text; the same text, the same judgement. */
function readingsOf(needs: Needs, judged: JudgedSubject, around: Surroundings, mode: Mode): string {
  if (!needs.any) return ''
  const history = needs.old || needs.change ? mode : ''
  if (!needs.usage && !needs.pr && !needs.now) return history
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
