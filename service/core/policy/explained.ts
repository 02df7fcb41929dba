import type { Variables } from '../expression/evaluate.ts'
import { type Explanation, explainExpression } from '../expression/explain.ts'
import type { Judgement } from './evaluate.ts'
import type { Rule } from './rule.ts'

/** One of a rule's expressions, with the value that each part of it saw. */
export type ExplainedPart = {
  readonly part: 'when' | 'require'
  /** JSON pointer of its text in the policy's document. */
  readonly pointer: '/spec/when' | '/spec/require'
  readonly explanation: Explanation
}

/** What a rule saw, in the order in which it looked: `require` is not asked where `when` has decided. `variables` hold nothing sensitive. */
export function explainedParts(
  rule: Pick<Rule, 'when' | 'require'>,
  judgement: Judgement,
  variables: Variables,
): readonly ExplainedPart[] {
  const parts: ExplainedPart[] = []
  if (rule.when !== null) {
    parts.push({ part: 'when', pointer: '/spec/when', explanation: explainExpression(rule.when, variables) })
  }
  const decided = judgement.kind === 'skip' || ('by' in judgement && judgement.by === 'when')
  if (decided) return parts
  return [
    ...parts,
    { part: 'require', pointer: '/spec/require', explanation: explainExpression(rule.require, variables) },
  ]
}
