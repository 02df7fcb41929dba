import type { Incident } from '../../core/allowed/incidents.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { NewLanding } from '../../core/model/landing.ts'
import { counted, listed } from '../../core/render/number-words.ts'
import type { World } from '../../ports.ts'
import { failedOn } from '../apply/failed-on.ts'
import { remembered, toRemember } from '../apply/remembered.ts'
import { startService } from '../apply/start-service.ts'
import { startApply } from '../apply.ts'
import { allowedBranch, branch } from '../branch/allowed-branch.ts'
import { surveyBranch } from '../branch/survey-branch.ts'
import { type IncidentPlace, incidentOn } from '../held/incident-on.ts'
import { mergedPlace, pushedPlace } from '../held/judge-release.ts'
import { firstPlanMarker } from '../held/markers.ts'
import { release } from '../held/release.ts'
import type { Command, Given, Reply } from './command.ts'
import { administratorsOnly, mayCommand, ownersOnly } from './may-command.ts'

/** Lets through what people approved of an incident, or the first plan, and applies it (rules M2–M4). */
export const applyCommand: Command = {
  usage: 'apply',
  does: 'lets through what is held here, as far as it is approved, applies it, and tries again what failed',
  by: 'eligible',
  on: ['pull request', 'issue'],
  async obey(world, given) {
    const tip = await world.forge.commit(await world.forge.branchTip(world.estate.defaultBranch))
    const state = await allowedBranch(world, tip, startApply)
    const found = await meant(world, state, given)
    switch (found.kind) {
      case 'first plan':
        return firstPlan(world, state, given, found.waitingSince)
      case 'incident':
        return letThrough(world, state, given, found)
      case 'nothing held':
        return tryAgain(world, state, given)
    }
  },
}

/** What is to be applied; of the first plan, since when it waits. */
type Meant =
  | { readonly kind: 'first plan'; readonly waitingSince: string | null }
  | ({ readonly kind: 'incident' } & IncidentPlace)
  | { readonly kind: 'nothing held' }

/** Remembered: when it is through it is not held any more, and what was begun here has still to be applied. */
async function meant(world: World, state: AllowedState, given: Given): Promise<Meant> {
  return remembered<Meant>(
    await given.run.step(`what ${given.index} means`, async () => {
      if (given.place === 'issue' && (await isFirstPlan(world, given.number)))
        return { kind: 'first plan', waitingSince: state.waitingSince ?? null }
      const found = await incidentOn(world, state, given)
      return toRemember(found === null ? { kind: 'nothing held' } : { kind: 'incident', ...found })
    }),
  )
}

async function isFirstPlan({ forge }: World, number: number): Promise<boolean> {
  return (await forge.openIssues(firstPlanMarker)).some((issue) => issue.number === number)
}

async function firstPlan(
  world: World,
  state: AllowedState,
  { comment }: Given,
  waitingSince: string | null,
): Promise<Reply> {
  if (waitingSince === null) return { reaction: 'confused', words: 'Nothing waits any more.' }
  if (!(await mayCommand(world, state, comment.author.id, 'administrators'))) return administratorsOnly
  if (seconds(comment.createdAt) < seconds(waitingSince)) {
    return {
      reaction: 'confused',
      words: 'The plan changed since this was written. Look at it again, and say it again.',
    }
  }
  await world.alone(branch, async () => {
    const now = await world.ledger.allowedState(world.estate.id)
    if (now === null || now.waitingSince !== waitingSince) return
    const { waitingSince: _over, ...going } = now
    await world.ledger.keepAllowed(world.estate.id, going, [], [], [await everything(world, going, comment.author.id)])
  })
  await startApply(world)
  return { reaction: '+1' }
}

/** What stood there before Plumbline was lands by the word of an administrator. */
async function everything(world: World, state: AllowedState, by: string): Promise<NewLanding> {
  const { services } = await surveyBranch(world, state)
  const { commit } = state
  const origin = { commit, before: commit, pullRequest: null, headSha: null, by, released: false }
  const landed = services.map(({ name: service, environment, provider, dependsOn }) => ({
    ...{ service, environment, provider, dependsOn },
    action: 'create' as const,
    held: false,
  }))
  return { ...origin, at: world.clock.now().toISOString(), services: landed, held: [], approvals: [] }
}

/** GitHub tells times by the second. */
function seconds(time: string): number {
  return Math.floor(Date.parse(time) / 1000)
}

async function letThrough(
  world: World,
  state: AllowedState,
  { comment }: Given,
  { incident, issue }: IncidentPlace,
): Promise<Reply> {
  const owners = incident.rewritten ? 'administrators' : { services: servicesOf(incident) }
  if (!(await mayCommand(world, state, comment.author.id, owners))) {
    return incident.rewritten ? administratorsOnly : ownersOnly
  }
  const place =
    incident.pullRequest === null
      ? pushedPlace(world, incident, issue)
      : await mergedPlace(world, incident, incident.pullRequest)
  const left = await release(world, incident, place)
  await startApply(world)
  if (left === 0) return { reaction: '+1' }
  const words = `${counted(left, 'document')} of it ${left === 1 ? 'is' : 'are'} still held: the incident says what is missing.`
  return { reaction: left === incident.documents.length ? '-1' : 'confused', words }
}

/** What failed is not tried again by itself; this is how. */
async function tryAgain(world: World, state: AllowedState, given: Given): Promise<Reply> {
  const services = await failedOn(world, given)
  if (services.length === 0) return (await notWritable(world, given)) ?? nothingHere(given)
  if (!(await mayCommand(world, state, given.comment.author.id, { services }))) return ownersOnly
  for (const service of services) await startService(world, service, { again: true })
  return { reaction: '+1' }
}

/** What lies in a cloud that this release has no provider for, nobody's word applies (rule D9). */
async function notWritable({ ledger, estate, providers }: World, { number, place }: Given): Promise<Reply | null> {
  const landings = place === 'issue' ? [] : await ledger.landingsOf(estate.id, number)
  const clouds = landings
    .flatMap(({ services }) => services)
    .flatMap(({ state, held, provider }) => (state === 'open' && !held && provider !== null ? [provider] : []))
    .filter((provider) => !providers.has(provider))
  if (clouds.length === 0) return null
  const which = listed([...new Set(clouds)].sort())
  const words = `This release has no provider for ${which}, where what is left of this pull request lies. A release that has one applies it by itself.`
  return { reaction: 'confused', words }
}

function servicesOf({ documents }: Incident): readonly string[] {
  return documents.filter(({ kind }) => kind === 'Service').map(({ name }) => name)
}

function nothingHere({ place }: Given): Reply {
  const what = place === 'issue' ? 'on this issue' : 'of this pull request'
  return { reaction: 'confused', words: `Nothing ${what} is held or failed.` }
}
