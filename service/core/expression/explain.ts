import { failed } from './evaluate.ts'
import type { Expression, Frame, Tracer } from './expression.ts'
import { finished } from './finished.ts'
import { limits } from './limits.ts'
import type { Outcome } from './outcome.ts'
import { program } from './run/program.ts'
import type { Node } from './syntax.ts'
import type { Variables } from './variables.ts'

/** What one part of an expression came to, for people who ask why. */
export type Explanation = {
  /** The part as written. */
  readonly source: string
  /** UTF-16 units within `within`'s text: the expression's, or that of the part (`variables`) it stands in. */
  readonly offset: number
  readonly outcome: Outcome
  /** The parts that were looked at to get there, in order; those of a macro once for each element. */
  readonly children: readonly Explanation[]
  /** How many more there were: those before the last child. */
  readonly omitted?: number
}

type Growing = { source: string; offset: number; outcome: Outcome; children: Growing[]; omitted?: number }

/** Parts shown below one, and parts heard of in all: a loop's later elements are then left out. */
const mostChildren = 12
const mostHeard = 5_000

/** Evaluates an expression and tells what each part of it saw. What was never looked at (`false && …`) is not there. */
export function explainExpression(expression: Expression, variables: Variables): Explanation {
  const root: Growing = { source: '', offset: 0, outcome: { kind: 'value', value: null }, children: [] }
  const frame: Frame = { variables, left: limits.work, locals: [], parts: null, tracer: listener(root) }
  const run = program(expression.syntax, expression.scope, true)
  const outcome = outcomeOf(() => run(frame))
  const [top] = root.children
  return top ?? { source: expression.source.trim(), offset: 0, outcome, children: [] }
}

function listener(root: Growing): Tracer {
  let parent = root
  let heard = 0
  return {
    around(node, source, run) {
      heard += 1
      if (heard > mostHeard) return run()
      const here = parent
      const entry = grow(here, node, source)
      parent = entry
      try {
        const value = run()
        if (isPath(node)) dropPrefix(entry)
        entry.outcome = outcomeOf(() => value)
        return value
      } catch (thrown) {
        entry.outcome = failed(thrown)
        throw thrown
      } finally {
        parent = here
      }
    },
  }
}

/** A new part below another. Of many, the first ones stay and the latest one, which is the one that decided. */
function grow(above: Growing, node: Node, source: string): Growing {
  const entry: Growing = {
    source: writtenOf(node, source),
    offset: node.start,
    outcome: { kind: 'value', value: null },
    children: [],
  }
  if (above.children.length >= mostChildren) {
    above.children.pop()
    above.omitted = (above.omitted ?? 0) + 1
  }
  above.children.push(entry)
  return entry
}

/** Whether a node is a field or an element: what it was taken from then stands in its own source, and is not shown. */
function isPath(node: Node): boolean {
  return node.kind === 'field' || node.kind === 'index' || node.kind === 'has'
}

function dropPrefix(entry: Growing): void {
  const [first] = entry.children
  if (first && entry.offset === first.offset && /^[\w.?[\]'"-]+$/.test(first.source)) entry.children.shift()
}

/** The source of a node; parentheses around an operand belong to nobody, so that a cut may leave some open. */
function writtenOf(node: Node, source: string): string {
  let { start, end } = node
  const open = (text: string) => text.split('(').length - text.split(')').length
  while (open(source.slice(start, end)) > 0 && source.indexOf(')', end) >= 0) end = source.indexOf(')', end) + 1
  while (open(source.slice(start, end)) < 0 && source.lastIndexOf('(', start - 1) >= 0)
    start = source.lastIndexOf('(', start - 1)
  return source.slice(start, end).trim()
}

/** A value as an outcome, with a budget of its own: showing it must not change what is shown. */
function outcomeOf(run: () => unknown): Outcome {
  try {
    const frame: Frame = { variables: {}, left: 20_000, locals: [], parts: null, tracer: null }
    return { kind: 'value', value: finished(frame, run()) }
  } catch (thrown) {
    return failed(thrown)
  }
}
