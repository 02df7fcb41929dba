import { type Redactor, redacted } from '../../core/redaction.ts'

/** Names under which a value is a secret whatever it looks like. */
const secretName =
  /^(?:(?:proxy-)?authorization|cookie|set-cookie|x-hub-signature(?:-256)?|.*(?:password|passwd|secret|private_?key|privateKey|api_?key|apiKey|access_?token|accessToken|credentials?)|token|.*[_-]token|.*Token|jwt|pem)$/i

const deepest = 8
const most = 200

/** A value as it may be logged: no secret in any text, key, error, cause, list or nested object. Circles are cut. */
export function redactValue(value: unknown, redact: Redactor, trail: readonly object[] = []): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return redact(String(value))
  if (typeof value !== 'object' || value === null) return value
  if (trail.includes(value)) return '[circular]'
  if (trail.length === deepest) return '[deeper]'
  const inner = (one: unknown) => redactValue(one, redact, [...trail, value])
  if (value instanceof Error) return redactError(value, inner)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString()
  if (value instanceof URL || value instanceof RegExp) return redact(String(value))
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`
  if (value instanceof Map) return fields([...value], redact, inner)
  if (value instanceof Headers) return fields([...value], redact, inner)
  if (Array.isArray(value) || value instanceof Set) return [...value].slice(0, most).map(inner)
  return fields(Object.entries(value), redact, inner)
}

function redactError(error: Error, inner: (value: unknown) => unknown): unknown {
  const { name, message, stack, cause } = error
  const own = Object.fromEntries(
    Object.entries(error).filter(([key]) => !['request', 'response', 'cause'].includes(key)),
  )
  const errors = error instanceof AggregateError ? { errors: error.errors } : {}
  return inner({ ...own, name, message, stack, ...errors, ...(cause === undefined ? {} : { cause }) })
}

function fields(
  entries: readonly (readonly [unknown, unknown])[],
  redact: Redactor,
  inner: (value: unknown) => unknown,
): { readonly [key: string]: unknown } {
  return Object.fromEntries(
    entries.slice(0, most).map(([key, value]) => {
      const hidden = secretName.test(String(key)) && value !== null && value !== undefined && typeof value !== 'boolean'
      return [redact(String(key)), hidden ? redacted : inner(value)]
    }),
  )
}
