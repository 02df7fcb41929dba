import { parseInstant } from '../documents/date.ts'
import { placeWithin } from '../documents/place.ts'
import { compileExpression, type Expression } from '../expression/compile.ts'
import { evaluateExpression, type Variables } from '../expression/evaluate.ts'
import type { Document } from '../model/document.ts'
import type { BrokenDocument, Documents } from '../model/documents.ts'
import { errorText } from './evaluate.ts'
import type { Rule } from './rule.ts'

/** What the waivers of a policy do to one of its violations (rule J13). */
export type Waiving = {
  /** The waiver that silences it, and its end as written; null where none does. */
  readonly by: { readonly waiver: string; readonly until: string } | null
  /** Whether one would, had it not ended (rule J6). */
  readonly ended: boolean
  /** What the finding says of those that silence nothing. */
  readonly notes: readonly string[]
}

const nothing: Waiving = { by: null, ended: false, notes: [] }

/** The waivers of a tree by the policy that they waive, each policy's in the order of their names. */
export function waiversByPolicy(documents: Documents): ReadonlyMap<string, readonly Document<'Waiver'>[]> {
  const all = new Map<string, Document<'Waiver'>[]>()
  const names = [...documents.waivers.keys()].sort()
  for (const waiver of names.map((name) => documents.waivers.get(name)).filter((one) => one !== undefined)) {
    const { policy } = waiver.value.spec
    all.set(policy, [...(all.get(policy) ?? []), waiver])
  }
  return all
}

/** The names of broken waivers by the policy that they name, where that could be read: they silence nothing. */
export function brokenByPolicy(broken: readonly BrokenDocument[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>()
  for (const { subject, waives } of broken) {
    if (waives !== undefined) all.set(waives, [...new Set([...(all.get(waives) ?? []), subject.name])].sort())
  }
  return all
}

/** Whether a waiver, or an approval, counts at an instant: before its end, and not at it (rules J13, D7). */
export function stands(until: string | undefined, nowMs: number): boolean {
  if (until === undefined) return true
  const end = parseInstant(until)
  return end !== null && nowMs < end
}

/** Asks each waiver of the rule's policy whether it silences this violation. Of several the one that ends last is named. */
export function waive(
  rule: Rule,
  waivers: readonly Document<'Waiver'>[],
  variables: Variables,
  nowMs: number,
): Waiving {
  if (waivers.length === 0) return nothing
  let by: { waiver: string; until: string } | null = null
  let ended = false
  const notes: string[] = []
  for (const waiver of waivers) {
    const { until } = waiver.value.spec
    const matched = matches(rule, waiver, variables)
    if (typeof matched === 'string') notes.push(`Waiver ${waiver.name} silences nothing: ${matched}.`)
    else if (matched && !stands(until, nowMs)) {
      ended = true
      notes.push(`Waiver ${waiver.name} ended on ${until}.`)
    } else if (matched && (by === null || endOf(until) > endOf(by.until))) by = { waiver: waiver.name, until }
  }
  return { by, ended, notes: by === null ? notes : [] }
}

function endOf(until: string): number {
  return parseInstant(until) ?? 0
}

/** Whether a waiver's `match` says true of the subject; in words, where that cannot be told. */
function matches(rule: Rule, waiver: Document<'Waiver'>, variables: Variables): boolean | string {
  const match = compiledMatch(rule, waiver)
  if (match === null) return 'its match cannot be read'
  const outcome = evaluateExpression(match, variables)
  switch (outcome.kind) {
    case 'value':
      if (typeof outcome.value === 'boolean') return outcome.value
      return 'its match says neither true nor false'
    case 'unknown':
      return `its match needs ${outcome.unknowns.map(({ expression }) => expression).join(', ')}, unknown until applied`
    case 'error': {
      const at = placeWithin(waiver, '/spec/match', outcome.part === undefined ? outcome.offset : 0)
      return `its match cannot be evaluated at ${at.path}:${at.line}:${at.column} (${errorText(outcome).replace(/\.$/, '')})`
    }
  }
}

const kept = new WeakMap<Document<'Waiver'>, { readonly rule: Rule; readonly match: Expression | null }>()

/** A waiver's `match` sees what its policy sees (rule E3): the policy's `variables` too. */
function compiledMatch(rule: Rule, waiver: Document<'Waiver'>): Expression | null {
  const known = kept.get(waiver)
  if (known?.rule === rule) return known.match
  const compiled = compileExpression(waiver.value.spec.match, rule.scope)
  const match = 'problems' in compiled ? null : compiled
  kept.set(waiver, { rule, match })
  return match
}
