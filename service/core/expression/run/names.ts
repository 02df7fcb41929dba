import type { Expression, Frame, PartResult, Run } from '../expression.ts'
import { namedTypes } from '../values/named-types.ts'
import { known } from '../values/value.ts'
import type { Context } from './context.ts'
import { type Failure, isFailure } from './failure.ts'

/** A macro's variable, a part, a variable of the scope, or a type, in this order. Checked before: it is one of them. */
export function compileName(name: string, context: Context): Run {
  const slot = context.slots.get(name)
  if (slot !== undefined) return (frame) => known(frame.locals[slot])
  const part = ownPart(name, context)
  if (part) return compilePart(name, part, context.part(part))
  if (context.scope.variables.includes(name)) return (frame) => known(variable(frame, name))
  const type = namedTypes.get(name)
  return () => type
}

function ownPart(name: string, context: Context): Expression | undefined {
  const { parts } = context.scope
  return parts && Object.hasOwn(parts, name) ? parts[name] : undefined
}

/** A variable's value; null where the subject lacks it (rule E1). */
function variable(frame: Frame, name: string): unknown {
  return Object.hasOwn(frame.variables, name) ? (frame.variables[name] ?? null) : null
}

/** A part is evaluated when it is first used, and once an evaluation: later uses see its value, or fail as it did. */
function compilePart(name: string, part: Expression, run: Run): Run {
  return (frame) => {
    frame.parts ??= new Map()
    const result = frame.parts.get(part) ?? runPart(name, part, run, frame)
    frame.parts.set(part, result)
    if ('thrown' in result) throw result.thrown
    return known(result.value)
  }
}

function runPart(name: string, part: Expression, run: Run, frame: Frame): PartResult {
  const { locals } = frame
  frame.locals = []
  try {
    return { value: run(frame) }
  } catch (thrown) {
    return { thrown: withPart(thrown, name, part.source) }
  } finally {
    frame.locals = locals
  }
}

function withPart(thrown: unknown, part: string, source: string): unknown {
  if (!isFailure(thrown) || thrown.failed === 'unknown' || thrown.part !== undefined) return thrown
  const failure: Failure = { ...thrown, part, source }
  return failure
}
