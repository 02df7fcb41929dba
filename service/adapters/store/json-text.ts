import { isUnknown, unknownValue } from '../../core/model/unknown.ts'
import { type Redactor, redacted } from '../../core/redaction.ts'

/** Under this key stands a value that is unknown until applied. */
const mark = '$unknownUntilApplied'

/** Plain data as the text that is kept; values that are unknown until applied are marked, where there may be any. */
export function writeJson(data: unknown): string {
  const text = JSON.stringify(data)
  if (!text.includes('"expression":') || !text.includes('"target":')) return text
  return JSON.stringify(data, (_, value) => (isUnknown(value) ? { [mark]: [value.expression, value.target] } : value))
}

/** What was kept, unknown values included. */
export function readJson<T>(text: string): T {
  if (!text.includes(mark)) return JSON.parse(text)
  return JSON.parse(text, (_, value) => {
    const parts = typeof value === 'object' && value !== null && Object.hasOwn(value, mark) ? value[mark] : null
    return Array.isArray(parts) ? unknownValue(String(parts[0]), String(parts[1])) : value
  })
}

/** Writes what is kept, without secrets. The whole text is looked through once; only where one is found, value by value. */
export function createCleanWriter(redact: Redactor): (data: unknown) => string {
  return (data) => {
    const text = writeJson(data)
    return redact(text) === text
      ? text
      : JSON.stringify(JSON.parse(text, (key, value) => cleanValue(redact, key, value)))
  }
}

/** A text may be a secret by itself, or because of the name under which it stands. */
function cleanValue(redact: Redactor, key: string, value: unknown): unknown {
  if (typeof value === 'string') return cleanText(redact, `${key}: `, redact(value))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [redact(name), inner]))
}

function cleanText(redact: Redactor, name: string, value: string): string {
  const said = redact(`${name}${value}`)
  return said.startsWith(name) ? said.slice(name.length) : redacted
}
