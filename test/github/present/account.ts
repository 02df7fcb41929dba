import { membersOf } from '../state/access.ts'
import { accountById, appById } from '../state/accounts.ts'
import type { Repository } from '../state/repository.ts'
import type { Account, App, Body, Installation, Organization, State, Team } from '../state/state.ts'
import { nodeId } from '../state/state.ts'

/** GitHub's `simple-user`: people, bots and organizations alike. */
export function presentAccount(state: State, account: Account): Body {
  const url = `${state.url}/users/${encodeURIComponent(account.login)}`
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.type === 'User' ? 'U' : account.type === 'Bot' ? 'BOT' : 'O', account.id),
    avatar_url: `${state.url}/avatars/${account.id}`,
    gravatar_id: '',
    url,
    html_url: `${state.url}/${encodeURIComponent(account.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** An account by its id. */
export function presentUser(state: State, id: number): Body {
  return presentAccount(state, accountById(state, id))
}

/** `GET /users/{login}` (`public-user`). */
export function presentPublicUser(state: State, account: Account): Body {
  const long = '2020-01-01T00:00:00Z'
  const nothing = { company: null, blog: '', location: null, email: null, hireable: null, bio: null }
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 }
  return {
    ...presentAccount(state, account),
    ...nothing,
    ...counts,
    email: account.emailShown ? account.email : null,
    name: account.name,
    twitter_username: null,
    created_at: long,
    updated_at: long,
  }
}

/** `organization-simple-webhooks`. */
export function presentOrganization(state: State, account: Account): Body {
  const url = `${state.url}/orgs/${account.login}`
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('O', account.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${state.url}/avatars/${account.id}`,
    description: '',
  }
}

const shownRoles: { readonly [role: string]: string } = {
  read: 'pull',
  triage: 'triage',
  write: 'push',
  maintain: 'maintain',
  admin: 'admin',
}

/** A team, without its parent (`team-simple`). */
export function presentTeamSimple(state: State, organization: Organization, team: Team, repository?: Repository): Body {
  const login = accountById(state, organization.accountId).login
  const url = `${state.url}/organizations/${organization.accountId}/team/${team.id}`
  const role = repository === undefined ? undefined : team.repositories.get(repository.id)
  return {
    id: team.id,
    node_id: nodeId('T', team.id),
    name: team.name,
    slug: team.slug,
    description: '',
    privacy: team.privacy,
    notification_setting: 'notifications_enabled',
    permission: shownRoles[role ?? 'read'] ?? 'pull',
    url,
    html_url: `${state.url}/orgs/${login}/teams/${team.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: organization.accountId,
  }
}

/** A team with its parent (`team`). */
export function presentTeam(state: State, organization: Organization, team: Team, repository?: Repository): Body {
  const parent = team.parentId === null ? undefined : organization.teams.get(team.parentId)
  return {
    ...presentTeamSimple(state, organization, team, repository),
    parent: parent === undefined ? null : presentTeamSimple(state, organization, parent),
  }
}

/** `GET /orgs/{org}/teams/{slug}` (`team-full`). */
export function presentTeamFull(state: State, organization: Organization, team: Team): Body {
  const long = '2020-01-01T00:00:00Z'
  const account = accountById(state, organization.accountId)
  return {
    ...presentTeam(state, organization, team),
    members_count: membersOf(organization, team).size,
    repos_count: team.repositories.size,
    created_at: long,
    updated_at: long,
    organization: {
      ...presentOrganization(state, account),
      name: account.name,
      html_url: `${state.url}/${account.login}`,
      has_organization_projects: true,
      has_repository_projects: true,
      public_repos: 0,
      public_gists: 0,
      followers: 0,
      following: 0,
      type: 'Organization',
      created_at: long,
      updated_at: long,
      archived_at: null,
    },
  }
}

/** `integration`: an App as it stands in `GET /app`, check runs and comments. */
export function presentApp(state: State, app: App): Body {
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: nodeId('A', app.id),
    owner: presentUser(state, app.ownerId),
    name: app.name,
    description: '',
    external_url: app.externalUrl,
    html_url: `${state.url}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: app.permissions,
    events: app.events,
  }
}

/** `GET /app/installations/{id}`. */
export function presentInstallation(state: State, installation: Installation): Body {
  const account = accountById(state, installation.accountId)
  const app = appById(state, installation.appId)
  return {
    id: installation.id,
    client_id: app.clientId,
    account: presentAccount(state, account),
    repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${state.url}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${state.url}/installation/repositories`,
    html_url: `${state.url}/organizations/${account.login}/settings/installations/${installation.id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: installation.permissions,
    events: installation.events,
    created_at: installation.createdAt,
    updated_at: installation.createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: installation.suspendedAt,
  }
}
