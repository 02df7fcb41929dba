/** Writes a JSON pointer (RFC 6901): `['spec', 'parameters', 'a/b']` → `/spec/parameters/a~1b`. */
export function formatPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** A JSON pointer one step further. */
export function pointerBelow(pointer: string, step: string): string {
  return step.includes('~') || step.includes('/') ? pointer + formatPointer([step]) : `${pointer}/${step}`
}

/** A JSON pointer and those of everything that holds what it points at, innermost first: `/a/b` → `/a/b`, `/a`, ``. */
export function pointersUp(pointer: string): readonly string[] {
  const found = [pointer]
  for (let at = pointer.lastIndexOf('/'); at >= 0; at = at === 0 ? -1 : pointer.lastIndexOf('/', at - 1))
    found.push(pointer.slice(0, at))
  return found
}

/** Reads a JSON pointer into its steps; list indexes stay text: `/spec/tasks/0` → `['spec', 'tasks', '0']`. */
export function parsePointer(pointer: string): readonly string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a JSON pointer below plain data; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let here = value
  for (const step of parsePointer(pointer)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = (here as { readonly [key: string]: unknown })[step]
  }
  return here
}
