import { isUnknown } from '../../model/unknown.ts'
import { errorFailure, unknownFailure } from '../run/failure.ts'
import { charge } from '../run/work.ts'
import { inWords } from '../values/cannot.ts'
import { isPlainMap } from '../values/value.ts'
import { statementOf } from './access/statement.ts'
import { anyOf } from './access/three-valued.ts'
import { writtenText } from './access/written-text.ts'
import type { Call, CelFunction } from './function.ts'

/**
 * What rules ask of AWS's access policies (JSON documents of Principal, Action, Resource, Condition) and of templates:
 * in one place, since each of these can be written in many ways, and a rule that knows only one of them lets the rest pass.
 */
export const accessFunctions: readonly CelFunction[] = [
  { name: 'statements', on: null, takes: [['map', 'list', 'string']], gives: 'list', call: statements },
  { name: 'allows', on: null, takes: [['map'], ['string']], gives: 'bool', call: allows },
  { name: 'written', on: null, takes: ['any'], gives: 'dyn', call: written },
]

/** `statements(document)`: an access policy's statements in one form (`Statement`); of its JSON text too, as some types have it. */
function statements(call: Call, document: unknown): readonly unknown[] {
  const policy = typeof document === 'string' ? parsed(call, document) : document
  const all = isPlainMap(policy) ? policy['Statement'] : policy
  if (isUnknown(all)) throw unknownFailure(all)
  const list: readonly unknown[] = all === undefined ? [] : Array.isArray(all) ? all : [all]
  return list.map((one) => {
    if (isUnknown(one)) return one
    if (!isPlainMap(one))
      throw errorFailure(`a statement of an access policy is a map, not ${inWords(one)}`, call.offset)
    chargeFor(call, one)
    return statementOf(one)
  })
}

function parsed({ frame, offset }: Call, text: string): unknown {
  charge(frame, text.length, offset)
  try {
    return JSON.parse(text)
  } catch {
    throw errorFailure('this text is no access policy: it is not JSON', offset)
  }
}

/** `allows(statement, "iam:PassRole")`: whether it allows an action, by name, by wildcard, or by naming only others. */
function allows(call: Call, statement: { readonly [field: string]: unknown }, action: string): boolean {
  const { effect, actions, notActions } = statement
  if (isUnknown(effect)) throw unknownFailure(effect)
  if (effect !== 'Allow') return false
  const named = coveredBy(call, actions, action.toLowerCase())
  const answer =
    listOf(notActions).length === 0 ? named : anyOf([named, not(coveredBy(call, notActions, action.toLowerCase()))])
  if (isUnknown(answer)) throw unknownFailure(answer)
  return answer
}

function coveredBy(call: Call, patterns: unknown, action: string) {
  return anyOf(
    listOf(patterns).map((pattern) => {
      if (isUnknown(pattern)) return pattern
      if (typeof pattern !== 'string') return false
      charge(call.frame, 1 + (pattern.length * action.length) / 16, call.offset)
      return isLike(action, pattern)
    }),
  )
}

/** Whether text fits a pattern of `*` and `?`, in time of the product of their lengths. */
function isLike(text: string, pattern: string): boolean {
  let reached: ReadonlySet<number> = new Set([0])
  for (const sign of pattern) {
    reached = sign === '*' ? allFrom(Math.min(...reached), text) : afterOne(reached, sign, text)
  }
  return reached.has(text.length)
}

function allFrom(first: number, text: string): ReadonlySet<number> {
  return new Set(Array.from({ length: Math.max(0, text.length + 1 - first) }, (_, index) => first + index))
}

function afterOne(reached: ReadonlySet<number>, sign: string, text: string): ReadonlySet<number> {
  return new Set([...reached].filter((at) => (sign === '?' ? at < text.length : text[at] === sign)).map((at) => at + 1))
}

/**
 * `written(value)`: the same value with all that is unknown until applied as its template writes it (`${Key.Arn}`,
 * `{{resolve:…}}`, `!ImportValue net`): for rules about how something is said, such as that a password is none.
 */
function written(call: Call, value: unknown): unknown {
  chargeFor(call, value)
  return asWritten(value)
}

function asWritten(value: unknown): unknown {
  if (isUnknown(value)) return writtenText(value) ?? value.expression
  if (Array.isArray(value)) return value.map(asWritten)
  if (!isPlainMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asWritten(inner)]))
}

/** Levels of a value; documents have no more (rule D4), JSON text may. */
const deepest = 64

function chargeFor(call: Call, value: unknown, depth = 0): void {
  if (depth > deepest) throw errorFailure(`this is nested more than ${deepest} levels deep`, call.offset)
  charge(call.frame, 4, call.offset)
  if (Array.isArray(value)) for (const inner of value) chargeFor(call, inner, depth + 1)
  else if (isPlainMap(value)) for (const inner of Object.values(value)) chargeFor(call, inner, depth + 1)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function not(answer: ReturnType<typeof anyOf>): ReturnType<typeof anyOf> {
  return isUnknown(answer) ? answer : !answer
}
