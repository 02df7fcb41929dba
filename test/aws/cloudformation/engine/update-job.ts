import type { Tag } from '@aws-sdk/client-cloudformation'
import { checkProperties, findLive, ownTags, updateLive } from '../../resources/effects.ts'
import { type LiveResource, ResourceFailure } from '../../resources/live.ts'
import { recreation } from '../../resources/recreation.ts'
import { nameProperty, tagProperty } from '../../resources/types.ts'
import { looseTags } from '../live-tags.ts'
import type { Deployed, Properties, StackResource } from '../model.ts'
import { dependencies } from '../references.ts'
import { type Deed, setResource } from './deed.ts'
import type { Job } from './jobs.ts'
import { give, mustHave, newResource, refuseByPolicy } from './resource-jobs.ts'

/** What an update does to one resource. */
type Change = {
  readonly before: StackResource
  readonly next: StackResource
  readonly live: LiveResource | undefined
  /** The names of the properties to set, and the tags; null takes one away. */
  readonly properties: readonly string[]
  readonly tags: ReadonlyMap<string, string | null>
  readonly replaces: boolean
}

/** Brings a resource that the stack has to what is wanted: nothing, a change in place, or another one in its stead. */
export function updateJob(
  deed: Deed,
  wanted: Deployed,
  logicalId: string,
  old: StackResource[],
  revertDrift: boolean,
): Job {
  const { stack } = deed
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
      const change = changeOf(deed, before, next, revertDrift)
      if (!change) {
        stack.resources.set(logicalId, { ...next, status: before.status, at: before.at })
        return false
      }
      refuseByPolicy(deed, logicalId, type, change.replaces ? 'Update:Replace' : 'Update:Modify')
      stack.resources.set(logicalId, next)
      if (change.replaces) replace(deed, change, old)
      else finish = changeInPlace(deed, change, revertDrift)
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

/** What is to be done; null where nothing is. Where drift is reverted, what is gone is made anew. */
function changeOf(
  { stack, place }: Deed,
  before: StackResource,
  next: StackResource,
  revertDrift: boolean,
): Change | null {
  const live = findLive(place, before.type, before.physicalId)
  const gone = revertDrift && !live
  const actual = revertDrift ? (live?.properties ?? {}) : null
  const properties = changedProperties(before, next, actual)
  const tags = tagChange(before, next, revertDrift && live ? looseTags(stack, live, before.properties) : null)
  if (properties.length === 0 && tags.size === 0 && !gone) return null
  const replacedBy = (name: string) =>
    recreation(next.type, name, was(name, before, next, actual), next.properties[name])
  const replaces = gone || properties.some((name) => replacedBy(name) === 'Always')
  return { before, next, live, properties, tags, replaces }
}

/** Makes another resource; the old one goes when all else stands. */
function replace(deed: Deed, { before, next, live }: Change, old: StackResource[]): void {
  const requested = 'Requested update requires the creation of a new physical resource; hence creating one.'
  setResource(deed, next, 'UPDATE_IN_PROGRESS', requested)
  const name = next.properties[nameProperty(next.type) ?? '']
  if (live && name !== undefined && name === before.properties[nameProperty(next.type) ?? '']) {
    throw new ResourceFailure(
      `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${String(name)} and update the stack again.`,
    )
  }
  const born = give(deed, next)
  if (live) old.push(before)
  deed.stack.undo.push({ kind: 'replaced', logicalId: next.logicalId, made: born, before, actual: null })
  setResource(deed, born, 'UPDATE_IN_PROGRESS', 'Resource creation Initiated')
}

/** Begins a change in place; what it returns ends it. */
function changeInPlace(deed: Deed, { before, next, live, properties, tags }: Change, revertDrift: boolean): () => void {
  const { world, place, stack } = deed
  const { logicalId, type } = next
  setResource(deed, next, 'UPDATE_IN_PROGRESS')
  checkProperties(logicalId, type, next.properties)
  return () => {
    const actual = live && revertDrift ? { ...live.properties } : null
    updateLive(world, place, type, next.physicalId, pick(next.properties, properties), tags)
    stack.undo.push({ kind: 'updated', logicalId, made: next, before, actual })
  }
}

/** The names of the properties that differ from what was deployed, or from what lives where drift is reverted. */
function changedProperties(before: StackResource, next: StackResource, actual: Properties | null): readonly string[] {
  const names = [...new Set([...Object.keys(before.properties), ...Object.keys(next.properties)])]
  const tags = tagProperty(next.type)?.name
  return names.filter(
    (name) =>
      name !== tags && JSON.stringify(was(name, before, next, actual)) !== JSON.stringify(next.properties[name]),
  )
}

/** What a property was: as it was deployed, or as it lives where drift is reverted. */
function was(name: string, before: StackResource, next: StackResource, actual: Properties | null): unknown {
  return actual && name in next.properties ? actual[name] : before.properties[name]
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
