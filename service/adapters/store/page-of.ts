import type { Page } from '../../ports/store.ts'

/** Makes a part of a list of one row more than was asked for: that one tells whether there is another part. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  cursor: (row: Row) => string,
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(item), next: last !== undefined && rows.length > limit ? cursor(last) : null }
}
