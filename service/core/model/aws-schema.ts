/** What CloudFormation's specification says of the types of one AWS service: by type, and by `Type.Definition` of what nests in it. */
export type AwsSchemas = { readonly [name: string]: AwsSchema }

/** What CloudFormation's specification says of a resource type, or of a map that nests in one. */
export type AwsSchema = {
  readonly properties: { readonly [name: string]: AwsValueType }
  readonly required?: readonly string[]
  /** What AWS gives and nobody can set. */
  readonly readOnly?: readonly string[]
}

/**
 * The type of a property: a simple one (`json` is anything, as policy documents are; `tag` a map of `Key` and `Value`),
 * `#Definition` of the same resource type, a list of something, a map to something, one of several types, or one of
 * the values that CloudFormation takes.
 */
export type AwsValueType =
  | AwsSimpleType
  | `#${string}`
  | readonly [AwsValueType]
  | { readonly mapOf: AwsValueType }
  | { readonly anyOf: readonly AwsValueType[] }
  | { readonly oneOf: readonly (string | number)[] }

/** What a value is by itself. */
export type AwsSimpleType = 'string' | 'integer' | 'number' | 'boolean' | 'json' | 'date-time' | 'tag'
