import type { AppliedResource } from '../model/applied.ts'
import type { Json } from '../model/json.ts'
import type { Value } from '../model/resource.ts'
import { isUnknown, type Unknown } from '../model/unknown.ts'
import { isValueMap } from '../plan/same-value.ts'

/**
 * What a value that was unknown until applied is since then: what a resource of the same service gave, where the ledger
 * has it (`!GetAtt Key.Arn`: the output `Arn` of `Key`; `!Ref Key`: its output `Ref`). Undefined where nobody can tell.
 */
export function resolved({ expression }: Unknown, applied: readonly AppliedResource[]): Json | undefined {
  const attribute = /^!GetAtt (\w+)\.(.+)$/.exec(expression)
  const reference = /^!Ref (\w+)$/.exec(expression)
  const [id, output] = attribute ? [attribute[1], attribute[2] ?? ''] : [reference?.[1], 'Ref']
  const outputs = applied.find(({ logicalId }) => logicalId === id)?.outputs ?? {}
  return Object.hasOwn(outputs, output) ? outputs[output] : undefined
}

/** A value as plain JSON: what is still unknown stands there as text. */
export function withoutUnknowns(value: Value, applied: readonly AppliedResource[]): Json {
  if (isUnknown(value)) return resolved(value, applied) ?? `(${value.expression}, unknown until applied)`
  if (Array.isArray(value)) return value.map((item: Value) => withoutUnknowns(item, applied))
  if (!isValueMap(value)) return value as Json
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutUnknowns(item, applied)]))
}
