import type { Expression, Frame } from './expression.ts'
import { finished } from './finished.ts'
import { limits } from './limits.ts'
import type { Outcome } from './outcome.ts'
import { isFailure } from './run/failure.ts'
import type { Variables } from './variables.ts'

export type { Outcome } from './outcome.ts'
export type { Variables } from './variables.ts'

/** How much one evaluation may do: units of work, counted, never timed (rule E8). */
export type Budget = { readonly work: number }

const yes: Outcome = Object.freeze({ kind: 'value', value: true })
const no: Outcome = Object.freeze({ kind: 'value', value: false })

/** Evaluates an expression over plain data. Never throws; the same input gives the same outcome on every machine. */
export function evaluateExpression(expression: Expression, variables: Variables, budget?: Budget): Outcome {
  const frame: Frame = { variables, left: budget?.work ?? limits.work, locals: [], parts: null, tracer: null }
  try {
    const value = expression.run(frame)
    return value === true ? yes : value === false ? no : { kind: 'value', value: finished(frame, value) }
  } catch (thrown) {
    return failed(thrown)
  }
}

/**
 * The outcome of an evaluation that threw. What is no failure of ours (a stack overflow, a defect) is an error too:
 * one policy must not stop the judgement of an estate, and an error never passes (rule E7).
 */
export function failed(thrown: unknown): Outcome {
  if (!isFailure(thrown)) {
    return {
      kind: 'error',
      message: `it could not be evaluated: ${thrown instanceof Error ? thrown.message : 'unknown reason'}`,
      offset: 0,
    }
  }
  if (thrown.failed === 'unknown') return { kind: 'unknown', unknowns: thrown.unknowns }
  const { failed: how, ...told } = thrown
  return how === 'budget' ? { kind: 'error', ...told, overBudget: true } : { kind: 'error', ...told }
}
