import type { Frame, Run } from '../expression.ts'
import type { OperationNode, Operator } from '../syntax.ts'
import { cannot } from '../values/cannot.ts'
import { equal } from '../values/equality.ts'
import { membership } from '../values/membership.ts'
import { type Arithmetic, arithmetic, ofDoubles } from '../values/numbers.ts'
import { ordered } from '../values/order.ts'
import { sum } from '../values/sum.ts'
import { minusTime } from '../values/time-arithmetic.ts'
import type { Context } from './context.ts'

/** Operators with two operands (rule E4). Numbers of documents are doubles, so those go first, and without a detour. */
export function compileOperation(node: OperationNode, context: Context): Run {
  const left = context.compile(node.left)
  const right = doubleTwin(node) ?? context.compile(node.right)
  const offset = node.start
  switch (node.operator) {
    case '==':
      return (frame) => equal(left(frame), right(frame), frame, offset)
    case '!=':
      return (frame) => !equal(left(frame), right(frame), frame, offset)
    case 'in':
      return (frame) => membership(left(frame), right(frame), frame, offset)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compileOrder(node.operator, left, right, offset)
    case '+':
      return (frame) => sum(left(frame), right(frame), frame, offset)
    default:
      return compileArithmetic(node.operator, left, right, offset)
  }
}

/**
 * A whole number on the right of a comparison, as the double of the same value: with what a document holds it then
 * compares without converting. Comparing is by value, so that this changes no answer.
 */
function doubleTwin({ operator, right }: OperationNode): Run | null {
  if (!['==', '!=', '<', '<=', '>', '>='].includes(operator) || right.kind !== 'literal') return null
  if (typeof right.value !== 'bigint' || !Number.isSafeInteger(Number(right.value))) return null
  const twin = Number(right.value)
  return () => twin
}

function compileOrder(operator: '<' | '<=' | '>' | '>=', left: Run, right: Run, offset: number): Run {
  const slow = (a: unknown, b: unknown, frame: Frame) => holds(operator, ordered(operator, a, b, frame, offset))
  switch (operator) {
    case '<':
      return (frame) => {
        const a = left(frame)
        const b = right(frame)
        return typeof a === 'number' && typeof b === 'number' ? a < b : slow(a, b, frame)
      }
    case '<=':
      return (frame) => {
        const a = left(frame)
        const b = right(frame)
        return typeof a === 'number' && typeof b === 'number' ? a <= b : slow(a, b, frame)
      }
    case '>':
      return (frame) => {
        const a = left(frame)
        const b = right(frame)
        return typeof a === 'number' && typeof b === 'number' ? a > b : slow(a, b, frame)
      }
    case '>=':
      return (frame) => {
        const a = left(frame)
        const b = right(frame)
        return typeof a === 'number' && typeof b === 'number' ? a >= b : slow(a, b, frame)
      }
  }
}

/** What an order (negative, zero, positive; NaN for none) says to an operator. */
function holds(operator: '<' | '<=' | '>' | '>=', order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

function compileArithmetic(operator: Exclude<Arithmetic, '+'>, left: Run, right: Run, offset: number): Run {
  return (frame) => {
    const a = left(frame)
    const b = right(frame)
    if (typeof a === 'number' && typeof b === 'number') return ofDoubles(operator, a, b, offset)
    return arithmetic(operator, a, b, offset) ?? difference(operator, a, b, offset)
  }
}

function difference(operator: Operator, left: unknown, right: unknown, offset: number): unknown {
  const value = operator === '-' ? minusTime(left, right, offset) : undefined
  if (value !== undefined) return value
  throw cannot(operator, left, right, offset)
}
