import { isUnknown, unknownValue } from '../../core/model/unknown.ts'
import type { Verdict } from '../../core/model/verdict.ts'

/** Under this key stands a value that is unknown until applied. */
const mark = '$unknownUntilApplied'

/** A verdict as the text that is kept. */
export function writeVerdict(verdict: Verdict): string {
  return JSON.stringify(verdict, (_, value) =>
    isUnknown(value) ? { [mark]: [value.expression, value.target] } : value,
  )
}

/** The verdict that was kept, unknown values included. */
export function readVerdict(text: string): Verdict {
  return JSON.parse(text, (_, value) => {
    const parts = typeof value === 'object' && value !== null && Object.hasOwn(value, mark) ? value[mark] : null
    return Array.isArray(parts) ? unknownValue(String(parts[0]), String(parts[1])) : value
  })
}
