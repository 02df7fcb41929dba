import type { Run } from './expression.ts'
import type { Node } from './syntax.ts'

/** Listens to an evaluation: called around every part of the expression that is worth showing. */
export type Tracer = {
  /** Runs the node within the tree of what is running; gives its value, or throws on what it threw. */
  around(node: Node, source: string, run: () => unknown): unknown
}

/** Wraps a node so that the frame's tracer hears of it. Names and literals say nothing that the source does not. */
export function traced(node: Node, source: string, run: Run): Run {
  if (node.kind === 'literal') return run
  return (frame) => (frame.tracer ? frame.tracer.around(node, source, () => run(frame)) : run(frame))
}
