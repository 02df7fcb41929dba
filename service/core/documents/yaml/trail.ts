/** Where something stands in a text: UTF-16 units; without an end where it goes over lines that are not its own alone. */
export type Range = readonly [start: number, end?: number]

/** A path that is looked for while a text is read, how far the place that is being read fits it, and what was found. */
export type Trail = {
  readonly steps: readonly string[]
  depth: number
  fits: number
  key: Range | null
  value: Range | null
}

/** The trail of a path that nothing was read of yet. */
export function trailOf(steps: readonly string[]): Trail {
  return { steps, depth: 0, fits: 0, key: null, value: null }
}

/** Goes into a field, whose key stands there, or into a list's item, which has none. */
export function enter(trail: Trail, step: string, key: Range | null): void {
  if (trail.fits === trail.depth && trail.steps[trail.depth] === step) {
    trail.fits += 1
    if (trail.fits === trail.steps.length) trail.key = key
  }
  trail.depth += 1
}

/** Says where the value of what was entered stands. */
export function reached(trail: Trail, value: Range): void {
  if (trail.depth === trail.steps.length && trail.fits === trail.depth) trail.value = value
}

/** Goes out of what was entered last. */
export function leave(trail: Trail): void {
  trail.depth -= 1
  trail.fits = Math.min(trail.fits, trail.depth)
}
