import { isMapping } from '../../documents/json-schema/json-type.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Value } from '../../model/resource.ts'
import { fill, type Hole } from './holes.ts'
import { type Puzzle, put } from './puzzle.ts'

/** One parameter that is looked for. */
export type Wanted = {
  /** The holes that read it. */
  readonly holes: readonly Hole[]
  /** What the parameters are so far. */
  readonly current: JsonObject
  readonly path: readonly string[]
  /** Its own schema. */
  readonly schema: JsonObject
}

/** More is not tried. */
const most = 200

/** Values that a parameter may have been given, the likeliest first: what lives turned back through its holes, then what its schema names. */
export function candidatesOf(puzzle: Puzzle, wanted: Wanted): readonly Json[] {
  const { schema, holes } = wanted
  const turned = holes.flatMap((hole) => {
    const live = puzzle.live(hole)
    return live === undefined
      ? []
      : [...plainly(live), ...within(puzzle, wanted, hole, live), ...linear(puzzle, wanted, hole, live)]
  })
  const named = [schema['const'], schema['default'], ...(Array.isArray(schema['enum']) ? schema['enum'] : [])]
  const flags = schema['type'] === 'boolean' ? [true, false] : []
  const all = [...turned, ...named, ...flags].filter((one): one is Json => one !== undefined)
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].slice(0, most)
}

/** What lives as it is, turned round, as text or number, and of a list of maps each field of theirs. */
function plainly(live: Value): readonly Json[] {
  if (typeof live === 'boolean') return [live, !live]
  if (typeof live === 'number') return [live, String(live)]
  if (typeof live === 'string') return [live, ...numberIn(live)]
  if (!Array.isArray(live)) return [live as Json]
  const items = live.filter((item) => isMapping(item))
  const keys = items.length === live.length ? Object.keys(items[0] ?? {}).slice(0, 10) : []
  return [live as Json, ...keys.map((key) => items.map((item) => item[key] ?? null))]
}

function numberIn(text: string): readonly number[] {
  const number = text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) ? [number] : []
}

/** Stands in a parameter's place, so that what is written before and behind it shows. */
const marker = 'plumbline0marker'

/** What stands in a text where the parameter's own text would. */
function within(puzzle: Puzzle, { current, path }: Wanted, hole: Hole, live: Value): readonly Json[] {
  const text = fill(hole, puzzle.variables(put(current, path, marker)), puzzle.provider)
  const found = typeof text === 'string' && typeof live === 'string' ? between(text, marker, live) : null
  return found === null ? [] : [found, ...numberIn(found)]
}

/** What a text has in the place of the marker; null where the rest is another. */
export function between(pattern: string, mark: string, text: string): string | null {
  const [before, behind, ...others] = pattern.split(mark)
  if (before === undefined || behind === undefined || others.length > 0) return null
  if (text.length < before.length + behind.length || !text.startsWith(before) || !text.endsWith(behind)) return null
  return text.slice(before.length, text.length - behind.length)
}

/** Where a hole makes numbers of numbers, evenly (`params.days * 86400`), the number that gives what lives. */
function linear(puzzle: Puzzle, { current, path, schema }: Wanted, hole: Hole, live: Value): readonly Json[] {
  if (schema['type'] !== 'integer' && schema['type'] !== 'number') return []
  const first = typeof schema['minimum'] === 'number' ? schema['minimum'] : 1
  const at = (parameter: number) =>
    asNumber(fill(hole, puzzle.variables(put(current, path, parameter)), puzzle.provider))
  const [one, other, wanted] = [at(first), at(first + 1), asNumber(live)]
  if (one === null || other === null || wanted === null || one === other) return []
  return [Math.round((first + (wanted - one) / (other - one)) * 1e6) / 1e6]
}

function asNumber(value: Value | undefined): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? (numberIn(value)[0] ?? null) : null
}
