import type { Json, JsonObject } from '../../model/json.ts'

/**
 * CloudFormation's short forms and their long ones: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
const functions: ReadonlyMap<string, string> = new Map(
  [
    'And Base64 Cidr Equals FindInMap ForEach GetAZs If ImportValue Join Length Not Or Select Split Sub ToJsonString Transform',
  ]
    .flatMap((names) => names.split(' '))
    .map((name) => [name, `Fn::${name}`]),
)

/**
 * The long JSON form of a CloudFormation short tag: `!Ref Key` → `{ Ref: Key }`, `!GetAtt Key.Arn` →
 * `{ 'Fn::GetAtt': ['Key', 'Arn'] }`. Null for a tag that CloudFormation has not.
 */
export function longForm(tag: string, value: Json): JsonObject | null {
  if (tag === 'Ref' || tag === 'Condition') return { [tag]: value }
  if (tag === 'GetAtt') return { 'Fn::GetAtt': attribute(value) }
  const name = functions.get(tag)
  return name ? { [name]: value } : null
}

/** A logical id has no dot; an attribute's name may. */
function attribute(value: Json): Json {
  if (typeof value !== 'string') return value
  const dot = value.indexOf('.')
  return dot < 0 ? value : [value.slice(0, dot), value.slice(dot + 1)]
}
