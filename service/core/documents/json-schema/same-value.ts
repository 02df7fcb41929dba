import canonicalize from 'canonicalize'
import type { Json } from '../../model/json.ts'

/** A value as one text that is the same for equal values (RFC 8785). */
export function canonical(value: Json): string {
  return canonicalize(value) ?? 'null'
}

/** Whether two values are equal as JSON. */
export function sameValue(one: Json, other: Json): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  return canonical(one) === canonical(other)
}
