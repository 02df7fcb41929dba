import { functions } from './functions/functions.ts'
import { namedTypes } from './values/named-types.ts'

/** CEL's keywords, the words that it keeps for other languages, and the names that it reads as namespaces and macros. */
const words =
  'as break cel const continue else false for function google has if import in let loop namespace null optional package prototype return true var void while __proto__'

/**
 * Names that no part of a policy (`variables`) may take, beside those of the scope's variables: with one of them a
 * built-in would mean something else in one policy than in the next (security row K15).
 */
export const reservedNames: ReadonlySet<string> = new Set([
  ...words.split(' '),
  ...namedTypes.keys(),
  ...functions.filter(({ on }) => on === null).map(({ name }) => name),
])
