import { errorFailure } from '../run/failure.ts'
import { charge } from '../run/work.ts'
import { codePointCount, codePointIndex, codePointWork, sliceCodePoints, unitIndex } from '../values/code-points.ts'
import type { Call, CelFunction } from './function.ts'
import { matchDynamic } from './matches.ts'

const text = ['string'] as const
const whole = ['int', 'double'] as const

/** CEL's standard functions on text, and the usual extensions. Positions count code points. */
export const textFunctions: readonly CelFunction[] = [
  { name: 'contains', on: text, takes: [text], gives: 'bool', call: contains },
  {
    name: 'startsWith',
    on: text,
    takes: [text],
    gives: 'bool',
    call: (_, value: string, start: string) => value.startsWith(start),
  },
  {
    name: 'endsWith',
    on: text,
    takes: [text],
    gives: 'bool',
    call: (_, value: string, end: string) => value.endsWith(end),
  },
  { name: 'matches', on: text, takes: [text], gives: 'bool', call: matchDynamic },
  // CEL has this one in both forms: https://github.com/google/cel-spec/blob/master/doc/langdef.md#list-of-standard-definitions
  { name: 'matches', on: null, takes: [text, text], gives: 'bool', call: matchDynamic },
  {
    name: 'lowerAscii',
    on: text,
    takes: [],
    gives: 'string',
    call: copied((value) => value.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())),
  },
  {
    name: 'upperAscii',
    on: text,
    takes: [],
    gives: 'string',
    call: copied((value) => value.replace(/[a-z]+/g, (letters) => letters.toUpperCase())),
  },
  { name: 'trim', on: text, takes: [], gives: 'string', call: copied((value) => value.trim()) },
  { name: 'indexOf', on: text, takes: [text], gives: 'int', call: indexOf },
  { name: 'indexOf', on: text, takes: [text, whole], gives: 'int', call: indexOf },
  { name: 'lastIndexOf', on: text, takes: [text], gives: 'int', call: lastIndexOf },
  { name: 'lastIndexOf', on: text, takes: [text, whole], gives: 'int', call: lastIndexOf },
  { name: 'substring', on: text, takes: [whole], gives: 'string', call: substring },
  { name: 'substring', on: text, takes: [whole, whole], gives: 'string', call: substring },
  { name: 'split', on: text, takes: [text], gives: 'list', call: split },
  { name: 'split', on: text, takes: [text, whole], gives: 'list', call: split },
]

/** Searching is charged for the worst case, in which every start is compared to its end. */
function chargeSearch({ frame, offset }: Call, value: string, wanted: string): void {
  charge(frame, codePointWork(value), offset)
  charge(frame, 1 + Math.ceil((value.length * (1 + Math.min(wanted.length, value.length))) / 64), offset)
}

function copied(copy: (value: string) => string): CelFunction['call'] {
  return ({ frame, offset }, value: string) => {
    charge(frame, value.length >> 3, offset)
    return copy(value)
  }
}

function contains(call: Call, value: string, wanted: string): boolean {
  chargeSearch(call, value, wanted)
  return value.includes(wanted)
}

function indexOf(call: Call, value: string, wanted: string, from: unknown = 0n): bigint {
  chargeSearch(call, value, wanted)
  return BigInt(codePointIndex(value, value.indexOf(wanted, unitIndex(value, position(call, value, from)))))
}

function lastIndexOf(call: Call, value: string, wanted: string, from?: unknown): bigint {
  chargeSearch(call, value, wanted)
  const unit =
    from === undefined
      ? value.lastIndexOf(wanted)
      : value.lastIndexOf(wanted, unitIndex(value, position(call, value, from)))
  return BigInt(codePointIndex(value, unit))
}

function substring(call: Call, value: string, start: unknown, end?: unknown): string {
  charge(call.frame, codePointWork(value) * 2, call.offset)
  const first = position(call, value, start)
  const last = end === undefined ? codePointCount(value) : position(call, value, end)
  if (first > last) throw errorFailure('`substring` ends before it starts', call.offset)
  return sliceCodePoints(value, first, last)
}

/** A place between code points of the text, or an error. */
function position({ offset }: Call, value: string, given: unknown): number {
  const index = Number(given)
  if (Number.isInteger(index) && index >= 0 && index <= codePointCount(value)) return index
  throw errorFailure(`position ${index} lies outside the text, which has ${codePointCount(value)} characters`, offset)
}

function split(call: Call, value: string, separator: string, limit?: unknown): readonly string[] {
  chargeSearch(call, value, separator)
  charge(call.frame, value.length, call.offset)
  const most = limit === undefined ? -1 : Number(limit)
  if (most === 0) return []
  const pieces = separator === '' ? [...value] : value.split(separator)
  charge(call.frame, pieces.length, call.offset)
  if (most < 0 || pieces.length <= most) return pieces
  return [...pieces.slice(0, most - 1), pieces.slice(most - 1).join(separator)]
}
