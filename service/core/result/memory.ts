import type { AllowedState, HeldDocument } from '../model/held.ts'
import type { Landing, NewLanding } from '../model/landing.ts'
import type { StandingApproval } from '../model/ledger.ts'

/**
 * What a deployment carries, so that a lost database is found again (rule M8): how the branch counted when it was made, what
 * was not through, and what brought the approvals that stood.
 */
export type Memory = {
  readonly version: 1
  /** The landing that it was made for: `landingKey`. */
  readonly own: string
  /** The last commit that was judged. */
  readonly allowed: string
  readonly waitingSince?: string
  /** Null: more than it could carry. */
  readonly held: readonly HeldDocument[] | null
  /** Oldest first. */
  readonly landings: readonly RememberedLanding[]
  /** Whose the names are that rules give: ids by names (rule A1). */
  readonly pins: { readonly [name: string]: string }
}

/** A landing as a deployment carries it, with the approvals by which it was allowed that stand yet, by the beginning of their keys. */
export type RememberedLanding = Omit<NewLanding, 'services'> & {
  /** Null: more than it could carry. */
  readonly services: NewLanding['services'] | null
  /** Whether it was not through. */
  readonly open: boolean
}

/** What is remembered, before it is known what of it a deployment can carry. */
export type Remembering = {
  readonly own: string
  readonly state: AllowedState
  /** Oldest first. */
  readonly open: readonly Landing[]
  /** Those that brought approvals, latest first. */
  readonly approved: readonly Landing[]
  readonly standing: readonly StandingApproval[]
  readonly pins: ReadonlyMap<string, string>
}

/** How much text one part takes at most: GitHub does not say what a payload may hold, so that all of it stays below 64 KiB. */
const most = 12_000

/** The same, of what brought the approvals that stand. */
const mostApproved = 16_000

/** The same, of whose names are. */
const mostPins = 8000

/** So much of an approval's key tells it from others. */
const keyDigits = 16

/** By what a landing is known, on GitHub too: the change's last commit, and when it was judged. */
export function landingKey({ commit, at }: Pick<NewLanding, 'commit' | 'at'>): string {
  return `${commit} ${at}`
}

/** The text that a deployment carries. What does not fit is left out, so that whoever reads it knows less and is stricter. */
export function writeMemory({ own, state, open, approved, standing, pins }: Remembering): string {
  const { commit: allowed, waitingSince, held } = state
  const isStanding = standingIn(standing)
  const left = open.map((one) => remembered(one, isStanding, true))
  const known = new Set(open.map(landingKey))
  const earlier = approved
    .filter((one) => !known.has(landingKey(one)))
    .map((one) => ({ ...remembered(one, isStanding, false), services: [] }))
    .filter(({ approvals }) => approvals.length > 0)
  const memory: Memory = {
    version: 1,
    own,
    allowed,
    ...(waitingSince === undefined ? {} : { waitingSince }),
    held: size(held) <= most ? held : null,
    landings: [...fitting(earlier, mostApproved).reverse(), ...fitting(left.map(shortened), most)],
    pins: Object.fromEntries(fitting([...pins].sort(peopleFirst), mostPins)),
  }
  return JSON.stringify(memory)
}

/** Whether an approval of which only that is known is remembered. */
export function isRemembered(
  { approvals }: Pick<RememberedLanding, 'approvals'>,
  { policy, key, by }: { readonly policy: string; readonly key: string; readonly by?: string },
): boolean {
  return approvals.some(
    (one) => one.policy === policy && key.startsWith(one.key) && (by === undefined || by === one.by),
  )
}

/** What a deployment of this App carries; null where it is of another version, or none. */
export function readMemory(text: string): Memory | null {
  const memory = parsed(text)
  return isMemory(memory) ? memory : null
}

/** Logins change hands sooner than teams, whose names have a slash in them. */
function peopleFirst([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return Number(one.includes('/')) - Number(other.includes('/')) || (one < other ? -1 : 1)
}

function remembered(landing: Landing, isStanding: IsStanding, open: boolean): RememberedLanding {
  const { commit, before, pullRequest, headSha, by, at, released, held } = landing
  const services = landing.services
    .filter(({ state }) => state === 'open')
    .map(({ state: _left, with: _none, ...change }) => change)
  const approvals = landing.approvals
    .filter(isStanding)
    .map(({ policy, key, by }) => ({ policy, key: key.slice(0, keyDigits), by }))
  return { commit, before, pullRequest, headSha, by, at, released, services, held, approvals, open }
}

type IsStanding = (approval: NewLanding['approvals'][number]) => boolean

function standingIn(standing: readonly StandingApproval[]): IsStanding {
  const known = new Set(standing.map(({ policy, key, by }) => JSON.stringify([policy, key, by.id])))
  return ({ policy, key, by }) => known.has(JSON.stringify([policy, key, by]))
}

/** One that means much is remembered by its commits alone. */
function shortened(landing: RememberedLanding): RememberedLanding {
  return size(landing) <= most / 4 ? landing : { ...landing, services: null, held: [], approvals: [] }
}

/** The first ones, as many as fit. */
function fitting<T>(items: readonly T[], room: number): T[] {
  let left = room
  return items.filter((item) => {
    left -= size(item)
    return left >= 0
  })
}

function size(value: unknown): number {
  return JSON.stringify(value).length
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** It is this App's own, so that its version says what else is in it. */
function isMemory(value: unknown): value is Memory {
  if (typeof value !== 'object' || value === null) return false
  const { version, allowed, landings, pins } = value as Partial<Memory>
  if (version !== 1 || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(String(allowed))) return false
  return Array.isArray(landings) && typeof pins === 'object'
}
