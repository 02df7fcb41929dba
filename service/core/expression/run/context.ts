import type { Expression, Run, Scope } from '../expression.ts'
import type { Node } from '../syntax.ts'

/** What compiling one node needs to know of where it stands. */
export type Context = {
  readonly source: string
  readonly scope: Scope
  /** The slots of the macro variables that are in sight. */
  readonly slots: ReadonlyMap<string, number>
  /** Compiles a node that stands below, here or with other slots in sight. */
  compile(node: Node, slots?: ReadonlyMap<string, number>): Run
  /** What runs a part: itself, or its twin that a tracer hears of. */
  part(part: Expression): Run
}
