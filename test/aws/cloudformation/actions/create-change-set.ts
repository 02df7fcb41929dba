import type {
  ChangeSetType,
  CreateChangeSetInput,
  CreateChangeSetOutput,
  ResourceToImport,
} from '@aws-sdk/client-cloudformation'
import { AwsError, invalid, notBuilt } from '../../protocol/aws-error.ts'
import { findLive } from '../../resources/effects.ts'
import { identifiersOf } from '../../resources/types.ts'
import type { Caller } from '../../server/service.ts'
import { changesBesides, changesOf } from '../changes.ts'
import { setStatus } from '../engine/deed.ts'
import type { ChangeSet, Deployed, Stack } from '../model.ts'
import { findStack, newStack, placeFor, refuseUnlessUpdatable } from '../stacks.ts'
import { wantedOf } from '../wanted.ts'

const noChanges =
  "The submitted information didn't contain changes. Submit different information to create a change set."

/** Begins to make a change set; of a stack that is not there, a stack in review is made with it. */
export function createChangeSet(caller: Caller, input: CreateChangeSetInput): CreateChangeSetOutput {
  const { StackName = '', ChangeSetName: name = '', ClientToken: token } = input
  refuseUnbuilt(input)
  if (!/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/.test(name)) {
    throw invalid(
      `1 validation error detected: Value '${name}' at 'changeSetName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*`,
    )
  }
  const existing = findStack(caller, StackName)
  const same = existing?.changeSets.find((one) => one.name === name)
  if (same && existing) {
    if (token !== undefined && same.token === token) return { Id: same.id, StackId: existing.id }
    throw new AwsError('AlreadyExistsException', `ChangeSet ${name} already exists`)
  }
  const type = input.ChangeSetType ?? 'UPDATE'
  checkType(type, existing, StackName)
  checkOptions(input, type, existing)
  const wanted = wantedOf(caller, input, type === 'CREATE' ? null : existing)
  const imports = importsOf(input.ResourcesToImport ?? [], wanted, type)
  const stack = existing ?? inReview(caller, StackName)
  if (stack.changeSets.length >= 1000)
    throw new AwsError('LimitExceededException', 'ChangeSet limit exceeded for the stack')
  const { world, who, region } = caller
  const set: ChangeSet = {
    id: `arn:aws:cloudformation:${region}:${who.account}:changeSet/${name}/${world.newId()}`,
    name,
    type,
    description: input.Description,
    wanted,
    imports,
    mode: input.DeploymentMode,
    onFailure: input.OnStackFailure,
    token,
    created: world.clock.now(),
    changes: [],
    status: 'CREATE_PENDING',
    execution: 'UNAVAILABLE',
    hidden: world.visibleAfter,
  }
  stack.changeSets.push(set)
  stack.steps.push(make(caller, stack, set))
  return { Id: set.id, StackId: stack.id }
}

function* make(caller: Caller, stack: Stack, set: ChangeSet): Generator<void, void> {
  set.status = 'CREATE_IN_PROGRESS'
  yield
  if (set.status !== 'CREATE_IN_PROGRESS') return
  try {
    set.changes = changesOf(stack, placeFor(caller), set)
  } catch (failure) {
    if (!(failure instanceof AwsError)) throw failure
    set.status = 'FAILED'
    set.reason = failure.message
    return
  }
  if (set.changes.length === 0 && set.type !== 'CREATE' && !changesBesides(stack, set.wanted)) {
    set.status = 'FAILED'
    set.reason = noChanges
    return
  }
  const taken = set.type === 'IMPORT' ? importRefusal(caller, set) : null
  if (taken !== null) {
    set.status = 'FAILED'
    set.reason = taken
    return
  }
  set.status = 'CREATE_COMPLETE'
  set.execution = 'AVAILABLE'
}

function inReview(caller: Caller, name: string): Stack {
  const stack = newStack(caller, name)
  const operation = { id: caller.world.newId(), kind: 'CREATE_CHANGESET', began: caller.world.clock.now() } as const
  stack.operations.push(operation)
  setStatus(
    { world: caller.world, place: placeFor(caller), stack, operation, during: 'forward' },
    'REVIEW_IN_PROGRESS',
    'User Initiated',
  )
  return stack
}

function checkType(type: ChangeSetType, stack: Stack | null, name: string): void {
  if (type === 'CREATE') {
    if (stack && stack.status !== 'REVIEW_IN_PROGRESS')
      throw invalid(`Stack [${name}] already exists and cannot be created again with the changeSet.`)
    return
  }
  if (type === 'UPDATE') {
    if (!stack || stack.status === 'REVIEW_IN_PROGRESS') throw invalid(`Stack [${name}] does not exist`)
    refuseUnlessUpdatable(stack)
    return
  }
  if (stack && stack.status !== 'REVIEW_IN_PROGRESS') refuseUnlessUpdatable(stack)
}

function checkOptions(input: CreateChangeSetInput, type: ChangeSetType, stack: Stack | null): void {
  if (type === 'CREATE' && input.UsePreviousTemplate)
    throw invalid('UsePreviousTemplate cannot be used with a change set of type CREATE')
  if (input.OnStackFailure === 'DELETE' && type !== 'CREATE')
    throw invalid('OnStackFailure=DELETE is only valid when the ChangeSetType is CREATE')
  if (input.DeploymentMode !== undefined && (type !== 'UPDATE' || !stack)) {
    throw invalid('DeploymentMode REVERT_DRIFT is only valid for change sets of type UPDATE')
  }
  if ((type === 'IMPORT') !== (input.ResourcesToImport !== undefined)) {
    throw invalid(
      'As part of the import operation, you must specify the resources to import; they are for change sets of type IMPORT alone.',
    )
  }
}

function importsOf(
  asked: readonly ResourceToImport[],
  { template }: Deployed,
  type: ChangeSetType,
): ChangeSet['imports'] {
  if (asked.length > 200) throw invalid('You can import at most 200 resources at once')
  for (const { LogicalResourceId = '', ResourceType = '', ResourceIdentifier = {} } of asked) {
    const resource = template.Resources[LogicalResourceId]
    if (!resource) throw invalid(`Resources [${LogicalResourceId}] to import do not exist in the template`)
    if (resource.Type !== ResourceType)
      throw invalid(`Resource ${LogicalResourceId} is of type ${resource.Type} and not ${ResourceType}`)
    if (resource.DeletionPolicy === undefined)
      throw invalid(
        `Resources [${LogicalResourceId}] is missing DeletionPolicy. Each resource to import must have a DeletionPolicy attribute.`,
      )
    const missing = identifiersOf(ResourceType).filter((key) => ResourceIdentifier[key] === undefined)
    if (missing.length > 0) throw invalid(`Resource identifier of ${LogicalResourceId} lacks [${missing.join(', ')}]`)
  }
  const found = asked.map(
    ({ LogicalResourceId = '', ResourceType = '', ResourceIdentifier = {} }) =>
      [LogicalResourceId, { type: ResourceType, identifier: ResourceIdentifier }] as const,
  )
  return new Map(type === 'IMPORT' ? found : [])
}

/** An import only imports, takes no resource that another stack holds, and none that is not there. */
function importRefusal(caller: Caller, set: ChangeSet): string | null {
  const place = placeFor(caller)
  const other = set.changes.find(({ ResourceChange }) => ResourceChange?.Action !== 'Import')
  if (other)
    return `You have modified resources [${other.ResourceChange?.LogicalResourceId}] in your template that are not being imported. Update, create or delete operations cannot be executed during import operations.`
  for (const [logicalId, { type, identifier }] of set.imports) {
    const physicalId = Object.values(identifier)[0] ?? ''
    const owner = place.stacks.find(
      ({ status, resources }) =>
        status !== 'DELETE_COMPLETE' &&
        [...resources.values()].some(
          (one) =>
            one.type === type &&
            one.physicalId === physicalId &&
            one.status !== 'DELETE_COMPLETE' &&
            one.status !== 'DELETE_SKIPPED',
        ),
    )
    if (owner) return `${physicalId} already exists in stack ${owner.id}`
    if (!findLive(place, type, physicalId))
      return `Resource ${logicalId}: ${type} with identifier ${physicalId} was not found.`
  }
  return null
}

function refuseUnbuilt(input: CreateChangeSetInput): void {
  const unbuilt = [
    'RollbackConfiguration',
    'ResourceTypes',
    'IncludeNestedStacks',
    'ImportExistingResources',
    'DeploymentConfig',
    'DisableValidation',
  ] as const
  const found = unbuilt.find((name) => input[name] !== undefined && input[name] !== false)
  if (found) throw notBuilt(`CreateChangeSet with ${found}`)
}
