import { counts } from '../../core/approval/lasting.ts'
import type { LedgerBody, Person, StandingApproval } from '../../core/model/ledger.ts'
import type { World } from '../../ports.ts'
import { branch } from '../branch/allowed-branch.ts'

/** Which approvals somebody takes back. */
export type Revoked = {
  /** The merged pull request on which they were given. */
  readonly number: number
  readonly policy: string
  readonly by: Person
  /** Whether everybody's, or his own alone. */
  readonly everybody: boolean
}

/**
 * Ends what a merge made of approvals (rules A5, A6), and gives how many. They end now, like those whose day has come: so
 * they excuse nothing any more that a change touches (rule J6).
 */
export function endWaivers(world: World, { number, policy, by, everybody }: Revoked): Promise<number> {
  const { ledger, estate, clock, alone } = world
  return alone(branch, async () => {
    const [state, standing] = await Promise.all([ledger.allowedState(estate.id), ledger.approvals(estate.id)])
    const now = clock.now()
    const ending = standing.filter(
      (one) =>
        one.pullRequest === number &&
        one.policy === policy &&
        (everybody || one.by.id === by.id) &&
        counts(one.until, now.getTime()),
    )
    if (state === null || ending.length === 0) return 0
    const ended = ending.map((one): StandingApproval => ({ ...one, until: now.toISOString() }))
    await ledger.keepAllowed(
      estate.id,
      state,
      ended,
      ending.map((one) => withdrawn(one, by)),
    )
    return ended.length
  })
}

function withdrawn({ policy, subject, key, by: of }: StandingApproval, by: Person): LedgerBody {
  return { kind: 'withdrawn', policy, subject, key, of, why: `revoked by @${by.login}` }
}
