/** How deep data from outside may be nested: as deep as a document may be (rule D4). */
const deepest = 64

/** Whether plain data is nested no deeper than a document may be. Data that is deeper ends whoever walks it by recursion. */
export function isNestedWithinBounds(data: unknown): boolean {
  let level: readonly unknown[] = [data]
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (level.length === 0) return true
  }
  return false
}
