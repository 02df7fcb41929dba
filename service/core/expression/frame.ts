import type { Expression } from './expression.ts'
import type { Tracer } from './tracer.ts'
import type { Variables } from './variables.ts'

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
