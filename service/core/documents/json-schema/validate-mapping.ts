import type { Json, JsonObject } from '../../model/json.ts'
import { didYouMean, shown } from '../nearest.ts'
import { pointerBelow } from '../pointer.ts'
import { isMapping } from './json-type.ts'
import { linearPattern } from './linear-pattern.ts'
import type { Check, Run } from './run.ts'
import { subjectOf } from './validate-value.ts'

/** Adds what a schema says against a mapping and its fields. */
export function checkMapping(run: Run, schema: JsonObject, map: JsonObject, pointer: string, check: Check): void {
  checkSize(run, schema, map, pointer)
  for (const name of namesIn(schema['required'])) if (!Object.hasOwn(map, name)) missing(run, pointer, name)
  for (const name of Object.keys(map)) checkField(run, schema, map, name, pointer, check)
  checkDependents(run, schema, map, pointer, check)
}

function checkSize(run: Run, schema: JsonObject, map: JsonObject, pointer: string): void {
  const { minProperties, maxProperties } = schema
  if (minProperties === undefined && maxProperties === undefined) return
  const count = Object.keys(map).length
  const say = (message: string) =>
    run.problems.push({ pointer, at: 'value', message: `${subjectOf(pointer)} ${message}` })
  if (typeof minProperties === 'number' && count < minProperties)
    say(minProperties === 1 ? 'is empty' : `needs at least ${minProperties} fields`)
  if (typeof maxProperties === 'number' && count > maxProperties) say(`may have at most ${maxProperties} fields`)
}

function checkField(run: Run, schema: JsonObject, map: JsonObject, name: string, pointer: string, check: Check): void {
  const { properties, patternProperties, additionalProperties, propertyNames } = schema
  const value = map[name] as Json
  const below = pointerBelow(pointer, name)
  let known = false
  if (propertyNames !== undefined) checkName(run, propertyNames, name, below, check)
  if (isMapping(properties) && Object.hasOwn(properties, name)) {
    known = true
    check(run, properties[name] as Json, value, below)
  }
  if (isMapping(patternProperties)) {
    for (const [pattern, own] of Object.entries(patternProperties)) {
      const compiled = linearPattern(pattern, run.patterns)
      if (!('test' in compiled) || !compiled.test(name)) continue
      known = true
      check(run, own, value, below)
    }
  }
  if (known || additionalProperties === undefined) return
  if (additionalProperties === false) unknown(run, schema, map, name, below)
  else check(run, additionalProperties, value, below)
}

function checkName(run: Run, propertyNames: Json, name: string, below: string, check: Check): void {
  const before = run.problems.length
  check(run, propertyNames, name, below)
  for (let index = before; index < run.problems.length; index += 1) {
    const problem = run.problems[index]
    if (problem) run.problems[index] = { ...problem, at: 'key' }
  }
}

function unknown(run: Run, schema: JsonObject, map: JsonObject, name: string, pointer: string): void {
  const known = Object.keys(isMapping(schema['properties']) ? schema['properties'] : {})
  const free = known.filter((one) => !Object.hasOwn(map, one)).sort()
  const message = run.sensitive ? 'unknown field' : `unknown field \`${shown(name)}\`${didYouMean(name, free)}`
  run.problems.push({ pointer, at: 'key', message })
}

function checkDependents(run: Run, schema: JsonObject, map: JsonObject, pointer: string, check: Check): void {
  const { dependentRequired, dependentSchemas } = schema
  for (const [name, wanted] of Object.entries(isMapping(dependentRequired) ? dependentRequired : {})) {
    if (!Object.hasOwn(map, name)) continue
    for (const other of namesIn(wanted)) if (!Object.hasOwn(map, other)) missing(run, pointer, other)
  }
  for (const [name, wanted] of Object.entries(isMapping(dependentSchemas) ? dependentSchemas : {})) {
    if (Object.hasOwn(map, name)) check(run, wanted, map, pointer)
  }
}

function missing(run: Run, pointer: string, name: string): void {
  run.problems.push({
    pointer: pointerBelow(pointer, name),
    at: 'value',
    message: `required field \`${shown(name)}\` is missing`,
  })
}

function namesIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}
