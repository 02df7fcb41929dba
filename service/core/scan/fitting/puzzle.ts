import { isMapping } from '../../documents/json-schema/json-type.ts'
import type { Variables } from '../../expression/evaluate.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Value } from '../../model/resource.ts'
import type { Provider } from '../../model/specs.ts'
import type { Hole } from './holes.ts'

/** Holes of templates, and what they should set. */
export type Puzzle = {
  readonly holes: readonly Hole[]
  readonly provider: Provider
  /** What a hole should set, as it lives; undefined: nothing. */
  readonly live: (hole: Hole) => Value | undefined
  /** What the holes see, for parameters. */
  readonly variables: (parameters: JsonObject) => Variables
  /** The offering's. */
  readonly schema: JsonObject
  /** How bad it is that a hole sets something else: 1 where left out. */
  readonly weight?: (hole: Hole) => number
  /** Parameters, or parts of them, that stay as they are. */
  readonly frozen?: readonly (readonly string[])[]
}

/** Which parts of the parameters a hole reads, as paths; `[]`: all of them. */
export function parametersOf({ reads }: Pick<Hole, 'reads'>): readonly (readonly string[])[] {
  return reads.flatMap(({ path: [root, next, ...rest] }) => {
    if (root === 'params') return [next === undefined ? [] : [next, ...rest]]
    if (root !== 'service') return []
    return next === undefined ? [[]] : next === 'parameters' ? [rest] : []
  })
}

/** The parameters with one value in place of another. */
export function put(value: JsonObject, [step = '', ...rest]: readonly string[], inner: Json): JsonObject {
  const there = value[step]
  return { ...value, [step]: rest.length === 0 ? inner : put(isMapping(there) ? there : {}, rest, inner) }
}
