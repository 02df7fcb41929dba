import type { ErrorObject } from 'ajv/dist/core.js'
import { pointersUp } from '../pointer.ts'
import { errorMessage, placeOfError, type Subject } from './error-message.ts'
import type { SchemaProblem } from './schema-problem.ts'

const maximumProblems = 50

/**
 * Ajv's errors as problems for people: each once, of alternatives the nearest alone, and nothing that only repeats
 * another. `counts` says which of the outermost errors are told.
 */
export function explainErrors(
  errors: readonly ErrorObject[],
  subject: Subject,
  counts: (error: ErrorObject) => boolean = () => true,
): readonly SchemaProblem[] {
  const problems = once(explained(errors, subject, null, counts))
  // Which of many are told must not depend on the order of a schema's keys (rule J17).
  return problems.length <= maximumProblems ? problems : [...problems].sort(byText).slice(0, maximumProblems)
}

function explained(
  errors: readonly ErrorObject[],
  subject: Subject,
  key: string | null,
  counts: (error: ErrorObject) => boolean,
): readonly SchemaProblem[] {
  const repeats = repetitions(errors)
  // What each error tells; what the branches of a keyword tell is moved to the keyword's own error, which follows them.
  const told: (readonly SchemaProblem[])[] = []
  for (const [index, error] of errors.entries()) {
    const marks = (error.params['marks'] ?? []) as readonly number[]
    const branches = marks.map((mark, at) => told.slice(mark, marks[at + 1] ?? index).flat())
    told.fill([], marks[0] ?? index, index)
    told.push(repeats(error) ? [] : problemsOf(error, branches, subject, error.propertyName ?? key))
  }
  return told.filter((_, index) => counts(errors[index] as ErrorObject)).flat()
}

function problemsOf(
  error: ErrorObject,
  branches: readonly (readonly SchemaProblem[])[],
  subject: Subject,
  key: string | null,
): readonly SchemaProblem[] {
  const { keyword, params } = error
  // What is wrong is told by errors of their own beside these.
  if (keyword === 'if' || keyword === 'propertyNames') return []
  if (keyword === '$ref') return explained(params['errors'] as readonly ErrorObject[], subject, key, () => true)
  const alternatives = keyword === 'anyOf' || (keyword === 'oneOf' && params['passing'] === null)
  if (alternatives && branches.length > 0) return nearestBranch(branches)
  return [{ ...placeOfError(error, key), message: errorMessage(error, subject, key) }]
}

/** The branch that came furthest: what it lacks is what was most likely meant. */
function nearestBranch(branches: readonly (readonly SchemaProblem[])[]): readonly SchemaProblem[] {
  const depth = (problems: readonly SchemaProblem[]) =>
    problems.reduce((least, { pointer }) => Math.min(least, pointer.split('/').length), Number.POSITIVE_INFINITY)
  return branches.reduce((best, next) =>
    depth(next) > depth(best) || (depth(next) === depth(best) && next.length < best.length) ? next : best,
  )
}

/** Keywords that say something of their own of a value whose type is wrong already. */
const combining: ReadonlySet<string> = new Set('type $ref allOf anyOf oneOf not if then else'.split(' '))

/** Whether an error says again what is told: of a value of a wrong type or of its parts, and `const` beside `enum`. */
function repetitions(errors: readonly ErrorObject[]): (error: ErrorObject) => boolean {
  const wrong = placesOf(errors, 'type')
  const unlisted = placesOf(errors, 'enum')
  return ({ keyword, schemaPath, instancePath }) =>
    (keyword === 'const' && unlisted.get(schemaPath.slice(0, -'/const'.length))?.has(instancePath) === true) ||
    (wrong.size > 0 &&
      pointersUp(schemaPath).some((below, index, all) => {
        const places = wrong.get(all[index + 1] ?? '')
        const step = below.slice((all[index + 1] ?? '').length + 1)
        return places && !combining.has(step) && pointersUp(instancePath).some((above) => places.has(above))
      }))
}

/** Where the errors of a keyword stand: places in the value, by the schema's place. */
function placesOf(errors: readonly ErrorObject[], wanted: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { keyword, schemaPath, instancePath } of errors) {
    if (keyword !== wanted) continue
    const schema = schemaPath.slice(0, -`/${keyword}`.length)
    found.set(schema, (found.get(schema) ?? new Set()).add(instancePath))
  }
  return found
}

function once(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  return [...new Map(problems.map((problem) => [textOf(problem), problem])).values()]
}

function byText(one: SchemaProblem, other: SchemaProblem): number {
  return textOf(one) < textOf(other) ? -1 : 1
}

function textOf({ pointer, at, message }: SchemaProblem): string {
  return `${pointer} ${at} ${message}`
}
