import type { ValidateFunction } from 'ajv/dist/core.js'
import type { Kind } from '../../model/kind.ts'

/** By kind: whether a document has the form of its schema; `errors` says why not, until it is asked again. */
export const validators: { readonly [kind in Kind]: ValidateFunction }
