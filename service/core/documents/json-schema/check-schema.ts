import type { Json, JsonObject } from '../../model/json.ts'
import { didYouMean, shown } from '../nearest.ts'
import { formatPointer } from '../pointer.ts'
import { formats, unchecked } from './formats.ts'
import { applications, inPlace, leadsBack } from './in-place.ts'
import { isMapping } from './json-type.ts'
import { keywords, type Shape, typeNames } from './keywords.ts'
import { linearPattern, type PatternCache } from './linear-pattern.ts'
import { referred } from './referred.ts'
import type { SchemaProblem } from './schema-problem.ts'

const maximumDepth = 20
const maximumSchemas = 2000
/** Keywords that say something of values, and names that `required` and the like hold: each becomes code. */
const maximumParts = 5000
/** Places at which circles are looked for; more would help nobody. */
const maximumCircles = 20
/** Schemas that may be applied to one value. */
const maximumApplications = 1000

type Look = {
  readonly root: JsonObject
  readonly patterns: PatternCache
  readonly problems: SchemaProblem[]
  readonly seen: (readonly [schema: JsonObject, path: readonly string[]])[]
  schemas: number
  parts: number
}

/**
 * What is wrong with a JSON Schema that somebody wrote (K21): unknown keywords and formats, patterns that are not
 * linear (rule E9), references that are not local, lead nowhere or back to themselves, and its own size and depth. What
 * passes can be compiled and run in bounded time.
 */
export function checkSchema(root: JsonObject, patterns: PatternCache): readonly SchemaProblem[] {
  const look: Look = { root, patterns, problems: [], seen: [], schemas: 0, parts: 0 }
  lookAt(look, root, [])
  if (look.problems.length === 0) lookAtApplications(look)
  return look.problems
}

/** Told where it begins: at a `$ref` that leads back, at the innermost schema that applies too many. */
function lookAtApplications(look: Look): void {
  const counts = new Map<JsonObject, number>()
  const countOf = (schema: JsonObject) => applications(look.root, schema, counts)
  const isMany = (schema: JsonObject) => countOf(schema) > maximumApplications
  for (const [schema, path] of look.seen) {
    if (look.problems.length >= maximumCircles) return
    if (countOf(schema) === Number.POSITIVE_INFINITY) {
      if (leadsBack(look.root, schema)) say(look, [...path, '$ref'], 'this reference leads back to itself')
    } else if (isMany(schema) && !inPlace(look.root, schema).some(isMany))
      say(look, path, `more than ${maximumApplications} schemas apply to one value`)
  }
}

function lookAt(look: Look, schema: Json | undefined, path: readonly string[]): void {
  if (typeof schema === 'boolean') return
  if (!isMapping(schema)) {
    say(look, path, 'a schema is a mapping')
    return
  }
  look.schemas += 1
  if (look.schemas > maximumSchemas) {
    if (look.schemas === maximumSchemas + 1) say(look, path, `more than ${maximumSchemas} schemas in one`)
    return
  }
  if (path.length > maximumDepth * 2) {
    say(look, path, `schemas nested deeper than ${maximumDepth}`)
    return
  }
  look.seen.push([schema, path])
  for (const [keyword, value] of Object.entries(schema)) lookAtKeyword(look, keyword, value, [...path, keyword])
}

function lookAtKeyword(look: Look, keyword: string, value: Json, path: readonly string[]): void {
  if (keyword.startsWith('x-')) {
    if (keyword === 'x-sensitive' && typeof value !== 'boolean') say(look, path, '`x-sensitive` is true or false')
    return
  }
  const shape = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined
  if (shape) {
    if (!notes.has(keyword)) countParts(look, 1, path)
    lookers[shape](look, value, path, keyword)
    return
  }
  const message = `unknown keyword \`${shown(keyword)}\`${didYouMean(keyword, Object.keys(keywords))}`
  look.problems.push({ pointer: formatPointer(path), at: 'key', message })
}

/** Keywords that say nothing of values. */
const notes: ReadonlySet<string> = new Set(
  '$schema $comment $defs title description default examples deprecated readOnly writeOnly'.split(' '),
)

type Looker = (look: Look, value: Json, path: readonly string[], keyword: string) => void

const expect =
  (is: (value: Json) => boolean, words: string): Looker =>
  (look, value, path, keyword) => {
    if (!is(value)) say(look, path, `\`${keyword}\` must be ${words}`)
  }

function lookAtNames(look: Look, value: Json, path: readonly string[], words: string): void {
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) {
    say(look, path, words)
    return
  }
  countParts(look, value.length, path)
}

function countParts(look: Look, count: number, path: readonly string[]): void {
  if (look.parts <= maximumParts && look.parts + count > maximumParts)
    say(look, path, `more than ${maximumParts} keywords and names in one schema`)
  look.parts += count
}

const lookers: { readonly [shape in Shape]: Looker } = {
  any: () => {},
  schema: (look, value, path) => lookAt(look, value, path),
  schemas: (look, value, path, keyword) => {
    if (!Array.isArray(value) || value.length === 0) {
      say(look, path, `\`${keyword}\` must be a list of schemas`)
      return
    }
    for (const [index, schema] of value.entries()) lookAt(look, schema, [...path, String(index)])
  },
  schemaMap: (look, value, path, keyword) => lookAtMap(look, value, path, keyword),
  patternMap: (look, value, path, keyword) => {
    lookAtMap(look, value, path, keyword)
    for (const pattern of Object.keys(isMapping(value) ? value : {}))
      lookAtPattern(look, pattern, [...path, pattern], 'key')
  },
  count: expect((value) => Number.isInteger(value) && (value as number) >= 0, 'a whole number, 0 or more'),
  number: expect((value) => typeof value === 'number', 'a number'),
  positive: expect((value) => typeof value === 'number' && value > 0, 'a number above 0'),
  boolean: expect((value) => typeof value === 'boolean', 'true or false'),
  text: (look, value, path, keyword) => {
    if (typeof value !== 'string') {
      say(look, path, `\`${keyword}\` must be text`)
      return
    }
    if (keyword === 'format' && !formats.has(value) && !unchecked.has(value)) {
      say(look, path, `unknown format \`${shown(value)}\`${didYouMean(value, formats.keys())}`)
    }
  },
  pattern: (look, value, path, keyword) => {
    if (typeof value !== 'string') {
      say(look, path, `\`${keyword}\` must be text`)
      return
    }
    lookAtPattern(look, value, path, 'value')
  },
  names: (look, value, path, keyword) => lookAtNames(look, value, path, `\`${keyword}\` must be a list of names`),
  namesMap: (look, value, path, keyword) => {
    const words = `\`${keyword}\` must be a mapping of lists of names`
    if (!isMapping(value)) say(look, path, words)
    else for (const names of Object.values(value)) lookAtNames(look, names, path, words)
  },
  types: lookAtTypes,
  values: expect((value) => Array.isArray(value) && value.length > 0, 'a list of values'),
  reference: (look, value, path) => {
    if (typeof value !== 'string' || !value.startsWith('#')) {
      say(look, path, 'only references within this schema are read (`#/$defs/…`)')
    } else if (referred(look.root, value) === undefined) say(look, path, `\`${shown(value)}\` points at no schema`)
  },
}

function lookAtMap(look: Look, value: Json, path: readonly string[], keyword: string): void {
  if (!isMapping(value)) {
    say(look, path, `\`${keyword}\` must be a mapping of schemas`)
    return
  }
  for (const [name, schema] of Object.entries(value)) lookAt(look, schema, [...path, name])
}

function lookAtPattern(look: Look, pattern: string, path: readonly string[], at: 'value' | 'key'): void {
  const compiled = linearPattern(pattern, look.patterns)
  if ('problem' in compiled) look.problems.push({ pointer: formatPointer(path), at, message: compiled.problem })
}

function lookAtTypes(look: Look, value: Json, path: readonly string[]): void {
  const types = Array.isArray(value) ? value : [value]
  if (types.length === 0) say(look, path, '`type` is empty')
  for (const type of types) {
    if ((typeNames as readonly Json[]).includes(type)) continue
    say(look, path, `unknown type \`${shown(String(type))}\`${didYouMean(String(type), typeNames)}`)
  }
}

function say(look: Look, path: readonly string[], message: string): void {
  look.problems.push({ pointer: formatPointer(path), at: 'value', message })
}
