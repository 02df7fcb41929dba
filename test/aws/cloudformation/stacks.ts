import type { OperationType } from '@aws-sdk/client-cloudformation'
import { AwsError, invalid } from '../protocol/aws-error.ts'
import type { Caller } from '../server/service.ts'
import { type Place, placeOf } from '../server/world.ts'
import type { Deed } from './engine/deed.ts'
import type { Stack } from './model.ts'
import { takeStep } from './steps.ts'

/** Where a caller is. */
export function placeFor({ world, who, region }: Caller): Place {
  return placeOf(world, who.account, region)
}

/** A stack by its name (unless it is deleted) or its id; null where there is none, or none that can be seen yet. */
export function findStack(caller: Caller, nameOrId: string): Stack | null {
  checkStackName(nameOrId)
  const stacks = knownStacks(caller)
  const found =
    stacks.find((one) => one.id === nameOrId) ??
    stacks.find((one) => one.name === nameOrId && one.status !== 'DELETE_COMPLETE')
  return found ?? null
}

/** All stacks that are told of: deleted ones for 90 days. */
export function knownStacks(caller: Caller): readonly Stack[] {
  const oldest = caller.world.clock.now().getTime() - 90 * 24 * 60 * 60 * 1000
  return placeFor(caller).stacks.filter(
    ({ status, deleted }) => status !== 'DELETE_COMPLETE' || (deleted?.getTime() ?? 0) > oldest,
  )
}

/** A stack that a read names: one that is hidden yet is not there, and comes a read nearer. */
export function readStack(caller: Caller, nameOrId: string, missing: string): Stack {
  const stack = findStack(caller, nameOrId)
  if (!stack) throw invalid(missing)
  if (stack.hidden > 0) {
    stack.hidden -= 1
    throw invalid(missing)
  }
  return stack
}

/** A stack that a deed names. */
export function needStack(caller: Caller, nameOrId: string): Stack {
  const stack = findStack(caller, nameOrId)
  if (!stack || (stack.status === 'DELETE_COMPLETE' && stack.id !== nameOrId))
    throw invalid(`Stack [${nameOrId}] does not exist`)
  return stack
}

/** After a read of a stack what is under way on it goes on by a step, if that is the pace of the world. */
export function goOn({ world }: Caller, stack: Stack): void {
  if (world.pace === 'reads') takeStep(stack)
}

const namePattern = /^[a-zA-Z][-a-zA-Z0-9]*$/

/** Refuses what can be no stack's name or id. */
export function checkStackName(name: string): void {
  if (namePattern.test(name) ? name.length <= 128 : /^arn:[-a-zA-Z0-9:/._+]*$/.test(name)) return
  const words =
    name.length > 128 && namePattern.test(name)
      ? 'Member must have length less than or equal to 128'
      : 'Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*'
  throw invalid(`1 validation error detected: Value '${name}' at 'stackName' failed to satisfy constraint: ${words}`)
}

/** A new stack of that name, not yet deployed. */
export function newStack(caller: Caller, name: string): Stack {
  const { world, who, region } = caller
  const id = `arn:aws:cloudformation:${region}:${who.account}:stack/${name}/${world.newId()}`
  const stack: Stack = {
    id,
    name,
    account: who.account,
    region,
    created: world.clock.now(),
    status: 'REVIEW_IN_PROGRESS',
    deployed: null,
    resources: new Map(),
    outputs: [],
    events: [],
    imports: new Set(),
    changeSets: [],
    operations: [],
    steps: [],
    tokens: new Map(),
    protection: false,
    disableRollback: false,
    retainExceptOnCreate: false,
    policy: null,
    undo: [],
    before: null,
    cancelled: false,
    drift: { status: 'NOT_CHECKED' },
    detections: new Map(),
    hidden: world.visibleAfter,
  }
  placeFor(caller).stacks.push(stack)
  return stack
}

/** Begins an operation on a stack: its first step is taken at once. */
export function beginOperation(
  caller: Caller,
  stack: Stack,
  kind: OperationType,
  token: string | undefined,
  steps: (deed: Deed) => Generator<void, void>,
): string {
  const { world } = caller
  const operation = { id: world.newId(), kind, token, began: world.clock.now() }
  stack.operations.push(operation)
  const during = kind === 'CONTINUE_ROLLBACK' || kind === 'ROLLBACK' ? 'rollback' : 'forward'
  const running = steps({ world, place: placeFor(caller), stack, operation, during })
  if (!running.next().done) stack.steps.push(running)
  return operation.id
}

/** Whether a call with that token was made already; another request under the same token is refused. */
export function doneAlready(stack: Stack | null, action: string, token: string | undefined, input: object): boolean {
  if (token === undefined) return false
  if (!/^[a-zA-Z0-9][-a-zA-Z0-9]{0,127}$/.test(token)) {
    throw invalid(
      `1 validation error detected: Value '${token}' at 'clientRequestToken' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9][-a-zA-Z0-9]*`,
    )
  }
  const before = stack?.tokens.get(token)
  if (!stack || !before) return false
  if (before.action === action && before.request === JSON.stringify(input)) return true
  throw new AwsError(
    'TokenAlreadyExistsException',
    `Token ${token} was already used by another request on the stack ${stack.id}`,
  )
}

/** Keeps the token of a call that was let in; one that was refused may be made again. */
export function remember(stack: Stack, action: string, token: string | undefined, input: object): void {
  if (token !== undefined) stack.tokens.set(token, { action, request: JSON.stringify(input) })
}

/** Refuses what the stack's state does not let be updated. */
export function refuseUnlessUpdatable(stack: Stack): void {
  const good = [
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    'UPDATE_ROLLBACK_COMPLETE',
    'IMPORT_COMPLETE',
    'IMPORT_ROLLBACK_COMPLETE',
    'CREATE_FAILED',
    'UPDATE_FAILED',
  ]
  if (!good.includes(stack.status))
    throw invalid(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`)
}
