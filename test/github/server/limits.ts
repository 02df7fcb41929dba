import type { Actor } from '../state/actor.ts'
import { Refused } from '../state/refused.ts'
import type { State } from '../state/state.ts'

/** What one token holder has used. */
type Use = { used: number; resetAt: number; active: number; writes: number[] }

/** What each token holder has used, by its key. */
export type Limits = { readonly uses: Map<string, Use> }

/** What `x-ratelimit-*` say. */
export type Standing = {
  readonly limit: number
  readonly remaining: number
  readonly used: number
  readonly reset: number
}

function keyOf(actor: Actor): string {
  if (actor.kind === 'user') return `user:${actor.account.id}`
  if (actor.kind === 'installation') return `installation:${actor.installation.id}`
  return actor.kind === 'app' ? `app:${actor.app.id}` : 'anonymous'
}

function useOf(state: State, limits: Limits, actor: Actor): Use {
  const key = keyOf(actor)
  const now = state.now().getTime()
  const use = limits.uses.get(key)
  if (use !== undefined && use.resetAt > now) return use
  const fresh = { used: 0, resetAt: now + 3_600_000, active: use?.active ?? 0, writes: use?.writes ?? [] }
  limits.uses.set(key, fresh)
  return fresh
}

/** What is left to an actor in this hour. */
export function standing(state: State, limits: Limits, actor: Actor): Standing {
  const { used, resetAt } = useOf(state, limits, actor)
  const limit = state.settings.primaryLimit
  return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(resetAt / 1000) }
}

/** Counts a request; refuses it where the hour, the moment or the minute's writes are used up. Returns what ends it. */
export function enter(state: State, limits: Limits, actor: Actor, method: string, path: string): () => void {
  const use = useOf(state, limits, actor)
  if (use.used >= state.settings.primaryLimit) {
    throw new Refused(403, `API rate limit exceeded for ${keyOf(actor)}.`, null, { 'x-ratelimit-remaining': '0' })
  }
  if (use.active >= state.settings.concurrent) throw secondary(60)
  refuseWrites(state, use, method, path)
  use.active += 1
  use.used += 1
  return () => {
    use.active -= 1
  }
}

/** A conditional request that was answered 304 costs nothing. */
export function uncount(state: State, limits: Limits, actor: Actor): void {
  useOf(state, limits, actor).used -= 1
}

/** Content that notifies people: what the limit of 80 a minute is about. */
function refuseWrites(state: State, use: Use, method: string, path: string): void {
  const { contentPerMinute } = state.settings
  if (contentPerMinute === null || method === 'GET' || method === 'HEAD' || path.endsWith('/access_tokens')) return
  const now = state.now().getTime()
  use.writes = use.writes.filter((at) => at > now - 60_000)
  if (use.writes.length >= contentPerMinute)
    throw secondary(Math.max(1, Math.ceil(((use.writes[0] ?? now) + 60_000 - now) / 1000)))
  use.writes.push(now)
}

function secondary(seconds: number): Refused {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return new Refused(403, message, null, { 'retry-after': String(seconds) })
}
