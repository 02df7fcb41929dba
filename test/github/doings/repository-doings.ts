import { renameDefaultBranch } from '../actions/branch-names.ts'
import { type CommitWish, commitFiles, type FileContent } from '../actions/commit-files.ts'
import { commitSeries, type SeriesWish } from '../actions/commit-series.ts'
import { setCollaborator } from '../actions/people.ts'
import { moveRefs } from '../actions/push.ts'
import { createRepository, forkRepository, type NewRepository } from '../actions/repositories.ts'
import { exclusive } from '../git/exclusive.ts'
import { readObject } from '../git/read-object.ts'
import { accountById } from '../state/accounts.ts'
import { fullName, repositoryAt } from '../state/repositories.ts'
import type { BranchRule, Repository } from '../state/repository.ts'
import type { Account, State } from '../state/state.ts'
import { accountNamed } from './lookup.ts'

/** Files by path. */
export type Files = { readonly [path: string]: FileContent }

/** A repository and its first commits. */
export type RepositoryWish = NewRepository & {
  /** Files of the first commit, or of several, oldest first. */
  readonly files?: Files
  readonly history?: readonly { readonly files: Files; readonly message?: string; readonly by?: string }[]
  /** Who pushes the first commits; default: the organization's owner. */
  readonly by?: string
}

/** What concerns repositories, their branches and files. Repositories are named `owner/name`. */
export type RepositoryDoings = {
  createRepository(name: string, wanted?: RepositoryWish): Promise<Repository>
  /** Forks into a person's account: `fork('acme/estate', 'bob')` → `bob/estate`. */
  fork(name: string, login: string): Promise<Repository>
  repository(name: string): Repository
  /** Where `git clone` finds it; with a login, signed in as that person. */
  cloneUrl(name: string, login?: string): string
  /** Commits and pushes as a person (default: the repository's owner); returns the SHA. */
  commit(name: string, wanted: CommitWish & { readonly by?: string }): Promise<string>
  /** Pushes so many commits at once, each changing one file; returns the new tip. */
  commits(name: string, count: number, wanted?: SeriesWish & { readonly by?: string }): Promise<string>
  /** Whether it is told who pushed (403 where not). */
  showActivity(name: string, shown: boolean): void
  /** Points a branch at a commit (null: deletes it), by force where it has to be. */
  setBranch(name: string, branch: string, sha: string | null, by?: string): Promise<void>
  /** Gives the default branch another name. */
  renameDefaultBranch(name: string, to: string): Promise<void>
  /** The SHA of a branch's tip, or of any ref by its full name; null where there is none. */
  tip(name: string, branch: string): string | null
  /** A file's text on a branch or at a commit; null where there is none. */
  file(name: string, path: string, at?: string): Promise<string | null>
  /** What a branch asks for (`*`: every branch). */
  protect(name: string, rule: Partial<BranchRule>): void
  archive(name: string, archived: boolean): void
}

/** Who acts where nobody is named: a person owning the repository, or an owner of its organization. */
export function ownerOf(state: State, repository: Repository): Account {
  const account = accountById(state, repository.ownerId)
  const organization = state.organizations.get(account.id)
  const owner = [...(organization?.members ?? [])].find(([, role]) => role === 'admin')?.[0]
  return owner === undefined ? account : accountById(state, owner)
}

/** Binds these doings to a stand-in. */
export function createRepositoryDoings(state: State): RepositoryDoings {
  const at = (name: string) => repositoryAt(state, name)
  const person = (repository: Repository, login?: string) => personOf(state, repository, login)
  return {
    createRepository: (name, wanted = {}) => createSeeded(state, name, wanted),
    fork: (name, login) => forkRepository(state, at(name), accountNamed(state, login)),
    repository: at,
    cloneUrl: (name, login) => {
      const url = new URL(`${state.url}/${fullName(state, at(name))}.git`)
      if (login !== undefined) Object.assign(url, { username: login, password: accountNamed(state, login).token })
      return url.href
    },
    commit: (name, { by, ...wanted }) => commitFiles(state, at(name), wanted, person(at(name), by)),
    commits: (name, count, { by, ...wanted } = {}) =>
      commitSeries(state, at(name), { count, ...wanted }, person(at(name), by)),
    showActivity: (name, shown) => {
      at(name).activityShown = shown
    },
    setBranch: (name, branch, sha, by) =>
      exclusive(at(name), () => moveRefs(state, at(name), { [`refs/heads/${branch}`]: sha }, person(at(name), by).id)),
    renameDefaultBranch: (name, to) =>
      exclusive(at(name), () => renameDefaultBranch(state, at(name), to, person(at(name)).id)),
    tip: (name, branch) => at(name).git.refs.get(branch.startsWith('refs/') ? branch : `refs/heads/${branch}`) ?? null,
    file: async (name, path, where) => {
      const repository = at(name)
      const from = where ?? repository.defaultBranch
      const object = await readObject(
        repository.git,
        `${repository.git.refs.get(`refs/heads/${from}`) ?? from}:${path}`,
      )
      return object?.content.toString('utf8') ?? null
    },
    protect: (name, rule) => void at(name).rules.push({ branch: at(name).defaultBranch, ...nothingAsked, ...rule }),
    archive: (name, archived) => {
      at(name).archived = archived
    },
  }
}

const nothingAsked: Omit<BranchRule, 'branch'> = {
  requiredChecks: [],
  requirePullRequest: false,
  requiredApprovals: 0,
  mergeQueue: false,
  blockForcePush: false,
  kind: 'ruleset',
  sparesAdministrators: false,
}

function personOf(state: State, repository: Repository, login?: string): Account {
  return login === undefined ? ownerOf(state, repository) : accountNamed(state, login)
}

async function createSeeded(state: State, name: string, wanted: RepositoryWish): Promise<Repository> {
  const [owner = '', own = ''] = name.split('/')
  const repository = await createRepository(state, accountNamed(state, owner), own, wanted)
  for (const [login, role] of Object.entries(wanted.collaborators ?? {})) {
    setCollaborator(state, repository, accountNamed(state, login), role)
  }
  const first = wanted.files === undefined ? [] : [{ files: wanted.files, message: 'Begin the estate' }]
  const commits = [...first, ...(wanted.history ?? [])].map((commit) => ({ by: wanted.by, ...commit }))
  for (const { by, ...one } of commits) await commitFiles(state, repository, one, personOf(state, repository, by))
  return repository
}
