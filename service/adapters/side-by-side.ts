/**
 * Does something for each of many, at most so many at a time. After the first failure none is begun any more, and that
 * failure is thrown once those under way have ended: when GitHub asks to wait, it is not asked thousands of times besides.
 */
export async function sideBySide<T>(
  items: Iterable<T>,
  most: number,
  effect: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items].reverse().map((item) => ({ item }))
  const failures: unknown[] = []
  const goOn = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      await effect(next.item).catch((error: unknown) => {
        failures.push(error)
        left.length = 0
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, left.length) }, goOn))
  if (failures.length > 0) throw failures[0]
}
