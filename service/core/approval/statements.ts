import type { Person } from '../model/ledger.ts'
import type { Given, Requirement } from '../model/requirement.ts'
import { askedDigest } from './asked-digest.ts'
import type { ApprovalCommand } from './command.ts'
import type { HeardCommand, HeardReview, Hearing, PublishedVerdict } from './hearing.ts'

/** That somebody approved one requirement of a verdict that was published; whether he may is another question. */
export type Statement = {
  readonly by: Person
  /** The review, or the command, that it comes from. */
  readonly id: string
  readonly how: Given['how']
  /** ISO 8601. */
  readonly at: string
  /** As it was asked for; null: as long as the policy allows. */
  readonly until: string | null
  readonly reason: string | null
  /** What it was given for, as it was asked then. */
  readonly of: Requirement
}

/** Who approved the head before its last verdict was published, and approved nothing by that. */
export function earlyIn(hearing: Hearing): readonly Person[] {
  const here = ontoHere(hearing)
  const last = here.at(-1)
  if (last === undefined) return []
  return hearing.reviews
    .filter((one) => one.state === 'approved' && one.author.kind === 'human' && one.commit === last.headSha)
    .filter((one) => ofReview(one, here).length === 0)
    .map(({ author }) => author)
}

/** Why a command approves nothing. */
export type Unheard =
  | 'nothing-published'
  /** Two verdicts that ask different things of this policy stood in the minute before. */
  | 'two-verdicts'
  | 'no-such-verdict'
  /** Two verdicts that ask different things of this policy begin with the digest that is named: whoever makes a change can try until they do. */
  | 'two-so-named'
  /** The policy asks for nothing there. */
  | 'not-asked'

/** Two verdicts within so long before a command, and nobody can tell which was read. */
const readingMs = 60_000

type Published = Pick<Hearing, 'verdicts' | 'baseRef'>

/** What the reviews and commands approve, each bound to the verdicts that were published before it (rule A4). */
export function statementsOf(hearing: Hearing): readonly Statement[] {
  const here = ontoHere(hearing)
  return [
    ...hearing.reviews.flatMap((review) => ofReview(review, here)),
    ...hearing.commands.flatMap((command) => ofCommand(command, here)),
  ]
}

/** A review approves what was asked on its commit, onto this branch, before it; each key once, as it was asked last. */
function ofReview({ id, author, state, commit, submittedAt: at }: HeardReview, here: readonly PublishedVerdict[]) {
  if (state !== 'approved' || author.kind !== 'human' || commit === null) return []
  const asked = new Map<string, Requirement>()
  for (const { headSha, publishedAt, requirements } of here) {
    if (headSha !== commit || !isBefore(publishedAt, at)) continue
    for (const one of requirements) asked.set(`${one.policy} ${one.key}`, one)
  }
  const by = { id: author.id, login: author.login }
  return [...asked.values()].map((of) => ({ by, id, how: 'review' as const, at, until: null, reason: null, of }))
}

function ofCommand({ id, by, at, command }: HeardCommand, here: readonly PublishedVerdict[]): readonly Statement[] {
  if (command.kind !== 'approve') return []
  const asked = askedBy({ at, command }, here)
  if (typeof asked === 'string') return []
  const { until, reason } = command
  return asked.map((of) => ({ by, id, how: 'command' as const, at, until, reason, of }))
}

/** What a command approves, or why nothing. */
export function approvedBy(
  command: { readonly at: string; readonly command: ApprovalCommand & { readonly kind: 'approve' } },
  hearing: Published,
): readonly Requirement[] | Unheard {
  return askedBy(command, ontoHere(hearing))
}

function askedBy(
  { at, command }: { readonly at: string; readonly command: ApprovalCommand & { readonly kind: 'approve' } },
  here: readonly PublishedVerdict[],
): readonly Requirement[] | Unheard {
  const before = here.filter(({ publishedAt }) => isBefore(publishedAt, at))
  const last = before.at(-1)
  if (last === undefined) return 'nothing-published'
  const { policy, digest } = command
  if (digest === null && differ(stoodIn(before, at), policy)) return 'two-verdicts'
  const all = digest === null ? [last] : before.filter((one) => askedDigest(one.requirements).startsWith(digest))
  const named = all.at(-1)
  if (named === undefined) return 'no-such-verdict'
  if (differ(all, policy)) return 'two-so-named'
  const asked = asking(named, policy)
  return asked.length === 0 ? 'not-asked' : asked
}

function differ(verdicts: readonly PublishedVerdict[], policy: string): boolean {
  return new Set(verdicts.map((one) => askedDigest(asking(one, policy)))).size > 1
}

function asking({ requirements }: PublishedVerdict, policy: string): readonly Requirement[] {
  return requirements.filter((one) => one.policy === policy)
}

/** The verdicts that stood at some time of the minute before. */
function stoodIn(before: readonly PublishedVerdict[], at: string): readonly PublishedVerdict[] {
  const from = secondOf(at) - readingMs
  const first = before.findLastIndex(({ publishedAt }) => secondOf(publishedAt) <= from)
  return before.slice(Math.max(first, 0))
}

function ontoHere({ verdicts, baseRef }: Published): readonly PublishedVerdict[] {
  return verdicts.filter((one) => one.baseRef === baseRef)
}

/** GitHub tells times by the second. */
export function isBefore(one: string, other: string): boolean {
  return secondOf(one) <= secondOf(other)
}

function secondOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000) * 1000
}
