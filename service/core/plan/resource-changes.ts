import { importsOf } from '../catalog/imports.ts'
import type { Rendered, RenderedResource } from '../catalog/rendered.ts'
import { mayReplaceResource, replacesResource } from '../catalog/replacement.ts'
import { formatPointer } from '../documents/pointer.ts'
import type { PropertyChange, ResourceChange } from '../model/plan.ts'
import type { Value } from '../model/resource.ts'
import { isUnknown } from '../model/unknown.ts'
import { propertyChanges } from './property-changes.ts'
import { isValueMap } from './same-value.ts'

/** A resource on both sides, by its logical id. */
type Pair = {
  readonly logicalId: string
  readonly before: RenderedResource | undefined
  readonly after: RenderedResource | undefined
}

/** What happens to the resources of a service, and whether data is lost with one (rules J12, J4). */
export type ResourceChanges = { readonly resources: readonly ResourceChange[]; readonly stateful: boolean }

/**
 * Compares the resources of a service before and after; those alone that change, by logical id. With `moved`
 * (another account, region or offering) each that was there is replaced or deleted.
 */
export function resourceChanges(
  before: Rendered | undefined,
  after: Rendered | undefined,
  moved: boolean,
): ResourceChanges {
  const pairs = pairsOf(before, after)
  const replaced = moved || !before || !after ? new Set<string>() : replacedAlong(pairs, after)
  const resources = pairs.flatMap((pair): readonly ResourceChange[] => {
    const found = changeOf(pair, after, moved, replaced)
    return found ? [found] : []
  })
  const lost = new Set(resources.filter(({ action }) => action === 'delete' || action === 'replace').map(idOf))
  const stateful = pairs.some((pair) => lost.has(pair.logicalId) && (pair.before?.stateful || pair.after?.stateful))
  return { resources, stateful }
}

function changeOf(
  pair: Pair,
  rendered: Rendered | undefined,
  moved: boolean,
  replaced: ReadonlySet<string>,
): ResourceChange | null {
  const { logicalId, before, after } = pair
  const type = (after ?? before)?.type ?? ''
  if (!before || !after || !rendered) {
    const taken = before || !rendered ? undefined : importsOf(rendered.service).get(logicalId)
    return {
      logicalId,
      type,
      action: before ? 'delete' : 'create',
      ...(taken === undefined ? {} : { takesOver: taken }),
      properties: propertyChanges(before, after),
    }
  }
  const properties = changesOf(pair, replaced)
  const replaces = moved || replaced.has(logicalId)
  if (replaces) return { logicalId, type, action: 'replace', properties }
  if (properties.length === 0) return null
  const may = properties.some(({ path }) => mayReplaceResource(after, path))
  return { logicalId, type, action: 'update', ...(may ? { mayReplace: true } : {}), properties }
}

/**
 * Which resources are replaced, those included whose create-only property points at one that is: what the cloud
 * will give there is another value then, though the template says the same.
 */
function replacedAlong(pairs: readonly Pair[], rendered: Rendered): ReadonlySet<string> {
  const replaced = new Set<string>()
  const replaces = (pair: Pair): boolean => {
    const { before, after } = pair
    if (!before || !after || replaced.has(pair.logicalId)) return false
    if (before.type !== after.type) return true
    return changesOf(pair, replaced).some(({ path }) => replacesResource(rendered, after, path))
  }
  for (let more = pairs.filter(replaces); more.length > 0; more = pairs.filter(replaces)) {
    for (const { logicalId } of more) replaced.add(logicalId)
  }
  return replaced
}

function changesOf({ before, after }: Pair, replaced: ReadonlySet<string>): readonly PropertyChange[] {
  const changes = propertyChanges(before, after)
  if (replaced.size === 0 || !after) return changes
  const known = new Set(changes.map(({ path }) => path))
  const moved = unknownsOf(after.properties, [])
    .filter(({ path, targets }) => !known.has(path) && targets.some((target) => replaced.has(target)))
    .map(({ path, value }): PropertyChange => ({ path, before: value, after: value }))
  return [...changes, ...moved].sort((one, other) => (one.path < other.path ? -1 : 1))
}

type FoundUnknown = { readonly path: string; readonly value: Value; readonly targets: readonly string[] }

function unknownsOf(value: Value, path: readonly string[]): readonly FoundUnknown[] {
  if (isUnknown(value)) return [{ path: formatPointer(path), value, targets: value.target.split(',') }]
  if (!Array.isArray(value) && !isValueMap(value)) return []
  return Object.entries(value).flatMap(([key, item]) => unknownsOf(item as Value, [...path, key]))
}

function pairsOf(before: Rendered | undefined, after: Rendered | undefined): readonly Pair[] {
  const old = new Map((before?.resources ?? []).map((resource) => [resource.logicalId, resource]))
  const now = new Map((after?.resources ?? []).map((resource) => [resource.logicalId, resource]))
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort()
  return ids.map((logicalId) => ({ logicalId, before: old.get(logicalId), after: now.get(logicalId) }))
}

function idOf({ logicalId }: ResourceChange): string {
  return logicalId
}
