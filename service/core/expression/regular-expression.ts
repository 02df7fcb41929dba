import { RE2JS } from 're2js'
import { limits } from './limits.ts'
import { shown } from './shown.ts'

/** A regular expression that runs in time linear in its text (rule E9). */
export type RegularExpression = {
  /** Whether it matches anywhere in the text; `^` and `$` anchor. */
  test(text: string): boolean
  /** How many instructions it has: the work of one character at worst. */
  readonly size: number
}

/**
 * Compiles a regular expression of RE2's syntax, the one engine for everything that a user can write (`matches`, JSON
 * Schema's `pattern` and `patternProperties`). What cannot run in linear time, back references and look-around, is
 * refused, and so is what is too large; `problem` says it in one line.
 */
export function compileRegularExpression(pattern: string): RegularExpression | { readonly problem: string } {
  if (pattern.length > limits.pattern)
    return { problem: `the regular expression is longer than ${limits.pattern} characters` }
  const nonlinear = refusedConstruct(pattern)
  if (nonlinear) return { problem: `the regular expression has ${nonlinear}, which cannot run in linear time` }
  try {
    const compiled = RE2JS.compile(pattern)
    const size = compiled.programSize()
    if (size > limits.program) return { problem: 'the regular expression is too large: its repetitions multiply' }
    return { size, test: (text) => compiled.test(text) }
  } catch (error) {
    return { problem: `the regular expression cannot be read: ${reason(error)}` }
  }
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return shown(text.replace(/^error parsing regexp: /, ''))
}

/** Skips escapes and classes, so that `\\1` after an escaped backslash, or `[(?=]`, is what it is. */
function refusedConstruct(pattern: string): string | null {
  let inClass = false
  for (let at = 0; at < pattern.length; at += 1) {
    const rest = pattern.slice(at, at + 4)
    if (rest[0] === '\\') {
      if (!inClass && /^\\(?:[1-9]|k[<{'])/.test(rest)) return 'a back reference'
      if (rest.startsWith('\\Q'))
        at = Math.max(at, pattern.indexOf('\\E', at) < 0 ? pattern.length : pattern.indexOf('\\E', at))
      at += 1
    } else if (inClass) inClass = rest[0] !== ']'
    else if (rest[0] === '[') {
      inClass = true
      if (pattern[at + 1] === '^') at += 1
      if (pattern[at + 1] === ']') at += 1
    } else if (/^\(\?<?[=!]/.test(rest)) return 'a look-around'
  }
  return null
}
