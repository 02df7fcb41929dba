import { readCommit } from '../git/commits.ts'
import { diffFiles } from '../git/differences.ts'
import { git, toDisk, writeRefs } from '../git/git.ts'
import { listCommits, mergeBase } from '../git/history.ts'
import { presentOrganization, presentUser } from '../present/account.ts'
import { presentPushedCommit } from '../present/commit.ts'
import { presentRepository } from '../present/repository.ts'
import { accountById } from '../state/accounts.ts'
import { fullName, pullsOf } from '../state/repositories.ts'
import type { ActivityType, PullIssue, Repository } from '../state/repository.ts'
import type { Body, State } from '../state/state.ts'
import { stamp } from '../state/state.ts'
import { emitPull } from '../webhooks/pull-event.ts'
import { requestSuites } from './check-suites.ts'
import { closePull, markMerged } from './pull-state.ts'
import { scheduleTestMerge } from './test-merge.ts'

const zero = '0'.repeat(40)

/** A ref that moved; null where it was not there, or is not any more. */
export type RefChange = { readonly ref: string; readonly before: string | null; readonly after: string | null }

/** What follows from refs that moved, whoever moved them: activity, `push`, pull requests that follow, check suites. */
export async function refsChanged(
  state: State,
  repository: Repository,
  changes: readonly RefChange[],
  senderId: number,
  activity?: ActivityType,
): Promise<void> {
  for (const change of changes) {
    if (!change.ref.startsWith('refs/heads/') && !change.ref.startsWith('refs/tags/')) continue
    repository.pushedAt = stamp(state.now())
    const forced = await isForced(repository, change)
    recordActivity(state, repository, change, senderId, activity ?? kindOf(change, forced))
    await emitPush(state, repository, change, forced, senderId)
    if (change.ref.startsWith('refs/heads/')) await followBranch(state, repository, change, senderId)
  }
}

/** Moves refs and lets everything follow. */
export async function moveRefs(
  state: State,
  repository: Repository,
  changes: { readonly [ref: string]: string | null },
  senderId: number,
  activity?: ActivityType,
): Promise<void> {
  const before = repository.git.refs
  await writeRefs(repository.git, changes)
  const moved = Object.entries(changes).map(([ref, after]) => ({ ref, before: before.get(ref) ?? null, after }))
  await refsChanged(
    state,
    repository,
    moved.filter((change) => change.before !== change.after),
    senderId,
    activity,
  )
}

function kindOf(change: RefChange, forced: boolean): ActivityType {
  if (change.before === null) return 'branch_creation'
  if (change.after === null) return 'branch_deletion'
  return forced ? 'force_push' : 'push'
}

async function isForced(repository: Repository, { before, after }: RefChange): Promise<boolean> {
  if (before === null || after === null) return false
  return (await mergeBase(repository.git, before, after)) !== before
}

function recordActivity(
  state: State,
  repository: Repository,
  change: RefChange,
  actorId: number,
  activityType: ActivityType,
): void {
  repository.activity.unshift({
    id: state.nextId(),
    before: change.before ?? zero,
    after: change.after ?? zero,
    ref: change.ref,
    timestamp: stamp(state.now()),
    activityType,
    actorId,
  })
}

async function emitPush(
  state: State,
  repository: Repository,
  change: RefChange,
  forced: boolean,
  senderId: number,
): Promise<void> {
  const { ref, before, after } = change
  const name = fullName(state, repository)
  const known = [...repository.git.refs]
    .filter(([other]) => other !== ref && other.startsWith('refs/heads/'))
    .map(([, sha]) => sha)
  const commits =
    after === null ? [] : await listCommits(repository.git, after, before === null ? known : [before], { limit: 20 })
  const sender = accountById(state, senderId)
  state.emit({
    name: 'push',
    action: null,
    repository,
    ownerId: null,
    senderId,
    payload: {
      ref,
      before: before ?? zero,
      after: after ?? zero,
      repository: presentPushedRepository(state, repository),
      pusher: { name: sender.login, email: sender.email },
      created: before === null,
      deleted: after === null,
      forced,
      base_ref: null,
      compare: `${state.url}/${name}/compare/${(before ?? zero).slice(0, 12)}...${(after ?? zero).slice(0, 12)}`,
      commits: await presentCommits(state, repository, commits.toReversed()),
      head_commit: after === null ? null : ((await presentCommits(state, repository, [after]))[0] ?? null),
    },
  })
}

async function presentCommits(state: State, repository: Repository, shas: readonly string[]): Promise<Body[]> {
  const commits: Body[] = []
  for (const sha of shas) {
    const commit = await readCommit(repository.git, sha)
    if (commit === null) continue
    const parent = commit.parents[0]
    const files = parent === undefined ? [] : await diffFiles(repository.git, parent, sha, false)
    commits.push(presentPushedCommit(state, repository, commit, files))
  }
  return commits
}

/** In `push` alone dates are numbers and the owner has a name and an address. */
function presentPushedRepository(state: State, repository: Repository): Body {
  const owner = accountById(state, repository.ownerId)
  return {
    ...presentRepository(state, repository),
    owner: { ...presentUser(state, owner.id), name: owner.login, email: owner.email },
    url: `${state.url}/${fullName(state, repository)}`,
    created_at: Math.floor(Date.parse(repository.createdAt) / 1000),
    pushed_at: Math.floor(Date.parse(repository.pushedAt) / 1000),
    stargazers: 0,
    master_branch: repository.defaultBranch,
    ...(owner.type === 'Organization' ? { organization: presentOrganization(state, owner)['login'] } : {}),
  }
}

async function followBranch(state: State, repository: Repository, change: RefChange, senderId: number): Promise<void> {
  const branch = change.ref.slice('refs/heads/'.length)
  for (const target of state.repositories.values()) {
    for (const issue of pullsOf(target)) {
      if (issue.state !== 'open') continue
      const isHead = issue.pull.headRepositoryId === repository.id && issue.pull.headRef === branch
      if (isHead) await followHead(state, target, repository, issue, change, senderId)
    }
  }
  if (change.after === null) await closeOnto(state, repository, branch, senderId)
  else {
    await requestSuites(state, repository, change.after, branch, change.before ?? zero, senderId)
    if (change.before !== null) await mergeContained(state, repository, branch, change.before, change.after, senderId)
  }
}

async function followHead(
  state: State,
  target: Repository,
  source: Repository,
  issue: PullIssue,
  change: RefChange,
  senderId: number,
): Promise<void> {
  const { pull } = issue
  if (change.after === null) return closePull(state, target, issue, senderId)
  const before = pull.headSha
  if (before === change.after) return
  await bringHead(target, source, issue.number, change.after)
  pull.headSha = change.after
  pull.baseSha = target.git.refs.get(`refs/heads/${pull.baseRef}`) ?? pull.baseSha
  issue.updatedAt = stamp(state.now())
  await emitPull(state, target, issue, 'synchronize', senderId, { before, after: change.after })
  scheduleTestMerge(state, target, issue)
}

/** Puts a head's commit under `refs/pull/N/head`, brought over from the fork where it is one. */
export async function bringHead(target: Repository, source: Repository, number: number, sha: string): Promise<void> {
  if (source !== target) await fetchFrom(target, source, sha)
  await writeRefs(target.git, { [`refs/pull/${number}/head`]: sha })
}

/** Brings a commit over from another repository. */
export async function fetchFrom(target: Repository, source: Repository, sha: string): Promise<void> {
  await toDisk(source.git)
  await git(target.git, [
    'fetch',
    '-q',
    '--no-tags',
    '--no-write-fetch-head',
    '--end-of-options',
    source.git.directory,
    sha,
  ])
}

async function closeOnto(state: State, repository: Repository, branch: string, senderId: number): Promise<void> {
  for (const issue of pullsOf(repository)) {
    if (issue.state === 'open' && issue.pull.baseRef === branch) await closePull(state, repository, issue, senderId)
  }
}

/** A pull request whose head arrived on its base by a push counts as merged. */
async function mergeContained(
  state: State,
  repository: Repository,
  branch: string,
  before: string,
  after: string,
  senderId: number,
): Promise<void> {
  const open = pullsOf(repository).filter((issue) => issue.state === 'open' && issue.pull.baseRef === branch)
  if (open.length === 0) return
  const arrived = new Set(await listCommits(repository.git, after, [before]))
  for (const issue of open) {
    if (arrived.has(issue.pull.headSha)) await markMerged(state, repository, issue, after, senderId)
  }
}
