import type { HeardCommand, HeardReview, PublishedVerdict } from '../core/approval/hearing.ts'
import { settleVerdict } from '../core/approval/settle-verdict.ts'
import { earlyIn, statementsOf } from '../core/approval/statements.ts'
import { type Hearing, settle } from '../core/approval.ts'
import type { Person } from '../core/model/ledger.ts'
import type { Verdict } from '../core/model/verdict.ts'
import type { PullRequest, World } from '../ports.ts'
import { directoryOf, pinUnseen } from './approvals/directory.ts'
import { involvedIn } from './approvals/involved.ts'
import { keepCommands } from './approvals/keep-commands.ts'
import { rememberAsked } from './approvals/remember-asked.ts'

/** What a pull request goes onto, and whether it was merged already. */
export type Onto = {
  /** The commit that it goes onto, or went onto. */
  readonly base: string
  readonly incident?: boolean
  /** Who merged or pushed it, and so never lets it through (rule M2). */
  readonly mergers?: readonly Person[]
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
  await rememberAsked(world, pullRequest, verdict.requirements)
  const said = (await hear(world, pullRequest)) ?? (hidden ? nothing : null)
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
async function hear(world: World, pullRequest: PullRequest): Promise<Said | null> {
  const { store, forge, estate } = world
  const { number } = pullRequest
  const verdicts = await store.publishedVerdicts(estate.id, number)
  if (!verdicts.some(({ baseRef, requirements }) => baseRef === pullRequest.base && requirements.length > 0))
    return null
  const [reviews, commands] = await Promise.all([forge.reviews(number), commandsOn(world, pullRequest)])
  return reviews.length === 0 && commands.length === 0 ? null : { verdicts, reviews, commands }
}

/** The commands that were seen, and those of comments whose webhooks were lost. Our own comment holds none. */
async function commandsOn(world: World, pullRequest: PullRequest): Promise<readonly HeardCommand[]> {
  const { store, forge, estate } = world
  const { number, comments } = pullRequest
  const ours = (await store.published(estate.id, number))?.commentId == null ? 0 : 1
  const kept = await store.commands(estate.id, number)
  if (comments <= ours) return kept
  for (const comment of await forge.comments(number)) {
    await keepCommands(world, pullRequest, { ...comment, edited: comment.updatedAt !== comment.createdAt }, kept)
  }
  return store.commands(estate.id, number)
}

/** Everything that is settled with; null where nobody approved anything, so that nobody has to be looked up. */
async function hearingOf(
  world: World,
  pullRequest: PullRequest,
  { requirements, administrators: names }: Verdict,
  { base, incident = false, mergers = [] }: Onto,
  said: Said & { readonly baseRef: string },
  { now, hidden }: { readonly now: string; readonly hidden: boolean },
): Promise<Hearing | null> {
  const administrators = names ?? null
  const nobody = { author: { id: '', login: '' }, requester: null, pushers: [], pushersKnown: true, commits: [] }
  const unknown = { teams: new Map(), users: new Map(), pins: new Map(), repositoryAdministrators: null }
  const heard = { requirements, administrators, ...said, involved: nobody, directory: unknown, incident, now }
  if (!hidden && statementsOf(heard).length === 0 && earlyIn(heard).length === 0) return null
  const [involved, directory] = await Promise.all([
    involvedIn(world, pullRequest, base),
    directoryOf(world, requirements, administrators),
  ])
  return { ...heard, involved: { ...involved, mergers }, directory }
}
