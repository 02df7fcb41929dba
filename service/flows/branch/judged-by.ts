import type { Approval } from '../../core/model/approval.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { StandingApproval } from '../../core/model/ledger.ts'
import type { JudgeRequest, World } from '../../ports.ts'

/** Whoever deletes a little again and again is asked like whoever deletes much at once (rule J4). */
const recentMs = 24 * 60 * 60 * 1000

/** What everything on the default branch is judged by besides its documents: approvals that stand, the time, what was deleted lately. */
export type JudgedBy = Pick<JudgeRequest, 'approvals' | 'now' | 'recentDeletions'>

/** Reads it as it is now. */
export async function judgedBy({ ledger, estate, clock }: World): Promise<JudgedBy> {
  const now = clock.now()
  const [standing, recentDeletions] = await Promise.all([
    ledger.approvals(estate.id),
    ledger.deletionsSince(estate.id, new Date(now.getTime() - recentMs)),
  ])
  return { approvals: standing.map(asApproval), now: now.toISOString(), recentDeletions }
}

function asApproval({ policy, key, subject, by, until, usage }: StandingApproval): Approval {
  return {
    policy,
    key,
    subject,
    by: by.login,
    ...(until === null ? {} : { until }),
    ...(usage === undefined ? {} : { usage }),
  }
}

/** Brings the last allowed versions of what is held into the cache, where judging reads them. */
export async function fetchHeld({ forge }: Pick<World, 'forge'>, { held }: Pick<AllowedState, 'held'>): Promise<void> {
  const blobs = held.flatMap(({ allowed }) => (allowed === null ? [] : [allowed.blob]))
  if (blobs.length > 0) await forge.blobs([...new Set(blobs)])
}
