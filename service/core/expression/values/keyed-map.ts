import { errorFailure } from '../run/failure.ts'
import { typeInWords } from './type-name.ts'
import { isUint, typeOf } from './value.ts'

/** A map key by value: whole numbers of every kind are one key, so that `{1: 'a'}[1.0]` finds it. */
export function mapKey(value: unknown, offset: number): string | boolean | number | bigint {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  const whole = isUint(value) ? value.value : value
  if (typeof whole === 'bigint') {
    const number = Number(whole)
    return Number.isSafeInteger(number) ? number : whole
  }
  const type = typeOf(value)
  throw errorFailure(`${type ? typeInWords(type) : 'this'} cannot be a map's key`, offset)
}

const refused: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype'])

/** Makes a map that was written out: an object where all keys are text, like those of documents, else a `Map`. */
export function makeMap(entries: readonly (readonly [unknown, unknown])[], offset: number): unknown {
  const map = new Map<unknown, unknown>()
  for (const [written, value] of entries) {
    const key = mapKey(written, offset)
    if (refused.has(key)) throw errorFailure(`\`${String(key)}\` cannot be a map's key`, offset)
    if (map.has(key)) throw errorFailure(`the key \`${String(key)}\` stands twice in a map`, offset)
    map.set(key, value)
  }
  if ([...map.keys()].some((key) => typeof key !== 'string')) return map
  return Object.assign(Object.create(null), Object.fromEntries(map as Map<string, unknown>))
}
