import type { ExpressionProblem, Scope } from '../expression.ts'
import { nearest } from '../nearest.ts'
import { reservedNames } from '../reserved-names.ts'
import type { Node, Syntax } from '../syntax.ts'
import { namedTypes, qualifiedTypes } from '../values/named-types.ts'
import { type StaticType, type TypeName, typeInWords, typeNames } from '../values/type-name.ts'
import { typeOf } from '../values/value.ts'
import { typeOfCall } from './check-call.ts'
import { typeOfOperation } from './check-operation.ts'
import { type Checking, problem, wantBool } from './checking.ts'

/**
 * Checks what can be known before an expression runs: that every name and function exists (rule E10), and that types
 * go together where they are known. What documents hold is `dyn`, and is checked when it is read.
 */
export function check(
  syntax: Syntax,
  scope: Scope,
): { readonly type: StaticType; readonly problems: readonly ExpressionProblem[] } {
  const problems: ExpressionProblem[] = []
  for (const name of Object.keys(scope.parts ?? {})) {
    if (!reservedNames.has(name) && !scope.variables.includes(name)) continue
    problems.push({ message: `\`${name}\` has a meaning of its own, so no part can be called that`, offset: 0 })
  }
  const type = typeOfNode(syntax.root, { source: syntax.source, scope, problems, locals: new Set() })
  return { type, problems }
}

function typeOfNode(node: Node, checking: Checking): StaticType {
  const type = (child: Node) => typeOfNode(child, checking)
  switch (node.kind) {
    case 'literal':
      return typeOfLiteral(node.value, node.start, checking)
    case 'name':
      return typeOfName(node.name, node.start, checking)
    case 'field':
      if (isQualifiedType(node, checking)) return 'type'
      return typeOfField(type(node.of), node.optional, node.at, checking)
    case 'has':
      type(node.of)
      return 'bool'
    case 'index':
      type(node.index)
      return typeOfElement(type(node.of), node.optional, node.index.start, checking)
    case 'call':
      return typeOfCall(node, checking, type)
    case 'macro':
      return typeOfMacro(node, type(node.over), { ...checking, locals: new Set(checking.locals).add(node.variable) })
    case 'bind':
      type(node.value)
      return typeOfNode(node.body, { ...checking, locals: new Set(checking.locals).add(node.variable) })
    case 'operation':
      return typeOfOperation(node, type(node.left), type(node.right), checking)
    case 'logic':
      for (const side of [node.left, node.right]) wantBool(type(side), side, checking)
      return 'bool'
    case 'not':
      wantBool(type(node.operand), node.operand, checking)
      return 'bool'
    case 'negative':
      return typeOfNegative(type(node.operand), node.operand, checking)
    case 'choice': {
      wantBool(type(node.condition), node.condition, checking)
      const [then, otherwise] = [type(node.whenTrue), type(node.whenFalse)]
      return then === otherwise ? then : 'dyn'
    }
    case 'list':
      node.elements.map(type)
      return 'list'
    case 'map':
      node.entries.flat().map(type)
      return 'map'
  }
}

const largest = 9_223_372_036_854_775_808n

function typeOfLiteral(value: unknown, offset: number, checking: Checking): StaticType {
  if (typeof value === 'bigint' && value > largest)
    problem(checking, 'this whole number does not fit into 64 bits', offset)
  return typeOf(value) ?? 'dyn'
}

function typeOfName(name: string, offset: number, checking: Checking): StaticType {
  const { scope, locals } = checking
  if (locals.has(name) || scope.variables.includes(name)) return 'dyn'
  const part = scope.parts && Object.hasOwn(scope.parts, name) ? scope.parts[name] : undefined
  if (part) return part.type
  if (namedTypes.has(name)) return 'type'
  const valid = [...locals, ...Object.keys(scope.parts ?? {}), ...scope.variables]
  const known = nearest(name, valid)
  const all =
    known === '' && valid.length > 0 ? `; it may read ${valid.map((word) => `\`${word}\``).join(', ')}` : known
  problem(checking, `unknown variable \`${name}\`${all}`, offset)
  return 'dyn'
}

function isQualifiedType(node: Extract<Node, { kind: 'field' }>, { source, scope, locals }: Checking): boolean {
  if (scope.variables.includes('google') || locals.has('google')) return false
  return qualifiedTypes.has(source.slice(node.start, node.end))
}

const withFields: ReadonlySet<TypeName> = new Set(['map', 'optional'])
const fieldless: ReadonlySet<StaticType> = new Set(typeNames.filter((name) => !withFields.has(name)))

function typeOfField(of: StaticType, optional: boolean, offset: number, checking: Checking): StaticType {
  if (fieldless.has(of)) problem(checking, `${typeInWords(of)} has no fields`, offset)
  return optional || of === 'optional' ? 'optional' : 'dyn'
}

function typeOfElement(of: StaticType, optional: boolean, offset: number, checking: Checking): StaticType {
  if (of !== 'list' && fieldless.has(of)) problem(checking, `${typeInWords(of)} has no elements`, offset)
  return optional || of === 'optional' ? 'optional' : 'dyn'
}

function typeOfMacro(node: Extract<Node, { kind: 'macro' }>, over: StaticType, inner: Checking): StaticType {
  if (over !== 'dyn' && over !== 'list' && over !== 'map') {
    problem(inner, `\`${node.name}\` goes over a list or a map, not ${typeInWords(over)}`, node.over.start)
  }
  if (node.condition) wantBool(typeOfNode(node.condition, inner), node.condition, inner)
  if (node.transform) typeOfNode(node.transform, inner)
  return node.name === 'filter' || node.name === 'map' ? 'list' : 'bool'
}

function typeOfNegative(type: StaticType, operand: Node, checking: Checking): StaticType {
  if (type === 'int' || type === 'double' || type === 'dyn') return type
  problem(checking, `\`-\` needs a number, not ${typeInWords(type)}`, operand.start)
  return 'dyn'
}
