import type { JsonObject } from '../../core/model/json.ts'

/** What a query parameter may hold: one of some words, a whole number, a cursor, or a document's name (rule D2). */
export type Parameter =
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly description: string }
  | { readonly kind: 'limit' }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'name'; readonly description: string }

/** The query parameters that a route takes. */
export type Parameters = { readonly [name: string]: Parameter }

/** Those of every list. */
export const paging: Parameters = { limit: { kind: 'limit' }, cursor: { kind: 'cursor' } }

/** A name as rule D2 has it. */
export const documentName = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** A parameter that the route does not take, or a value that it does not hold: answered with 400. */
export class ParameterError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ParameterError'
  }
}

/** Reads a query string. Each parameter stands there once at most; none but those declared. Throws a `ParameterError`. */
export function readParameters(parameters: Parameters, query: URLSearchParams): { readonly [name: string]: string } {
  const given = [...query]
  for (const [name, value] of given) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (!parameter) throw new ParameterError(unknownParameter(Object.keys(parameters)))
    if (query.getAll(name).length > 1) throw new ParameterError(`${name} stands there more than once`)
    if (!holds(parameter, value)) throw new ParameterError(`${name} must be ${wanted(parameter)}`)
  }
  return Object.fromEntries(given)
}

/** A parameter as OpenAPI describes it. */
export function parameterSchema(parameter: Parameter): JsonObject {
  switch (parameter.kind) {
    case 'enum':
      return { type: 'string', enum: parameter.values }
    case 'limit':
      return { type: 'integer', minimum: 1, maximum: 100, default: 30 }
    case 'cursor':
      return { type: 'string', maxLength: 500 }
    case 'name':
      return { type: 'string', pattern: documentName.source }
  }
}

function holds(parameter: Parameter, value: string): boolean {
  switch (parameter.kind) {
    case 'enum':
      return parameter.values.includes(value)
    case 'limit':
      return /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 100
    case 'cursor':
      return /^[\w-]{1,500}$/.test(value)
    case 'name':
      return documentName.test(value)
  }
}

function wanted(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'enum':
      return `one of ${parameter.values.join(', ')}`
    case 'limit':
      return 'a whole number from 1 to 100'
    case 'cursor':
      return 'a `next` of the answer before'
    case 'name':
      return "a document's name"
  }
}

/** What was asked for is not repeated: it may be anything. */
function unknownParameter(known: readonly string[]): string {
  return known.length === 0 ? 'this route takes no parameters' : `a parameter is none of ${known.join(', ')}`
}
