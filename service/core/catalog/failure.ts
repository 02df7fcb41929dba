import type { Read } from '../expression/expression.ts'

/** Why an offering could not be rendered for a service: which of its expressions has no value. */
export type Failure = {
  /** JSON pointer of the text in the offering's document. */
  readonly pointer: string
  /** UTF-16 units within that text. */
  readonly offset: number
  /** One line; never a sensitive value. */
  readonly message: string
  /** What the text reads. */
  readonly reads: readonly Read[]
  /** The field that is missing, as written: `params.lable`. */
  readonly field: string | null
}
