import { errorFailure } from '../run/failure.ts'
import { charge } from '../run/work.ts'
import { codePointCount, codePointWork } from '../values/code-points.ts'
import { presentKeys } from '../values/present-keys.ts'
import { isKeyedMap, isPlainMap, known } from '../values/value.ts'
import type { Call, CelFunction } from './function.ts'

const sized = ['string', 'bytes', 'list', 'map'] as const

/** What is counted and joined. */
export const listFunctions: readonly CelFunction[] = [
  { name: 'size', on: null, takes: [sized], gives: 'int', call: size },
  { name: 'size', on: sized, takes: [], gives: 'int', call: size },
  { name: 'join', on: ['list'], takes: [], gives: 'string', call: join },
  { name: 'join', on: ['list'], takes: [['string']], gives: 'string', call: join },
]

function size({ frame, offset }: Call, value: unknown): bigint {
  if (Array.isArray(value)) return BigInt(value.length)
  if (typeof value === 'string') {
    charge(frame, codePointWork(value), offset)
    return BigInt(codePointCount(value))
  }
  if (isKeyedMap(value)) return BigInt(value.size)
  if (!isPlainMap(value)) return BigInt((value as Uint8Array).length)
  const keys = presentKeys(value)
  charge(frame, keys.length * 4, offset)
  return BigInt(keys.length)
}

function join({ frame, offset }: Call, list: readonly unknown[], separator = ''): string {
  let joined = ''
  for (const [index, element] of list.entries()) {
    const text = known(element)
    if (typeof text !== 'string') throw errorFailure('`join` needs a list of texts', offset)
    charge(frame, 1 + ((text.length + separator.length) >> 4), offset)
    joined += index === 0 ? text : separator + text
  }
  return joined
}
