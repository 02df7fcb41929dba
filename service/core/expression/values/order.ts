import type { Frame } from '../expression.ts'
import { charge } from '../run/work.ts'
import type { Operator } from '../syntax.ts'
import { cannot } from './cannot.ts'
import { comparable } from './numbers.ts'
import { isDuration } from './value.ts'

/**
 * How two values stand to each other: below zero, zero, above; NaN where a number is none. Text goes by code points,
 * false before true, numbers by value whatever their kind.
 */
export function ordered(operator: Operator, left: unknown, right: unknown, frame: Frame, offset: number): number {
  const a = comparable(left)
  const b = comparable(right)
  if (a !== undefined && b !== undefined) return a < b ? -1 : a > b ? 1 : a >= b ? 0 : Number.NaN
  if (typeof left === 'string' && typeof right === 'string') return orderedText(left, right, frame, offset)
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime()
  if (isDuration(left) && isDuration(right))
    return left.nanoseconds < right.nanoseconds ? -1 : left.nanoseconds > right.nanoseconds ? 1 : 0
  if (left instanceof Uint8Array && right instanceof Uint8Array) return orderedBytes(left, right, frame, offset)
  throw cannot(operator, left, right, offset)
}

function orderedText(left: string, right: string, frame: Frame, offset: number): number {
  const shared = Math.min(left.length, right.length)
  charge(frame, shared >> 6, offset)
  if (left === right) return 0
  let at = 0
  if (shared > 64) charge(frame, shared, offset)
  while (at < shared && left.charCodeAt(at) === right.charCodeAt(at)) at += 1
  if (at === shared) return left.length - right.length
  return codeUnitRank(left.charCodeAt(at)) - codeUnitRank(right.charCodeAt(at))
}

/** Surrogates stand for code points above all single units, so they rank above U+E000–U+FFFF. */
function codeUnitRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

function orderedBytes(left: Uint8Array, right: Uint8Array, frame: Frame, offset: number): number {
  const shared = Math.min(left.length, right.length)
  charge(frame, shared, offset)
  for (let at = 0; at < shared; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
