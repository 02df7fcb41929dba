import type { Json, JsonObject } from '../../model/json.ts'
import { isMapping, typeOf } from './json-type.ts'
import type { PatternCache } from './linear-pattern.ts'
import { referred } from './referred.ts'
import type { Check, Run } from './run.ts'
import type { SchemaProblem } from './schema-problem.ts'
import { checkList } from './validate-list.ts'
import { checkMapping } from './validate-mapping.ts'
import { checkNumber, checkText } from './validate-scalar.ts'
import { checkType, checkValues } from './validate-value.ts'

/** Steps of one validation; a value of 50,000 parts under a plain schema takes a tenth. */
const maximumWork = 500_000
const maximumDepth = 150
const maximumProblems = 50

/**
 * What is wrong with a value by a checked JSON Schema (draft 2020-12), in the order of the schema. Interprets the
 * schema instead of generating code from it: schemas come from strangers (K21), and most runs use each once.
 */
export function validate(root: JsonObject, value: Json, patterns: PatternCache): readonly SchemaProblem[] {
  const run: Run = { root, patterns, problems: [], work: { left: maximumWork, depth: 0 }, sensitive: false }
  check(run, root, value, '')
  return run.problems.slice(0, maximumProblems)
}

const check: Check = (run, schema, value, pointer) => {
  if (schema === true) return
  if (!isMapping(schema)) {
    run.problems.push({ pointer, at: 'value', message: 'nothing may stand here' })
    return
  }
  run.work.left -= 1
  if (run.work.left < 0 || run.work.depth > maximumDepth) {
    if (run.problems.length === 0)
      run.problems.push({ pointer, at: 'value', message: 'this takes too long to check; make the schema simpler' })
    return
  }
  const here = schema['x-sensitive'] === true && !run.sensitive ? { ...run, sensitive: true } : run
  run.work.depth += 1
  checkOwn(here, schema, value, pointer)
  checkCombined(here, schema, value, pointer)
  run.work.depth -= 1
}

function checkOwn(run: Run, schema: JsonObject, value: Json, pointer: string): void {
  // What has the wrong type is told once; its parts cannot be looked at.
  if (!checkType(run, schema, value, pointer)) return
  checkValues(run, schema, value, pointer)
  if (typeof value === 'string') checkText(run, schema, value, pointer)
  else if (typeof value === 'number') checkNumber(run, schema, value, pointer)
  else if (Array.isArray(value)) checkList(run, schema, value, pointer, check)
  else if (typeOf(value) === 'object') checkMapping(run, schema, value as JsonObject, pointer, check)
}

function checkCombined(run: Run, schema: JsonObject, value: Json, pointer: string): void {
  const { $ref, allOf, anyOf, oneOf, not } = schema
  if (typeof $ref === 'string') check(run, referred(run.root, $ref) ?? true, value, pointer)
  if (Array.isArray(allOf)) for (const part of allOf) check(run, part, value, pointer)
  if (Array.isArray(anyOf)) checkAny(run, anyOf, value, pointer)
  if (Array.isArray(oneOf)) checkOne(run, oneOf, value, pointer)
  if (not !== undefined && fits(run, not, value, pointer)) fail(run, pointer, 'this is a value that may not be')
  if (schema['if'] !== undefined) {
    const branch = schema[fits(run, schema['if'], value, pointer) ? 'then' : 'else']
    if (branch !== undefined) check(run, branch, value, pointer)
  }
}

function checkAny(run: Run, schemas: readonly Json[], value: Json, pointer: string): void {
  const attempts = schemas.map((schema) => attempt(run, schema, value, pointer))
  if (attempts.some((problems) => problems.length === 0)) return
  run.problems.push(...nearestAttempt(attempts))
}

function checkOne(run: Run, schemas: readonly Json[], value: Json, pointer: string): void {
  const attempts = schemas.map((schema) => attempt(run, schema, value, pointer))
  const fitting = attempts.filter((problems) => problems.length === 0).length
  if (fitting === 0) run.problems.push(...nearestAttempt(attempts))
  if (fitting > 1) fail(run, pointer, `this fits ${fitting} of the forms of which it must fit one`)
}

/** The attempt that came furthest: what it lacks is what was most likely meant. */
function nearestAttempt(attempts: readonly (readonly SchemaProblem[])[]): readonly SchemaProblem[] {
  const depth = (problems: readonly SchemaProblem[]) =>
    Math.min(...problems.map(({ pointer }) => pointer.split('/').length))
  return attempts.reduce((best, next) =>
    depth(next) > depth(best) || (depth(next) === depth(best) && next.length < best.length) ? next : best,
  )
}

function attempt(run: Run, schema: Json, value: Json, pointer: string): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = []
  check({ ...run, problems }, schema, value, pointer)
  return problems
}

function fits(run: Run, schema: Json, value: Json, pointer: string): boolean {
  return attempt(run, schema, value, pointer).length === 0
}

function fail(run: Run, pointer: string, message: string): void {
  run.problems.push({ pointer, at: 'value', message })
}
