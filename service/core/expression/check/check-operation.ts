import type { OperationNode, Operator } from '../syntax.ts'
import { type StaticType, typeInWords } from '../values/type-name.ts'
import { type Checking, problem } from './checking.ts'

const numbers: ReadonlySet<StaticType> = new Set(['int', 'uint', 'double'])
const ordered: ReadonlySet<StaticType> = new Set(['string', 'bool', 'timestamp', 'duration', 'bytes'])

/** The type of an operation; notes a problem where both sides are known and cannot go together. */
export function typeOfOperation(
  node: OperationNode,
  left: StaticType,
  right: StaticType,
  checking: Checking,
): StaticType {
  const type = resultOf(node.operator, left, right)
  if (type) return type
  problem(checking, sentence(node.operator, left, right), node.start)
  return 'dyn'
}

function sentence(operator: Operator, left: StaticType, right: StaticType): string {
  if (operator === '==' || operator === '!=') return `${typeInWords(left)} and ${typeInWords(right)} are never equal`
  return `\`${operator}\` cannot take ${typeInWords(left)} and ${typeInWords(right)}`
}

function resultOf(operator: Operator, left: StaticType, right: StaticType): StaticType | null {
  switch (operator) {
    case '==':
    case '!=':
      return comparableTypes(left, right) || left === 'null' || right === 'null' ? 'bool' : null
    case 'in':
      return right === 'dyn' || right === 'list' || right === 'map' ? 'bool' : null
    case '<':
    case '<=':
    case '>':
    case '>=':
      return inOrder(left, right) ? 'bool' : null
    case '+':
    case '-':
      return ofSum(operator, left, right)
    default:
      return ofProduct(left, right)
  }
}

function comparableTypes(left: StaticType, right: StaticType): boolean {
  return left === right || left === 'dyn' || right === 'dyn' || (numbers.has(left) && numbers.has(right))
}

function inOrder(left: StaticType, right: StaticType): boolean {
  const possible = (type: StaticType) => type === 'dyn' || numbers.has(type) || ordered.has(type)
  return possible(left) && possible(right) && comparableTypes(left, right)
}

function ofProduct(left: StaticType, right: StaticType): StaticType | null {
  const possible = (type: StaticType) => type === 'dyn' || numbers.has(type)
  if (!possible(left) || !possible(right)) return null
  if (left === 'double' || right === 'double') return 'double'
  return left === right ? left : 'dyn'
}

const summable: ReadonlySet<StaticType> = new Set(['string', 'list', 'bytes', 'duration'])

function ofSum(operator: '+' | '-', left: StaticType, right: StaticType): StaticType | null {
  const number = ofProduct(left, right)
  if (number) return number
  if (left === 'timestamp' && right === 'timestamp') return operator === '-' ? 'duration' : null
  if (left === 'timestamp' && (right === 'duration' || right === 'dyn')) return right === 'dyn' ? 'dyn' : 'timestamp'
  if (right === 'timestamp' && (left === 'duration' || left === 'dyn'))
    return operator === '+' || left === 'dyn' ? 'dyn' : null
  if (operator === '-') return pair(left, right, new Set(['duration']))
  return pair(left, right, summable)
}

/** Both of one of these types, or one of them and the other one not known. */
function pair(left: StaticType, right: StaticType, types: ReadonlySet<StaticType>): StaticType | null {
  if (left === right && types.has(left)) return left
  if (left === 'dyn' && types.has(right)) return right === 'duration' ? 'dyn' : right
  return right === 'dyn' && types.has(left) ? (left === 'duration' ? 'dyn' : left) : null
}
