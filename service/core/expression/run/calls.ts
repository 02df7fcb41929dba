import type { Run } from '../expression.ts'
import type { Accepted, CelFunction } from '../functions/function.ts'
import { findFunction } from '../functions/functions.ts'
import { compileMatches } from '../functions/matches.ts'
import { isOptionalNamespace } from '../optional-namespace.ts'
import { compileRegularExpression } from '../regular-expression.ts'
import type { CallNode } from '../syntax.ts'
import { inWords } from '../values/cannot.ts'
import { oneOf } from '../values/one-of.ts'
import { known, missing, type Optional, present, typeOf } from '../values/value.ts'
import type { Context } from './context.ts'
import { errorFailure } from './failure.ts'
import { compileLookup, optionalChain } from './lookup.ts'

/** A call of a function of the table. The checker let only those pass. */
export function compileCall(node: CallNode, context: Context): Run {
  const { receiver } = node
  if (isOptionalNamespace(node, context.scope, context.slots)) return compileOptional(node, context)
  const definition = findFunction(node.name, receiver !== null, node.given.length)
  if (!definition) throw new Error(`a call of ${node.name} was compiled without being checked`)
  if (!receiver)
    return applied(
      definition,
      node.given.map((given) => context.compile(given)),
      node,
    )
  const pattern = node.given[0]
  if (node.name === 'matches' && pattern?.kind === 'literal' && typeof pattern.value === 'string') {
    const compiled = compileRegularExpression(pattern.value)
    if ('test' in compiled) return compileMatches(context.compile(receiver), compiled, node.start)
  }
  const chain = optionalChain(receiver)
  if (node.name === 'orValue' && chain) return compileOrValue(compileLookup(chain, context), node, context)
  if (node.name === 'or' || node.name === 'orValue') {
    return compileOr(definition, context.compile(receiver), node, context)
  }
  return applied(
    definition,
    [receiver, ...node.given].map((given) => context.compile(given)),
    node,
  )
}

function compileOptional(node: CallNode, context: Context): Run {
  const [given] = node.given
  if (!given) return () => missing
  const value = context.compile(given)
  return (frame) => present(value(frame))
}

/** `a.?b.orValue(c)`, without making the optional value. */
function compileOrValue(lookUp: Run, node: CallNode, context: Context): Run {
  const [given] = node.given
  const other = given ? context.compile(given) : () => null
  return (frame) => {
    const value = lookUp(frame)
    return value === undefined ? other(frame) : known(value)
  }
}

/** `or` and `orValue`: the other value is only evaluated where the first is missing. */
function compileOr(definition: CelFunction, receiver: Run, node: CallNode, context: Context): Run {
  const [given] = node.given
  const other = given ? context.compile(given) : () => null
  const take = taker(definition, node)
  if (definition.name === 'orValue') {
    return (frame) => {
      const optional = take(receiver(frame), 0) as Optional
      return optional.present ? known(optional.value) : other(frame)
    }
  }
  return (frame) => {
    const optional = take(receiver(frame), 0) as Optional
    return optional.present ? optional : take(other(frame), 1)
  }
}

function applied(definition: CelFunction, runs: readonly Run[], node: CallNode): Run {
  const offset = node.start
  const call = definition.call as (call: unknown, ...values: unknown[]) => unknown
  const take = taker(definition, node)
  const [first, second] = runs
  if (runs.length === 1 && first) return (frame) => call({ frame, offset }, take(first(frame), 0))
  if (runs.length === 2 && first && second)
    return (frame) => call({ frame, offset }, take(first(frame), 0), take(second(frame), 1))
  return (frame) => call({ frame, offset }, ...runs.map((run, index) => take(run(frame), index)))
}

/** Lets a value pass if the function takes it there: index 0 is what it is called on, for a method. */
function taker(definition: CelFunction, node: CallNode): (value: unknown, index: number) => unknown {
  const accepted: readonly Accepted[] = definition.on ? [definition.on, ...definition.takes] : definition.takes
  return (value, index) => {
    const wanted = accepted[index] ?? 'any'
    if (accepts(wanted, value)) return value
    throw errorFailure(refusal(definition, wanted, index, value), node.start)
  }
}

function accepts(accepted: Accepted, value: unknown): boolean {
  if (typeof value === 'string') return accepted === 'any' || accepted.includes('string')
  const type = typeOf(value)
  return type !== null && (accepted === 'any' || accepted.includes(type))
}

function refusal(definition: CelFunction, accepted: Accepted, index: number, value: unknown): string {
  const wanted = accepted === 'any' ? 'a value' : oneOf(accepted)
  const asked = definition.on && index === 0 ? 'is called on' : 'needs'
  const hint =
    accepted !== 'any' && accepted.includes('optional') ? '; write `.?` before the field that may be missing' : ''
  return `\`${definition.name}\` ${asked} ${wanted}, not ${inWords(value)}${hint}`
}
