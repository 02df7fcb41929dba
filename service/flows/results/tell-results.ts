import type { Landing } from '../../core/model/landing.ts'
import { isThrough } from '../../core/result/environment-result.ts'
import type { FlowInputs, World } from '../../ports.ts'
import { surveyBranch } from '../branch/survey-branch.ts'
import { resultsNow, type ToldNow } from './results-now.ts'
import { tellComment } from './tell-comment.ts'
import { tellDeployments } from './tell-deployments.ts'

/**
 * Tells what became of merges and pushes (rule M7): by a deployment for each environment that they touch, and in the pull
 * request's comment. It looks at how things are, and writes only where something else stands, and while the budget of writes
 * has room for whoever cannot wait. One that cannot be told keeps no other from it.
 */
export async function tellResults(world: World, { number }: FlowInputs['tellResults']): Promise<void> {
  const { ledger, estate } = world
  const state = await ledger.allowedState(estate.id)
  // While an estate observes nothing is applied (rule J14), so that nothing came of it either.
  if (state === null || (await surveyBranch(world, state)).mode === 'observe') return
  const now = await resultsNow(world, state)
  if (number !== undefined) return tellComment(world, number, now)
  const failures: unknown[] = []
  for (const landing of now.open) {
    await tell(world, landing, now).catch((error: unknown) => void failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

async function tell(world: World, landing: Landing, now: ToldNow): Promise<void> {
  await world.forge.roomToSpare()
  const told = await tellDeployments(world, landing, now)
  if (landing.pullRequest !== null) await tellComment(world, landing.pullRequest, now)
  await world.ledger.keepTold(world.estate.id, { ...told, open: !isThrough(landing, now) })
}
