import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { git, gitEnvironment, openGit } from '../git/git.ts'
import type { Repository } from '../state/repository.ts'
import type { Account, Role, State } from '../state/state.ts'
import { stamp } from '../state/state.ts'

/** How a repository begins. */
export type NewRepository = {
  readonly private?: boolean
  readonly defaultBranch?: string
  readonly collaborators?: { readonly [login: string]: Role }
}

const configuration: readonly (readonly [string, string])[] = [
  ['http.receivepack', 'true'],
  ['receive.hideRefs', 'refs/pull'],
  ['receive.autogc', 'false'],
  ['uploadpack.allowFilter', 'true'],
  ['uploadpack.allowAnySHA1InWant', 'true'],
]

/** Makes an empty repository: private and with `main` unless told otherwise. */
export async function createRepository(
  state: State,
  owner: Account,
  name: string,
  wanted: NewRepository = {},
): Promise<Repository> {
  const id = state.nextId()
  const directory = join(state.directory, `${id}.git`)
  const branch = wanted.defaultBranch ?? 'main'
  await promisify(execFile)(
    'git',
    ['init', '--quiet', '--bare', `--initial-branch=${branch}`, '--template=', directory],
    { env: gitEnvironment },
  )
  for (const [key, value] of configuration) await git(directory, ['config', key, value])
  const repository = await emptyRepository(state, owner, name, id, directory, branch, wanted.private ?? true, null)
  return repository
}

async function emptyRepository(
  state: State,
  owner: Account,
  name: string,
  id: number,
  directory: string,
  defaultBranch: string,
  isPrivate: boolean,
  parentId: number | null,
): Promise<Repository> {
  const now = stamp(state.now())
  const repository: Repository = {
    id,
    name,
    ownerId: owner.id,
    private: isPrivate,
    archived: false,
    description: '',
    defaultBranch,
    parentId,
    git: await openGit(directory, state.settings.remembers),
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
  const directory = join(state.directory, `${id}.git`)
  await promisify(execFile)('git', ['clone', '--quiet', '--bare', '--template=', parent.git.directory, directory], {
    env: gitEnvironment,
  })
  for (const [key, value] of configuration) await git(directory, ['config', key, value])
  return emptyRepository(state, owner, name, id, directory, parent.defaultBranch, parent.private, parent.id)
}
