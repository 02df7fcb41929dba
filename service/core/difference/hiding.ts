import type { RenderedResource } from '../catalog/rendered.ts'
import { parsePointer } from '../documents/pointer.ts'
import type { Difference } from '../model/scan.ts'

/** What of a resource's differences is never shown (rule V4). */
export type Hiding = { hides(difference: Difference): boolean }

/**
 * Hidden is what lies at, above or below something that derives from a sensitive value, at the same place of any other
 * item of a list, since items can be moved, and what holds a sensitive value, wherever somebody put it. Of tags in a
 * list all are hidden where one is: their places there say nothing.
 */
export function hidingOf(desired: RenderedResource, secrets: readonly string[], tagList: string | null): Hiding {
  const hidden = [...desired.origins].flatMap(([pointer, { sensitive }]) => (sensitive ? [parsePointer(pointer)] : []))
  const paths = hidden.map((path) => (path[0] === tagList ? path.slice(0, 1) : path))
  if (paths.length === 0 && secrets.length === 0) return { hides: () => false }
  return {
    hides({ path, desired: wanted, live }) {
      const steps = parsePointer(path)
      if (paths.some((one) => meets(one, steps))) return true
      const text = JSON.stringify([wanted, live])
      return secrets.some((secret) => text.includes(JSON.stringify(secret).slice(1, -1)))
    },
  }
}

/** Whether one path leads to the other, or into it; one item of a list is as good as another. */
function meets(one: readonly string[], other: readonly string[]): boolean {
  const shared = Math.min(one.length, other.length)
  for (let at = 0; at < shared; at += 1) {
    const [step = '', same = ''] = [one[at], other[at]]
    if (step !== same && !(/^\d+$/.test(step) && /^\d+$/.test(same))) return false
  }
  return true
}
