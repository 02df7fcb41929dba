import { verdictWithoutPeople } from '../core/approval/settle-verdict.ts'
import type { PullRequestsImpact } from '../core/model/impact.ts'
import type { Verdict } from '../core/model/verdict.ts'
import { ForgeError, type PullRequest, type Side, type World } from '../ports.ts'
import { judgePullRequest } from './judge-pull-request.ts'
import type { Merge, Standing } from './look-at-merge.ts'

/** So many other pull requests are looked at, the newest; each costs a few calls and one or two judgements. */
const most = 20

/** So many at once. */
const atOnce = 4

/**
 * What a pull request's rules would say of the other open ones, were it merged as `after`. What was found out for the
 * same head and tip stands; so a review that changes nothing asks nothing. It is beside the verdict and never stops
 * it: null where not even the list could be read.
 */
export async function impactOnOthers(
  world: World,
  { number, headSha }: PullRequest,
  onto: Standing,
  after: Side,
): Promise<PullRequestsImpact | null> {
  const { tip } = onto
  const kept = await world.store.latestVerdict(world.estate.id, number)
  const known = kept?.headSha === headSha && kept.baseSha === tip.sha ? (kept.impact?.pullRequests ?? null) : null
  if (known !== null && known.unknown.length === 0) return known
  try {
    return await lookAtOthers(world, number, onto, after)
  } catch (error) {
    world.log.warn({ number, reason: messageOf(error) }, 'the open pull requests could not be listed for the impact')
    return null
  }
}

async function lookAtOthers(world: World, number: number, onto: Standing, rules: Side): Promise<PullRequestsImpact> {
  const open = await world.forge.openPullRequests()
  const others = open
    .filter((one) => one.baseRef === world.estate.defaultBranch && one.number !== number)
    .map((one) => one.number)
    .sort((one, other) => other - one)
  const looked = others.slice(0, most)
  const told: Told[] = []
  while (told.length < looked.length && told.every(({ outcome }) => outcome !== 'stop')) {
    const next = looked.slice(told.length, told.length + atOnce)
    told.push(...(await Promise.all(next.map((one) => lookAt(world, one, onto, rules)))))
  }
  const changed = told.flatMap(({ number: one, outcome }) =>
    typeof outcome === 'string' || outcome.before === outcome.after ? [] : [{ number: one, ...outcome }],
  )
  const known = new Set(told.filter(({ outcome }) => typeof outcome !== 'string').map((one) => one.number))
  const unknown = looked.filter((one) => !known.has(one))
  return { changed: changed.sort(byNumber), unknown: unknown.sort(inNumbers), left: others.length - looked.length }
}

type Two = { readonly before: Verdict['verdict']; readonly after: Verdict['verdict'] }

/** `stop`: it failed by what would fail the next ones too. */
type Told = { readonly number: number; readonly outcome: Two | 'unknown' | 'stop' }

async function lookAt(world: World, number: number, onto: Standing, rules: Side): Promise<Told> {
  try {
    const [pullRequest, testMerge] = await Promise.all([world.forge.pullRequest(number), world.forge.testMerge(number)])
    const merge = { ...onto, testMerge }
    const now = await verdictNow(world, pullRequest, merge)
    const { judgement } = await judgePullRequest(world, pullRequest, merge, { rules })
    const after = judgement.verdict.verdict
    // What passes by approvals today, and would without them, changes for nobody.
    const before = after === now.verdict ? after : verdictWithoutPeople(now)
    return { number, outcome: { before, after } }
  } catch (error) {
    world.log.warn({ number, reason: messageOf(error) }, 'the impact on an open pull request could not be told')
    return { number, outcome: error instanceof ForgeError && !error.passing ? 'unknown' : 'stop' }
  }
}

/** By the rules in force: the verdict that is kept, where it is about this head and tip. */
async function verdictNow(
  world: World,
  pullRequest: PullRequest,
  merge: Standing & Pick<Merge, 'testMerge'>,
): Promise<Verdict> {
  const kept = await world.store.latestVerdict(world.estate.id, pullRequest.number)
  if (kept?.headSha === pullRequest.headSha && kept.baseSha === merge.tip.sha) return kept.verdict
  return (await judgePullRequest(world, pullRequest, merge)).judgement.verdict
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function byNumber(one: { readonly number: number }, other: { readonly number: number }): number {
  return one.number - other.number
}

function inNumbers(one: number, other: number): number {
  return one - other
}
