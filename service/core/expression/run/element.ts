import type { IndexNode } from '../syntax.ts'
import { mapKey } from '../values/keyed-map.ts'
import { isKeyedMap, isPlainMap } from '../values/value.ts'
import { errorFailure } from './failure.ts'

/** A field of an object without a class; undefined for everything else, methods and what is inherited included. */
export function ownValue(owner: unknown, name: string): unknown {
  if (isPlainMap(owner)) return Object.hasOwn(owner, name) ? owner[name] : undefined
  return isKeyedMap(owner) ? owner.get(name) : undefined
}

/** An element or entry; undefined where there is none, or where the owner has none. */
export function element(owner: unknown, key: unknown, node: IndexNode): unknown {
  if (Array.isArray(owner)) return owner[position(key, node)]
  if (isPlainMap(owner) && typeof key === 'string') return ownValue(owner, key)
  const entry = mapKey(key, node.index.start)
  return isKeyedMap(owner) ? owner.get(entry) : undefined
}

function position(key: unknown, node: IndexNode): number {
  if (typeof key === 'bigint') return Number(key)
  if (typeof key === 'number' && Number.isInteger(key)) return key
  throw errorFailure('a list is read by a whole number', node.index.start)
}
