import { barredFrom } from './approval/barred.ts'
import type { Hearing } from './approval/hearing.ts'
import { notesOf } from './approval/notes.ts'
import { administratorsIn, type Roll, rollOf } from './approval/roll.ts'
import { type Bench, eligibleFor, settleRequirement } from './approval/settle-requirement.ts'
import { earlyIn, statementsOf } from './approval/statements.ts'
import { voidedFor } from './approval/voided.ts'
import { notWithdrawn } from './approval/withdrawals.ts'
import type { Requirement } from './model/requirement.ts'
import type { Heard } from './model/verdict.ts'

export type { Hearing } from './approval/hearing.ts'

/** Who approved what, until when, and what became of the approvals that do not count. */
export type Settlement = Heard & {
  /** In the order in which they were asked. */
  readonly requirements: readonly Requirement[]
}

/**
 * Settles what was said about a change with what is asked (rules A1–A6). A pure function of what is known: the same
 * words, people and time give the same answer. Membership is what the directory says now (rule A7).
 */
export function settle(hearing: Hearing): Settlement {
  const bench = benchOf(hearing)
  const statements = notWithdrawn(statementsOf(hearing), hearing)
  const asked = hearing.requirements.map((requirement) => {
    const roll = rollFor(requirement, hearing)
    const eligible = eligibleFor(requirement, roll, bench)
    return { requirement, eligible }
  })
  const requirements = asked.map(({ requirement, eligible }) =>
    // One that was met before anybody was heard is met by an approval that stands since an earlier merge.
    requirement.satisfied
      ? requirement
      : settleRequirement(requirement, statements, eligible, firstAsked(requirement, hearing), bench),
  )
  const mayApprove = (one: Requirement, id: string) => {
    const eligible = asked.find(({ requirement }) => requirement.key === one.key)?.eligible
    return eligible !== undefined && !bench.barred.why.has(id) && isOneOf(id, eligible.roll, bench, eligible.missing)
  }
  return {
    requirements,
    voided: voidedFor(requirements, statements, mayApprove, bench.nowMs),
    notes: notesOf(requirements, asked, statements, earlyIn(hearing), bench),
  }
}

/** Whether somebody may approve a requirement now: for the commands, which answer who may not. */
export function eligibility(
  requirement: Requirement,
  id: string,
  hearing: Omit<Hearing, 'requirements'>,
): true | string {
  const bench = benchOf(hearing)
  const { roll, missing } = eligibleFor(requirement, rollFor(requirement, hearing), bench)
  if (!isOneOf(id, roll, bench, missing)) return 'is none of those who may approve it'
  return bench.barred.why.get(id) ?? true
}

function isOneOf(id: string, roll: Roll, { administrators }: Bench, missing: number): boolean {
  return roll.people.has(id) || (missing > 0 && administrators.people.has(id))
}

function benchOf(hearing: Omit<Hearing, 'requirements'>): Bench {
  return {
    barred: barredFrom(hearing.involved),
    administrators: administratorsIn(hearing.administrators, hearing.directory),
    more: hearing.involved.pushersKnown ? 0 : 1,
    incident: hearing.incident,
    nowMs: Date.parse(hearing.now),
  }
}

function rollFor({ approvers }: Requirement, { directory }: Pick<Hearing, 'directory'>): Roll {
  return rollOf([...approvers.teams, ...approvers.users], directory)
}

/** When exactly this was first asked, onto this branch; null where it was not yet. */
function firstAsked({ policy, key }: Requirement, { verdicts, baseRef }: Hearing): string | null {
  const first = verdicts.find(
    (one) => one.baseRef === baseRef && one.requirements.some((it) => it.policy === policy && it.key === key),
  )
  return first?.publishedAt ?? null
}
