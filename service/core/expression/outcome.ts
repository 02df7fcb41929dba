import type { Unknown } from '../model/unknown.ts'

/** What an evaluation came to. */
export type Outcome =
  | {
      readonly kind: 'value'
      /** Plain data: whole numbers as numbers, timestamps as `Date`, durations as text (`5400s`). */
      readonly value: unknown
    }
  | {
      readonly kind: 'unknown'
      /** The values that a cloud gives only later and without which there is no answer. */
      readonly unknowns: readonly Unknown[]
    }
  | {
      readonly kind: 'error'
      /** One line: what could not be done, with the field that is missing and the nearest one. */
      readonly message: string
      /** UTF-16 units, within `source` if there is one, else within the expression (the template's text). */
      readonly offset: number
      /** The missing field as written: `service.nope`. */
      readonly field?: string
      /** True where the work that an evaluation may do was used up (rule E8). */
      readonly overBudget?: boolean
      /** The part's source, and its name, where a part of the policy (`variables`) failed. */
      readonly source?: string
      readonly part?: string
    }
