import { check } from './check/check.ts'
import type { Expression, ExpressionProblem, Scope } from './expression.ts'
import { parse } from './parse.ts'
import { readsOf } from './reads.ts'
import { program } from './run/program.ts'

export type { Expression, ExpressionProblem, Read } from './expression.ts'

type Compiled = Expression | { readonly problems: readonly ExpressionProblem[] }

/** Sources kept for each scope; the oldest go first. */
const keptPerScope = 5_000

/** By scope, then by source: content alone decides what is in it, and a scope that nobody holds takes its part along. */
const compiled = new WeakMap<Scope, Map<string, Compiled>>()

/**
 * Reads, checks and compiles a CEL expression, or says what is wrong with it, with its offset: syntax, unknown
 * variables and functions (rule E10), operators on types that cannot go together, regular expressions that are not
 * linear (rule E9). Never throws. The same source in the same scope object is compiled once.
 */
export function compileExpression(source: string, scope: Scope): Compiled {
  const kept = compiled.get(scope) ?? new Map<string, Compiled>()
  compiled.set(scope, kept)
  const known = kept.get(source)
  if (known) return known
  const made = compileAnew(source, scope)
  if (kept.size >= keptPerScope) kept.delete(kept.keys().next().value ?? '')
  kept.set(source, made)
  return made
}

function compileAnew(source: string, scope: Scope): Compiled {
  const syntax = parse(source)
  if ('problems' in syntax) return syntax
  const { type, problems } = check(syntax, scope)
  if (problems.length > 0) return { problems }
  const run = program(syntax, scope, false)
  return Object.freeze({ source, reads: readsOf(syntax, scope), type, run, syntax, scope })
}
