import { approvalsAtMerge, type MergedApproval } from '../../core/approval/standing.ts'
import type { AllowedState, HeldDocument } from '../../core/model/held.ts'
import type { NewLanding } from '../../core/model/landing.ts'
import type { LedgerBody } from '../../core/model/ledger.ts'
import type { Allowed, World } from '../../ports.ts'
import { pinAgain } from '../approvals/pins.ts'

/** Where a change came from, as what is told of it goes by. */
export type Origin = Pick<NewLanding, 'commit' | 'before' | 'pullRequest' | 'headSha' | 'by' | 'released'>

/** Keeps what became of a change, with what the ledger says of it and what it means for services. Gives the state after it. */
export async function keepAllowed(
  world: World,
  before: AllowedState,
  at: Pick<AllowedState, 'commit' | 'tree'>,
  allowed: Allowed,
  origin: Origin,
): Promise<AllowedState> {
  const state: AllowedState = { ...before, ...at, held: allowed.held }
  // First, so that a crash between these repeats them: whose the names are is looked up again then.
  if (allowed.approvers.length > 0) await pinAgain(world, allowed.approvers)
  for (const ended of allowed.ended)
    await world.ledger.withdraw(world.estate.id, ended, 'what it was for is another now')
  const approvals = approvalsAtMerge(allowed.met, origin.pullRequest)
  const standing = approvals.filter(({ spent }) => !spent).map(({ approval }) => approval)
  const held = freshlyHeld(before, state)
  const landing: NewLanding = {
    ...origin,
    at: world.clock.now().toISOString(),
    services: allowed.services,
    held: held.map(({ kind, name }) => ({ kind, name })),
    approvals: standing.map(({ policy, key, by }) => ({ policy, key, by: by.id })),
  }
  const entries = entriesOf(state, held, approvals, { ...allowed, ...origin })
  await world.ledger.keepAllowed(world.estate.id, state, standing, entries, meansSomething(landing) ? [landing] : [])
  return state
}

/** What changes nothing for a service, and holds nothing, is told nowhere. */
function meansSomething({ services, held, approvals }: NewLanding): boolean {
  return services.length + held.length + approvals.length > 0
}

function entriesOf(
  { commit }: AllowedState,
  held: readonly HeldDocument[],
  approvals: readonly MergedApproval[],
  { documents, deleted, pullRequest }: Pick<Allowed, 'documents' | 'deleted'> & Pick<Origin, 'pullRequest'>,
): readonly LedgerBody[] {
  const gone = deleted.length === 0 ? {} : { deleted }
  return [
    ...approvals.map(({ approval, spent }): LedgerBody => ({ kind: 'approved', approval, spent })),
    ...(documents.length === 0 ? [] : [{ kind: 'allowed', commit, pullRequest, documents, ...gone } as const]),
    ...(held.length === 0 ? [] : [{ kind: 'held', documents: held } as const]),
  ]
}

function freshlyHeld(before: AllowedState, { held }: AllowedState): readonly HeldDocument[] {
  const known = new Set(before.held.map(identity))
  return held.filter((one) => !known.has(identity(one)))
}

function identity({ kind, name, commit }: HeldDocument): string {
  return `${kind} ${name} ${commit}`
}
