/**
 * Looks at things side by side, no more than so many at once, and yields what is found in the order of the things; null is
 * nothing. `look` never rejects: one may be waited for only later.
 */
export async function* lookSideBySide<Thing, Found>(
  things: AsyncIterable<Thing> | Iterable<Thing>,
  atOnce: number,
  look: (thing: Thing) => Promise<Found | null>,
): AsyncGenerator<Found> {
  const looking: Promise<Found | null>[] = []
  for await (const thing of things) {
    looking.push(look(thing))
    if (looking.length < atOnce) continue
    const found = await looking.shift()
    if (found) yield found
  }
  for (const next of looking) {
    const found = await next
    if (found) yield found
  }
}
