import type { Document } from '../model/document.ts'
import type { BrokenDocument, Documents } from '../model/documents.ts'
import { type Kind, kinds } from '../model/kind.ts'
import { brokenThere, documentsOf } from './every-document.ts'

/** A document that a change makes, edits or removes. */
export type DocumentChange<K extends Kind = Kind> = {
  readonly kind: K
  readonly name: string
  readonly change: 'create' | 'update' | 'delete'
  readonly before: Document<K> | null
  readonly after: Document<K> | null
}

/**
 * Every document whose content differs between two states, by kind and name. Comments, formatting, order and the place
 * of a file are no change (rule J17); a document that is broken afterwards is not deleted.
 */
export function documentChanges(
  before: Documents,
  after: Documents,
  brokenAfter: readonly BrokenDocument[],
): readonly DocumentChange[] {
  const isBroken = brokenThere(brokenAfter)
  return kinds.flatMap((kind) =>
    kind === 'Estate'
      ? changeOf('Estate', before.estate, after.estate, isBroken)
      : changesOf(kind, documentsOf(before, kind), documentsOf(after, kind), isBroken),
  )
}

function changesOf(
  kind: Kind,
  before: ReadonlyMap<string, Document>,
  after: ReadonlyMap<string, Document>,
  isBroken: (document: Document) => boolean,
): readonly DocumentChange[] {
  const changes: DocumentChange[] = []
  for (const [name, document] of after) {
    const old = before.get(name)
    if (old !== document) changes.push(...changeOf(kind, old ?? null, document, isBroken))
  }
  for (const [name, document] of before) {
    if (!after.has(name)) changes.push(...changeOf(kind, document, null, isBroken))
  }
  return changes.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
}

function changeOf(
  kind: Kind,
  before: Document | null,
  after: Document | null,
  isBroken: (document: Document) => boolean,
): readonly DocumentChange[] {
  const name = after?.name ?? before?.name
  if (name === undefined || before?.digest === after?.digest) return []
  if (before === null) return [{ kind, name, change: 'create', before, after }]
  if (after !== null) return [{ kind, name, change: 'update', before, after }]
  return isBroken(before) ? [] : [{ kind, name, change: 'delete', before, after }]
}
