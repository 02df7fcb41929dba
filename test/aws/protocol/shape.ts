/** What the SDK's model says of one value on the wire: the shapes of requests and answers, as AWS publishes them. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'blob' | 'document' }
  | { readonly kind: 'timestamp'; readonly format: 'default' | 'date-time' | 'http-date' | 'epoch-seconds' }
  | { readonly kind: 'list'; readonly item: Shape; readonly itemName: string }
  | { readonly kind: 'map'; readonly value: Shape }
  | { readonly kind: 'structure'; readonly name: string; readonly members: readonly Member[] }

/** One named value of a structure. */
export type Member = {
  readonly name: string
  readonly shape: Shape
  readonly required: boolean
  readonly traits: { readonly [trait: string]: unknown }
}

/** An operation's name, its HTTP binding where it has one, what it takes and what it gives. */
export type OperationShape = {
  readonly name: string
  readonly http: { readonly method: string; readonly path: string; readonly status: number } | null
  readonly input: () => Shape
  readonly output: () => Shape
}

/** The exported schema of an SDK client (`CreateChangeSet$`): [9, namespace, name, traits, input, output]. */
export type OperationSchema = readonly [9, string, string, unknown, unknown, unknown]

const simple: { readonly [sentinel: number]: Shape } = {
  0: { kind: 'string' },
  1: { kind: 'number' },
  2: { kind: 'boolean' },
  4: { kind: 'timestamp', format: 'default' },
  5: { kind: 'timestamp', format: 'date-time' },
  6: { kind: 'timestamp', format: 'http-date' },
  7: { kind: 'timestamp', format: 'epoch-seconds' },
  15: { kind: 'document' },
  17: { kind: 'number' },
  19: { kind: 'number' },
  21: { kind: 'blob' },
  42: { kind: 'blob' },
}
const bits = { httpLabel: 1, idempotent: 2, idempotencyToken: 4, sensitive: 8, httpPayload: 16, httpResponseCode: 32 }
const known = new Map<unknown, Shape>()

/** Reads an SDK schema of an operation. */
export function operationShape([, , name, traits, input, output]: OperationSchema): OperationShape {
  const http = readTraits(traits)['http']
  return {
    name,
    http: Array.isArray(http) ? { method: String(http[0]), path: String(http[1]), status: Number(http[2]) } : null,
    input: () => readShape(input),
    output: () => readShape(output),
  }
}

function readShape(schema: unknown): Shape {
  if (typeof schema === 'function') return readShape(schema())
  if (typeof schema === 'string') return { kind: 'structure', name: 'Unit', members: [] }
  if (typeof schema === 'number') return ofSentinel(schema)
  if (!Array.isArray(schema)) throw new Error(`the SDK's schema has a form that test/aws does not know: ${schema}`)
  const found = known.get(schema) ?? ofTuple(schema)
  known.set(schema, found)
  return found
}

function ofSentinel(sentinel: number): Shape {
  if (sentinel >= 128) return { kind: 'map', value: ofSentinel(sentinel - 128) }
  if (sentinel >= 64) return { kind: 'list', item: ofSentinel(sentinel - 64), itemName: 'member' }
  const shape = simple[sentinel]
  if (!shape) throw new Error(`the SDK's schema has a sentinel that test/aws does not know: ${sentinel}`)
  return shape
}

function ofTuple(schema: readonly unknown[]): Shape {
  const [id, , name, , first, second, required] = schema
  if (id === 0) return readShape(first)
  if (id === 1)
    return lazily({ kind: 'list' }, { item: () => member(first).shape, itemName: () => xmlName(first, 'member') })
  if (id === 2) return lazily({ kind: 'map' }, { value: () => member(second).shape })
  const names = Array.isArray(first) ? first.map(String) : []
  const schemas = Array.isArray(second) ? second : []
  const members = () =>
    names.map((one, at) => ({ name: one, required: at < Number(required ?? 0), ...member(schemas[at]) }))
  return lazily({ kind: 'structure', name: String(name) }, { members })
}

/** Shapes may hold themselves, so that parts are read when somebody looks at them. */
function lazily(base: object, parts: { readonly [name: string]: () => unknown }): Shape {
  const shape = { ...base }
  for (const [name, read] of Object.entries(parts)) {
    Object.defineProperty(shape, name, { get: read, enumerable: true })
  }
  return shape as Shape
}

function member(schema: unknown): { readonly shape: Shape; readonly traits: Member['traits'] } {
  return Array.isArray(schema) && schema.length === 2
    ? { shape: readShape(schema[0]), traits: readTraits(schema[1]) }
    : { shape: readShape(schema), traits: {} }
}

function xmlName(schema: unknown, otherwise: string): string {
  return String(member(schema).traits['xmlName'] ?? otherwise)
}

function readTraits(traits: unknown): Member['traits'] {
  if (typeof traits === 'object' && traits !== null) return { ...traits }
  const mask = Number(traits)
  return Object.fromEntries(Object.entries(bits).flatMap(([name, bit]) => (mask & bit ? [[name, 1]] : [])))
}
