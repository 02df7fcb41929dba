import { AwsError } from '../protocol/aws-error.ts'
import type { Identity, World } from './world.ts'

/** Which calls are meant; what is not named matches all. */
export type Which = {
  readonly account?: string
  readonly region?: string
  readonly service?: string
  readonly action?: string
}

/** What goes wrong with calls that a test names. */
export type Fault = {
  readonly which: Which
  /** `before` the call had any effect, or `after` it had it. */
  readonly when: 'before' | 'after'
  readonly how:
    | { readonly kind: 'reset' }
    /** Nobody ever answers, and the connection stays. */
    | { readonly kind: 'hang' }
    /** Refused as each service refuses what comes too fast. */
    | { readonly kind: 'throttle' }
    | { readonly kind: 'error'; readonly code: string; readonly message: string; readonly status: number }
    | { readonly kind: 'body'; readonly status: number; readonly body: string }
  /** How many matching calls go well before it. */
  skip: number
  /** How many calls it strikes. */
  times: number
}

/** What befalls resources of stacks: they take longer, or a deed on them fails with a reason; what is not named matches all. */
export type Trouble = {
  readonly stack?: string
  readonly logicalId?: string
  readonly type?: string
  readonly phase?: 'create' | 'update' | 'delete'
  /** Only while a stack rolls back, or only while it does not. */
  readonly during?: 'rollback' | 'forward'
  /** Steps more that it takes. */
  readonly slow?: number
  /** Fails with these words; without them it is only slow. */
  readonly reason?: string
  /** How often it strikes. */
  times: number
}

/** A permission that a role (or, with null, the account's user) lacks: `cloudformation:CreateChangeSet`, `s3:*`. */
export type Denial = { readonly account: string; readonly role?: string | null; readonly action: string }

/** Where a request goes. */
export type Target = {
  readonly account: string
  readonly region: string
  readonly service: string
  readonly action: string
}

/** The fault that strikes this call at this moment, counted off. */
export function strike(world: World, target: Target, when: Fault['when']): Fault['how'] | null {
  for (const fault of world.faults) {
    if (fault.when !== when || fault.times <= 0 || !matches(fault.which, target)) continue
    if (fault.skip > 0) {
      fault.skip -= 1
      continue
    }
    fault.times -= 1
    return fault.how
  }
  return null
}

/** How a service refuses what comes too fast. */
export function tooFast(service: string): AwsError {
  if (service === 's3') return new AwsError('SlowDown', 'Please reduce your request rate.', 503)
  return new AwsError(service === 'tagging' ? 'ThrottledException' : 'Throttling', 'Rate exceeded')
}

/** Whether a permission (`s3:GetObject`) was taken from somebody. */
export function isDenied(world: World, who: Identity, name: string): boolean {
  const all = `${name.split(':')[0]}:*`
  return world.denials.some(
    ({ account, role, action }) =>
      account === who.account && (role === undefined || role === who.role) && (action === name || action === all),
  )
}

/** Refuses a call that the caller may not make, in the words that AWS has for it. */
export function authorize(world: World, who: Identity, service: string, action: string, resource: string): void {
  const prefix = service === 'tagging' ? 'tag' : service
  const name = `${prefix}:${action}`
  if (!isDenied(world, who, name)) return
  const words = `User: ${who.arn} is not authorized to perform: ${name} on resource: ${resource} because no identity-based policy allows the ${name} action`
  throw new AwsError(
    service === 'tagging' ? 'AccessDeniedException' : 'AccessDenied',
    words,
    service === 'tagging' ? 400 : 403,
  )
}

function matches(which: Which, target: Target): boolean {
  return (
    (which.account ?? target.account) === target.account &&
    (which.region ?? target.region) === target.region &&
    (which.service ?? target.service) === target.service &&
    (which.action ?? target.action) === target.action
  )
}
