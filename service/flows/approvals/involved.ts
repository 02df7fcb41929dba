import type { HeardCommit, Involved } from '../../core/approval/hearing.ts'
import type { Person } from '../../core/model/ledger.ts'
import type { CommitAuthors, Push } from '../../ports/conversation.ts'
import type { PullRequest, World } from '../../ports.ts'
import { mergesOfBase } from './merges-of-base.ts'

/** Who has a part in a pull request (rule A2); `base` is the commit that it goes onto. */
export async function involvedIn(world: World, pullRequest: PullRequest, base: string): Promise<Involved> {
  const { number, author, authorId, headSha, headRepository, headRef } = pullRequest
  const { forge, store, estate } = world
  const [made, pushes, told] = await Promise.all([
    forge.commitsOf(base, headSha),
    headRepository === null ? null : forge.pushes(headRepository, headRef),
    store.pushers(estate.id, number),
  ])
  const commits = [...made, ...(await firstWritten(world, pullRequest, base, pushes ?? []))]
  const merges = await mergesOfBase(forge, commits, base)
  const counting = (pushes ?? []).filter((push) => pushesSomething(push, commits, merges))
  const active = new Set((pushes ?? []).flatMap(({ actor }) => (actor === null ? [] : [actor.id])))
  const actors = counting.flatMap(({ actor }) => (actor === null ? [] : [actor]))
  return {
    author: { id: authorId, login: author.login },
    requester: null,
    // A webhook does not tell what was pushed; where the activity knows the person, that does.
    pushers: [...actors, ...told.filter(({ id }) => pushes === null || !active.has(id))],
    pushersKnown: pushes !== null && counting.every(({ actor }) => actor !== null),
    commits: await heardCommits(world, commits, merges),
  }
}

/** Who has a part in what was pushed to the default branch itself: whoever pushed it, and who made its commits. */
export async function involvedInPush(
  world: World,
  { author, authorId, headSha }: PullRequest,
  base: string,
): Promise<Involved> {
  const pusher = { id: authorId, login: author.login }
  const known = authorId !== ''
  const commits = await heardCommits(world, await world.forge.commitsOf(base, headSha), new Set())
  return { author: pusher, requester: null, pushers: known ? [pusher] : [], pushersKnown: known, commits }
}

/**
 * What an App itself pushed to the branch of its own pull request, whatever somebody pushed over it since: it names who
 * asked the App for it, as the co-author.
 */
async function firstWritten(
  { forge }: World,
  { author, authorId, headSha }: PullRequest,
  base: string,
  pushes: readonly Push[],
): Promise<readonly CommitAuthors[]> {
  if (author.kind === 'human') return []
  const own = pushes.filter(({ actor, after }) => actor?.id === authorId && after !== headSha && !nothing.test(after))
  const written = await Promise.all(own.map(({ after }) => forge.commitsOf(base, after)))
  const unique = new Map(written.flat().map((commit) => [commit.sha, commit]))
  return [...unique.values()]
}

const nothing = /^0+$/

/** A deletion pushes nothing, and a push of nothing but a merge of the base counts for nobody. */
function pushesSomething({ before, after }: Push, commits: readonly CommitAuthors[], merges: ReadonlySet<string>) {
  if (nothing.test(after)) return false
  const [first] = commits.find(({ sha }) => sha === after)?.parents ?? []
  return !(merges.has(after) && first === before)
}

/** Commits with who made them; each address is looked up once. */
async function heardCommits(
  world: World,
  commits: readonly CommitAuthors[],
  merges: ReadonlySet<string>,
): Promise<readonly HeardCommit[]> {
  const named = (commit: CommitAuthors) =>
    commit.signedByGitHub && !merges.has(commit.sha) ? commit.coAuthors.map(({ email }) => email.toLowerCase()) : []
  const emails = [...new Set(commits.flatMap(named))]
  const people = new Map(await Promise.all(emails.map(async (email) => [email, await personOf(world, email)] as const)))
  return commits.map((commit) => {
    const { sha, author, committer, signedByGitHub } = commit
    const coAuthors = named(commit).map((email) => people.get(email) ?? null)
    return { sha, author, committer, signedByGitHub, coAuthors, mergesBase: merges.has(sha) }
  })
}

/** GitHub's own addresses hold the id: `123+ada@users.noreply.github.com`. */
const noReply = /^(\d+)\+([^@\s]+)@users\.noreply\.[a-z0-9.-]+$/i

async function personOf(world: World, email: string): Promise<Person | null> {
  const [, id, login] = noReply.exec(email) ?? []
  return id === undefined || login === undefined ? world.forge.personByEmail(email) : { id, login }
}
