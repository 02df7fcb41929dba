import { compileExpression, type Expression, type Read } from '../expression/compile.ts'
import { mergeReads } from '../expression/reads.ts'
import type { Scope } from '../expression/scope.ts'
import { compileTemplate, type Template } from '../expression/template.ts'
import type { PolicySpec } from '../model/specs.ts'
import { policyScope } from './policy-scope.ts'

/** A policy's expressions, compiled. */
export type CompiledPolicy = {
  readonly scope: Scope
  readonly when: Expression | null
  readonly require: Expression
  readonly message: Template
  readonly fix: Template | null
}

/** Something wrong with one of a policy's expressions. */
export type PolicyProblem = {
  /** JSON pointer of the text in the policy's document: `/spec/require`, `/spec/variables/half`. */
  readonly pointer: string
  readonly message: string
  /** UTF-16 units within the text. */
  readonly offset: number
}

/** The part of a policy's spec that its author wrote in CEL. */
export type PolicyExpressions = Pick<PolicySpec, 'variables' | 'when' | 'require' | 'message' | 'fix'>

const kept = new WeakMap<PolicyExpressions, ReturnType<typeof compilePolicy>>()

/**
 * Compiles everything that a policy's author wrote as an expression, or says what is wrong with it, all at once. The same
 * spec (by identity) is compiled once: reading a policy and judging by it share the work.
 */
export function compilePolicy(
  spec: PolicyExpressions,
): CompiledPolicy | { readonly problems: readonly PolicyProblem[] } {
  const known = kept.get(spec)
  if (known !== undefined) return known
  const made = compileAnew(spec)
  kept.set(spec, made)
  return made
}

function compileAnew(spec: PolicyExpressions): CompiledPolicy | { readonly problems: readonly PolicyProblem[] } {
  const { scope, problems } = policyScope(spec.variables)
  const found: PolicyProblem[] = problems.map(({ variable, message, offset }) => ({
    pointer: `/spec/variables/${variable.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    message,
    offset,
  }))
  const sound = <T extends object>(pointer: string, compiled: T | Problems): T | null => {
    if (!('problems' in compiled)) return compiled
    found.push(...(compiled as Problems).problems.map((problem) => ({ pointer, ...problem })))
    return null
  }
  const when = spec.when === undefined ? null : sound('/spec/when', compileExpression(spec.when, scope))
  const require = sound('/spec/require', compileExpression(spec.require, scope))
  const message = sound('/spec/message', compileTemplate(spec.message, scope))
  const fix = spec.fix === undefined ? null : sound('/spec/fix', compileTemplate(spec.fix, scope))
  if (found.length > 0 || require === null || message === null) return { problems: found }
  return { scope, when, require, message, fix }
}

type Problems = { readonly problems: readonly { readonly message: string; readonly offset: number }[] }

/** Everything that the rule itself reads, variables included even where they are not used; message and fix do not count. */
export function ruleReads(policy: CompiledPolicy): readonly Read[] {
  const parts = Object.values(policy.scope.parts ?? {}).flatMap((part) => part.reads)
  return mergeReads([...policy.require.reads, ...(policy.when?.reads ?? []), ...parts])
}
