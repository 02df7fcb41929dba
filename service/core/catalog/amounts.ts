import { formatPointer } from '../documents/pointer.ts'
import { compileExpression } from '../expression/compile.ts'
import { evaluateExpression, type Outcome, type Variables } from '../expression/evaluate.ts'
import type { OfferingSpec } from '../model/specs.ts'
import { catalogScope } from './catalog-scope.ts'
import type { Failure } from './failure.ts'
import { readsSensitive } from './sensitive.ts'

/** What a service costs and draws from its team's quota. */
export type Amounts = { readonly monthlyCost: number; readonly units: { readonly [unit: string]: number } }

/** Evaluates an offering's `monthlyCost` and `units` for a service; nothing said is nothing used. */
export function amountsOf(
  offering: OfferingSpec,
  variables: Variables,
  sensitive: readonly string[],
): { readonly amounts: Amounts; readonly failures: readonly Failure[] } {
  const failures: Failure[] = []
  const amount = (source: string, path: readonly string[]): number => {
    const found = amountOf(source, path, variables, sensitive)
    if (typeof found === 'number') return found
    failures.push(found)
    return 0
  }
  const units = Object.keys(offering.units ?? {}).sort()
  const amounts = {
    monthlyCost: offering.monthlyCost === undefined ? 0 : amount(offering.monthlyCost, ['spec', 'monthlyCost']),
    units: Object.fromEntries(
      units.map((unit) => [unit, amount(offering.units?.[unit] ?? '0', ['spec', 'units', unit])]),
    ),
  }
  return { amounts, failures }
}

function amountOf(
  source: string,
  path: readonly string[],
  variables: Variables,
  sensitive: readonly string[],
): number | Failure {
  const compiled = compileExpression(source, catalogScope('amount'))
  if ('problems' in compiled) {
    const [problem] = compiled.problems
    return {
      pointer: formatPointer(path),
      offset: problem?.offset ?? 0,
      message: problem?.message ?? '',
      reads: [],
      field: null,
    }
  }
  const failure = (message: string, offset = 0, field: string | null = null): Failure => {
    return { pointer: formatPointer(path), offset, message, reads: compiled.reads, field }
  }
  if (readsSensitive(compiled.reads, sensitive)) {
    return failure('it reads a parameter that is x-sensitive, and what it gives is shown to everybody')
  }
  const outcome = evaluateExpression(compiled, variables)
  if (outcome.kind === 'error') return failure(outcome.message, outcome.offset, outcome.field)
  const value = outcome.kind === 'value' ? outcome.value : null
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? value
    : failure(`it gives ${inWords(outcome)}; it must be a number, 0 or more`)
}

function inWords(outcome: Extract<Outcome, { kind: 'value' | 'unknown' }>): string {
  if (outcome.kind === 'unknown') return 'a value that is unknown until applied'
  const { value } = outcome
  if (typeof value === 'number') return String(value)
  return value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a map'
        : `a ${typeof value}`
}
