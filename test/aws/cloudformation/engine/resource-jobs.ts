import { checkProperties, createLive, deleteLive } from '../../resources/effects.ts'
import { ResourceFailure } from '../../resources/live.ts'
import { tagProperty } from '../../resources/types.ts'
import { holdsUnknown } from '../evaluate.ts'
import { maskedParameters } from '../masks.ts'
import type { Deployed, StackResource } from '../model.ts'
import { dependencies } from '../references.ts'
import { policyRefusal } from '../stack-policy.ts'
import { type Deed, effectiveTags, resolvedProperties, scopeOf, setResource, systemTags } from './deed.ts'
import type { Job } from './jobs.ts'

/** Makes a resource that the stack does not have. */
export function createJob(deed: Deed, wanted: Deployed, logicalId: string): Job {
  const { stack } = deed
  const type = wanted.template.Resources[logicalId]?.Type ?? ''
  return {
    logicalId,
    type,
    phase: 'create',
    after: dependencies(wanted.template).get(logicalId) ?? new Set(),
    begin() {
      const unborn = newResource(deed, wanted, logicalId, type)
      stack.resources.set(logicalId, unborn)
      setResource(deed, unborn, 'CREATE_IN_PROGRESS')
      const born = give(deed, unborn)
      setResource(deed, born, 'CREATE_IN_PROGRESS', 'Resource creation Initiated')
      if (stack.before) stack.undo.push({ kind: 'created', logicalId, made: born })
      return true
    },
    finish: () => setResource(deed, mustHave(deed, logicalId), 'CREATE_COMPLETE'),
    fail: (reason) => setResource(deed, mustHave(deed, logicalId), 'CREATE_FAILED', reason),
  }
}

/** Ends a resource, or keeps it as its policy says. */
export function deleteJob(
  deed: Deed,
  resource: StackResource,
  policy: string,
  after: ReadonlySet<string>,
  forget: boolean,
): Job {
  const { world, place, stack } = deed
  const { logicalId, type } = resource
  const end = () => void (forget && stack.resources.get(logicalId) === resource && stack.resources.delete(logicalId))
  return {
    logicalId,
    type,
    phase: 'delete',
    after,
    begin() {
      if (resource.physicalId !== '' && policy !== 'Retain') {
        setResource(deed, resource, 'DELETE_IN_PROGRESS')
        return true
      }
      setResource(
        deed,
        resource,
        policy === 'Retain' && resource.physicalId !== '' ? 'DELETE_SKIPPED' : 'DELETE_COMPLETE',
      )
      end()
      return false
    },
    finish() {
      if (policy === 'Snapshot') place.snapshots.push(resource.physicalId)
      deleteLive(world, place, type, resource.physicalId)
      setResource(deed, resource, 'DELETE_COMPLETE')
      end()
    },
    fail: (reason) => setResource(deed, resource, 'DELETE_FAILED', reason),
  }
}

/** Refuses what the stack policy does not allow. */
export function refuseByPolicy({ stack }: Deed, logicalId: string, type: string, action: string): void {
  const refusal = policyRefusal(stack.policy, { logicalId, type, action })
  if (refusal) throw new ResourceFailure(refusal)
}

/** The resource of that name that the stack has. */
export function mustHave({ stack }: Deed, logicalId: string): StackResource {
  const found = stack.resources.get(logicalId)
  if (!found) throw new Error(`the stack ${stack.name} has no resource ${logicalId}`)
  return found
}

/** The resource as it is wanted, not yet made. */
export function newResource(deed: Deed, wanted: Deployed, logicalId: string, type: string): StackResource {
  const properties = resolvedProperties(wanted, scopeOf(deed, wanted), logicalId)
  if (holdsUnknown(properties)) throw new Error(`test/aws resolves ${logicalId} before what it refers to`)
  const masked = { ...wanted, parameters: maskedParameters(wanted) }
  return {
    logicalId,
    type,
    physicalId: '',
    properties,
    shown: resolvedProperties(masked, scopeOf(deed, masked), logicalId),
    tags: effectiveTags(type, properties, wanted.tags),
    status: 'CREATE_IN_PROGRESS',
    at: deed.world.clock.now(),
  }
}

/** Makes the resource, under the tags that it is to have and those of CloudFormation. */
export function give(deed: Deed, unborn: StackResource): StackResource {
  const { world, place, stack } = deed
  const { logicalId, type, properties } = unborn
  checkProperties(logicalId, type, properties)
  const system = tagProperty(type) ? systemTags(stack, logicalId) : []
  const tags = new Map([...unborn.tags, ...system].map(({ Key = '', Value = '' }) => [Key, Value]))
  const random = world.newId().replaceAll('-', '').slice(0, 12).toUpperCase()
  const live = createLive(world, place, { type, properties, tags, generated: `${stack.name}-${logicalId}-${random}` })
  const born = { ...unborn, physicalId: live.physicalId }
  stack.resources.set(logicalId, born)
  return born
}
