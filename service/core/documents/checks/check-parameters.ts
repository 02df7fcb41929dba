import type { JsonObject } from '../../model/json.ts'
import type { FieldProblem } from '../field-problem.ts'
import { compileParameters } from '../parameters.ts'

/** What is wrong with a schema that a document holds (rules D5, E9); one that is left out is fine. */
export function checkParameters(schema: JsonObject | undefined, field: string): readonly FieldProblem[] {
  if (schema === undefined) return []
  const compiled = compileParameters(schema)
  if (!('problems' in compiled)) return []
  return compiled.problems.map(({ pointer, at, message }) => ({ field: field + pointer, at, message }))
}
