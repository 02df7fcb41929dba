import { documentChanges } from '../judge/document-changes.ts'
import { documentsOf } from '../judge/every-document.ts'
import type { Documents } from '../model/documents.ts'
import type { HeldDocument } from '../model/held.ts'
import type { AllowanceInput } from './allowance.ts'
import { documentRef } from './document-ref.ts'

/** Why a document is held whose history was rewritten. */
const reason = 'The history of the default branch was rewritten, so nobody can tell how this came.'

/**
 * Everything in which two states of the default branch differ, held: what stands where history was rewritten counts as it was
 * last allowed (rule M3). Broken documents are held where something sound stood before.
 */
export function holdEverything(
  base: Documents,
  after: Documents,
  facts: AllowanceInput['facts'],
): readonly HeldDocument[] {
  return documentChanges(base, after, []).map(({ kind, name }) => {
    const document = documentsOf(base, kind).get(name)
    const allowed = document === undefined ? null : documentRef(document)
    return { kind, name, allowed, reason, because: null, ...facts, rewritten: true }
  })
}
