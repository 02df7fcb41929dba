import canonicalize from 'canonicalize'
import type { Json } from '../../model/json.ts'

/** A value as one text that is the same for equal values (RFC 8785). */
export function canonical(value: Json): string {
  return canonicalize(value) ?? 'null'
}
