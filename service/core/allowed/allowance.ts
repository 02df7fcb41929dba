import { type DocumentChange, documentChanges } from '../judge/document-changes.ts'
import { documentsOf } from '../judge/every-document.ts'
import type { Documents } from '../model/documents.ts'
import type { HeldDocument } from '../model/held.ts'
import type { Plan } from '../model/plan.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Verdict } from '../model/verdict.ts'
import { deletionsIn } from '../plan/deletions-in.ts'
import { blockedBy, dependants, type JudgedChange, vanished } from './blocked.ts'
import { documentRef } from './document-ref.ts'
import { type Named, placeOf } from './named.ts'

/** A change of the default branch, to be told apart into what counts from now on and what is held (rules M1, M2). */
export type AllowanceInput = {
  /** The branch as it counted before the change. */
  readonly base: Documents
  /** The branch after the change, with these documents as they were last allowed. */
  readonly after: (held: readonly HeldDocument[]) => Documents
  /** What was held before and the change leaves alone: it stays held. */
  readonly still: readonly HeldDocument[]
  /** The verdict on the way from `base` to a state after, with the approvals that count. */
  readonly judge: (after: Documents) => Verdict
  /** Where the change came from. */
  readonly facts: Pick<HeldDocument, 'commit' | 'before' | 'pullRequest' | 'by' | 'since'>
}

/** What became of a change. */
export type Allowance = {
  /** The verdict on the change as a whole. */
  readonly verdict: Verdict
  /** Everything that is held after it. */
  readonly held: readonly HeldDocument[]
  /** Documents that it changed and that count from now on. */
  readonly allowed: readonly DocumentChange[]
  /** Services that are deleted or replaced by that. */
  readonly deleted: readonly string[]
  /** What they mean for services. */
  readonly plan: Plan
  /** What was asked for that part, and met. */
  readonly met: readonly Requirement[]
}

/**
 * What of a change counts. What its verdict blocks is held, with the services that depend on it; then what is left is
 * judged as if it were the change, until nothing more is blocked: so the branch only ever gets from one state to the next
 * by a judgement that passes.
 */
export function allowanceOf(input: AllowanceInput): Allowance {
  const held = new Map(input.still.map((one) => [placeOf(one), one]))
  const first = judged(input, held)
  for (let left = first; ; left = judged(input, held)) {
    const before = held.size
    hold(input, left, held)
    if (held.size > before) continue
    const met = left.verdict.requirements.filter(({ satisfied }) => satisfied)
    return {
      verdict: first.verdict,
      held: sorted(held),
      allowed: left.changes,
      deleted: deletedBy(left),
      plan: left.verdict.plan,
      met,
    }
  }
}

function deletedBy({ verdict }: JudgedChange): readonly string[] {
  return deletionsIn(verdict.plan).map(({ service }) => service)
}

type Held = Map<string, HeldDocument>

function judged({ base, after, judge }: AllowanceInput, held: Held): JudgedChange {
  const end = after([...held.values()])
  return { base, after: end, changes: documentChanges(base, end, []), verdict: judge(end) }
}

/** Adds what a verdict blocks. What observes blocks nothing (rule J14). */
function hold(input: AllowanceInput, left: JudgedChange, held: Held): void {
  const add = (document: Named, reason: string, because: Named | null) => {
    if (held.has(placeOf(document))) return
    held.set(placeOf(document), heldDocument(input, document, reason, because))
    for (const one of dependants(left.changes, document)) {
      add(one, `It depends on ${document.kind} ${document.name}, which is held.`, document)
    }
  }
  if (left.verdict.mode === 'observe') return
  for (const { document, reason } of vanished(left)) add(document, reason, null)
  const blocked = blockedBy(left, (document) => held.has(placeOf(document)))
  for (const { document, reason } of blocked) add(document, reason, null)
}

function heldDocument(
  { base, facts }: AllowanceInput,
  { kind, name }: Named,
  reason: string,
  because: Named | null,
): HeldDocument {
  const document = documentsOf(base, kind).get(name)
  const allowed = document === undefined ? null : documentRef(document)
  return { kind, name, allowed, reason, because, ...facts }
}

function sorted(held: Held): readonly HeldDocument[] {
  return [...held.keys()].sort().flatMap((place) => held.get(place) ?? [])
}
