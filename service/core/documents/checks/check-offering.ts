import { catalogScope } from '../../catalog/catalog-scope.ts'
import type { Document } from '../../model/document.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { parseDuration } from '../date.ts'
import type { FieldProblem } from '../field-problem.ts'
import { isMapping } from '../json-schema/json-type.ts'
import { formatPointer } from '../pointer.ts'
import { checkCalls } from './check-calls.ts'
import { checkExpression, checkTemplate, type Place } from './check-expression.ts'
import { checkParameters } from './check-parameters.ts'

/** What is wrong with an Offering that it shows by itself: its schema, its amounts, the holes of its templates, its lease. */
export function checkOffering({ value: { spec } }: Document<'Offering'>): readonly FieldProblem[] {
  const { parameters, lease } = spec
  const place = (where: Parameters<typeof catalogScope>[0]): Place => ({ scope: catalogScope(where), parameters })
  return [
    ...checkParameters(parameters, '/spec/parameters'),
    ...Object.entries(spec.units ?? {}).flatMap(([unit, amount]) =>
      checkExpression(amount, `/spec/units${formatPointer([unit])}`, place('amount'), 'amount'),
    ),
    ...checkExpression(spec.monthlyCost, '/spec/monthlyCost', place('amount'), 'amount'),
    ...checkLease(lease?.default, lease?.maximum),
    ...Object.entries(spec.targets).flatMap(([provider, target]) =>
      Object.entries(target?.Resources ?? {}).flatMap(([id, resource]) =>
        checkResource(resource as JsonObject, ['spec', 'targets', provider, 'Resources', id], place),
      ),
    ),
    ...Object.entries(spec.targets.http?.Resources ?? {}).flatMap(([id, resource]) =>
      checkCalls(
        resource as JsonObject,
        `/spec/targets/http/Resources${formatPointer([id])}`,
        spec.targets.http?.Resources,
      ),
    ),
  ]
}

function checkLease(usual: string | undefined, maximum: string | undefined): readonly FieldProblem[] {
  const [default_, most] = [parseDuration(usual ?? ''), parseDuration(maximum ?? '')]
  if (default_ === null || most === null || default_ <= most) return []
  return [{ field: '/spec/lease/default', message: `the default ${usual} is longer than the maximum ${maximum}` }]
}

/** Only properties, and an http resource's headers and calls, hold expressions (rule E10). */
function checkResource(
  resource: JsonObject,
  path: readonly string[],
  place: (where: 'template' | 'call') => Place,
): readonly FieldProblem[] {
  const below = (field: string, where: 'template' | 'call') =>
    checkTexts(resource[field], [...path, field], place(where))
  return [...below('Properties', 'template'), ...below('Headers', 'call'), ...below('Calls', 'call')]
}

/** The holes of every text below a value; inside `Fn::Sub` nothing is a hole (rule E5). */
function checkTexts(value: Json | undefined, path: readonly string[], place: Place): readonly FieldProblem[] {
  if (typeof value === 'string') return checkTemplate(value, formatPointer(path), place)
  if (Array.isArray(value)) return value.flatMap((item, index) => checkTexts(item, [...path, String(index)], place))
  if (!isMapping(value)) return []
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'Fn::Sub' ? [] : checkTexts(item, [...path, key], place),
  )
}
