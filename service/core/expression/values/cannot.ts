import { errorFailure, type Failure } from '../run/failure.ts'
import type { Operator } from '../syntax.ts'
import { typeInWords } from './type-name.ts'
import { typeOf } from './value.ts'

/** The failure of an operator on values that it does not take. */
export function cannot(operator: Operator, left: unknown, right: unknown, offset: number): Failure {
  return errorFailure(`\`${operator}\` cannot take ${inWords(left)} and ${inWords(right)}`, offset)
}

/** The kind of a value in a person's words. */
export function inWords(value: unknown): string {
  const type = typeOf(value)
  return type ? typeInWords(type) : 'what is no plain data'
}
