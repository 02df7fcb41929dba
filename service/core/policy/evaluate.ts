import { evaluateExpression, type Outcome, type Variables } from '../expression/evaluate.ts'
import type { Unknown } from '../model/unknown.ts'
import type { Rule } from './rule.ts'

/** What a rule says of a subject. */
export type Judgement = { readonly kind: 'pass' } | { readonly kind: 'skip' } | Complaint

/** A judgement that makes a finding. */
export type Complaint =
  /** The rule does not hold; or, where `unknowns` are named, it needs what only the cloud will know (rule E6). */
  | { readonly kind: 'violation'; readonly by: 'when' | 'require'; readonly unknowns: readonly Unknown[] }
  /** It cannot be evaluated (rule E7): which text of the policy's document, where in it, and why. */
  | {
      readonly kind: 'error'
      readonly by: 'when' | 'require'
      readonly pointer: string
      readonly offset: number
      readonly message: string
    }

const pass: Judgement = { kind: 'pass' }
const skip: Judgement = { kind: 'skip' }
const violated: Judgement = { kind: 'violation', by: 'require', unknowns: [] }

/**
 * Judges one subject by one rule. What `when` says false of is skipped; what `require` says true of passes; all else is
 * a complaint, be it only that nobody can tell: nothing passes unseen.
 */
export function evaluateRule(rule: Pick<Rule, 'when' | 'require'>, variables: Variables): Judgement {
  if (rule.when !== null) {
    const applies = truth(evaluateExpression(rule.when, variables), 'when')
    if (typeof applies !== 'boolean') return applies
    if (!applies) return skip
  }
  const holds = truth(evaluateExpression(rule.require, variables), 'require')
  if (typeof holds !== 'boolean') return holds
  return holds ? pass : violated
}

/** Whether a judgement makes a finding. */
export function complains(judgement: Judgement): judgement is Complaint {
  return judgement.kind === 'violation' || judgement.kind === 'error'
}

/** What is read of an expression that should say true or false. */
export function truth(outcome: Outcome, by: 'when' | 'require'): boolean | Complaint {
  switch (outcome.kind) {
    case 'value':
      if (typeof outcome.value === 'boolean') return outcome.value
      return {
        kind: 'error',
        by,
        pointer: `/spec/${by}`,
        offset: 0,
        message: `says ${sort(outcome.value)}, and should say true or false`,
      }
    case 'unknown':
      return { kind: 'violation', by, unknowns: outcome.unknowns }
    case 'error':
      return {
        kind: 'error',
        by,
        pointer: pointerOf(outcome.part, by),
        offset: outcome.offset,
        message: errorText(outcome),
      }
  }
}

/** Why an expression could not be evaluated, in one line that names the missing field where there is one. */
export function errorText(outcome: Extract<Outcome, { kind: 'error' }>): string {
  const { message, field } = outcome
  return field === undefined || message.includes(field) ? message : `${message} (\`${field}\`)`
}

function pointerOf(part: string | undefined, by: string): string {
  return part === undefined ? `/spec/${by}` : `/spec/variables/${part}`
}

function sort(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Date) return 'a timestamp'
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`
}
