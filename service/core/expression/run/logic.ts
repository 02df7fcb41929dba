import type { Frame, Run } from '../expression.ts'
import type { LogicNode } from '../syntax.ts'
import { typeInWords } from '../values/type-name.ts'
import { typeOf } from '../values/value.ts'
import type { Context } from './context.ts'
import { bothFailed, errorFailure, type Failure, settleable } from './failure.ts'

/** A value where only true or false will do. */
export function condition(value: unknown, offset: number): boolean {
  if (typeof value === 'boolean') return value
  const type = typeOf(value)
  throw errorFailure(`this must be true or false, not ${type ? typeInWords(type) : 'something else'}`, offset)
}

/**
 * CEL's `&&` and `||`: whichever side decides, decides, whether the other one fails, is unknown or stands first
 * (rules E6, E7). Only where neither decides is a failure the answer.
 */
export function compileLogic(node: LogicNode, context: Context): Run {
  const left = context.compile(node.left)
  const right = context.compile(node.right)
  const [leftAt, rightAt] = [node.left.start, node.right.start]
  const deciding = node.operator === '||'
  return (frame) => {
    let first: boolean
    try {
      first = condition(left(frame), leftAt)
    } catch (thrown) {
      return otherSide(settleable(thrown), right, rightAt, deciding, frame)
    }
    return first === deciding ? deciding : condition(right(frame), rightAt)
  }
}

function otherSide(failure: Failure, right: Run, offset: number, deciding: boolean, frame: Frame): boolean {
  let second: boolean
  try {
    second = condition(right(frame), offset)
  } catch (thrown) {
    throw bothFailed(failure, settleable(thrown))
  }
  if (second === deciding) return deciding
  throw failure
}
