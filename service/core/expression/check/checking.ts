import type { ExpressionProblem, Scope } from '../expression.ts'
import type { Node } from '../syntax.ts'
import { type StaticType, typeInWords } from '../values/type-name.ts'

/** What checking knows while it goes down the tree, and the problems that it gathers. */
export type Checking = {
  readonly source: string
  readonly scope: Scope
  readonly problems: ExpressionProblem[]
  /** Macro variables in sight. */
  readonly locals: ReadonlySet<string>
}

/** Notes a problem. */
export function problem({ problems }: Checking, message: string, offset: number): void {
  problems.push({ message, offset })
}

/** Notes a problem where a value is known not to be true or false, and must be. */
export function wantBool(type: StaticType, node: Node, checking: Checking): void {
  if (type !== 'bool' && type !== 'dyn')
    problem(checking, `this must be true or false, not ${typeInWords(type)}`, node.start)
}
