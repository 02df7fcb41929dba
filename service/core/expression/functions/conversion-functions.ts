import { errorFailure } from '../run/failure.ts'
import { charge } from '../run/work.ts'
import { inWords } from '../values/cannot.ts'
import { durationText } from '../values/duration-text.ts'
import { namedTypes, qualifiedTypes } from '../values/named-types.ts'
import { int, unsigned } from '../values/numbers.ts'
import { plainNumber } from '../values/plain-number.ts'
import { type TypeName, typeNames } from '../values/type-name.ts'
import { isDuration, isUint, typeOf, typeValue } from '../values/value.ts'
import type { Call, CelFunction } from './function.ts'

const numbers = ['int', 'uint', 'double'] as const

/** CEL's conversions between types. */
export const conversionFunctions: readonly CelFunction[] = [
  { name: 'dyn', on: null, takes: ['any'], gives: 'dyn', call: (_, value: unknown) => value },
  {
    name: 'type',
    on: null,
    takes: ['any'],
    gives: 'type',
    call: (_, value: unknown) => typeValues[typeOf(value) ?? 'null'],
  },
  { name: 'bool', on: null, takes: [['bool', 'string']], gives: 'bool', call: toBool },
  { name: 'int', on: null, takes: [[...numbers, 'string', 'timestamp']], gives: 'int', call: toInt },
  {
    name: 'uint',
    on: null,
    takes: [[...numbers, 'string']],
    gives: 'uint',
    call: ({ offset }: Call, value: unknown) => toUint(value, offset),
  },
  { name: 'double', on: null, takes: [[...numbers, 'string']], gives: 'double', call: toDouble },
  {
    name: 'string',
    on: null,
    takes: [[...numbers, 'bool', 'string', 'bytes', 'timestamp', 'duration']],
    gives: 'string',
    call: toText,
  },
  { name: 'bytes', on: null, takes: [['string', 'bytes']], gives: 'bytes', call: toBytes },
]

const typeValues = Object.fromEntries(
  typeNames.map((name) => [
    name,
    namedTypes.get(celName(name)) ?? qualifiedTypes.get(celName(name)) ?? typeValue(name),
  ]),
) as { readonly [T in TypeName]: unknown }

/** How `type()` calls a type. */
function celName(name: TypeName): string {
  if (name === 'timestamp') return 'google.protobuf.Timestamp'
  if (name === 'duration') return 'google.protobuf.Duration'
  return name === 'null' ? 'null_type' : name
}

const truths: { readonly [text: string]: boolean } = {
  '1': true,
  t: true,
  true: true,
  True: true,
  TRUE: true,
  '0': false,
  f: false,
  false: false,
  False: false,
  FALSE: false,
}

function toBool({ offset }: Call, value: boolean | string): boolean {
  if (typeof value === 'boolean') return value
  const truth = Object.hasOwn(truths, value) ? truths[value] : undefined
  if (truth === undefined) throw errorFailure(`${quoted(value)} is neither true nor false`, offset)
  return truth
}

function toInt({ offset }: Call, value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (value instanceof Date) return BigInt(Math.floor(value.getTime() / 1000))
  if (isUint(value)) return int(value.value, offset)
  if (typeof value === 'string') {
    if (/^[+-]?\d{1,19}$/.test(value)) return int(BigInt(value.replace(/^\+/, '')), offset)
    throw errorFailure(`${quoted(value)} is no whole number`, offset)
  }
  const number = value as number
  if (!Number.isFinite(number)) throw errorFailure(`${number} is no whole number`, offset)
  return int(BigInt(Math.trunc(number)), offset)
}

function toUint(value: unknown, offset: number): unknown {
  if (isUint(value)) return value
  if (typeof value === 'bigint') return unsigned(value, offset)
  if (typeof value === 'number' && Number.isFinite(value)) return unsigned(BigInt(Math.trunc(value)), offset)
  if (typeof value === 'string' && /^\d{1,20}$/.test(value)) return unsigned(BigInt(value), offset)
  throw errorFailure(
    `${typeof value === 'string' ? quoted(value) : inWords(value)} is no unsigned whole number`,
    offset,
  )
}

function toDouble({ offset }: Call, value: unknown): number {
  if (typeof value === 'number') return value
  if (isUint(value)) return Number(value.value)
  if (typeof value === 'bigint') return Number(value)
  const text = value as string
  const number = /^[+-]?(?:\d{1,400}\.?\d{0,400}|\.\d{1,400})(?:[eE][+-]?\d{1,4})?$/.test(text)
    ? Number(text)
    : Number.NaN
  if (Number.isFinite(number)) return number
  throw errorFailure(`${quoted(text)} is no number`, offset)
}

function toText({ frame, offset }: Call, value: unknown): string {
  if (typeof value === 'number') return plainNumber(value)
  if (value instanceof Uint8Array) {
    charge(frame, value.length, offset)
    return utf8(value, offset)
  }
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z')
  if (isDuration(value)) return durationText(value.nanoseconds)
  return isUint(value) ? String(value.value) : String(value)
}

function utf8(value: Uint8Array, offset: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value)
  } catch {
    throw errorFailure('these bytes are no UTF-8 text', offset)
  }
}

function toBytes({ frame, offset }: Call, value: string | Uint8Array): Uint8Array {
  if (typeof value !== 'string') return value
  charge(frame, value.length, offset)
  return new TextEncoder().encode(value)
}

/** A text in a message, cut where it is long. */
function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
}
