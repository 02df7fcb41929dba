import type { Kind } from '../model/kind.ts'

/** A document by its name. */
export type Named = { readonly kind: Kind; readonly name: string }

/** A document's name, or a finding's subject, as a text that no other has. */
export function placeOf({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind} ${name}`
}
