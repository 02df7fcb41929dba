import type { Node, Syntax } from './syntax.ts'
import type { StaticType } from './values/type-name.ts'
import type { Variables } from './variables.ts'

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

/**
 * What an expression may read: rule E10. Keep one object for one place in the documents (compiled expressions are
 * kept by it), and never change it.
 */
export type Scope = {
  /** The names that may be read; one that the subject lacks is null (rule E1). */
  readonly variables: readonly string[]
  /**
   * A policy's `variables` by name: each is evaluated when it is used, at most once an evaluation. A name that is also
   * a variable, a type or a function must not be among them: whoever makes the scope refuses it.
   */
  readonly parts?: { readonly [name: string]: Expression }
}

/** One place that an expression reads. */
export type Read = {
  /** From the variable on: `['service', 'parameters', 'storageGiB']`; list indexes as `'0'`. */
  readonly path: readonly string[]
  /** True where everything below the path may be read: a macro over it, an index that is computed, a whole variable. */
  readonly whole: boolean
  /** True where no more is asked of a variable than whether it is null: `old == null`. */
  readonly presence?: true
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

/** What one evaluation carries along: made for it, changed by it, thrown away after it. */
export type Frame = {
  readonly variables: Variables
  /** Work that may still be done (rule E8). Below zero the evaluation ends. */
  left: number
  /** Values of macro variables, by the slot that compiling gave them. */
  locals: unknown[]
  /** What each part gave, once it was used. */
  parts: Map<Expression, PartResult> | null
  /** Listens to every value, when somebody wants an explanation. */
  readonly tracer: Tracer | null
}

/** A part's value, or what it threw. */
export type PartResult = { readonly value: unknown } | { readonly thrown: unknown }

/** Listens to an evaluation: called around every part of the expression that is worth showing. */
export type Tracer = {
  /** Runs the node within the tree of what is running; gives its value, or throws on what it threw. */
  around(node: Node, source: string, run: () => unknown): unknown
}
