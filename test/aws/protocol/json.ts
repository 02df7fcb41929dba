import { AwsError, notBuilt } from './aws-error.ts'
import type { Shape } from './shape.ts'

/** The input of an operation in the JSON protocols; what its model does not have is refused loudly. */
export function decodeJson(shape: Shape, body: string): unknown {
  try {
    return decode(shape, JSON.parse(body || '{}'), '')
  } catch (failure) {
    if (failure instanceof SyntaxError) throw new AwsError('SerializationException', 'the body is no JSON')
    throw failure
  }
}

function decode(shape: Shape, given: unknown, path: string): unknown {
  switch (shape.kind) {
    case 'structure':
      return decodeStructure(shape, given, path)
    case 'list':
      if (!Array.isArray(given)) throw wrong(path, shape.kind)
      return given.map((item, at) => decode(shape.item, item, `${path}[${at}]`))
    case 'map':
      return Object.fromEntries(
        Object.entries(record(given, path)).map(([key, item]) => [key, decode(shape.value, item, `${path}.${key}`)]),
      )
    case 'document':
      return given
    case 'blob':
      return Buffer.from(String(given), 'base64')
    case 'timestamp':
      return new Date(Number(given) * 1000)
    default:
      if (typeof given !== shape.kind) throw wrong(path, shape.kind)
      return given
  }
}

function decodeStructure(shape: Extract<Shape, { kind: 'structure' }>, given: unknown, path: string): unknown {
  const values = record(given, path)
  const odd = Object.keys(values).find((name) => !shape.members.some((member) => member.name === name))
  if (odd !== undefined) throw notBuilt(`the parameter ${path}.${odd}, which the model of AWS does not name`)
  const missing = shape.members.find((member) => member.required && values[member.name] === undefined)
  if (missing) throw new AwsError('ValidationException', `${missing.name} must not be null`)
  return Object.fromEntries(
    shape.members
      .filter(({ name }) => values[name] !== undefined && values[name] !== null)
      .map(({ name, shape: inner }) => [name, decode(inner, values[name], `${path}.${name}`)]),
  )
}

/** A value as the JSON protocols write it: dates as seconds, bytes in base 64. */
export function encodeJson(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'structure': {
      const values = record(value, shape.name)
      const odd = Object.keys(values).find((name) => !shape.members.some((member) => member.name === name))
      if (odd !== undefined)
        throw new Error(`test/aws answers ${shape.name} with ${odd}, which the model does not name`)
      return Object.fromEntries(
        shape.members
          .filter(({ name }) => values[name] !== undefined)
          .map(({ name, shape: inner }) => [name, encodeJson(inner, values[name])]),
      )
    }
    case 'list':
      return Array.isArray(value) ? value.map((item) => encodeJson(shape.item, item)) : []
    case 'map':
      return Object.fromEntries(
        Object.entries(record(value, '')).map(([key, item]) => [key, encodeJson(shape.value, item)]),
      )
    case 'timestamp':
      return value instanceof Date ? value.getTime() / 1000 : value
    case 'blob':
      return Buffer.from(String(value)).toString('base64')
    default:
      return value
  }
}

/** An error in the JSON protocols. */
export function encodeJsonError(error: AwsError): string {
  return JSON.stringify({ __type: error.code, message: error.message })
}

function record(value: unknown, path: string): { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path, 'structure')
  return { ...value }
}

function wrong(path: string, kind: string): AwsError {
  return new AwsError('SerializationException', `${path} is no ${kind}`)
}
