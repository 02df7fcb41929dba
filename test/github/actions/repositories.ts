import { join } from 'node:path'
import { type Git, newGit, toDisk, writingOnDisk } from '../git/git.ts'
import { runGit } from '../git/git-process.ts'
import type { Repository } from '../state/repository.ts'
import type { Account, Role, State } from '../state/state.ts'
import { stamp } from '../state/state.ts'

/** How a repository begins. */
export type NewRepository = {
  readonly private?: boolean
  readonly defaultBranch?: string
  readonly collaborators?: { readonly [login: string]: Role }
}

/** Makes an empty repository: private and with `main` unless told otherwise. */
export function createRepository(state: State, owner: Account, name: string, wanted: NewRepository = {}): Repository {
  const id = state.nextId()
  const branch = wanted.defaultBranch ?? 'main'
  const git = newGit(directoryOf(state, id), branch, state.settings.remembers)
  return emptyRepository(state, owner, name, id, git, wanted.private ?? true, null)
}

function directoryOf(state: State, id: number): string {
  return join(state.directory, `${id}.git`)
}

function emptyRepository(
  state: State,
  owner: Account,
  name: string,
  id: number,
  git: Git,
  isPrivate: boolean,
  parentId: number | null,
): Repository {
  const now = stamp(state.now())
  const repository: Repository = {
    id,
    name,
    ownerId: owner.id,
    private: isPrivate,
    archived: false,
    description: '',
    defaultBranch: git.defaultBranch,
    parentId,
    git,
    tail: Promise.resolve(),
    collaborators: new Map(),
    lastNumber: 0,
    issues: new Map(),
    comments: new Map(),
    labels: new Map(),
    checkSuites: new Map(),
    checkRuns: new Map(),
    statuses: [],
    deployments: new Map(),
    activity: [],
    activityShown: true,
    rules: [],
    mergeGroups: new Map(),
    signed: new Set(),
    createdAt: now,
    pushedAt: now,
  }
  state.repositories.set(id, repository)
  return repository
}

/** Forks a repository into somebody's account, with all its branches. */
export async function forkRepository(
  state: State,
  parent: Repository,
  owner: Account,
  name = parent.name,
): Promise<Repository> {
  const id = state.nextId()
  const { directory } = parent.git
  const git = newGit(directoryOf(state, id), parent.defaultBranch, state.settings.remembers)
  await toDisk(parent.git)
  await writingOnDisk(git, () =>
    runGit(git.directory, ['fetch', '--quiet', directory, 'refs/heads/*:refs/heads/*', 'refs/tags/*:refs/tags/*']),
  )
  return emptyRepository(state, owner, name, id, git, parent.private, parent.id)
}
