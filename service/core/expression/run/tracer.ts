import type { Run } from '../expression.ts'
import type { Node } from '../syntax.ts'

/** Wraps a node so that the frame's tracer hears of it. Literals say nothing that the source does not. */
export function traced(node: Node, source: string, run: Run): Run {
  if (node.kind === 'literal') return run
  return (frame) => (frame.tracer ? frame.tracer.around(node, source, () => run(frame)) : run(frame))
}
