import { compileExpression } from './compile.ts'
import { failed, type Outcome, type Variables } from './evaluate.ts'
import type { Expression, ExpressionProblem, Frame, Read, Scope } from './expression.ts'
import { finished } from './finished.ts'
import { holesOf } from './holes.ts'
import { limits } from './limits.ts'
import { mergeReads } from './reads.ts'
import { isFailure } from './run/failure.ts'
import { charge } from './run/work.ts'
import { textOf } from './text-of.ts'

/** A text with `${…}` holes (rule E5), ready to be rendered. */
export type Template = {
  readonly text: string
  /** What its holes read, in order. */
  readonly reads: readonly Read[]
  /** Literal text and holes in turn; `offset` is where a hole's expression begins in the text. */
  readonly pieces: readonly Piece[]
}

type Piece = string | { readonly expression: Expression; readonly offset: number }

/** Reads a text with holes, or says what is wrong with it, with offsets within the text. `$${` is a literal `${`. */
export function compileTemplate(
  text: string,
  scope: Scope,
): Template | { readonly problems: readonly ExpressionProblem[] } {
  const found = holesOf(text)
  if ('problems' in found) return found
  const problems: ExpressionProblem[] = []
  const pieces: Piece[] = []
  for (const piece of found.pieces) {
    if (typeof piece === 'string') {
      pieces.push(piece)
      continue
    }
    const expression = compileExpression(piece.source, scope)
    if ('problems' in expression) {
      problems.push(...expression.problems.map((problem) => ({ ...problem, offset: problem.offset + piece.offset })))
    } else pieces.push({ expression, offset: piece.offset })
  }
  if (problems.length > 0) return { problems }
  const reads = mergeReads(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.expression.reads)))
  return Object.freeze({ text, reads, pieces })
}

/**
 * Renders a template. A text that is one hole keeps the type of its value; otherwise the result is text, with numbers
 * written plainly (`100`, `0.25`). With an unknown value inside it is unknown, and names all that it lacks.
 */
export function renderTemplate(template: Template, variables: Variables): Outcome {
  return render(template, variables, template.pieces.length === 1 ? null : asItIs)
}

/** The same, but always as text; what each hole gives goes through `written`, which may throw. */
export function renderTemplateText(
  template: Template,
  variables: Variables,
  written: (text: string) => string = asItIs,
): Outcome {
  return render(template, variables, written)
}

const asItIs = (text: string): string => text

/** `written` null: the value of the only piece. */
function render({ pieces }: Template, variables: Variables, written: ((text: string) => string) | null): Outcome {
  const frame: Frame = { variables, left: limits.work, locals: [], parts: null, tracer: null }
  const values: unknown[] = []
  const unknowns = new Set<Extract<Outcome, { kind: 'unknown' }>['unknowns'][number]>()
  for (const piece of pieces) {
    try {
      values.push(typeof piece === 'string' ? piece : holeValue(frame, piece.expression, written))
    } catch (thrown) {
      if (!isFailure(thrown) || thrown.failed !== 'unknown')
        return shifted(failed(thrown), typeof piece === 'string' ? 0 : piece.offset)
      for (const unknown of thrown.unknowns) unknowns.add(unknown)
    }
  }
  if (unknowns.size > 0) return { kind: 'unknown', unknowns: [...unknowns] }
  return { kind: 'value', value: written === null ? values[0] : values.join('') }
}

function holeValue(frame: Frame, expression: Expression, written: ((text: string) => string) | null): unknown {
  const value = expression.run(frame)
  if (written === null) return finished(frame, value)
  const text = textOf(value, finished(frame, value))
  charge(frame, text.length >> 4, 0)
  return written(text)
}

/** An error's place within the template's text; a part's own place stays within the part. */
function shifted(outcome: Outcome, by: number): Outcome {
  return outcome.kind === 'error' && outcome.source === undefined
    ? { ...outcome, offset: outcome.offset + by }
    : outcome
}
