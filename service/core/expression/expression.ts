import type { Frame } from './frame.ts'
import type { Scope } from './scope.ts'
import type { Syntax } from './syntax.ts'
import type { StaticType } from './type-name.ts'

/** A CEL expression, read, checked and made ready to run: the same for the same source and scope. */
export type Expression = {
  readonly source: string
  /** What it reads, its parts' reads included, in the order of the source. */
  readonly reads: readonly Read[]
  /** What is known of its value before it runs; `dyn` where only the documents tell. */
  readonly type: StaticType
  /** Runs it. For this folder alone: others call `evaluateExpression`. */
  readonly run: Run
  /** For `explainExpression`. */
  readonly syntax: Syntax
  readonly scope: Scope
}

/** One place that an expression reads. */
export type Read = {
  /** From the variable on: `['service', 'parameters', 'storageGiB']`; list indexes as `'0'`. */
  readonly path: readonly string[]
  /** True where everything below the path may be read: a macro over it, an index that is computed, a whole variable. */
  readonly whole: boolean
}

/** Why a source is no expression. */
export type ExpressionProblem = {
  /** One line; names the field, variable or function, with the nearest valid word. */
  readonly message: string
  /** UTF-16 units from the source's beginning. */
  readonly offset: number
}

/** One node of an expression, ready to run: throws a `Failure` where there is no value. */
export type Run = (frame: Frame) => unknown
