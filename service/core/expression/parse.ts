import { Environment } from '@marcbachmann/cel-js'
import type { ExpressionProblem } from './expression.ts'
import { limits } from './limits.ts'
import { parseProblem } from './parse-problem.ts'
import { childrenOf, type MacroName, type Node, type Operator, type Syntax } from './syntax.ts'
import { uint } from './values/value.ts'

/** What cel-js's parser gives, as far as it is used. */
type Ast = {
  readonly op: string
  readonly args: unknown
  readonly pos: number
  readonly start: number
  readonly end: number
}

const environment = new Environment({
  unlistedVariablesAreDyn: true,
  enableOptionalTypes: true,
  homogeneousAggregateLiterals: false,
  limits: {
    maxAstNodes: limits.nodes,
    maxDepth: limits.brackets,
    maxListElements: limits.elements,
    maxMapEntries: limits.elements,
  },
})

/** Reads a source into its tree. Size and depth are limited by count, so that no source can overflow the stack. */
export function parse(source: string): Syntax | { readonly problems: readonly ExpressionProblem[] } {
  if (source.length > limits.source)
    return refused(`the expression is longer than ${limits.source} characters`, limits.source)
  if (source.trim() === '') return refused('the expression is empty', 0)
  const run = limits.unaryRun.exec(source)
  if (run) return refused('too many signs in a row', run.index)
  try {
    const root = translate(environment.parse(source).ast as Ast)
    const deep = tooDeep(root)
    return deep ? refused(`the expression is nested deeper than ${limits.depth} levels`, deep.start) : { source, root }
  } catch (error) {
    return { problems: [parseProblem(error, source)] }
  }
}

function refused(message: string, offset: number): { readonly problems: readonly ExpressionProblem[] } {
  return { problems: [{ message, offset }] }
}

function tooDeep(root: Node): Node | null {
  let level: readonly Node[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= limits.depth) return level[0] ?? null
    level = level.flatMap(childrenOf)
  }
  return null
}

const operators: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', '+', '-', '*', '/', '%'])

function translate(ast: Ast): Node {
  const { op, start, end } = ast
  const at = { start, end }
  if (operators.has(op)) return { kind: 'operation', operator: op as Operator, ...sides(ast), ...at }
  const args = ast.args as never[]
  switch (op) {
    case 'value':
      return { kind: 'literal', value: literal(ast.args), ...at }
    case 'id':
      return { kind: 'name', name: ast.args as string, ...at }
    case '.':
    case '.?':
      return { kind: 'field', of: below(ast, 0), name: args[1] as never, optional: op === '.?', at: ast.pos, ...at }
    case '[]':
    case '[?]':
      return { kind: 'index', of: below(ast, 0), index: below(ast, 1), optional: op === '[?]', ...at }
    case 'call':
      return translateCall(args[0] as never, null, args[1] as never, ast)
    case 'rcall':
      return translateCall(args[0] as never, args[1] as never, args[2] as never, ast)
    case 'list':
      return { kind: 'list', elements: args.map(translate), ...at }
    case 'map':
      return { kind: 'map', entries: entries(ast.args as (readonly [Ast, Ast])[]), ...at }
    case '?:':
      return { kind: 'choice', condition: below(ast, 0), whenTrue: below(ast, 1), whenFalse: below(ast, 2), ...at }
    case '&&':
    case '||':
      return { kind: 'logic', operator: op, ...sides(ast), ...at }
    case '!_':
    case '-_':
      return { kind: op === '!_' ? 'not' : 'negative', operand: translate(ast.args as Ast), ...at }
    default:
      throw new Error(`cel-js gave a node that Plumbline does not know: ${op}`)
  }
}

/** One of a node's operands. */
function below({ args }: Ast, at: number): Node {
  return translate((args as readonly Ast[])[at] as Ast)
}

function sides(ast: Ast): { readonly left: Node; readonly right: Node } {
  return { left: below(ast, 0), right: below(ast, 1) }
}

function entries(pairs: readonly (readonly [Ast, Ast])[]): readonly (readonly [Node, Node])[] {
  return pairs.map(([key, value]) => [translate(key), translate(value)] as const)
}

/** A literal's value: cel-js has a class for unsigned whole numbers, which is made our own. */
function literal(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return uint(BigInt(String(value)))
}

const macroArguments: { readonly [name: string]: readonly number[] } = {
  all: [2],
  exists: [2],
  exists_one: [2],
  filter: [2],
  map: [2, 3],
}

function translateCall(name: string, receiver: Ast | null, given: readonly Ast[], { start, end }: Ast): Node {
  const [first, second, third] = given
  if (!receiver && name === 'has' && first && given.length === 1) return translateHas(first, { start, end })
  if (
    receiver &&
    Object.hasOwn(macroArguments, name) &&
    macroArguments[name]?.includes(given.length) &&
    first &&
    second
  ) {
    const variable = first.args as string
    const over = translate(receiver)
    const [condition, transform] = third ? [second, third] : name === 'map' ? [null, second] : [second, null]
    return {
      kind: 'macro',
      name: name as MacroName,
      over,
      variable,
      condition: condition && translate(condition),
      transform: transform && translate(transform),
      start,
      end,
    }
  }
  if (receiver?.op === 'id' && receiver.args === 'cel' && name === 'bind' && first && second && third) {
    return {
      kind: 'bind',
      variable: first.args as string,
      value: translate(second),
      body: translate(third),
      start,
      end,
    }
  }
  return { kind: 'call', name, receiver: receiver && translate(receiver), given: given.map(translate), start, end }
}

function translateHas(argument: Ast, { start, end }: { start: number; end: number }): Node {
  const of = translate(argument)
  if (of.kind === 'field') return { kind: 'has', of, start, end }
  throw { summary: '`has` takes a field, as in `has(resource.properties.Name)`', range: { start: argument.start } }
}
