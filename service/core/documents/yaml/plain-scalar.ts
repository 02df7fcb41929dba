/** What an unquoted text means in YAML 1.2's core schema: null, a boolean, a number, or the text itself. */
export function plainScalar(text: string): null | boolean | number | string {
  // Most are words: told by their first letter, without trying any pattern.
  const first = text.charCodeAt(0)
  const mayMean = first <= 57 || first === 126 || nullOrBoolean.has(text)
  if (!mayMean) return text
  if (nullOrBoolean.has(text)) return nullOrBoolean.get(text) ?? null
  if (text === '~') return null
  return number(text) ?? text
}

const nullOrBoolean = new Map<string, boolean | null>([
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

function number(text: string): number | null {
  if (/^[-+]?[0-9]+$/.test(text)) return Number.parseInt(text, 10)
  if (/^0o[0-7]+$/.test(text)) return Number.parseInt(text.slice(2), 8)
  if (/^0x[0-9a-fA-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16)
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number.parseFloat(text)
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : null
}
