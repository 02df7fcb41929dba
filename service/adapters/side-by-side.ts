/**
 * Does something for each of many, at most so many at a time. After the first failure none is begun any more, and that
 * failure is thrown: when GitHub asks to wait, it is not asked thousands of times besides.
 */
export async function sideBySide<T>(
  items: Iterable<T>,
  most: number,
  effect: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items].reverse().map((item) => ({ item }))
  const goOn = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      await effect(next.item).catch((error: unknown) => {
        left.length = 0
        throw error
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, left.length) }, goOn))
}
