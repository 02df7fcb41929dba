import { compileRegularExpression, type RegularExpression } from '../../expression/regular-expression.ts'

/** Compiled patterns of one schema, so that they go when it goes. */
export type PatternCache = Map<string, RegularExpression | { readonly problem: string }>

/** Compiles a pattern of a schema, once; what cannot run in linear time is a problem (rule E9). */
export function linearPattern(pattern: string, cache: PatternCache): RegularExpression | { readonly problem: string } {
  const kept = cache.get(pattern)
  if (kept) return kept
  const made = compileRegularExpression(pattern)
  cache.set(pattern, made)
  return made
}
