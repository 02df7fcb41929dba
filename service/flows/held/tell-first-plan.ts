import type { AllowedState } from '../../core/model/held.ts'
import type { Survey } from '../../core/model/survey.ts'
import { renderFirstPlan } from '../../core/render/first-plan.ts'
import type { World } from '../../ports.ts'
import { branch } from '../branch/allowed-branch.ts'
import { surveyBranch } from '../branch/survey-branch.ts'
import { firstPlanMarker } from './markers.ts'

/**
 * Shows what a first apply would find on a branch whose services nobody judged, and that it waits (rule M4). What is shown
 * counts from when it is: whoever says `/plumbline apply` before that has seen something else.
 */
export async function tellFirstPlan(world: World, state: AllowedState): Promise<void> {
  const [issue] = await world.forge.openIssues(firstPlanMarker)
  const text = state.waitingSince === undefined ? null : await planText(world, state)
  if (text === null) {
    if (issue !== undefined) await world.forge.editIssue(issue.number, { state: 'closed' })
    return
  }
  if (issue?.body === text.body) return
  if (issue === undefined) await world.forge.openIssue({ marker: firstPlanMarker, ...text })
  else await world.forge.editIssue(issue.number, text)
  await shownNow(world)
}

async function planText(world: World, state: AllowedState) {
  const survey = await surveyBranch(world, state)
  const isWritable = ({ provider }: Survey['services'][number]) => provider !== null && world.providers.has(provider)
  const services = survey.services.filter(isWritable)
  if (survey.mode === 'observe' || services.length === 0) return null
  const others = survey.services.filter((one) => one.provider !== null && !isWritable(one))
  return renderFirstPlan(services, others, state.commit)
}

function shownNow({ ledger, estate, clock, alone }: World): Promise<void> {
  return alone(branch, async () => {
    const state = await ledger.allowedState(estate.id)
    if (state?.waitingSince === undefined) return
    await ledger.keepAllowed(estate.id, { ...state, waitingSince: clock.now().toISOString() }, [], [])
  })
}
