import type { Accepted } from '../functions/function.ts'
import { callableNames, findFunction, takenCounts } from '../functions/functions.ts'
import { nearest } from '../nearest.ts'
import { isOptionalNamespace } from '../optional-namespace.ts'
import { compileRegularExpression } from '../regular-expression.ts'
import type { CallNode, Node } from '../syntax.ts'
import { oneOf } from '../values/one-of.ts'
import { type StaticType, typeInWords } from '../values/type-name.ts'
import { type Checking, problem } from './checking.ts'

/** The type of a call; notes a function that does not exist, arguments that it does not take, patterns that are refused (rules E9, E10). */
export function typeOfCall(node: CallNode, checking: Checking, type: (node: Node) => StaticType): StaticType {
  if (isOptionalNamespace(node, checking.scope, checking.locals)) {
    node.given.map(type)
    if (node.given.length !== (node.name === 'of' ? 1 : 0))
      problem(checking, `\`optional.${node.name}\` takes ${node.name === 'of' ? 'one value' : 'nothing'}`, node.start)
    return 'optional'
  }
  const definition = findFunction(node.name, node.receiver !== null, node.given.length)
  if (!definition) {
    if (node.receiver && !isCelNamespace(node, checking)) type(node.receiver)
    node.given.map(type)
    problem(checking, notCallable(node), nameOffset(node))
    return 'dyn'
  }
  const values = node.receiver ? [node.receiver, ...node.given] : node.given
  const accepted: readonly Accepted[] = definition.on ? [definition.on, ...definition.takes] : definition.takes
  for (const [index, value] of values.entries())
    wantAccepted(node, accepted[index] ?? 'any', type(value), value, checking)
  if (node.name === 'matches') checkPattern(node, checking)
  return definition.gives
}

function isCelNamespace({ receiver }: CallNode, { scope, locals }: Checking): boolean {
  return receiver?.kind === 'name' && receiver.name === 'cel' && !scope.variables.includes('cel') && !locals.has('cel')
}

function notCallable({ name, receiver, given }: CallNode): string {
  const counts = takenCounts(name, receiver !== null)
  if (counts.length > 0)
    return `\`${name}\` takes ${counts.join(' or ')} argument${counts.join() === '1' ? '' : 's'}, not ${given.length}`
  if (takenCounts(name, receiver === null).length > 0) {
    return receiver
      ? `\`${name}\` is written \`${name}(…)\`, not called on a value`
      : `\`${name}\` is called on a value: \`value.${name}(…)\``
  }
  return `there is no function \`${name}\`${nearest(name, callableNames)}`
}

/** Where the function's name stands: behind the receiver and its dot. */
function nameOffset({ receiver, start }: CallNode): number {
  return receiver ? receiver.end + 1 : start
}

function wantAccepted(node: CallNode, accepted: Accepted, type: StaticType, value: Node, checking: Checking): void {
  if (accepted === 'any' || type === 'dyn' || accepted.includes(type)) return
  const asked = value === node.receiver ? 'is called on' : 'needs'
  problem(checking, `\`${node.name}\` ${asked} ${oneOf(accepted)}, not ${typeInWords(type)}`, value.start)
}

function checkPattern(node: CallNode, checking: Checking): void {
  const pattern = node.given.at(-1)
  if (pattern?.kind !== 'literal' || typeof pattern.value !== 'string') return
  const compiled = compileRegularExpression(pattern.value)
  if ('problem' in compiled) problem(checking, compiled.problem, pattern.start)
}
