import type { Json, JsonObject } from '../../model/json.ts'

/** What JSON Schema calls a value's type; `integer` is a matter of `number`. */
export function typeOf(value: Json): 'null' | 'boolean' | 'object' | 'array' | 'number' | 'string' {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value as 'boolean' | 'object' | 'number' | 'string'
}

/** Whether a value is a mapping: no list, not null. */
export function isMapping(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A type in words for people, with its article. */
export function typeWords(type: string): string {
  return words.get(type) ?? type
}

const words: ReadonlyMap<string, string> = new Map([
  ['null', 'null'],
  ['boolean', 'true or false'],
  ['object', 'a mapping'],
  ['array', 'a list'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['string', 'text'],
])
