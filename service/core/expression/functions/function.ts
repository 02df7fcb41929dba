import type { Frame } from '../expression.ts'
import type { StaticType, TypeName } from '../values/type-name.ts'

/** One function that an expression may call. The table of them is all there is (rule E10). */
export type CelFunction = {
  readonly name: string
  /** The types that it is called on, as in `text.size()`; null where it stands alone, as in `size(text)`. */
  readonly on: readonly TypeName[] | null
  /** The types that each argument may have; `any` takes every value. */
  readonly takes: readonly Accepted[]
  readonly gives: StaticType
  /** Called with values of those types; `offset` is where a failure points. Must be pure, and charge what grows with its input. */
  readonly call: (call: Call, ...values: never[]) => unknown
}

/** Types that a value may have; `any` takes every one. */
export type Accepted = readonly TypeName[] | 'any'

/** What a function may use beside its values. */
export type Call = { readonly frame: Frame; readonly offset: number }
