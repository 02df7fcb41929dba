import type { ChangeSetType, ResourceToImport } from '@aws-sdk/client-cloudformation'
import { invalid } from '../protocol/aws-error.ts'
import { findLive } from '../resources/effects.ts'
import { identifiersOf } from '../resources/types.ts'
import type { Place } from '../server/world.ts'
import type { ChangeSet, Deployed, Stack } from './model.ts'

/** What a change set of type IMPORT takes, by logical id: each in the template, with a deletion policy, named by its identifier; outputs wait for the update after it. */
export function importsOf(
  asked: readonly ResourceToImport[],
  { template }: Deployed,
  type: ChangeSetType,
  stack: Stack | null,
): ChangeSet['imports'] {
  if (type !== 'IMPORT') return new Map()
  if (JSON.stringify(template.Outputs) !== JSON.stringify(stack?.deployed?.template.Outputs ?? {}))
    throw invalid('As part of the import operation, you cannot modify or add [Outputs]')
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
  return new Map(
    asked.map(({ LogicalResourceId = '', ResourceType = '', ResourceIdentifier = {} }) => [
      LogicalResourceId,
      { type: ResourceType, identifier: ResourceIdentifier },
    ]),
  )
}

/** An import only imports, takes no resource that another stack holds, and none that is not there. */
export function importRefusal(place: Place, set: Pick<ChangeSet, 'changes' | 'imports'>): string | null {
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
