import { numberForPeople } from './values/plain-number.ts'
import { isUint } from './values/value.ts'

/**
 * A value within a text, written plainly (rules E4, E5): `100`, `0.25`, `2026-03-01T00:00:00Z`; lists and maps as JSON.
 * `raw` is what the expression gave, `plain` the same as plain data.
 */
export function textOf(raw: unknown, plain: unknown): string {
  if (typeof raw === 'bigint') return String(raw)
  if (isUint(raw)) return String(raw.value)
  if (typeof plain === 'string') return plain
  if (typeof plain === 'number') return numberForPeople(plain)
  if (plain instanceof Date) return plain.toISOString().replace('.000Z', 'Z')
  return JSON.stringify(plain)
}
