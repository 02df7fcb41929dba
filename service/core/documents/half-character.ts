import type { Json } from '../model/json.ts'
import type { FieldProblem } from './field-problem.ts'
import { formatPointer } from './pointer.ts'

/** Where a half of a character can come from: an escape of one, or any character that has two halves. */
const suspicious = /\\[uU]0*[dD][89a-fA-F]|[\ud800-\udfff]/

/**
 * The first value or key that holds half of a character (a lone surrogate, as `"\\ud800"` gives); null where there is none.
 * Such a text is no UTF-8 (rule D4) and has no canonical form (RFC 8785), so nothing could be told of it.
 */
export function halfCharacter(yaml: string, value: Json): FieldProblem | null {
  const path = suspicious.test(yaml) ? pathOfHalf(value, []) : null
  if (path === null) return null
  return {
    field: formatPointer(path),
    message:
      'this text holds half of a character (a lone surrogate, such as `\\ud800`), which no UTF-8 can; write the whole one',
  }
}

/** The path of the value; of the mapping, where a key is at fault. */
function pathOfHalf(value: Json, path: readonly string[]): readonly string[] | null {
  if (typeof value === 'string') return value.isWellFormed() ? null : path
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    if (!key.isWellFormed()) return path
    const found = pathOfHalf(inner, [...path, key])
    if (found !== null) return found
  }
  return null
}
