import type { AllowedState } from '../../core/model/held.ts'
import type { NewLanding } from '../../core/model/landing.ts'
import type { LedgerBody, StandingApproval } from '../../core/model/ledger.ts'
import { landingKey, type RememberedLanding } from '../../core/result/memory.ts'
import type { Commit, World } from '../../ports.ts'
import { anyWish } from '../apply/failure-of.ts'
import { tellFailure } from '../apply/tell-failure.ts'
import { pinUnknown } from '../approvals/pins.ts'
import { surveyBranch } from '../branch/survey-branch.ts'
import { approvalsAgain } from './approvals-again.ts'
import { type RememberedBranch, rememberedBranch } from './remembered-branch.ts'
import { type FoundService, servicesAgain } from './services-again.ts'

/** What the ledger calls the run of everything that was found again. */
const run = 'found again'

/** The branch as it is known again, and whether its history was rewritten meanwhile. */
export type FoundBranch = { readonly state: AllowedState; readonly rewritten: boolean }

/**
 * A database was lost (rule M8): how the branch counted, what was approved and what exists is found again, from what this App
 * itself wrote at GitHub, from what people said there, and from the clouds. Everything is looked up before anything is kept,
 * and what is allowed is kept last: until then nothing is applied, and whatever fails is done again from the beginning. Null
 * where there is nothing to be found.
 */
export async function foundAgain(world: World, tip: Commit): Promise<FoundBranch | null> {
  const remembered = await rememberedBranch(world, tip)
  if (remembered === null) return null
  const { state, rewritten, unfinished, landings, pins } = remembered
  // Before anybody is looked up: a name that changed hands is nobody's (rule A1).
  await world.store.pin(world.estate.id, pins)
  await pinUnknown(world, (await surveyBranch(world, state)).approvers)
  const found = await servicesAgain(world, remembered)
  const approvals = new Map<RememberedLanding, readonly StandingApproval[]>()
  for (const landing of landings) approvals.set(landing, await approvalsAgain(world, landing))
  await keepServices(world, found)
  const left = new Set(unfinished.map(landingKey))
  const landed = landings.flatMap((one) => landingAgain(one, approvals.get(one) ?? [], left.has(landingKey(one))))
  const standing = [...approvals.values()].flat()
  await world.ledger.keepAllowed(world.estate.id, state, standing, entriesOf(state, standing), landed)
  await keepTold(world, remembered)
  const counts = { commit: state.commit, services: found.length, approvals: standing.length, held: state.held.length }
  world.log.warn(counts, 'there was no memory of the default branch; it was found again')
  return { state, rewritten }
}

function entriesOf({ held }: AllowedState, standing: readonly StandingApproval[]): readonly LedgerBody[] {
  return [
    ...standing.map((approval): LedgerBody => ({ kind: 'approved', approval, spent: false })),
    ...(held.length === 0 ? [] : [{ kind: 'held', documents: held } as const]),
  ]
}

/** What was not through is told on; of the rest what matters is which approvals it brought. */
function landingAgain(
  { open: _was, services, ...landing }: RememberedLanding,
  approvals: readonly StandingApproval[],
  left: boolean,
): readonly NewLanding[] {
  const standing = approvals.map(({ policy, key, by }) => ({ policy, key, by: by.id }))
  if (!left && standing.length === 0) return []
  const about = left ? { services: services ?? [], held: landing.held } : { services: [], held: [] }
  return [{ ...landing, ...about, approvals: standing }]
}

/** What stands at GitHub already is not written again. */
async function keepTold({ ledger, estate }: World, { unfinished, toldOf }: RememberedBranch): Promise<void> {
  const told = new Map(unfinished.map((one) => [landingKey(one), toldOf(one)]))
  for (const landing of await ledger.openLandings(estate.id)) {
    await ledger.keepTold(estate.id, { ...landing, deployments: told.get(landingKey(landing)) ?? {} })
  }
}

/** Keeps what exists; what was kept before a crash stands already. */
async function keepServices(world: World, found: readonly FoundService[]): Promise<void> {
  const { ledger, estate, pins, clock } = world
  const kept = new Set((await ledger.applied(estate.id)).map(({ service }) => service))
  const at = clock.now().toISOString()
  const there = found.flatMap((one) => (one.kind === 'there' && !kept.has(one.service.service) ? [one.service] : []))
  await pins.keep(there.flatMap(({ documents }) => Object.values(documents).map(({ blob }) => blob)))
  await Promise.all(
    there.map((one) => ledger.keepApplied(estate.id, { ...one, run, firstAppliedAt: at, appliedAt: at })),
  )
  for (const one of found) if (one.kind === 'unknown') await holdUnknown(world, one)
}

/** Nobody can tell whether it exists, so that it is not made: it stands as failed until somebody says so (rule M8). */
async function holdUnknown(
  world: World,
  { service, answer }: Extract<FoundService, { kind: 'unknown' }>,
): Promise<void> {
  const { ledger, estate } = world
  const step = { run: `${run}: ${service}`, service, step: 'find it again', key: 'find' }
  if ((await ledger.journal(estate.id, step.run)).length === 0) {
    const ended = { kind: 'ended', ...step, outcome: 'failed', answer, wish: anyWish } as const
    await ledger.record(estate.id, [{ kind: 'begun', ...step, changes: [] }, ended])
  }
  await tellFailure(world, service)
}
