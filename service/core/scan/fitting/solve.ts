import { fitsAlone } from '../../documents/json-schema/fits-alone.ts'
import { isMapping } from '../../documents/json-schema/json-type.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { sameData } from '../../policy/same-data.ts'
import { candidatesOf } from './candidates.ts'
import { fill, type Hole } from './holes.ts'
import { type Puzzle, parametersOf, put } from './puzzle.ts'

/** So often every parameter is looked at again: what one sets may depend on another. */
const rounds = 3

/**
 * Parameters by which as many holes as possible set what lives, found by trying what may have been given, one parameter
 * after the other; `start` where nothing is better. Sensitive ones are left alone: what lives of them is written nowhere.
 */
export function solve(puzzle: Puzzle, start: JsonObject): JsonObject {
  const { holes } = puzzle
  const paths = new Map(holes.flatMap((hole) => pathsOf(puzzle, hole).map((path) => [path.join('\u0000'), path])))
  let current = start
  for (let round = 0; round < rounds; round += 1) {
    const before = current
    for (const path of paths.values()) current = better(puzzle, current, path)
    if (current === before) break
  }
  return current
}

/** How many of the holes set something else than what lives, by their weight. */
function misses(puzzle: Puzzle, holes: readonly Hole[], parameters: JsonObject): number {
  const { provider, live, variables, weight = () => 1 } = puzzle
  const seen = variables(parameters)
  const wrong = holes.filter((hole) => !sameData(fill(hole, seen, provider) ?? null, live(hole) ?? null))
  return wrong.reduce((sum, hole) => sum + weight(hole), 0)
}

function better(puzzle: Puzzle, current: JsonObject, path: readonly string[]): JsonObject {
  const here = puzzle.holes.filter((hole) => pathsOf(puzzle, hole).some((one) => sameData(one, path)))
  let [best, fewest] = [current, misses(puzzle, here, current)]
  if (fewest === 0) return best
  const schema = schemaAt(puzzle.schema, path)
  for (const candidate of candidatesOf(puzzle, { holes: here, current, path, schema })) {
    if (!mayBe(schema, candidate)) continue
    const tried = put(current, path, candidate)
    const left = misses(puzzle, here, tried)
    if (left < fewest) [best, fewest] = [tried, left]
    if (fewest === 0) break
  }
  return best
}

/** The parameters that a hole reads and that can be tried: of maps with fields their fields. */
function pathsOf({ schema, frozen = [] }: Puzzle, hole: Hole): readonly (readonly string[])[] {
  const paths = parametersOf(hole).flatMap((path) => fieldsBelow(schema, path, []))
  return frozen.length === 0 ? paths : paths.filter((path) => !frozen.some((one) => meets(one, path)))
}

/** Whether one path leads to the other, or into it. */
function meets(one: readonly string[], other: readonly string[]): boolean {
  return one.slice(0, other.length).every((step, at) => step === other[at])
}

function fieldsBelow(schema: Json | undefined, path: readonly string[], above: readonly string[]): string[][] {
  if (!isMapping(schema) || schema['x-sensitive'] === true) return []
  const { properties } = schema
  if (!isMapping(properties)) return above.length === 0 ? [] : [[...above]]
  const [step, ...rest] = path
  const names = step === undefined ? Object.keys(properties) : Object.hasOwn(properties, step) ? [step] : []
  return names.flatMap((name) => fieldsBelow(properties[name], rest, [...above, name]))
}

function schemaAt(schema: JsonObject, path: readonly string[]): JsonObject {
  return path.reduce<JsonObject>((here, step) => {
    const inner = isMapping(here['properties']) ? here['properties'][step] : undefined
    return isMapping(inner) ? inner : {}
  }, schema)
}

const fits = fitsAlone()

/** Whether a value fits its own schema, as far as that can be told without the schema around it. */
function mayBe(schema: JsonObject, value: Json): boolean {
  return fits(schema, value) || JSON.stringify(schema).includes('"$ref"')
}
