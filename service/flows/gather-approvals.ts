import type { HeardCommand, HeardReview, PublishedVerdict } from '../core/approval/hearing.ts'
import { settleVerdict } from '../core/approval/settle-verdict.ts'
import { earlyIn, statementsOf } from '../core/approval/statements.ts'
import { type Hearing, settle } from '../core/approval.ts'
import type { Person } from '../core/model/ledger.ts'
import type { Verdict } from '../core/model/verdict.ts'
import type { PullRequest, World } from '../ports.ts'
import { directoryOf, namesAsked, pinUnseen } from './approvals/directory.ts'
import type { JudgedNow } from './approvals/hearing-on.ts'
import { involvedIn, involvedInPush } from './approvals/involved.ts'
import { keepCommands } from './approvals/keep-commands.ts'
import { rememberAsked } from './approvals/remember-asked.ts'

/** What a change goes onto, and whether it is there already. */
export type Onto = {
  /** The commit that it goes onto, or went onto. */
  readonly base: string
  readonly merged?: Merged
  /** Set where nobody asked: it was pushed to the branch itself, and its incident's issue is where people speak. */
  readonly pushed?: true
}

/** A change that is on the default branch already. */
export type Merged = {
  /** ISO 8601. */
  readonly at: string
  /** Who merged or pushed it; null where that is not known. */
  readonly by: Person | null
  /** Whether it is let through by what was said since, in which whoever merged it has no say (rule M2). */
  readonly released: boolean
}

/**
 * Lays what people said of a pull request over what was judged (rules A1–A7). GitHub is asked only where something is
 * still to be approved and somebody may have said something: nobody can approve what was never published.
 */
export async function gatherApprovals(
  world: World,
  pullRequest: PullRequest,
  verdict: Verdict,
  onto: Onto,
): Promise<Verdict> {
  if (verdict.requirements.every(({ satisfied }) => satisfied)) return verdict
  const hidden = await pinUnseen(world, verdict.requirements, verdict.administrators ?? [])
  if (onto.merged?.released !== true) await rememberAsked(world, pullRequest, verdict.requirements)
  const said = (await hear(world, pullRequest, verdict, onto)) ?? (hidden ? nothing : null)
  if (said === null) return verdict
  const now = world.clock.now().toISOString()
  const bound = { ...said, baseRef: pullRequest.base }
  const hearing = await hearingOf(world, pullRequest, verdict, onto, bound, { now, hidden })
  return hearing === null ? verdict : settleVerdict(verdict, settle(hearing))
}

type Said = {
  readonly verdicts: readonly PublishedVerdict[]
  readonly reviews: readonly HeardReview[]
  readonly commands: readonly HeardCommand[]
}

const nothing: Said = { verdicts: [], reviews: [], commands: [] }

/** What was published and said; null where nothing was. */
async function hear(
  world: World,
  pullRequest: PullRequest,
  verdict: Verdict,
  { merged, pushed, base }: Onto,
): Promise<Said | null> {
  const { store, forge, estate } = world
  const { number } = pullRequest
  const verdicts = await store.publishedVerdicts(estate.id, number)
  if (!verdicts.some(({ baseRef, requirements }) => baseRef === pullRequest.base && requirements.length > 0))
    return null
  const [allReviews, allCommands] = await Promise.all([
    pushed === true ? [] : forge.reviews(number),
    commandsOn(world, pullRequest, { verdict, base }),
  ])
  const reviews = allReviews.filter(({ submittedAt }) => isHeard(submittedAt, merged))
  const commands = allCommands.filter(({ at }) => isHeard(at, merged))
  return reviews.length === 0 && commands.length === 0 ? null : { verdicts, reviews, commands }
}

/** What decides at the merge was said before it; what lets it through, until now (rules A7, M2). */
function isHeard(at: string, merged: Merged | undefined): boolean {
  return merged === undefined || merged.released || Date.parse(at) <= Date.parse(merged.at)
}

/** The commands that were seen, and those of comments whose webhooks were lost. Our own comment holds none. */
async function commandsOn(world: World, pullRequest: PullRequest, judged: JudgedNow): Promise<readonly HeardCommand[]> {
  const { store, forge, estate } = world
  const { number, comments } = pullRequest
  const ours = (await store.published(estate.id, number))?.commentId == null ? 0 : 1
  const kept = await store.commands(estate.id, number)
  if (comments <= ours) return kept
  for (const comment of await forge.comments(number)) {
    await keepCommands(
      world,
      pullRequest,
      { ...comment, edited: comment.updatedAt !== comment.createdAt },
      kept,
      judged,
    )
  }
  return store.commands(estate.id, number)
}

/** Everything that is settled with; null where nobody approved anything, so that nobody has to be looked up. */
async function hearingOf(
  world: World,
  pullRequest: PullRequest,
  { requirements, administrators: names }: Verdict,
  { base, merged, pushed }: Onto,
  said: Said & { readonly baseRef: string },
  { now, hidden }: { readonly now: string; readonly hidden: boolean },
): Promise<Hearing | null> {
  const administrators = names ?? null
  const nobody = { author: { id: '', login: '' }, requester: null, pushers: [], pushersKnown: true, commits: [] }
  const unknown = { teams: new Map(), users: new Map(), pins: new Map(), repositoryAdministrators: null }
  const heard = {
    requirements,
    administrators,
    ...said,
    involved: nobody,
    directory: unknown,
    incident: merged?.released ?? false,
    now,
  }
  if (!hidden && statementsOf(heard).length === 0 && earlyIn(heard).length === 0) return null
  const [involved, directory] = await Promise.all([
    pushed === true ? involvedInPush(world, pullRequest, base) : involvedIn(world, pullRequest, base),
    directoryOf(world, namesAsked(requirements), administrators),
  ])
  return { ...heard, involved: { ...involved, mergers: mergersIn(merged) }, directory }
}

/** Whoever merged it past the rules has no say in letting it through, be it that he spoke before (rule M2). */
function mergersIn(merged: Merged | undefined): readonly Person[] {
  return merged?.released === true && merged.by !== null ? [merged.by] : []
}
