import type { JsonObject } from '../../model/json.ts'
import { shown } from '../nearest.ts'
import { formats } from './formats.ts'
import { linearPattern } from './linear-pattern.ts'
import type { Run } from './run.ts'
import { subjectOf } from './validate-value.ts'

/** Adds what a schema says against a text: its length in characters, its pattern, its format. */
export function checkText(run: Run, schema: JsonObject, value: string, pointer: string): void {
  const { minLength, maxLength, pattern, format } = schema
  const say = (message: string) =>
    run.problems.push({ pointer, at: 'value', message: `${subjectOf(pointer)} ${message}` })
  if (typeof minLength === 'number' && length(value) < minLength)
    say(minLength === 1 ? 'is empty' : `is shorter than ${minLength} characters`)
  if (typeof maxLength === 'number' && length(value) > maxLength) say(`is longer than ${maxLength} characters`)
  if (typeof pattern === 'string' && !matches(run, pattern, value)) say(patternMessage(run, schema, value, pattern))
  const known = typeof format === 'string' ? formats.get(format) : undefined
  if (known && !known.is(value)) say(`must be ${known.words}`)
}

/** Adds what a schema says against a number. */
export function checkNumber(run: Run, schema: JsonObject, value: number, pointer: string): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  const say = (message: string) =>
    run.problems.push({ pointer, at: 'value', message: `${subjectOf(pointer)} ${message}` })
  if (typeof minimum === 'number' && value < minimum) say(`must be at least ${minimum}`)
  if (typeof maximum === 'number' && value > maximum) say(`must be at most ${maximum}`)
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) say(`must be more than ${exclusiveMinimum}`)
  if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum) say(`must be less than ${exclusiveMaximum}`)
  if (typeof multipleOf === 'number' && !isMultiple(value, multipleOf)) say(`must be a multiple of ${multipleOf}`)
}

function matches(run: Run, pattern: string, value: string): boolean {
  run.work.left -= value.length >> 6
  const compiled = linearPattern(pattern, run.patterns)
  return 'test' in compiled && compiled.test(value)
}

function patternMessage(run: Run, schema: JsonObject, value: string, pattern: string): string {
  const words = schema['patternErrorMessage']
  const what = run.sensitive ? '' : ` (\`${shown(value)}\`)`
  return typeof words === 'string' ? `${words}${what}` : `does not fit the pattern \`${shown(pattern)}\`${what}`
}

/** Characters as people count them: code points, as JSON Schema says. */
function length(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** Multiples of fractions too, within what doubles can say: 0.3 is a multiple of 0.1. */
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient))
}
