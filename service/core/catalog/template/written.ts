import { isMapping, typeOf, typeWords } from '../../documents/json-schema/json-type.ts'
import { holesOf } from '../../expression/holes.ts'
import type { AwsValueType } from '../../model/aws-schema.ts'
import type { Json } from '../../model/json.ts'

/** What stands in a template where only a service or the cloud will know the value. */
export const unknown: unique symbol = Symbol('unknown until applied')

/** Text of which only a part is known. */
export const someText: unique symbol = Symbol('some text')

/** A value of a template, as far as the template tells it. */
export type Written = Json | typeof someText

/** A value as it will be: `$${` is a literal `${`; what is one hole may be anything, what has one within it is some text. */
export function writtenOf(value: Json): Written | typeof unknown {
  if (typeof value !== 'string') return value
  if (value.includes('{{resolve:')) return someText
  if (!value.includes('${')) return value
  const holes = holesOf(value)
  if ('problems' in holes) return unknown
  const [first, ...rest] = holes.pieces
  if (rest.length > 0) return someText
  return typeof first === 'string' ? first : unknown
}

/** The types that a value may be of. */
export function alternativesOf(type: AwsValueType): readonly AwsValueType[] {
  return isObject(type) && 'anyOf' in type ? type.anyOf : [type]
}

/** Whether a value is one of a type by itself: `"true"` and `"5"` are, since CloudFormation reads them so; null is none. */
export function takes(type: AwsValueType, value: Written): boolean {
  if (value === null) return false
  if (type === 'json') return true
  if (isList(type)) return Array.isArray(value)
  const isMap = typeof value === 'object' && !Array.isArray(value)
  if (isObject(type) && !('oneOf' in type)) return isMap
  if (typeof type === 'string' && (type === 'tag' || type.startsWith('#'))) return isMap
  return typeof value !== 'object' && (value === someText || readsAs(type, String(value)))
}

function readsAs(type: AwsValueType, text: string): boolean {
  if (isObject(type)) return 'oneOf' in type && type.oneOf.some((one) => String(one) === text)
  switch (type) {
    case 'boolean':
      return /^(?:true|false)$/i.test(text)
    case 'integer':
      return /^\s*[+-]?\d+(?:\.0+)?\s*$/.test(text)
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text))
    default:
      return true
  }
}

/** The values that types take, where they name them; empty where they do not. */
export function valuesOf(types: readonly AwsValueType[]): readonly string[] {
  return types.flatMap((type) => (isObject(type) && 'oneOf' in type ? type.oneOf.map(String) : []))
}

/** Types in words: `a list or text`. */
export function typesInWords(types: readonly AwsValueType[]): string {
  return [...new Set(types.map((type) => typeWords(jsonTypeOf(type))))].join(' or ')
}

/** What a value is, in words. */
export function valueInWords(value: Written): string {
  return value === someText ? typeWords('string') : typeWords(typeOf(value))
}

function jsonTypeOf(type: AwsValueType): string {
  if (isList(type)) return 'array'
  if (isObject(type)) return 'oneOf' in type ? 'string' : 'object'
  if (type === 'date-time') return 'string'
  return type === 'tag' || type === 'json' || type.startsWith('#') ? 'object' : type
}

/** Whether a type is a list of something. */
export function isList(type: AwsValueType): type is readonly [AwsValueType] {
  return Array.isArray(type)
}

/** Whether a type is a map to something, one of several types, or some values. */
export function isObject(type: AwsValueType): type is Extract<AwsValueType, { [key: string]: unknown }> {
  return typeof type === 'object' && !isList(type)
}

/** Whether a value that was written is a map. */
export function isMap(value: Written): value is Extract<Json, { readonly [key: string]: Json }> {
  return value !== someText && isMapping(value)
}
