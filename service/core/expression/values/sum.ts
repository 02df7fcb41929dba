import type { Frame } from '../expression.ts'
import { charge } from '../run/work.ts'
import { cannot } from './cannot.ts'
import { arithmetic } from './numbers.ts'
import { plusTime } from './time-arithmetic.ts'

/** `+`: numbers, text, lists, bytes, times. What it makes larger is charged by its length (rule E8). */
export function sum(left: unknown, right: unknown, frame: Frame, offset: number): unknown {
  if (typeof left === 'number' && typeof right === 'number') return left + right
  if (typeof left === 'string' && typeof right === 'string') {
    charge(frame, (left.length + right.length) >> 4, offset)
    return left + right
  }
  if (Array.isArray(left) && Array.isArray(right)) {
    charge(frame, left.length + right.length, offset)
    return [...left, ...right]
  }
  const value =
    arithmetic('+', left, right, offset) ?? plusTime(left, right, offset) ?? plusBytes(left, right, frame, offset)
  if (value === undefined) throw cannot('+', left, right, offset)
  return value
}

function plusBytes(left: unknown, right: unknown, frame: Frame, offset: number): Uint8Array | undefined {
  if (!(left instanceof Uint8Array && right instanceof Uint8Array)) return undefined
  charge(frame, left.length + right.length, offset)
  const joined = new Uint8Array(left.length + right.length)
  joined.set(left)
  joined.set(right, left.length)
  return joined
}
