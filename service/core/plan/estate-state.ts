import type { Desired } from '../catalog/rendered.ts'
import type { Documents } from '../model/documents.ts'

/** One state of the estate: what it says, and what follows from it. */
export type EstateState = { readonly documents: Documents; readonly desired: Desired }
