/** The types of values, in CEL's words. */
export const typeNames = [
  'null',
  'bool',
  'int',
  'uint',
  'double',
  'string',
  'bytes',
  'list',
  'map',
  'timestamp',
  'duration',
  'type',
  'optional',
] as const

/** The type of a value. */
export type TypeName = (typeof typeNames)[number]

/** A type as far as it is known before an expression runs. */
export type StaticType = TypeName | 'dyn'

const words: { readonly [T in StaticType]: string } = {
  null: 'null',
  bool: 'true or false',
  int: 'a whole number',
  uint: 'an unsigned whole number',
  double: 'a number',
  string: 'text',
  bytes: 'bytes',
  list: 'a list',
  map: 'a map',
  timestamp: 'a timestamp',
  duration: 'a duration',
  type: 'a type',
  optional: 'an optional value',
  dyn: 'anything',
}

/** A type in a person's words, for messages: `text`, `a list`. */
export function typeInWords(type: StaticType): string {
  return words[type]
}
