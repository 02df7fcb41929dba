import { type Incident, incidentsIn } from '../../core/allowed/incidents.ts'
import { eligibility, type Hearing } from '../../core/approval.ts'
import type { Verdict } from '../../core/model/verdict.ts'
import type { PullRequest, World } from '../../ports.ts'
import { surveyBranch } from '../branch/survey-branch.ts'
import { directoryOf, namesAsked } from './directory.ts'
import { involvedIn, involvedInPush } from './involved.ts'

/** What was judged of a pull request just now, and the commit that it goes onto. */
export type JudgedNow = { readonly verdict: Verdict; readonly base: string }

/**
 * What is asked on a pull request by what was published there last, and who everybody is, with nothing said yet; null where
 * nothing was. Where it is merged and something of it is held, that is what is asked. `now` is what was judged of it just
 * now, where whoever asks knows: the store may not, for it may have been lost.
 */
export async function hearingOn(world: World, pullRequest: PullRequest, now?: JudgedNow): Promise<Hearing | null> {
  const { store, estate, clock } = world
  const verdicts = await store.publishedVerdicts(estate.id, pullRequest.number)
  const incident = pullRequest.state === 'closed' ? await incidentOf(world, pullRequest) : null
  const asked =
    incident === null ? await byReview(world, pullRequest, now) : await byIncident(world, pullRequest, incident)
  if (asked === null) return null
  const { administrators, requirements = verdicts.at(-1)?.requirements ?? [] } = asked
  const [involved, directory] = await Promise.all([
    asked.involved(),
    directoryOf(world, namesAsked(requirements), administrators),
  ])
  return {
    requirements,
    administrators,
    verdicts,
    baseRef: pullRequest.base,
    reviews: [],
    commands: [],
    involved,
    directory,
    incident: pullRequest.state === 'closed',
    now: clock.now().toISOString(),
  }
}

async function byReview(world: World, pullRequest: PullRequest, now?: JudgedNow) {
  const judged = now ?? (await keptOf(world, pullRequest))
  if (judged === null) return null
  const { requirements, administrators = null } = judged.verdict
  return { requirements, administrators, involved: () => involvedIn(world, pullRequest, judged.base) }
}

async function keptOf({ store, estate }: World, { number }: PullRequest): Promise<JudgedNow | null> {
  const kept = await store.latestVerdict(estate.id, number)
  return kept === null ? null : { verdict: kept.verdict, base: kept.baseSha }
}

/** Whoever merged or pushed what is held has no say in it (rule M2). */
async function byIncident(world: World, pullRequest: PullRequest, { pullRequest: number, before, by }: Incident) {
  const state = await world.ledger.allowedState(world.estate.id)
  const { administrators } = state === null ? { administrators: null } : await surveyBranch(world, state)
  const involved = async () => {
    if (number === null) return involvedInPush(world, pullRequest, before)
    const mergers = by === null ? [] : [{ id: by, login: '' }]
    return { ...(await involvedIn(world, pullRequest, before)), mergers }
  }
  return { administrators, requirements: undefined, involved }
}

async function incidentOf({ ledger, estate }: World, { number, headSha }: PullRequest): Promise<Incident | null> {
  const state = await ledger.allowedState(estate.id)
  const isIt = ({ pullRequest, commit }: Incident) =>
    pullRequest === null ? commit === headSha : pullRequest === number
  return incidentsIn(state?.held ?? []).find(isIt) ?? null
}

/** Whether somebody is eligible for what a policy asks, and so may end anybody's approval of it (rule G9). */
export function mayRevoke(hearing: Hearing, policy: string, by: string): boolean {
  return hearing.requirements.some((one) => one.policy === policy && eligibility(one, by, hearing) === true)
}
