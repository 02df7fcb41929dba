import { RE2JS } from 're2js'

/** A regular expression that runs in linear time (rule E9). */
export type LinearPattern = { test(text: string): boolean }

/** Compiled patterns a schema at a time: by the schema's identity, so that they go when it goes. */
export type PatternCache = Map<string, LinearPattern | { readonly problem: string }>

/** Compiles a pattern with RE2; what that cannot do in linear time (backreference, look-around) is a problem. */
export function linearPattern(pattern: string, cache: PatternCache): LinearPattern | { readonly problem: string } {
  const kept = cache.get(pattern)
  if (kept) return kept
  const made = compile(pattern)
  cache.set(pattern, made)
  return made
}

function compile(pattern: string): LinearPattern | { readonly problem: string } {
  if (pattern.length > 1000) return { problem: 'this pattern is longer than 1,000 characters' }
  if (/\(\?(?:[=!]|<[=!])/.test(pattern))
    return { problem: 'look-around is not read: patterns run in linear time (RE2)' }
  if (/\\[1-9]|\\k</.test(pattern)) return { problem: 'backreferences are not read: patterns run in linear time (RE2)' }
  try {
    const compiled = RE2JS.compile(pattern)
    return { test: (text) => compiled.matcher(text).find() }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { problem: `this pattern cannot be read: ${reason.slice(0, 120)}` }
  }
}
