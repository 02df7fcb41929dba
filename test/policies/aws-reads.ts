import { parse } from '../../service/core/expression/parse.ts'
import { childrenOf, type FieldNode, type MacroNode, type Node } from '../../service/core/expression/syntax.ts'
import type { AwsSchemas, AwsValueType } from '../../service/core/model/aws-schema.ts'

/** What an expression is about: a value that CloudFormation's specification describes, all properties, or anything else. */
type Shape = AwsValueType | 'resource' | 'properties' | null
type Names = ReadonlyMap<string, Shape>
type Walk = { readonly type: string; readonly schemas: AwsSchemas; readonly problems: string[]; readonly names: Names }

/** An expression of a policy, with the policy's variables. */
export type Source = { readonly text: string; readonly variables: { readonly [name: string]: string } }

/**
 * What an expression reads of a resource of one type and the specification has not: `BuketName of AWS::S3::Bucket`, also
 * below lists and in macros; and values that it compares with and the specification does not allow. A field that
 * `has(…)` asks for in vain decides a `? :` as it would at work, so that one policy may be on several types.
 */
export function misreads({ text, variables }: Source, type: string, schemas: AwsSchemas): readonly string[] {
  const problems: string[] = []
  shapeOf(treeOf(text), { type, schemas, problems, names: new Map() }, variables)
  return problems
}

/** How a problem begins that is none where another type of the policy has the field. */
export const askedInVain = 'has() of '

function treeOf(text: string): Node {
  const tree = parse(text)
  if ('problems' in tree) throw new Error(`${text}: ${tree.problems[0]?.message}`)
  return tree.root
}

function shapeOf(node: Node, walk: Walk, variables: Source['variables']): Shape {
  const of = (inner: Node) => shapeOf(inner, walk, variables)
  const within = (name: string, shape: Shape) => ({ ...walk, names: new Map(walk.names).set(name, shape) })
  switch (node.kind) {
    case 'name':
      return shapeOfName(node.name, walk, variables)
    case 'field':
      return fieldOf(of(node.of), node.name, walk)
    case 'index': {
      of(node.index)
      const owner = of(node.of)
      if (node.index.kind === 'literal' && typeof node.index.value === 'string' && isDefined(owner)) {
        return fieldOf(owner, node.index.value, walk)
      }
      return elementOf(owner)
    }
    case 'has':
      askFor(node.of, walk, variables)
      return null
    case 'macro':
      return shapeOfMacro(node, walk, variables)
    case 'bind':
      return shapeOf(node.body, within(node.variable, of(node.value)), variables)
    case 'choice': {
      const decided = decide(node.condition, walk, variables)
      if (decided !== null) return of(decided ? node.whenTrue : node.whenFalse)
      of(node.condition)
      return [of(node.whenTrue), of(node.whenFalse)].find((shape) => shape !== null) ?? null
    }
    case 'call': {
      const [receiver, ...given] = [...(node.receiver ? [node.receiver] : []), ...node.given].map(of)
      if (node.name === 'orValue') return receiver ?? given[0] ?? null
      return node.name === 'written' ? (receiver ?? null) : null
    }
    case 'operation': {
      const [left, right] = [of(node.left), of(node.right)]
      checkValues(node.operator, left, node.right, walk)
      return node.operator === '+' ? (left ?? right) : null
    }
    case 'list':
      return [node.elements.map(of)[0] ?? null] as Shape
    default:
      for (const child of childrenOf(node)) of(child)
      return null
  }
}

function shapeOfName(name: string, walk: Walk, variables: Source['variables']): Shape {
  if (walk.names.has(name)) return walk.names.get(name) ?? null
  if (name === 'resource') return 'resource'
  const part = Object.hasOwn(variables, name) ? variables[name] : undefined
  return part === undefined ? null : shapeOf(treeOf(part), { ...walk, names: new Map() }, variables)
}

function shapeOfMacro(node: MacroNode, walk: Walk, variables: Source['variables']): Shape {
  const over = shapeOf(node.over, walk, variables)
  const inner = { ...walk, names: new Map(walk.names).set(node.variable, Array.isArray(over) ? over[0] : null) }
  if (node.condition) shapeOf(node.condition, inner, variables)
  const made = node.transform ? shapeOf(node.transform, inner, variables) : null
  if (node.name === 'map') return [made] as Shape
  return node.name === 'filter' ? over : null
}

/** `resource.type == "…"` and `has(…)` of what the type has not are decided by the type alone. */
function decide(condition: Node, walk: Walk, variables: Source['variables']): boolean | null {
  if (condition.kind === 'has') return askFor(condition.of, walk, variables) ? null : false
  if (condition.kind !== 'operation' || condition.operator !== '==' || condition.right.kind !== 'literal') return null
  const { left, right } = condition
  return left.kind === 'field' && left.name === 'type' && left.of.kind === 'name' && left.of.name === 'resource'
    ? right.value === walk.type
    : null
}

/** What `has(…)` asks for in vain is a problem only where no type of the policy has it. */
function askFor({ of, name }: FieldNode, walk: Walk, variables: Source['variables']): boolean {
  const found = has(shapeOf(of, walk, variables), name, walk)
  if (!found) walk.problems.push(`${askedInVain}${name}`)
  return found
}

function fieldOf(owner: Shape, name: string, walk: Walk): Shape {
  if (owner === 'resource') return name === 'properties' ? 'properties' : null
  if (!isDefined(owner)) return isMapOf(owner) ? owner.mapOf : null
  if (!has(owner, name, walk)) {
    walk.problems.push(`${owner === 'properties' ? '' : `${owner} `}${name} of ${walk.type}`)
    return null
  }
  const found = definitions(owner, walk)
    .map((one) => one.properties[name])
    .find((one) => one !== undefined)
  return found ?? null
}

function elementOf(owner: Shape): Shape {
  if (Array.isArray(owner)) return owner[0]
  return isMapOf(owner) ? owner.mapOf : null
}

function has(owner: Shape, name: string, walk: Walk): boolean {
  if (!isDefined(owner)) return true
  return definitions(owner, walk).some((one) => Object.hasOwn(one.properties, name) || one.readOnly?.includes(name))
}

function definitions(owner: Shape, { type, schemas }: Walk) {
  if (owner === 'properties') return [schemas[type]].filter((one) => one !== undefined)
  const names =
    typeof owner === 'string' ? [owner] : isAnyOf(owner) ? owner.anyOf.filter((one) => typeof one === 'string') : []
  return names.map((name) => schemas[`${type}.${name.slice(1)}`]).filter((one) => one !== undefined)
}

/** Whether the specification names the fields of a value. */
function isDefined(shape: Shape): boolean {
  if (shape === 'properties') return true
  if (typeof shape === 'string') return shape.startsWith('#')
  return isAnyOf(shape) && shape.anyOf.every((one) => typeof one === 'string' && one.startsWith('#'))
}

function isAnyOf(shape: Shape): shape is { readonly anyOf: readonly AwsValueType[] } {
  return typeof shape === 'object' && shape !== null && 'anyOf' in shape
}

function isMapOf(shape: Shape): shape is { readonly mapOf: AwsValueType } {
  return typeof shape === 'object' && shape !== null && 'mapOf' in shape
}

/** Of a property that takes certain values only those can be compared with. */
function checkValues(operator: string, left: Shape, right: Node, walk: Walk): void {
  if (typeof left !== 'object' || left === null || !('oneOf' in left) || !['==', '!=', 'in'].includes(operator)) return
  const values = right.kind === 'list' ? right.elements : [right]
  for (const one of values) {
    if (one.kind !== 'literal' || typeof one.value !== 'string' || left.oneOf.includes(one.value)) continue
    walk.problems.push(`the value ${one.value} (known: ${left.oneOf.join(', ')}) of ${walk.type}`)
  }
}
