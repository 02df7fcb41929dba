import { askedReference } from '../core/approval/asked-reference.ts'
import { askedSince } from '../core/approval/asked-since.ts'
import { asJudged } from '../core/approval/settle-verdict.ts'
import type { Verdict } from '../core/model/verdict.ts'
import { digestOf } from '../core/policy/fingerprint.ts'
import { renderCheck } from '../core/render/check.ts'
import { renderComment } from '../core/render/comment.ts'
import type { Commit, FlowInputs, Judgement, KeptVerdict, PullRequest, World } from '../ports.ts'
import { gatherApprovals } from './gather-approvals.ts'
import { impactOnOthers } from './impact-on-others.ts'
import { judgePullRequest } from './judge-pull-request.ts'
import { lookAtMerge, type Merge } from './look-at-merge.ts'
import { headOf, publish } from './publish.ts'
import { type AskedAhead, askAhead } from './questions.ts'
import { startTelling } from './results/start-telling.ts'
import { reviewersOf } from './reviewers.ts'
import { startReview } from './start-review.ts'
import { strictest } from './strictest.ts'
import { sayUnfinished, sharersOf } from './unfinished.ts'

/** Longer than this, and a check says that the judgement is under way (rule G3). */
const patienceMs = 2000

/**
 * A pull request was touched: look at it as it is now, judge it, say so. Doing it again is the same, so nothing of it is
 * kept as a step: what stands on GitHub is known from the store.
 */
export function review(world: World, { number }: FlowInputs['review']): Promise<void> {
  // Two that look at different moments must not end in the wrong order.
  return world.alone(`review #${number}`, () => lookAndSay(world, number))
}

async function lookAndSay(world: World, number: number): Promise<void> {
  const previous = await world.store.latestVerdict(world.estate.id, number)
  const pullRequest = { isRead: false }
  // What more hangs on is asked first.
  const looking = lookAtMerge(world, number, () => !pullRequest.isRead)
  const reading = world.forge.pullRequest(number).finally(() => {
    pullRequest.isRead = true
  })
  const ahead = askAhead(world, previous)
  try {
    const [found, merge] = await Promise.all([reading, looking])
    if (found.state !== 'open' || found.base !== world.estate.defaultBranch) return await leave(world, number, previous)
    await judgeAndPublish(world, found, { ...merge, ahead, previous })
  } catch (error) {
    // Whatever failed first: where the pull request itself can be read, it is told there.
    const found = await reading.catch(() => null)
    await sayUnfinished(world, number, found, error)
    throw error
  }
}

/** What a pull request is looked at with, besides itself. */
type Look = Merge & { readonly ahead: AskedAhead | null; readonly previous: KeptVerdict | null }

async function judgeAndPublish(world: World, pullRequest: PullRequest, look: Look) {
  const { store, estate } = world
  const { tip, previous } = look
  const judging = judgeIt(world, pullRequest, look)
  await sayUnderWay(world, pullRequest, judging)
  const { verdict: judged, currency, impact } = await judging
  const verdict = await gatherApprovals(world, pullRequest, judged, { base: tip.sha })
  const kept = keptVerdict(world, pullRequest, tip, { verdict, impact })
  const published = await store.publishedVerdicts(estate.id, kept.number)
  const asked = askedSince(verdict.requirements, published, kept.judgedAt)
  const comment = renderComment(verdict, { currency, impact, asked })
  await world.alone(headOf(kept.headSha), async () => {
    const others = (await store.verdictsOn(estate.id, kept.headSha)).filter((one) => one.number !== kept.number)
    const check = await checkOf(world, kept, others, { currency, asked })
    const sharers = others.map((one) => one.number)
    const reference = askedReference(pullRequest, verdict.requirements, published, kept.judgedAt)
    const wanted = {
      check: reference === undefined ? check : { ...check, reference },
      comment,
      ...reviewersOf(world, pullRequest, verdict),
    }
    await Promise.all([
      publish(world, { ...pullRequest, sharers }, wanted),
      // While GitHub takes what is published; who publishes on this head next finds it.
      store.keepVerdict(estate.id, kept),
    ])
  })
  await keepAsAsked(world, pullRequest, verdict)
  if (previous !== null && previous.headSha !== pullRequest.headSha) await wakeSharers(world, previous)
}

/** Judges it; and, where it changes rules, finds out before anything is written what they would say of the others. */
async function judgeIt(world: World, pullRequest: PullRequest, look: Look): Promise<Judgement> {
  const { readAhead, ahead } = look
  await readAhead
  const { judgement, after } = await judgePullRequest(world, pullRequest, look, { ahead })
  if (judgement.impact === undefined) return judgement
  const pullRequests = await impactOnOthers(world, pullRequest, look, after)
  return { ...judgement, impact: { ...judgement.impact, pullRequests } }
}

/** Where no verdict stands on the head yet and judging takes long, a check says that it is under way. */
async function sayUnderWay(world: World, pullRequest: PullRequest, judging: Promise<unknown>): Promise<void> {
  const patience = world.wait(patienceMs)
  const done = judging.then(
    () => true,
    () => true,
  )
  const judged = await Promise.race([done, patience.over.then(() => false)])
  patience.stop()
  if (judged) return
  const { headSha, number, comments } = pullRequest
  const row = await world.store.published(world.estate.id, number)
  if (row?.headSha === headSha && row.checkDigest !== null) return
  const summary = '### Plumbline: judging\n\nThe judgement takes a little longer; its result will stand here.\n'
  const check = { headSha, status: 'in_progress', title: 'Judging', summary, annotations: [] } as const
  const sharers = await sharersOf(world, headSha, number)
  if (sharers.length > 0) return
  await publish(world, { number, headSha, comments, sharers }, { check, comment: null, teams: [], users: [] }).catch(
    (error: Error) =>
      world.log.warn({ number, reason: error.message }, 'the check could not say that judging is under way'),
  )
}

function keptVerdict(
  world: World,
  pullRequest: PullRequest,
  tip: Commit,
  judged: Pick<Judgement, 'verdict' | 'impact'>,
): KeptVerdict {
  const { number, title, author, state, draft, headSha } = pullRequest
  const judgedAt = world.clock.now().toISOString()
  return {
    number,
    title,
    author: author.login,
    state,
    draft,
    headSha,
    baseSha: tip.sha,
    digest: digestOf(judged.verdict),
    judgedAt,
    ...judged,
  }
}

/** Approvals are bound to what was published (rule A4): it counts as that from when it stands on GitHub. */
async function keepAsAsked(world: World, { number, headSha, base }: PullRequest, { requirements }: Verdict) {
  const publishedAt = world.clock.now().toISOString()
  await world.store.keepPublishedVerdict(world.estate.id, number, {
    headSha,
    baseRef: base,
    publishedAt,
    requirements: requirements.map(asJudged),
  })
}

/** From when the dates count that a comment proposes for what it asks. */
async function askedOn(world: World, { number, verdict }: KeptVerdict): Promise<string> {
  const verdicts = await world.store.publishedVerdicts(world.estate.id, number)
  return askedSince(verdict.requirements, verdicts, world.clock.now().toISOString())
}

/** The check of a head: of several pull requests with that head the strictest verdict (rule G1). */
async function checkOf(
  world: World,
  kept: KeptVerdict,
  others: readonly KeptVerdict[],
  { currency, asked }: { readonly currency: string | null; readonly asked: string },
) {
  const [first = kept, ...rest] = [kept, ...others].sort((one, other) => one.number - other.number)
  const counting = strictest([first, ...rest], (one) => one.verdict)
  const { conclusion, title, summary, annotations } = renderCheck(counting.verdict, {
    currency,
    impact: counting.impact,
    asked: counting === kept ? asked : await askedOn(world, counting),
  })
  const shared =
    rest.length === 0
      ? ''
      : `\nThis commit is the head of several pull requests (${[first, ...rest].map((one) => `#${one.number}`).join(', ')}); the strictest of their verdicts counts: that on #${counting.number}.\n`
  const said = { title, summary: `${summary}${shared}`, annotations }
  return { headSha: kept.headSha, status: 'completed', conclusion, ...said } as const
}

/**
 * A closed pull request is left as it is, but for what is told of its merge, and so is one onto another branch (rule G5);
 * neither counts for others with the same head any more.
 */
async function leave(world: World, number: number, previous: KeptVerdict | null): Promise<void> {
  if ((await world.ledger.landingsOf(world.estate.id, number)).length > 0) await startTelling(world, number)
  if (previous === null || previous.state === 'closed') return
  await world.store.keepState(world.estate.id, number, 'closed')
  await wakeSharers(world, previous)
}

/** Pull requests that shared a head with one that went: the strictest verdict may be another now. */
async function wakeSharers(world: World, { headSha, number }: KeptVerdict): Promise<void> {
  for (const sharer of await sharersOf(world, headSha, number)) await startReview(world, sharer)
}
