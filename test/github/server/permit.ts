import { atLeast, covers, roleOf } from '../state/access.ts'
import { accountByLogin } from '../state/accounts.ts'
import type { Actor } from '../state/actor.ts'
import { notFound, Refused } from '../state/refused.ts'
import { repositoryByName } from '../state/repositories.ts'
import type { Repository } from '../state/repository.ts'
import type { Level, Permissions, State } from '../state/state.ts'
import type { Access } from './route.ts'

type Permitted = { readonly repository: Repository | null }

/** Lets a caller through, or refuses as GitHub does: 401 unsigned, 404 for what is hidden, 403 for what is not allowed. */
export function permit(
  state: State,
  actor: Actor,
  access: Access,
  params: { readonly [name: string]: string },
): Permitted {
  switch (access.kind) {
    case 'anyone':
      return { repository: null }
    case 'app':
      if (actor.kind !== 'app') throw new Refused(401, 'A JSON web token could not be decoded')
      return { repository: null }
    case 'installation':
      if (actor.kind !== 'installation')
        throw new Refused(
          403,
          'You must authenticate with an installation access token in order to access this resource.',
        )
      return { repository: null }
    case 'signed-in':
      if (actor.kind === 'anonymous') throw new Refused(401, 'Requires authentication')
      return { repository: null }
    case 'organization':
      permitOrganization(state, actor, access, params['org'] ?? '')
      return { repository: null }
    case 'repository':
      return { repository: permitRepository(state, actor, access, params) }
  }
}

const levels: readonly Level[] = ['read', 'write', 'admin']

/** Whether permissions hold a name at that level or above. */
export function granted(permissions: Permissions, name: string, level: Level): boolean {
  const has = permissions[name]
  return has !== undefined && levels.indexOf(has) >= levels.indexOf(level)
}

function permitRepository(
  state: State,
  actor: Actor,
  access: Extract<Access, { kind: 'repository' }>,
  params: { readonly [name: string]: string },
): Repository {
  const repository = repositoryByName(state, params['owner'] ?? '', params['repo'] ?? '')
  if (repository === null || !sees(state, actor, repository)) throw notFound()
  if (actor.kind === 'app') throw new Refused(403, 'Resource not accessible by integration')
  if (actor.kind === 'installation') {
    const reaches = installationReaches(actor, repository)
    const allowed = access.permissions.some(
      (name) => name === 'metadata' || granted(actor.permissions, name, access.level),
    )
    const openToAll = !repository.private && access.level === 'read'
    if (!(reaches && allowed) && !openToAll) throw new Refused(403, 'Resource not accessible by integration')
  } else if (access.role === null) {
    throw new Refused(403, 'You must authenticate via a GitHub App.')
  } else if (actor.kind === 'anonymous') {
    if (access.level !== 'read') throw new Refused(401, 'Requires authentication')
  } else if (!atLeast(roleOf(state, repository, actor.account.id), access.role)) {
    throw new Refused(403, 'Must have push access to repository')
  }
  if (repository.archived && access.level !== 'read') throw new Refused(403, 'Repository was archived so is read-only.')
  return repository
}

/** Whether a repository is there for the caller at all. */
export function sees(state: State, actor: Actor, repository: Repository): boolean {
  if (!repository.private) return true
  if (actor.kind === 'user') return atLeast(roleOf(state, repository, actor.account.id), 'read')
  if (actor.kind === 'installation') return installationReaches(actor, repository)
  return false
}

/** Whether an installation token is for a repository. */
export function installationReaches(actor: Extract<Actor, { kind: 'installation' }>, repository: Repository): boolean {
  return (
    covers(actor.installation, repository) && (actor.repositories === null || actor.repositories.has(repository.id))
  )
}

function permitOrganization(
  state: State,
  actor: Actor,
  access: Extract<Access, { kind: 'organization' }>,
  login: string,
): void {
  const account = accountByLogin(state, login)
  const organization = account === null ? undefined : state.organizations.get(account.id)
  if (organization === undefined) throw notFound()
  if (actor.kind === 'installation') {
    const here = actor.installation.accountId === organization.accountId
    if (!here) throw notFound()
    if (!granted(actor.permissions, access.permission, access.level))
      throw new Refused(403, 'Resource not accessible by integration')
    return
  }
  if (actor.kind === 'anonymous') throw new Refused(401, 'Requires authentication')
  const member = actor.kind === 'user' ? organization.members.get(actor.account.id) : undefined
  if (member === undefined || member === 'pending') throw notFound()
}
