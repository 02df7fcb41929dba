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
  const args = ast.args as never[]
  if (operators.has(op)) {
    return {
      kind: 'operation',
      operator: op as Operator,
      left: translate(args[0] as never),
      right: translate(args[1] as never),
      start,
      end,
    }
  }
  switch (op) {
    case 'value':
      return { kind: 'literal', value: literal(ast.args), start, end }
    case 'id':
      return { kind: 'name', name: ast.args as string, start, end }
    case '.':
    case '.?':
      return {
        kind: 'field',
        of: translate(args[0] as never),
        name: args[1] as never,
        optional: op === '.?',
        at: ast.pos,
        start,
        end,
      }
    case '[]':
    case '[?]':
      return {
        kind: 'index',
        of: translate(args[0] as never),
        index: translate(args[1] as never),
        optional: op === '[?]',
        start,
        end,
      }
    case 'call':
      return translateCall(args[0] as never, null, args[1] as never, ast)
    case 'rcall':
      return translateCall(args[0] as never, args[1] as never, args[2] as never, ast)
    case 'list':
      return { kind: 'list', elements: args.map(translate), start, end }
    case 'map':
      return {
        kind: 'map',
        entries: (args as (readonly [Ast, Ast])[]).map(([key, value]) => [translate(key), translate(value)] as const),
        start,
        end,
      }
    case '?:':
      return {
        kind: 'choice',
        condition: translate(args[0] as never),
        whenTrue: translate(args[1] as never),
        whenFalse: translate(args[2] as never),
        start,
        end,
      }
    case '&&':
    case '||':
      return {
        kind: 'logic',
        operator: op,
        left: translate(args[0] as never),
        right: translate(args[1] as never),
        start,
        end,
      }
    case '!_':
    case '-_':
      return { kind: op === '!_' ? 'not' : 'negative', operand: translate(ast.args as Ast), start, end }
    default:
      throw new Error(`cel-js gave a node that Plumbline does not know: ${op}`)
  }
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
