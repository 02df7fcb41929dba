import type { Clock } from '../../service/ports.ts'
import { type ByHand, byHand } from './by-hand.ts'
import { takeStep } from './cloudformation/steps.ts'
import type { Denial, Fault, Trouble, Which } from './server/faults.ts'
import { serveWorld } from './server/http-server.ts'
import { type Account, type Call, type Keys, newWorld, type Pace, type Role, type World } from './server/world.ts'

/** What a stand-in for AWS is started with. */
export type AwsOptions = {
  readonly accounts: readonly { readonly id: string; readonly roles?: readonly Role[] }[]
  readonly regions?: readonly string[]
  readonly clock: Clock
  /** When steps of stack operations are taken; after each read of a stack, unless said otherwise. */
  readonly pace?: Pace
}

/** A running stand-in: one address for all services, accounts and regions, and the hands of a test in it. */
export type Aws = {
  /** The endpoint of every client. */
  readonly url: string
  /** The access key of an account's own user. */
  keys(account: string): Keys
  /** Every call so far, in its order. */
  calls(): readonly Call[]
  /** Forgets the calls so far. */
  forgetCalls(): void
  /** Calls that match go wrong, after `skip` that do not, `times` times. */
  fail(fault: Pick<Fault, 'how'> & { which?: Which; when?: Fault['when']; skip?: number; times?: number }): void
  /** The next calls that match are refused as too fast, in the words of their service. */
  throttle(which: Which, times?: number): void
  /** Takes a permission from a role or a user; what it returns gives it back. */
  deny(denial: Denial): () => void
  /** Makes resources of stacks slow, or their deeds fail. */
  trouble(trouble: Omit<Trouble, 'times'> & { times?: number }): void
  /** Takes one step (or so many) of every operation under way. */
  tick(steps?: number): void
  /** New stacks and change sets are not found by so many reads. */
  delayVisibility(reads: number): void
  /** How many items a page of an answer has. */
  pageSize(items: number): void
  /** What people do besides CloudFormation. */
  readonly hand: ByHand
  /** The whole world, to look into. */
  readonly world: World
  stop(): Promise<void>
}

/** Starts a stand-in for AWS on a free port of 127.0.0.1, for the real SDK's clients. */
export async function startAws(options: AwsOptions): Promise<Aws> {
  const accounts: Omit<Account, 'user'>[] = options.accounts.map(({ id, roles = [] }) => ({ id, roles }))
  const world = newWorld(
    accounts,
    options.regions ?? ['eu-central-1', 'us-east-1'],
    options.clock,
    options.pace ?? 'reads',
  )
  const { url, close } = await serveWorld(world)
  return { url, world, hand: byHand(world), stop: close, ...hands(world) }
}

function hands(world: World): Omit<Aws, 'url' | 'world' | 'hand' | 'stop'> {
  return {
    keys(account) {
      const found = world.accounts.get(account)
      if (!found) throw new Error(`startAws was not given the account ${account}`)
      return found.user
    },
    calls: () => [...world.calls],
    forgetCalls: () => void world.calls.splice(0),
    fail: ({ how, which = {}, when = 'before', skip = 0, times = 1 }) =>
      void world.faults.push({ how, which, when, skip, times }),
    throttle: (which, times = 1) =>
      void world.faults.push({ which, when: 'before', how: { kind: 'throttle' }, skip: 0, times }),
    deny(denial) {
      world.denials.push(denial)
      return () => void world.denials.splice(world.denials.indexOf(denial), 1)
    },
    trouble: (trouble) => void world.troubles.push({ ...trouble, times: trouble.times ?? 1 }),
    tick(steps = 1) {
      for (let step = 0; step < steps; step += 1) {
        for (const place of world.places.values()) for (const stack of place.stacks) takeStep(stack)
      }
    },
    delayVisibility(reads) {
      world.visibleAfter = reads
    },
    pageSize(items) {
      world.pageSize = items
    },
  }
}
