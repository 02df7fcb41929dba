import type { Tag } from '@aws-sdk/client-cloudformation'
import { checkProperties, createLive, deleteLive, findLive, ownTags, updateLive } from '../../resources/effects.ts'
import { ResourceFailure } from '../../resources/live.ts'
import { nameProperty, recreation, tagProperty } from '../../resources/types.ts'
import { holdsUnknown } from '../evaluate.ts'
import { looseTags } from '../live-tags.ts'
import { maskedParameters } from '../masks.ts'
import type { Deployed, Properties, StackResource } from '../model.ts'
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

/** Brings a resource that the stack has to what is wanted: nothing, a change in place, or another one in its stead. */
export function updateJob(
  deed: Deed,
  wanted: Deployed,
  logicalId: string,
  old: StackResource[],
  revertDrift: boolean,
): Job {
  const { stack, place, world } = deed
  const before = mustHave(deed, logicalId)
  const type = wanted.template.Resources[logicalId]?.Type ?? ''
  let finish = () => {}
  return {
    logicalId,
    type,
    phase: 'update',
    after: dependencies(wanted.template).get(logicalId) ?? new Set(),
    begin() {
      const next = { ...newResource(deed, wanted, logicalId, type), physicalId: before.physicalId, drift: before.drift }
      const live = findLive(place, before.type, before.physicalId)
      const changed = changedProperties(before, next, revertDrift ? (live?.properties ?? {}) : null)
      const tags = tagChange(before, next, revertDrift && live ? looseTags(stack, live) : null)
      if (changed.length === 0 && tags.size === 0 && !(revertDrift && !live)) {
        stack.resources.set(logicalId, { ...next, status: before.status, at: before.at })
        return false
      }
      const replace =
        before.type !== type || (revertDrift && !live) || changed.some((name) => recreation(type, name) === 'Always')
      refuseByPolicy(deed, logicalId, type, replace ? 'Update:Replace' : 'Update:Modify')
      stack.resources.set(logicalId, next)
      if (replace) {
        setResource(
          deed,
          next,
          'UPDATE_IN_PROGRESS',
          'Requested update requires the creation of a new physical resource; hence creating one.',
        )
        const custom = nameProperty(type)
        if (
          live &&
          custom &&
          next.properties[custom] !== undefined &&
          next.properties[custom] === before.properties[custom]
        ) {
          throw new ResourceFailure(
            `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${String(next.properties[custom])} and update the stack again.`,
          )
        }
        const born = give(deed, next)
        if (live) old.push(before)
        stack.undo.push({ kind: 'replaced', logicalId, made: born, before, actual: null })
        setResource(deed, born, 'UPDATE_IN_PROGRESS', 'Resource creation Initiated')
        return true
      }
      setResource(deed, next, 'UPDATE_IN_PROGRESS')
      checkProperties(logicalId, type, next.properties)
      finish = () => {
        const actual = live ? { ...live.properties } : null
        updateLive(world, place, type, next.physicalId, pick(next.properties, changed), tags)
        stack.undo.push({ kind: 'updated', logicalId, made: next, before, actual: revertDrift ? actual : null })
      }
      return true
    },
    finish() {
      finish()
      setResource(deed, mustHave(deed, logicalId), 'UPDATE_COMPLETE')
    },
    fail(reason) {
      const done = stack.undo.some((one) => one.logicalId === logicalId)
      const kept = done ? mustHave(deed, logicalId) : { ...before }
      if (!done) stack.undo.push({ kind: 'updated', logicalId, made: kept, before, actual: null })
      stack.resources.set(logicalId, kept)
      setResource(deed, kept, 'UPDATE_FAILED', reason)
    },
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

function give(deed: Deed, unborn: StackResource): StackResource {
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

/** The names of the properties that differ from what was deployed, or from what lives where drift is reverted. */
function changedProperties(before: StackResource, next: StackResource, actual: Properties | null): readonly string[] {
  const names = [...new Set([...Object.keys(before.properties), ...Object.keys(next.properties)])]
  const tags = tagProperty(next.type)?.name
  const lives = (name: string) => (actual && name in next.properties ? actual[name] : before.properties[name])
  return names.filter((name) => name !== tags && JSON.stringify(lives(name)) !== JSON.stringify(next.properties[name]))
}

/** The tags to set and to take away; where drift is reverted, of those that the template sets, by what lives. */
function tagChange(
  before: StackResource,
  next: StackResource,
  loose: ReadonlyMap<string, string> | null,
): ReadonlyMap<string, string | null> {
  const inMap = (tags: readonly Tag[]) => new Map(tags.map(({ Key = '', Value = '' }) => [Key, Value]))
  const own = ownTags(before.type, before.properties)
  const deployed = inMap(before.tags)
  const had = loose && own.size > 0 ? new Map([...[...deployed].filter(([key]) => !own.has(key)), ...loose]) : deployed
  const has = inMap(next.tags)
  const gone = [...had.keys()].filter((key) => !has.has(key)).map((key): [string, null] => [key, null])
  return new Map([...gone, ...[...has].filter(([key, value]) => had.get(key) !== value)])
}

function pick(properties: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(names.map((name) => [name, properties[name]]))
}
