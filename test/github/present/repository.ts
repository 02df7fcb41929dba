import { atLeast } from '../state/access.ts'
import { accountById } from '../state/accounts.ts'
import { fullName } from '../state/repositories.ts'
import type { Repository } from '../state/repository.ts'
import type { Body, Role, State } from '../state/state.ts'
import { nodeId } from '../state/state.ts'
import { presentAccount } from './account.ts'

const links: { readonly [name: string]: string } = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

/** `minimal-repository`: who, where and its links. */
export function presentMinimalRepository(state: State, repository: Repository): Body {
  const name = fullName(state, repository)
  const url = `${state.url}/repos/${name}`
  const linked = Object.fromEntries(Object.entries(links).map(([key, path]) => [key, `${url}${path}`]))
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: name,
    private: repository.private,
    owner: presentAccount(state, accountById(state, repository.ownerId)),
    html_url: `${state.url}/${name}`,
    description: repository.description,
    fork: repository.parentId !== null,
    url,
    ...linked,
  }
}

const features: Body = {
  homepage: null,
  size: 1,
  stargazers_count: 0,
  watchers_count: 0,
  language: null,
  has_issues: true,
  has_projects: false,
  has_downloads: true,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  forks_count: 0,
  mirror_url: null,
  disabled: false,
  license: null,
  allow_forking: true,
  is_template: false,
  web_commit_signoff_required: false,
  topics: [],
  forks: 0,
  watchers: 0,
}

/** `repository`: as it stands in pull requests and webhooks. */
export function presentRepository(state: State, repository: Repository): Body {
  const name = fullName(state, repository)
  const open = [...repository.issues.values()].filter((issue) => issue.state === 'open').length
  return {
    ...presentMinimalRepository(state, repository),
    ...features,
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    git_url: `${state.url}/${name}.git`.replace('http:', 'git:'),
    ssh_url: `git@127.0.0.1:${name}.git`,
    clone_url: `${state.url}/${name}.git`,
    svn_url: `${state.url}/${name}`,
    archived: repository.archived,
    open_issues_count: open,
    open_issues: open,
    visibility: repository.private ? 'private' : 'public',
    default_branch: repository.defaultBranch,
  }
}

/** `full-repository`: `GET /repos/{owner}/{repo}`, with what the asker may do where a person asks. */
export function presentFullRepository(state: State, repository: Repository, role: Role | null): Body {
  const parent = repository.parentId === null ? undefined : state.repositories.get(repository.parentId)
  const owner = accountById(state, repository.ownerId)
  return {
    ...presentRepository(state, repository),
    network_count: 0,
    subscribers_count: 0,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
    allow_auto_merge: false,
    delete_branch_on_merge: false,
    ...(role === null ? {} : { permissions: presentPermissions(role) }),
    ...(owner.type === 'Organization' ? { organization: presentAccount(state, owner) } : {}),
    ...(parent === undefined
      ? {}
      : { parent: presentRepository(state, parent), source: presentRepository(state, parent) }),
  }
}

/** What a role may do, as GitHub's five switches. */
export function presentPermissions(role: Role): Body {
  return {
    admin: atLeast(role, 'admin'),
    maintain: atLeast(role, 'maintain'),
    push: atLeast(role, 'write'),
    triage: atLeast(role, 'triage'),
    pull: atLeast(role, 'read'),
  }
}
