import type { Run } from '../expression.ts'
import { compileRegularExpression, type RegularExpression } from '../regular-expression.ts'
import { errorFailure } from '../run/failure.ts'
import { charge } from '../run/work.ts'
import { inWords } from '../values/cannot.ts'
import type { Call } from './function.ts'

/** Work of compiling a pattern that is only known at run time. */
const compileWork = 2_000

/** `text.matches(pattern)` with a pattern that is computed: refused patterns are errors (rule E9). */
export function matchDynamic(call: Call, text: string, pattern: string): boolean {
  charge(call.frame, compileWork + pattern.length * 20, call.offset)
  const compiled = compileRegularExpression(pattern)
  if ('problem' in compiled) throw errorFailure(compiled.problem, call.offset)
  charge(call.frame, compiled.size * 100, call.offset)
  return match(call, text, compiled)
}

/** `text.matches('…')` with a pattern that is written out: compiled once, with the expression. */
export function compileMatches(receiver: Run, compiled: RegularExpression, offset: number): Run {
  return (frame) => {
    const text = receiver(frame)
    if (typeof text !== 'string') throw errorFailure(`\`matches\` is called on text, not on ${inWords(text)}`, offset)
    return match({ frame, offset }, text, compiled)
  }
}

function match({ frame, offset }: Call, text: string, compiled: RegularExpression): boolean {
  charge(frame, 10 + Math.ceil((text.length * (16 + compiled.size)) / 16), offset)
  return compiled.test(text)
}
