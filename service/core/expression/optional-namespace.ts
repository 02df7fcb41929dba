import type { Scope } from './expression.ts'
import type { CallNode } from './syntax.ts'

/** Whether this is `optional.of(…)` or `optional.none()`, which CEL writes like methods, and no variable hides the name. */
export function isOptionalNamespace(
  { receiver, name }: CallNode,
  scope: Scope,
  locals: { has(name: string): boolean },
): boolean {
  if (receiver?.kind !== 'name' || receiver.name !== 'optional' || (name !== 'of' && name !== 'none')) return false
  return !locals.has('optional') && !scope.variables.includes('optional')
}
