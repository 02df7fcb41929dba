import { compileExpression, type Expression } from '../expression/compile.ts'
import type { Scope } from '../expression/scope.ts'

/** What a policy's expressions may read, whatever the subject is; what a subject lacks is null (rules E1, E10). */
export const policyVariables = [
  'params',
  'resource',
  'service',
  'offering',
  'team',
  'account',
  'env',
  'workflow',
  'document',
  'old',
  'change',
  'pr',
  'usage',
  'quota',
  'now',
] as const

/** Something wrong with one of a policy's `variables`. */
export type VariableProblem = { readonly variable: string; readonly message: string; readonly offset: number }

/** The scope in which a policy's `when`, `require`, `message` and `fix` stand, and its waivers' `match`. */
export type PolicyScope = {
  readonly scope: Scope
  /** A variable with a problem is not in the scope. */
  readonly problems: readonly VariableProblem[]
}

/** Of a policy without variables: one object, since compiled expressions are kept by their scope. */
const plainScope: PolicyScope = { scope: { variables: policyVariables }, problems: [] }

/** Names that `variables` may not take: CEL's own words, and what would read like its functions (security row K15). */
const reserved: ReadonlySet<string> = new Set(
  (
    'as break const continue else false for function if import in let loop namespace null package return true var void while ' +
    'all bool bytes cel contains dyn double duration endsWith exists exists_one filter getDate getDayOfMonth getDayOfWeek ' +
    'getDayOfYear getFullYear getHours getMilliseconds getMinutes getMonth getSeconds has int list map matches optional size ' +
    'startsWith string timestamp type uint'
  ).split(' '),
)

const kept = new WeakMap<object, PolicyScope>()

/**
 * Compiles a policy's `variables` into a scope. They may refer to one another in any order, without circles, and are
 * evaluated when they are used. The same object of variables gives the same scope: reading a policy and judging by it
 * share what is compiled.
 */
export function policyScope(variables: { readonly [name: string]: string } = {}): PolicyScope {
  if (Object.keys(variables).length === 0) return plainScope
  const known = kept.get(variables)
  if (known !== undefined) return known
  const made = newScope(variables)
  kept.set(variables, made)
  return made
}

function newScope(variables: { readonly [name: string]: string }): PolicyScope {
  const names = Object.keys(variables).sort()
  const problems: VariableProblem[] = []
  const fit = names.filter((name) => {
    const message = nameProblem(name)
    if (message !== null) problems.push({ variable: name, message, offset: 0 })
    return message === null
  })
  const parts: { [name: string]: Expression } = {}
  for (const name of inOrder(fit, variables, problems)) {
    const compiled = compileExpression(variables[name] ?? '', { variables: policyVariables, parts: { ...parts } })
    if ('problems' in compiled) problems.push(...compiled.problems.map((problem) => ({ variable: name, ...problem })))
    else parts[name] = compiled
  }
  return { scope: { variables: policyVariables, parts }, problems }
}

function nameProblem(name: string): string | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    return `\`${name}\` cannot be read in an expression; use letters, digits and _`
  if ((policyVariables as readonly string[]).includes(name))
    return `\`${name}\` is what expressions see already; choose another name`
  if (reserved.has(name)) return `\`${name}\` is a word of the expression language; choose another name`
  return null
}

/** The variables, each after those that it refers to; those on a circle are left out and said. */
function inOrder(
  names: readonly string[],
  variables: { readonly [name: string]: string },
  problems: VariableProblem[],
): readonly string[] {
  const uses = new Map(names.map((name) => [name, usedBy(variables[name] ?? '', names)]))
  const ordered: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (name: string): boolean => {
    const known = state.get(name)
    if (known !== undefined) return known === 'done'
    state.set(name, 'open')
    for (const used of uses.get(name) ?? []) {
      if (visit(used)) continue
      problems.push({
        variable: name,
        message: `\`${name}\` and \`${used}\` refer to each other in a circle`,
        offset: 0,
      })
      return false
    }
    state.set(name, 'done')
    ordered.push(name)
    return true
  }
  for (const name of names) visit(name)
  return ordered
}

/** Which other variables an expression refers to; none where it does not even parse. */
function usedBy(source: string, names: readonly string[]): readonly string[] {
  const compiled = compileExpression(source, { variables: [...policyVariables, ...names] })
  if ('problems' in compiled) return []
  const roots = new Set(compiled.reads.map((read) => read.path[0]))
  return names.filter((name) => roots.has(name))
}
