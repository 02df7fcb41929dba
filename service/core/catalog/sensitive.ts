import { parsePointer } from '../documents/pointer.ts'
import type { Read } from '../expression/expression.ts'

/**
 * Whether something reads a sensitive parameter, a part of one, or a whole that holds one (rule V4).
 * `sensitive` are JSON pointers below the parameters.
 */
export function readsSensitive(reads: readonly Read[], sensitive: readonly string[]): boolean {
  if (sensitive.length === 0) return false
  const hidden = sensitive.map(parsePointer)
  return reads.some(({ path }) =>
    hidden.some((steps) => meets(path, ['params', ...steps]) || meets(path, ['service', 'parameters', ...steps])),
  )
}

/** Whether one path leads to the other, or into it. */
function meets(one: readonly string[], other: readonly string[]): boolean {
  const shared = Math.min(one.length, other.length)
  for (let at = 0; at < shared; at += 1) if (one[at] !== other[at]) return false
  return true
}
