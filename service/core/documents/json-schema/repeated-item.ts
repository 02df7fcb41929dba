import type { Json } from '../../model/json.ts'
import { canonical } from './canonical.ts'

/** The index of the first item that stands in a list before; -1 where all differ. Linear, unlike Ajv's own comparison. */
export function repeatedItem(list: readonly Json[]): number {
  const seen = new Set<string>()
  return list.findIndex((item) => {
    const text = canonical(item)
    if (seen.has(text)) return true
    seen.add(text)
    return false
  })
}
