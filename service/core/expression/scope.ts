import type { Expression } from './expression.ts'

/**
 * What an expression may read: rule E10. Keep one object for one place in the documents (compiled expressions are
 * kept by it), and never change it.
 */
export type Scope = {
  /** The names that may be read; one that the subject lacks is null (rule E1). */
  readonly variables: readonly string[]
  /** A policy's `variables` by name, made by `compileParts`: each is evaluated when it is used, at most once an evaluation. */
  readonly parts?: { readonly [name: string]: Expression }
}
