/** A map whose keys are known and whose values are made when somebody first asks for them. */
export function lazyMap<T>(keys: readonly string[], make: (key: string) => T): ReadonlyMap<string, T> {
  const made = new Map<string, T>()
  const known = new Set(keys)
  const get = (key: string): T | undefined => {
    if (known.has(key) && !made.has(key)) made.set(key, make(key))
    return made.get(key)
  }
  function* entries(): Generator<[string, T], undefined, undefined> {
    for (const key of keys) yield [key, get(key) as T]
  }
  function* values(): Generator<T, undefined, undefined> {
    for (const key of keys) yield get(key) as T
  }
  const map: ReadonlyMap<string, T> = {
    size: keys.length,
    get,
    has: (key) => known.has(key),
    keys: () => known.keys(),
    values,
    entries,
    forEach: (visit) => {
      for (const [key, value] of entries()) visit(value, key, map)
    },
    [Symbol.iterator]: entries,
  }
  return map
}
