import type { Json, JsonObject } from '../../model/json.ts'
import { didYouMean, shown } from '../nearest.ts'
import { parsePointer } from '../pointer.ts'
import { typeOf, typeWords } from './json-type.ts'
import type { Run } from './run.ts'
import { sameValue } from './same-value.ts'

/** Adds what `type` says against a value; false where its parts should not be looked at. */
export function checkType(run: Run, schema: JsonObject, value: Json, pointer: string): boolean {
  const { type } = schema
  if (type === undefined) return true
  const types = (Array.isArray(type) ? type : [type]) as readonly string[]
  const found = typeOf(value)
  if (types.includes(found) || (found === 'number' && Number.isInteger(value) && types.includes('integer'))) return true
  const wanted = types.map(typeWords).join(' or ')
  const actual = found === 'number' ? (types.includes('integer') ? 'a broken number' : 'a number') : typeWords(found)
  const hint = types.includes('string') && typeof value !== 'object' ? '; put it in quotes' : ''
  run.problems.push({ pointer, at: 'value', message: `${subjectOf(pointer)} must be ${wanted}, not ${actual}${hint}` })
  return false
}

/** Adds what `enum` and `const` say against a value. */
export function checkValues(run: Run, schema: JsonObject, value: Json, pointer: string): void {
  const { enum: several } = schema
  const lists = [Array.isArray(several) ? several : null, 'const' in schema ? [schema['const'] as Json] : null]
  for (const allowed of lists) {
    if (allowed === null || allowed.some((candidate) => sameValue(candidate, value))) continue
    run.problems.push({ pointer, at: 'value', message: notAllowed(run, allowed, value, pointer) })
    return
  }
}

function notAllowed(run: Run, allowed: readonly Json[], value: Json, pointer: string): string {
  if (run.sensitive || typeof value === 'object') return `${subjectOf(pointer)} is none of the values that it may have`
  const words = allowed.filter((candidate) => typeof candidate !== 'object').map(String)
  const hint = didYouMean(String(value), words)
  return `${subjectOf(pointer)} cannot be \`${shown(String(value))}\`${hint || `; known: ${words.slice(0, 20).join(', ')}`}`
}

/** How a message names what a pointer points at. */
export function subjectOf(pointer: string): string {
  const last = parsePointer(pointer).at(-1)
  if (last === undefined) return 'this'
  return /^\d+$/.test(last) ? 'this item' : `\`${shown(last)}\``
}
