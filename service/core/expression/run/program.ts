import type { Run, Scope } from '../expression.ts'
import type { Node, Syntax } from '../syntax.ts'
import { makeMap } from '../values/keyed-map.ts'
import { typeInWords } from '../values/type-name.ts'
import { typeOf } from '../values/value.ts'
import { compileField, compileHas, compileIndex } from './access.ts'
import { compileCall } from './calls.ts'
import type { Context } from './context.ts'
import { errorFailure } from './failure.ts'
import { compileLogic, condition } from './logic.ts'
import { compileBind, compileMacro } from './macros.ts'
import { compileName } from './names.ts'
import { compileOperation } from './operations.ts'
import { traced } from './tracer.ts'
import { charge } from './work.ts'

/**
 * Turns a checked tree into closures, one a node: what is known before (kinds of operands, constants, slots) is
 * decided here once, so that evaluating does only what the values need.
 */
export function program(syntax: Syntax, scope: Scope, trace: boolean): Run {
  const at = (slots: ReadonlyMap<string, number>): Context => ({
    source: syntax.source,
    scope,
    slots,
    part: (part) => (trace ? program(part.syntax, part.scope, true) : part.run),
    compile: (node, inner = slots) => {
      const run = compileNode(node, at(inner))
      return trace ? traced(node, syntax.source, run) : run
    },
  })
  return at(new Map()).compile(syntax.root)
}

function compileNode(node: Node, context: Context): Run {
  switch (node.kind) {
    case 'literal': {
      const value = node.value
      return () => value
    }
    case 'name':
      return compileName(node.name, context)
    case 'field':
      return compileField(node, context)
    case 'index':
      return compileIndex(node, context)
    case 'has':
      return compileHas(node.of, context)
    case 'call':
      return compileCall(node, context)
    case 'macro':
      return compileMacro(node, context)
    case 'bind':
      return compileBind(node, context)
    case 'operation':
      return compileOperation(node, context)
    case 'logic':
      return compileLogic(node, context)
    case 'list':
      return compileList(
        node.elements.map((element) => context.compile(element)),
        node.start,
      )
    case 'map':
      return compileMap(
        node.entries.map(([key, value]) => [context.compile(key), context.compile(value)] as const),
        node.start,
      )
    case 'choice':
      return compileChoice(node, context)
    case 'not': {
      const operand = context.compile(node.operand)
      const offset = node.operand.start
      return (frame) => !condition(operand(frame), offset)
    }
    case 'negative':
      return compileNegative(context.compile(node.operand), node.start)
  }
}

function compileChoice(node: Extract<Node, { kind: 'choice' }>, context: Context): Run {
  const test = context.compile(node.condition)
  const [then, otherwise] = [context.compile(node.whenTrue), context.compile(node.whenFalse)]
  const offset = node.condition.start
  return (frame) => (condition(test(frame), offset) ? then(frame) : otherwise(frame))
}

function compileList(elements: readonly Run[], offset: number): Run {
  return (frame) => {
    charge(frame, elements.length, offset)
    return elements.map((element) => element(frame))
  }
}

function compileMap(entries: readonly (readonly [Run, Run])[], offset: number): Run {
  return (frame) => {
    charge(frame, entries.length * 2, offset)
    return makeMap(
      entries.map(([key, value]) => [key(frame), value(frame)] as const),
      offset,
    )
  }
}

function compileNegative(operand: Run, offset: number): Run {
  return (frame) => {
    const value = operand(frame)
    if (typeof value === 'number') return -value
    if (typeof value === 'bigint') return -value
    const type = typeOf(value)
    throw errorFailure(`\`-\` needs a number, not ${type ? typeInWords(type) : 'this'}`, offset)
  }
}
