import { administratorsIn, rollOf } from '../../core/approval/roll.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { Survey } from '../../core/model/survey.ts'
import type { World } from '../../ports.ts'
import { directoryOf } from '../approvals/directory.ts'
import { surveyBranch } from '../branch/survey-branch.ts'
import type { Reply } from './command.ts'

/** Whom a command is for: the teams of these services and administrators, or administrators alone (rule G9). */
export type Owners = { readonly services: readonly string[] } | 'administrators'

/** Whether somebody may give a command that owners give, by who is what now (rules G9, A7). */
export async function mayCommand(world: World, state: AllowedState, by: string, owners: Owners): Promise<boolean> {
  const counting = await surveyBranch(world, state)
  const teams = owners === 'administrators' ? [] : await teamsOf(world, state, counting, owners.services)
  const directory = await directoryOf(world, teams, counting.administrators)
  return administratorsIn(counting.administrators, directory).people.has(by) || rollOf(teams, directory).people.has(by)
}

/** The teams of services as these count; of one that never counted, as it stands, by what counts of its team. */
async function teamsOf(world: World, state: AllowedState, counting: Survey, services: readonly string[]) {
  const known = teamsIn(counting, services)
  const isHeldService = ({ kind, name, allowed }: AllowedState['held'][number]) =>
    kind === 'Service' && allowed === null && services.includes(name)
  if (!state.held.some(isHeldService)) return known
  const held = state.held.filter((one) => !isHeldService(one))
  return [...known, ...teamsIn(await surveyBranch(world, { ...state, held }), services)]
}

function teamsIn({ services }: Survey, names: readonly string[]): readonly string[] {
  return services.filter(({ name }) => names.includes(name)).flatMap(({ team }) => team ?? [])
}

/** Said to whoever is none of these. */
export const ownersOnly: Reply = {
  reaction: '-1',
  words: 'This is for the owning team, and for the administrators that the Estate names.',
}

/** Said to whoever is no administrator. */
export const administratorsOnly: Reply = {
  reaction: '-1',
  words: 'This is for the administrators that the Estate names.',
}
