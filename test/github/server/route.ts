import type { Actor, By } from '../state/actor.ts'
import { Refused } from '../state/refused.ts'
import type { Repository } from '../state/repository.ts'
import type { Body, Level, Role, State } from '../state/state.ts'
import type { Hooks } from '../webhooks/hooks.ts'

/** A request that passed authentication and permission. */
export type Call = {
  readonly state: State
  readonly hooks: Hooks
  readonly actor: Actor
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly params: { readonly [name: string]: string }
  readonly body: Body
  readonly accept: string
  /** The repository that the path names; only in routes with repository access. */
  readonly repository: Repository
}

/** What a route answers: a status, a body for JSON (text goes as it is), further headers. */
export type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: { readonly [name: string]: string | undefined }
}

/** Who may call a route. */
export type Access =
  | { readonly kind: 'anyone' }
  /** An App by JWT. */
  | { readonly kind: 'app' }
  /** An installation token. */
  | { readonly kind: 'installation' }
  /** Whoever is signed in. */
  | { readonly kind: 'signed-in' }
  /** Who has one of the permissions in the repository (Apps) or the role there (people; null: only Apps may). */
  | {
      readonly kind: 'repository'
      readonly permissions: readonly string[]
      readonly level: Level
      readonly role: Role | null
    }
  /** Apps with the permission in the organization, and its members. */
  | { readonly kind: 'organization'; readonly permission: string; readonly level: Level }

/** One operation of the REST API. */
export type Route = {
  readonly method: string
  /** As in GitHub's OpenAPI; `{name+}` takes slashes too. */
  readonly path: string
  readonly access: Access
  readonly handle: (call: Call) => Answer | Promise<Answer>
}

/** `repo('checks write')`: Apps need the permission, people the role (by default `read` or `write` alike). */
export function repo(need: string, role?: Role | null): Access {
  const [names = '', level = 'read'] = need.split(' ')
  return {
    kind: 'repository',
    permissions: names.split('|'),
    level: level as Level,
    role: role === undefined ? (level === 'read' ? 'read' : 'write') : role,
  }
}

/** An answer with a body. */
export function ok(body: unknown, status = 200): Answer {
  return { status, body }
}

/** 204. */
export const noContent: Answer = { status: 204 }

/** On whose account the caller acts. */
export function by(call: Call): By {
  const { actor } = call
  if (actor.kind === 'user') return { userId: actor.account.id, appId: null }
  if (actor.kind === 'installation') return { userId: actor.bot.id, appId: actor.app.id }
  throw new Refused(401, 'Requires authentication')
}

/** One page of a list, with `Link` as GitHub writes it. `wrap` puts the page into an object with its `total_count`. */
export function page<T>(call: Call, items: readonly T[], present: (item: T) => unknown, wrap?: string): Answer {
  const number = (key: string, fallback: number) => {
    const value = Number(call.query.get(key) ?? fallback)
    return Number.isInteger(value) && value > 0 ? value : fallback
  }
  const size = Math.min(number('per_page', 30), 100)
  const at = number('page', 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const shown = items.slice((at - 1) * size, at * size).map(present)
  const headers = linkHeader(call, at, last)
  return { status: 200, body: wrap === undefined ? shown : { total_count: items.length, [wrap]: shown }, headers }
}

function linkHeader(call: Call, at: number, last: number): { readonly [name: string]: string } {
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<${call.state.url}${call.path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(at > 1 ? [link(Math.min(at - 1, last), 'prev')] : []),
    ...(at < last ? [link(at + 1, 'next'), link(last, 'last')] : []),
    ...(at > 1 ? [link(1, 'first')] : []),
  ]
  return links.length === 0 ? {} : { link: links.join(', ') }
}
