import { type TypeValue, typeValue } from './value.ts'

/** The types that an expression can name, to compare `type(…)` with. */
export const namedTypes: ReadonlyMap<string, TypeValue> = new Map(
  ['bool', 'bytes', 'double', 'int', 'list', 'map', 'null_type', 'string', 'type', 'uint'].map((name) => [
    name,
    typeValue(name),
  ]),
)

/** Those that have a longer name, written like fields: `google.protobuf.Timestamp`. */
export const qualifiedTypes: ReadonlyMap<string, TypeValue> = new Map(
  ['google.protobuf.Timestamp', 'google.protobuf.Duration'].map((name) => [name, typeValue(name)]),
)
