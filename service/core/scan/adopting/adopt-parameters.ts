import { type CompiledResource, compileTarget } from '../../catalog/compile-target.ts'
import type { Rendered, RenderedResource } from '../../catalog/rendered.ts'
import type { NewValue } from '../../documents/edit/with-values.ts'
import { isMapping } from '../../documents/json-schema/json-type.ts'
import { type ParameterSchema, validateParameters } from '../../documents/parameters.ts'
import { formatPointer, valueAt } from '../../documents/pointer.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Value } from '../../model/resource.ts'
import { isUnknown } from '../../model/unknown.ts'
import { sameData } from '../../policy/same-data.ts'
import { anatomyOf, type Hole } from '../fitting/holes.ts'
import { parametersOf, put } from '../fitting/puzzle.ts'
import { solve } from '../fitting/solve.ts'
import { seenBy, type Trial } from '../fitting/trial.ts'
import type { Part } from './part.ts'

/** Dearer than any number of differences that could be removed by it: what lives as it was set stays so. */
const never = 1e9

/**
 * The parameters by which a service sets what lives, wherever one can without setting something else otherwise; a text says
 * why they would not fit. `live` is the resource as it lives; the service's others stay as they are.
 */
export function adoptParameters(
  trial: Trial,
  rendered: Rendered,
  live: RenderedResource,
  schema: ParameterSchema,
): Part | string {
  const lives = new Map<Hole, Value | undefined>()
  const steady = new Set<Hole>()
  const { account, offering, parameters: start } = rendered
  for (const resource of compileTarget(offering, account.provider)?.resources ?? []) {
    note(resource, rendered, live, { lives, steady })
  }
  const written = trial.service.value.spec.parameters ?? {}
  const parameters = solve(
    {
      holes: [...lives.keys()],
      provider: account.provider,
      live: (hole) => lives.get(hole),
      variables: (tried) => seenBy(trial, tried),
      schema: schema.schema,
      weight: (hole) => (steady.has(hole) ? never : 1),
      frozen: unseen(rendered),
    },
    start,
  )
  const values = changes(start, parameters, written, [])
  const given = values.reduce((all, { path, value }) => put(all, path, value), written)
  const [problem] = validateParameters(schema, given)
  if (problem !== undefined) return problem.message
  return {
    values: values.map(({ path, value }) => ({ path: ['spec', 'parameters', ...path], value })),
    spec: { parameters: given },
  }
}

/** Parameters that stand in a value which only the cloud knows: what another one would make of it, nobody sees here. */
function unseen({ resources }: Rendered): readonly (readonly string[])[] {
  return resources.flatMap(({ origins, properties }) =>
    [...origins].flatMap(([pointer, origin]) => (isUnknown(valueAt(properties, pointer)) ? parametersOf(origin) : [])),
  )
}

/** What each hole of a resource should set: what lives, or what it sets now. */
function note(
  resource: CompiledResource,
  rendered: Rendered,
  live: RenderedResource,
  { lives, steady }: { readonly lives: Map<Hole, Value | undefined>; readonly steady: Set<Hole> },
): void {
  const now = rendered.resources.find(({ logicalId }) => logicalId === resource.logicalId)
  const then = live.logicalId === resource.logicalId ? live : now
  for (const hole of anatomyOf(resource).holes) {
    // Tags of the service are laid over the template's.
    if (hole.path[0] === resource.tags?.property) continue
    const [is, shall] = [now, then].map(
      (one) => valueAt(one?.properties, formatPointer(hole.path)) as Value | undefined,
    )
    lives.set(hole, shall)
    if (sameData(is ?? null, shall ?? null)) steady.add(hole)
  }
}

/** What differs, as deep as the service's document says anything. */
function changes(
  start: JsonObject,
  end: JsonObject,
  written: JsonObject,
  path: readonly string[],
): readonly NewValue[] {
  return Object.entries(end).flatMap(([key, value]): readonly NewValue[] => {
    const [before, said] = [start[key], written[key]]
    if (sameData(before ?? null, value)) return []
    const here = [...path, key]
    return isMapping(value) && isMapping(before) && isMapping(said)
      ? changes(before, value, said, here)
      : [{ path: here, value: value as Json }]
  })
}
