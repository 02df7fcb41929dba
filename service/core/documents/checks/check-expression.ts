import { compileExpression } from '../../expression/compile.ts'
import type { Read } from '../../expression/expression.ts'
import type { Scope } from '../../expression/scope.ts'
import { compileTemplate } from '../../expression/template.ts'
import type { JsonObject } from '../../model/json.ts'
import type { FieldProblem } from '../field-problem.ts'
import { isMapping } from '../json-schema/json-type.ts'
import { didYouMean, shown } from '../nearest.ts'

/** How an expression is looked at: what it may read, and the schema of the `params` that it reads. */
export type Place = { readonly scope: Scope; readonly parameters?: JsonObject | undefined }

/** What is wrong with the expression in a field (rules D5, E9, E10); a field that is left out is fine. */
export function checkExpression(source: string | undefined, field: string, place: Place): readonly FieldProblem[] {
  return source === undefined ? [] : problemsOf(compileExpression(source, place.scope), field, place)
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
