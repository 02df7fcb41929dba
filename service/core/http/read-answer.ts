import { valueAt } from '../documents/pointer.ts'
import type { Json, JsonObject } from '../model/json.ts'
import { sameValue } from '../plan/same-value.ts'
import type { DeclaredCall, Poll } from './calls.ts'

/** The longest identifier that is believed. */
const longest = 500

/** The identifier that an answer gives; null where it gives none, or nothing that can be one. */
export function idIn(answer: Json, pointer: string): string | null {
  const found = valueAt(answer, pointer)
  const text = typeof found === 'number' && Number.isSafeInteger(found) ? String(found) : found
  return typeof text === 'string' && text.length <= longest && /^[^\u0000-\u001f\u007f]+$/.test(text) ? text : null
}

/** What an answer holds at JSON pointers, by name; what it lacks is left out. */
export function valuesIn(answer: Json, pointers: { readonly [name: string]: string } = {}): JsonObject {
  const found = Object.entries(pointers).flatMap(([name, pointer]) => {
    const value = valueAt(answer, pointer)
    return value === undefined ? [] : [[name, value as Json] as const]
  })
  return Object.fromEntries(found)
}

/** How far a service is that goes on after it answered. */
export function progressIn(
  answer: Json,
  { at = '', until = [], failed = [] }: Poll,
): 'through' | 'failed' | 'under way' {
  const here = valueAt(answer, at) as Json | undefined
  if (here === undefined) return 'under way'
  if (until.some((one) => sameValue(one, here))) return 'through'
  return failed.some((one) => sameValue(one, here)) ? 'failed' : 'under way'
}

/** Whether what a read gives is what was to be, as far as it gives it: values of properties by name. */
export function isAsWanted(
  found: JsonObject,
  wanted: { readonly [name: string]: unknown },
  read: Pick<DeclaredCall, 'properties'>,
): boolean {
  const names = Object.keys(read.properties ?? {}).filter((name) => Object.hasOwn(wanted, name))
  return names.length > 0 && names.every((name) => sameValue(found[name], wanted[name] as Json))
}
