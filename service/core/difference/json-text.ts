import type { Json } from '../model/json.ts'
import { isNestedWithinBounds } from '../model/nesting.ts'

/** The map or list that a text holds as JSON; undefined where it holds none, or none that can be walked. */
export function jsonIn(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    const value = JSON.parse(text) as Json
    return isNestedWithinBounds(value) ? value : undefined
  } catch {
    return undefined
  }
}
