import type { ErrorObject } from 'ajv/dist/core.js'
import type { Json, JsonObject } from '../../model/json.ts'
import { didYouMean, shown } from '../nearest.ts'
import { parsePointer, pointerBelow, valueAt } from '../pointer.ts'
import { formats } from './formats.ts'
import { isMapping, typeOf, typeWords } from './json-type.ts'
import type { SchemaProblem } from './schema-problem.ts'

/** What Ajv's errors are about. */
export type Subject = {
  readonly value: Json
  /** The schema in which the keyword stands that an error tells of. */
  readonly schemaOf: (error: ErrorObject) => Json
  /** Whether a value at a pointer is `x-sensitive`: nothing of it may be told. */
  readonly isSensitive: (pointer: string) => boolean
}

/** One error, ready to be put in words: the value and the schema at fault, and the value's name. */
type Fault = {
  readonly error: ErrorObject
  readonly value: Json
  readonly schema: JsonObject
  readonly name: string
  readonly sensitive: boolean
}

/** Where an error is told; `key` is the key whose name is at fault, where it is the name. */
export function placeOfError(error: ErrorObject, key: string | null): Pick<SchemaProblem, 'pointer' | 'at'> {
  const { instancePath, params } = error
  if (key !== null) return { pointer: pointerBelow(instancePath, key), at: 'key' }
  const { missingProperty, additionalProperty, at } = params
  if (typeof missingProperty === 'string') return { pointer: pointerBelow(instancePath, missingProperty), at: 'value' }
  if (typeof additionalProperty === 'string')
    return { pointer: pointerBelow(instancePath, additionalProperty), at: 'key' }
  return { pointer: typeof at === 'number' ? `${instancePath}/${at}` : instancePath, at: 'value' }
}

/** What an error says, in one line; never anything `x-sensitive`. */
export function errorMessage(error: ErrorObject, subject: Subject, key: string | null): string {
  const schema = subject.schemaOf(error)
  const pointer = key === null ? error.instancePath : pointerBelow(error.instancePath, key)
  const fault: Fault = {
    error,
    value: key ?? (valueAt(subject.value, error.instancePath) as Json),
    schema: isMapping(schema) ? schema : {},
    name: nameOf(pointer),
    sensitive: subject.isSensitive(pointer) || (isMapping(schema) && schema['x-sensitive'] === true),
  }
  const words = Object.hasOwn(messages, error.keyword) ? messages[error.keyword] : undefined
  return words ? words(fault) : `${fault.name} does not fit`
}

function nameOf(pointer: string): string {
  const last = parsePointer(pointer).at(-1)
  if (last === undefined) return 'this'
  return /^\d+$/.test(last) ? 'this item' : `\`${shown(last)}\``
}

/** A sentence about what is at fault, with the keyword's number. */
const limit =
  (words: (limit: number) => string) =>
  ({ error, name }: Fault) =>
    `${name} ${words(error.params['limit'])}`

const missing = ({ error }: Fault) => `required field \`${shown(String(error.params['missingProperty']))}\` is missing`

const messages: { readonly [keyword: string]: (fault: Fault) => string } = {
  'false schema': () => 'nothing may stand here',
  type: wrongType,
  enum: (fault) => notAllowed(fault, fault.schema['enum'] as readonly Json[]),
  const: (fault) => notAllowed(fault, [fault.schema['const'] as Json]),
  required: missing,
  dependentRequired: missing,
  additionalProperties: unknownField,
  minProperties: limit((count) => (count === 1 ? 'is empty' : `needs at least ${count} fields`)),
  maxProperties: limit((count) => `may have at most ${count} fields`),
  minItems: limit((count) => (count === 1 ? 'is empty' : `needs at least ${count} items`)),
  maxItems: limit((count) => `may have at most ${count} items`),
  uniqueItems: () => 'this item stands in the list twice',
  contains: ({ schema, name }) => `${name} ${countOfForm(schema)}`,
  minLength: limit((count) => (count === 1 ? 'is empty' : `is shorter than ${count} characters`)),
  maxLength: limit((count) => `is longer than ${count} characters`),
  pattern: ({ schema, value, name, sensitive }) => {
    const { pattern, patternErrorMessage } = schema
    const words =
      typeof patternErrorMessage === 'string'
        ? patternErrorMessage
        : `does not fit the pattern \`${shown(String(pattern))}\``
    return `${name} ${words}${sensitive ? '' : ` (\`${shown(String(value))}\`)`}`
  },
  format: ({ schema, name }) => `${name} must be ${formats.get(String(schema['format']))?.words ?? 'of its format'}`,
  minimum: limit((number) => `must be at least ${number}`),
  maximum: limit((number) => `must be at most ${number}`),
  exclusiveMinimum: limit((number) => `must be more than ${number}`),
  exclusiveMaximum: limit((number) => `must be less than ${number}`),
  multipleOf: ({ schema, name }) => `${name} must be a multiple of ${schema['multipleOf']}`,
  anyOf: () => 'this fits none of the forms of which it must fit one',
  oneOf: () => 'this fits more than one of the forms of which it must fit one',
  not: () => 'this is a value that may not be',
}

function wrongType({ schema, value, name }: Fault): string {
  const { type } = schema
  const types = (Array.isArray(type) ? type : [type]) as readonly string[]
  const found = typeOf(value)
  const actual = found === 'number' ? (types.includes('integer') ? 'a broken number' : 'a number') : typeWords(found)
  const hint = types.includes('string') && typeof value !== 'object' ? '; put it in quotes' : ''
  return `${name} must be ${types.map(typeWords).join(' or ')}, not ${actual}${hint}`
}

function notAllowed({ value, name, sensitive }: Fault, allowed: readonly Json[]): string {
  if (sensitive || typeof value === 'object') return `${name} is none of the values that it may have`
  const words = allowed.filter((candidate) => typeof candidate !== 'object').map(String)
  const hint = didYouMean(String(value), words)
  return `${name} cannot be \`${shown(String(value))}\`${hint || `; known: ${words.slice(0, 20).join(', ')}`}`
}

function unknownField({ error, schema, value, sensitive }: Fault): string {
  if (sensitive) return 'unknown field'
  const field = String(error.params['additionalProperty'])
  const known = Object.keys(isMapping(schema['properties']) ? schema['properties'] : {})
  const free = known.filter((name) => !Object.hasOwn(value as JsonObject, name)).sort()
  return `unknown field \`${shown(field)}\`${didYouMean(field, free)}`
}

function countOfForm({ minContains = 1, maxContains }: JsonObject): string {
  if (maxContains === undefined) return `needs at least ${minContains} items of the wanted form`
  if (minContains === 0) return `may have at most ${maxContains} items of the wanted form`
  const count = minContains === maxContains ? `${minContains}` : `${minContains} to ${maxContains}`
  return `needs ${count} items of the wanted form`
}
