import type { Json } from '../model/json.ts'
import type { PropertyChange } from '../model/plan.ts'
import type { Value } from '../model/resource.ts'
import { isUnknown } from '../model/unknown.ts'

/** What stands where a sensitive value would. */
export const sensitiveText = '(sensitive, changed)'

/** A value as plain JSON: what only the cloud will know becomes readable text. */
export function valueJson(value: Value): Json {
  if (isUnknown(value)) return `(unknown until applied: ${value.expression})`
  if (Array.isArray(value)) return (value as readonly Value[]).map(valueJson)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, valueJson(below)]))
  }
  return value as Json
}

/** A value in one line for people: text as it is where that is clear, the rest as JSON. */
export function valueText(value: Value): string {
  if (isUnknown(value)) return String(valueJson(value))
  if (typeof value !== 'string') return JSON.stringify(valueJson(value))
  return /^[^\s"][^\n\r"]*$/.test(value) && !looksLikeJson(value) && value === value.trim()
    ? value
    : JSON.stringify(value)
}

/** Text that would be taken for a number, a truth value, null, a list or an object. */
function looksLikeJson(text: string): boolean {
  return /^(?:-?\d|true$|false$|null$|[[{(])/.test(text)
}

/** Both sides of a property's change, as people see them; a side that does not exist is absent. */
export function changeTexts(change: PropertyChange): { readonly before?: string; readonly after?: string } {
  if (change.sensitive === true) return { after: sensitiveText }
  return {
    ...(change.before === undefined ? {} : { before: valueText(change.before) }),
    ...(change.after === undefined ? {} : { after: valueText(change.after) }),
  }
}
