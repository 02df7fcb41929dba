import type { ErrorObject, ValidateFunction } from 'ajv/dist/core.js'
import type { Json, JsonObject } from '../../model/json.ts'
import { isMapping } from './json-type.ts'
import { linearPattern, type PatternCache } from './linear-pattern.ts'
import { newAjv } from './new-ajv.ts'
import { referred } from './referred.ts'

/** What Ajv says of a value; null where checking it would take too long. */
export type Validator = (value: Json) => readonly ErrorObject[] | null

type Target = { readonly validate: ValidateFunction; readonly weight: number }

/** Parts of schemas times parts of values in one validation: 1,000 values under a schema of 1,000 parts take half. */
const maximumWork = 2_000_000
const maximumDepth = 150

/**
 * Makes the validator of a schema that `checkSchema` found sound; Ajv compiles it when it is first used, and what it
 * refers to when that is first reached. Unless another is given, the Ajv is the schema's own: an Ajv keeps whatever it
 * compiled, and so both go when the schema goes.
 */
export function compileSchema(root: JsonObject, patterns: PatternCache, shared?: ReturnType<typeof ajvFor>): Validator {
  const targets = new Map<string, Target>()
  let ajv = shared
  const targetOf = (reference: string): Target => {
    const known = targets.get(reference)
    if (known) return known
    const schema = (referred(root, reference) ?? true) as JsonObject | boolean
    ajv ??= ajvFor(patterns)
    const target = { validate: ajv.compile(schema), weight: weightOf(schema) }
    targets.set(reference, target)
    return target
  }
  return (value) => {
    const work = { left: maximumWork, depth: 0 }
    // A schema that refers to itself twice doubles the work at each level of the value: only counting stops it.
    const refer = (reference: string, data: Json, path: string): readonly ErrorObject[] | null => {
      const { validate, weight } = targetOf(reference)
      work.left -= weight * sizeOf(data, work.left)
      if (work.left < 0 || work.depth >= maximumDepth) {
        work.left = -1
        return null
      }
      work.depth += 1
      const fits = validate.call({ refer }, data, where(path, data))
      work.depth -= 1
      return fits ? null : (validate.errors ?? [])
    }
    const errors = refer('#', value, '')
    return work.left < 0 ? null : (errors ?? [])
  }
}

function where(instancePath: string, rootData: Json) {
  return { instancePath, parentData: {}, parentDataProperty: '', rootData: rootData as object, dynamicAnchors: {} }
}

/**
 * Ajv for schemas that somebody wrote: its patterns are linear, its errors hold the schema that they are about. One that
 * only `decides` ends with the first error, and makes less code.
 */
export function ajvFor(patterns: PatternCache, decides = false) {
  return newAjv({
    verbose: !decides,
    allErrors: !decides,
    code: { optimize: false, regExp: regularExpressions(patterns) },
  })
}

/** The linear engine (rule E9); Ajv tells patterns apart by their text. */
function regularExpressions(patterns: PatternCache) {
  const compile = (pattern: string) => {
    const compiled = linearPattern(pattern, patterns)
    return { test: (text: string) => 'test' in compiled && compiled.test(text), toString: () => pattern }
  }
  return Object.assign(compile, { code: 'linear' })
}

/** How many parts a schema has, without what it defines for references. */
function weightOf(schema: Json): number {
  if (!isMapping(schema)) return 1
  const { $defs: _, ...own } = schema
  return sizeOf(own, maximumWork)
}

/** How many parts a value has, long texts counting more; counts no further than `most`. */
function sizeOf(value: Json, most: number): number {
  if (typeof value === 'string') return 1 + (value.length >> 4)
  if (typeof value !== 'object' || value === null) return 1
  let size = 1
  for (const key in value) {
    if (size > most) break
    size += sizeOf((value as JsonObject)[key] as Json, most - size) + (Array.isArray(value) ? 0 : key.length >> 4)
  }
  return size
}
