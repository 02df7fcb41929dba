import type { HeardCommand, PublishedVerdict } from '../../core/approval/hearing.ts'
import { approvalsAtMerge } from '../../core/approval/standing.ts'
import { isBefore } from '../../core/approval/statements.ts'
import type { StandingApproval } from '../../core/model/ledger.ts'
import type { Requirement } from '../../core/model/requirement.ts'
import { isRemembered, type RememberedLanding } from '../../core/result/memory.ts'
import type { MergedPullRequest } from '../../ports/branch.ts'
import type { PullRequest, World } from '../../ports.ts'
import { type Asked, askedOf } from '../branch/judge-change.ts'
import { gatherApprovals, type Onto } from '../gather-approvals.ts'
import { pushedPlace } from '../held/judge-release.ts'
import { incidentMarker } from '../held/markers.ts'

/** Where people said what they said of a change, and what it went onto. */
type Place = { readonly pullRequest: PullRequest; readonly onto: Onto }

/**
 * The approvals by which a change was allowed and that stood yet, read again from GitHub, by the same functions as at the
 * merge (rule M8). Only those come back that this App itself remembers, so that nobody makes one while it had no memory; and
 * only where people still say so.
 */
export async function approvalsAgain(world: World, landing: RememberedLanding): Promise<readonly StandingApproval[]> {
  if (landing.approvals.length === 0) return []
  const { forge } = world
  const [before, last] = await Promise.all([forge.commit(landing.before), forge.commit(landing.commit)])
  const { pullRequest } = landing
  const merged = pullRequest === null ? null : await forge.mergedPullRequest(pullRequest)
  const place = merged === null ? await pushed(world, landing) : mergedPlace(landing, merged)
  if (place === null) return []
  const asked = await askedOf(
    world,
    { commit: before.sha, tree: before.tree, held: [] },
    { ...last, pullRequest },
    merged,
  )
  const met = await metAgain(world, landing, place, asked)
  const commands = await world.store.commands(world.estate.id, place.pullRequest.number)
  return approvalsAtMerge(met, pullRequest)
    .filter(({ spent }) => !spent)
    .map(({ approval }) => approval)
    .filter(({ policy, key, by }) => isRemembered(landing, { policy, key, by: by.id }))
    .filter((approval) => !commands.some((one) => takesBack(one, approval)))
}

/** Whether a waiver was revoked, whenever that was (rule A5): before the merge, it was none. */
function takesBack({ command, by, at, everybody }: HeardCommand, approval: StandingApproval): boolean {
  if (command.kind !== 'revoke' || command.policy !== approval.policy) return false
  return isBefore(approval.at, at) && (everybody === true || by.id === approval.by.id)
}

function mergedPlace({ before, released }: RememberedLanding, merged: MergedPullRequest): Place {
  return { pullRequest: merged, onto: { base: before, merged: { at: merged.mergedAt, by: merged.mergedBy, released } } }
}

/** The issue on which people let through what was pushed; null where it is gone. */
async function pushed(world: World, landing: RememberedLanding): Promise<Place | null> {
  const issue = await world.forge.findIssue(incidentMarker(landing))
  if (issue === null) return null
  const incident = { ...landing, since: landing.at, rewritten: false, documents: [] }
  const { pullRequest, onto } = pushedPlace(world, incident, issue.number)
  return { pullRequest, onto }
}

/** What of the change is met by what people said: it was asked of them, or they would not be remembered for it. */
async function metAgain(
  world: World,
  landing: RememberedLanding,
  { pullRequest, onto }: Place,
  { request, questions }: Asked,
): Promise<readonly Requirement[]> {
  const { verdict } = await world.judge.judge(request, questions)
  const requirements = verdict.requirements.filter(({ policy, key }) => isRemembered(landing, { policy, key }))
  const asked = await askedThere(world, pullRequest, onto, requirements)
  const asking: World = { ...world, store: { ...world.store, publishedVerdicts: async () => asked } }
  const { requirements: settled } = await gatherApprovals(asking, pullRequest, { ...verdict, requirements }, onto)
  return settled.filter(({ satisfied }) => satisfied)
}

/** What was asked, as if from the first, on every commit that somebody reviewed. */
async function askedThere(
  { forge }: World,
  { number, base, headSha }: PullRequest,
  { pushed: isPushed }: Onto,
  requirements: readonly Requirement[],
): Promise<readonly PublishedVerdict[]> {
  const reviews = isPushed === true ? [] : await forge.reviews(number)
  const commits = new Set([...reviews.flatMap(({ commit }) => commit ?? []), headSha])
  return [...commits].map((head) => ({ headSha: head, baseRef: base, publishedAt: longAgo, requirements }))
}

const longAgo = '1970-01-01T00:00:00Z'
