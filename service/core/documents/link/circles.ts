/**
 * The names that stand on a circle, each with the circle that leads back to it. Names that lead nowhere are ignored.
 * Never recurses, so that a chain of any length is fine.
 */
export function onCircles(next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const rest = withoutEnds(next)
  const found = new Map<string, readonly string[]>()
  for (const name of rest.keys()) {
    const circle = wayBack(rest, name)
    if (circle) found.set(name, circle)
  }
  return found
}

/** What is left when everything that leads out of all circles is taken away, again and again. */
function withoutEnds(next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>()
  const open = new Map<string, number>()
  for (const [name, others] of next) {
    const known = others.filter((other) => next.has(other))
    open.set(name, known.length)
    for (const other of known) addTo(before, other, name)
  }
  const ends = [...open].filter(([, count]) => count === 0).map(([name]) => name)
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    open.delete(end)
    for (const name of before.get(end) ?? []) {
      const count = (open.get(name) ?? 0) - 1
      open.set(name, count)
      if (count === 0) ends.push(name)
    }
  }
  return new Map([...open.keys()].map((name) => [name, (next.get(name) ?? []).filter((other) => open.has(other))]))
}

/** The shortest way from a name back to itself. */
function wayBack(next: ReadonlyMap<string, readonly string[]>, start: string): readonly string[] | null {
  const from = new Map<string, string>()
  const queue = [start]
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    for (const other of next.get(name) ?? []) {
      if (other === start) return trail(from, start, name)
      if (from.has(other)) continue
      from.set(other, name)
      queue.push(other)
    }
  }
  return null
}

function trail(from: ReadonlyMap<string, string>, start: string, last: string): readonly string[] {
  const way = [start]
  for (let name = last; name !== start; name = from.get(name) ?? start) way.unshift(name)
  return [start, ...way]
}

function addTo(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key)
  if (names) names.push(name)
  else map.set(key, [name])
}
