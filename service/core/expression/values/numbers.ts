import { errorFailure } from '../run/failure.ts'
import type { Operator } from '../syntax.ts'
import { isUint, uint } from './value.ts'

const largestInt = 9_223_372_036_854_775_807n
const smallestInt = -9_223_372_036_854_775_808n
const largestUint = 18_446_744_073_709_551_615n

/** The operators of arithmetic. */
export type Arithmetic = Extract<Operator, '+' | '-' | '*' | '/' | '%'>

/** An `int` within its 64 bits, or an error at the offset. */
export function int(value: bigint, offset: number): bigint {
  if (value > largestInt || value < smallestInt) throw errorFailure('a whole number grew beyond 64 bits', offset)
  return value
}

/** A `uint` within its 64 bits, or an error at the offset. */
export function unsigned(value: bigint, offset: number): unknown {
  if (value > largestUint || value < 0n) throw errorFailure('an unsigned whole number left its 64 bits', offset)
  return uint(value)
}

/**
 * Arithmetic as a person expects it (rule E4): an `int` and a `double` give a `double`, two `int` an `int`. Undefined
 * where the operands are no two numbers. Dividing by zero is an error for every kind of number: documents' numbers
 * are doubles, and an infinite share that is larger than any limit would be a surprise, not an answer.
 */
export function arithmetic(operator: Arithmetic, left: unknown, right: unknown, offset: number): unknown {
  if (typeof left === 'bigint' && typeof right === 'bigint') return int(ofInts(operator, left, right, offset), offset)
  if (isUint(left) && isUint(right)) return unsigned(ofInts(operator, left.value, right.value, offset), offset)
  const a = asDouble(left)
  const b = asDouble(right)
  return a === undefined || b === undefined ? undefined : ofDoubles(operator, a, b, offset)
}

/** Arithmetic of two doubles. */
export function ofDoubles(operator: Arithmetic, left: number, right: number, offset: number): number {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      if (right === 0) throw errorFailure('division by zero', offset)
      return left / right
    case '%':
      if (right === 0) throw errorFailure('remainder of a division by zero', offset)
      return left % right
  }
}

function ofInts(operator: Arithmetic, left: bigint, right: bigint, offset: number): bigint {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      if (right === 0n) throw errorFailure('division by zero', offset)
      return left / right
    case '%':
      if (right === 0n) throw errorFailure('remainder of a division by zero', offset)
      return left % right
  }
}

function asDouble(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  return isUint(value) ? Number(value.value) : undefined
}

/** A number for comparing, exact whatever its kind; undefined for what is none. */
export function comparable(value: unknown): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value
  return isUint(value) ? value.value : undefined
}
