/** What a keyword's own value must be. */
export type Shape =
  | 'schema'
  | 'schemas'
  | 'schemaMap'
  | 'patternMap'
  | 'count'
  | 'number'
  | 'positive'
  | 'boolean'
  | 'text'
  | 'pattern'
  | 'names'
  | 'namesMap'
  | 'types'
  | 'values'
  | 'reference'
  | 'any'

const conditional = Object.fromEntries(['if', 'then', 'else'].map((keyword) => [keyword, 'schema' as const]))

/** The keywords of JSON Schema (draft 2020-12) that are read, and what each holds. `x-…` are anyone's. */
export const keywords: { readonly [keyword: string]: Shape } = {
  $schema: 'text',
  $comment: 'text',
  $defs: 'schemaMap',
  $ref: 'reference',
  title: 'text',
  description: 'text',
  default: 'any',
  examples: 'values',
  deprecated: 'boolean',
  readOnly: 'boolean',
  writeOnly: 'boolean',
  type: 'types',
  enum: 'values',
  const: 'any',
  multipleOf: 'positive',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  minLength: 'count',
  maxLength: 'count',
  pattern: 'pattern',
  format: 'text',
  minItems: 'count',
  maxItems: 'count',
  uniqueItems: 'boolean',
  prefixItems: 'schemas',
  items: 'schema',
  contains: 'schema',
  minContains: 'count',
  maxContains: 'count',
  properties: 'schemaMap',
  patternProperties: 'patternMap',
  additionalProperties: 'schema',
  propertyNames: 'schema',
  required: 'names',
  minProperties: 'count',
  maxProperties: 'count',
  dependentRequired: 'namesMap',
  dependentSchemas: 'schemaMap',
  allOf: 'schemas',
  anyOf: 'schemas',
  oneOf: 'schemas',
  not: 'schema',
  ...conditional,
}

/** The names that `type` may have. */
export const typeNames = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'] as const
