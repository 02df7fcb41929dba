import type { Document } from './document.ts'

/** What the product brings along: the policies of each pack, by `name@version` (`tagging@1`). */
export type Shipped = {
  readonly packs: ReadonlyMap<string, readonly Document<'Policy'>[]>
}
