import { compileExpression } from '../../expression/compile.ts'
import type { Expression, Read } from '../../expression/expression.ts'
import type { Scope } from '../../expression/scope.ts'
import { compileTemplate } from '../../expression/template.ts'
import { typeInWords } from '../../expression/values/type-name.ts'
import type { JsonObject } from '../../model/json.ts'
import type { FieldProblem } from '../field-problem.ts'
import { isMapping } from '../json-schema/json-type.ts'
import { didYouMean, shown } from '../nearest.ts'

/** How an expression is looked at: what it may read, and the schema of the `params` that it reads. */
export type Place = { readonly scope: Scope; readonly parameters?: JsonObject | undefined }

/** What a field's expression must give. */
const wanted = {
  condition: { types: ['bool', 'dyn'], words: 'true or false' },
  amount: { types: ['int', 'uint', 'double', 'dyn'], words: 'a number' },
} as const

/**
 * What is wrong with the expression in a field (rules D5, E9, E10); a field that is left out is fine. One whose type is
 * known and is not what the field `gives` can never be evaluated.
 */
export function checkExpression(
  source: string | undefined,
  field: string,
  place: Place,
  gives?: keyof typeof wanted,
): readonly FieldProblem[] {
  if (source === undefined) return []
  const compiled = compileExpression(source, place.scope)
  const problems = problemsOf(compiled, field, place)
  if (problems.length > 0 || gives === undefined || 'problems' in compiled) return problems
  return ofType(compiled, field, gives)
}

function ofType({ type }: Expression, field: string, gives: keyof typeof wanted): readonly FieldProblem[] {
  const { types, words } = wanted[gives]
  if ((types as readonly string[]).includes(type)) return []
  return [{ field, message: `this must give ${words}, not ${typeInWords(type)}`, offset: 0 }]
}

/** What is wrong with the holes of a text (rule E5); a field that is left out is fine. */
export function checkTemplate(text: string | undefined, field: string, place: Place): readonly FieldProblem[] {
  if (!text?.includes('${')) return []
  return problemsOf(compileTemplate(text, place.scope), field, place)
}

type Compiled =
  | { readonly reads: readonly Read[] }
  | { readonly problems: readonly { readonly message: string; readonly offset: number }[] }

function problemsOf(compiled: Compiled, field: string, place: Place): readonly FieldProblem[] {
  if ('problems' in compiled) {
    const [first] = compiled.problems
    return first ? [{ field, message: first.message, offset: first.offset }] : []
  }
  const unknown = compiled.reads.flatMap(({ path }) => unknownParameter(path, place.parameters) ?? [])
  return unknown.slice(0, 1).map((message) => ({ field, message }))
}

/** A parameter that a closed schema does not have can never be given: a slip, told where it stands. */
function unknownParameter(path: readonly string[], schema: JsonObject | undefined): string | null {
  const [root, name] = path
  if (root !== 'params' || name === undefined || schema?.['additionalProperties'] !== false) return null
  const { properties, patternProperties, allOf, anyOf, oneOf, $ref } = schema
  if ([patternProperties, allOf, anyOf, oneOf, $ref].some((part) => part !== undefined)) return null
  const known = Object.keys(isMapping(properties) ? properties : {})
  return known.includes(name) ? null : `parameter \`${shown(name)}\` is unknown${didYouMean(name, known)}`
}
