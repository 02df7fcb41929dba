import { compileExpression, type Expression } from '../../../service/core/expression/compile.ts'
import { evaluateExpression, type Outcome, type Variables } from '../../../service/core/expression/evaluate.ts'
import type { Scope } from '../../../service/core/expression/scope.ts'

/** Variables as a policy sees them. */
export const scope: Scope = {
  variables: ['service', 'params', 'env', 'old', 'resource', 'team', 'pr', 'change', 'now'],
}

/** An expression that must compile. */
export function expression(source: string, inScope: Scope = scope): Expression {
  const compiled = compileExpression(source, inScope)
  if ('problems' in compiled) throw new Error(`${source}: ${JSON.stringify(compiled.problems)}`)
  return compiled
}

/** What an expression that must not compile is told, with the offsets: `7: unknown variable …`. */
export function problems(source: string, inScope: Scope = scope): readonly string[] {
  const compiled = compileExpression(source, inScope)
  if (!('problems' in compiled)) throw new Error(`${source} compiled`)
  return compiled.problems.map(({ offset, message }) => `${offset}: ${message}`)
}

/** The outcome of an expression over variables. */
export function evaluate(source: string, variables: Variables = {}): Outcome {
  return evaluateExpression(expression(source), variables)
}

/** The value that an expression must have. */
export function result(source: string, variables: Variables = {}): unknown {
  const outcome = evaluate(source, variables)
  if (outcome.kind !== 'value') throw new Error(`${source}: ${JSON.stringify(outcome)}`)
  return outcome.value
}

/** Milliseconds of this thread's own computing: what else the machine does at the time does not count. */
export function computing(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
