import { createHash } from 'node:crypto'
import type { Clock } from '../../../service/ports.ts'
import type { Stack } from '../cloudformation/model.ts'
import type { LiveResource } from '../resources/live.ts'
import type { Denial, Fault, Trouble } from './faults.ts'

/** A role that may be assumed; whoever has no external id of it, or is of no account that it trusts, is refused. */
export type Role = {
  readonly name: string
  readonly externalId?: string
  /** Account ids whose principals may assume it. */
  readonly trusts: readonly string[]
  /** `MaxSessionDuration`, in seconds; one hour unless said otherwise. */
  readonly maxSession?: number
}

/** An account of the stand-in, with the keys of one user. */
export type Account = { readonly id: string; readonly roles: readonly Role[]; readonly user: Keys }

/** An access key. */
export type Keys = { readonly accessKeyId: string; readonly secretAccessKey: string }

/** Who signed a request. */
export type Identity = {
  readonly account: string
  readonly arn: string
  /** Null for an account's user. */
  readonly role: string | null
  readonly session: string | null
}

/** A session of a role, as AssumeRole made it. */
export type Session = Keys & { readonly token: string; readonly identity: Identity; readonly ends: Date }

/** One request that reached the stand-in, and what became of it. */
export type Call = {
  readonly account: string
  readonly region: string
  readonly service: string
  readonly action: string
  readonly role: string | null
  readonly session: string | null
  readonly input: unknown
  /** The code of the error, `ok`, or `reset` or `hang` where no answer was sent. */
  readonly outcome: string
}

/** What is in one region of one account. */
export type Place = {
  readonly account: string
  readonly region: string
  readonly stacks: Stack[]
  readonly live: LiveResource[]
  /** The objects of each bucket. */
  readonly objects: Map<string, Map<string, Buffer>>
  /** The physical ids of which a snapshot was taken before their end. */
  readonly snapshots: string[]
}

/** When steps of stack operations are taken: after each read of the stack, or only when the test says `tick`. */
export type Pace = 'reads' | 'by-hand'

/** All that the stand-in knows. */
export type World = {
  readonly clock: Clock
  readonly accounts: ReadonlyMap<string, Account>
  readonly regions: readonly string[]
  readonly sessions: Map<string, Session>
  readonly calls: Call[]
  readonly faults: Fault[]
  readonly denials: Denial[]
  /** What befalls resources of stacks. */
  readonly troubles: Trouble[]
  readonly places: Map<string, Place>
  readonly pace: Pace
  /** How many reads do not find a new stack or change set. */
  visibleAfter: number
  /** How many items a page has. */
  pageSize: number
  /** A new identifier in the form of a UUID; the same ones in the same order in every world. */
  newId(): string
}

/** A world of these accounts; what happens in it is told by the clock alone. */
export function newWorld(
  accounts: readonly Omit<Account, 'user'>[],
  regions: readonly string[],
  clock: Clock,
  pace: Pace,
): World {
  let count = 0
  return {
    clock,
    accounts: new Map(accounts.map((one) => [one.id, { ...one, user: keysOf(`user of ${one.id}`, 'AKIA') }])),
    regions,
    sessions: new Map(),
    calls: [],
    faults: [],
    denials: [],
    troubles: [],
    places: new Map(),
    pace,
    visibleAfter: 0,
    pageSize: 100,
    newId: () => asUuid(digest(`id ${++count}`)),
  }
}

/** Keys in the form of AWS' own; the prefix tells long-lived (`AKIA`) from a session's (`ASIA`). */
export function keysOf(seed: string, prefix: 'AKIA' | 'ASIA'): Keys {
  const base = createHash('sha512').update(seed)
  const name = base.digest('hex').toUpperCase().slice(0, 16)
  return { accessKeyId: `${prefix}${name}`, secretAccessKey: digest(`secret ${seed}`).slice(0, 40) }
}

/** One region of one account. */
export function placeOf(world: World, account: string, region: string): Place {
  const key = `${account} ${region}`
  const place = world.places.get(key) ?? { account, region, stacks: [], live: [], objects: new Map(), snapshots: [] }
  world.places.set(key, place)
  return place
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function asUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
