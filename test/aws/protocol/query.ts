import { AwsError, notBuilt } from './aws-error.ts'
import type { Shape } from './shape.ts'
import { text, xmlOf } from './xml.ts'

type Branch = { [name: string]: Branch | string }

/** The action of a request in the Query protocol, and its parameters by their paths (`Tags.member.1.Key`). */
export function readQuery(body: string): { readonly action: string; readonly parameters: ReadonlyMap<string, string> } {
  const parameters = new Map(new URLSearchParams(body))
  const action = parameters.get('Action')
  if (!action) throw new AwsError('MissingAction', 'The request must contain the parameter Action.')
  parameters.delete('Action')
  parameters.delete('Version')
  return { action, parameters }
}

/** The input of an operation; a parameter that its model does not have is refused loudly. */
export function decodeQuery(shape: Shape, parameters: ReadonlyMap<string, string>): unknown {
  const root: Branch = {}
  for (const [path, value] of parameters) grow(root, path.split('.'), value)
  return decode(shape, root, '')
}

function grow(branch: Branch, [name = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    branch[name] = value
    return
  }
  const below = branch[name]
  const next: Branch = typeof below === 'object' ? below : {}
  branch[name] = next
  grow(next, rest, value)
}

function decode(shape: Shape, given: Branch | string, path: string): unknown {
  if (shape.kind === 'structure') return decodeStructure(shape, given, path)
  if (shape.kind === 'list') {
    if (given === '') return []
    const items = typeof given === 'object' ? given['member'] : undefined
    if (typeof items !== 'object') throw malformed(path)
    return Object.keys(items)
      .sort((one, other) => Number(one) - Number(other))
      .map((at) => decode(shape.item, items[at] ?? '', `${path}.${at}`))
  }
  if (shape.kind === 'map') return decodeMap(shape.value, given, path)
  if (typeof given !== 'string') throw malformed(path)
  switch (shape.kind) {
    case 'string':
      return given
    case 'number':
      if (!/^-?\d+(?:\.\d+)?$/.test(given)) throw malformed(path)
      return Number(given)
    case 'boolean':
      if (given !== 'true' && given !== 'false') throw malformed(path)
      return given === 'true'
    default:
      throw notBuilt(`a ${shape.kind} in the Query protocol (${path})`)
  }
}

/** `Name.entry.1.key=…&Name.entry.1.value=…`; an empty map is written as nothing. */
function decodeMap(value: Shape, given: Branch | string, path: string): unknown {
  if (given === '') return {}
  const entries = typeof given === 'object' ? given['entry'] : undefined
  if (typeof entries !== 'object') throw malformed(path)
  return Object.fromEntries(
    Object.values(entries).map((entry) => {
      if (typeof entry !== 'object' || typeof entry['key'] !== 'string') throw malformed(path)
      return [entry['key'], decode(value, entry['value'] ?? '', `${path}.${entry['key']}`)]
    }),
  )
}

function decodeStructure(shape: Extract<Shape, { kind: 'structure' }>, given: Branch | string, path: string): unknown {
  if (typeof given !== 'object') throw malformed(path)
  const names = new Set(shape.members.map(({ name }) => name))
  const odd = Object.keys(given).find((name) => !names.has(name))
  if (odd !== undefined)
    throw notBuilt(`the parameter ${path}${path && '.'}${odd}, which the model of AWS does not name`)
  const missing = shape.members.find(({ name, required }) => required && !(name in given))
  if (missing) throw nullMember(path, missing.name)
  return Object.fromEntries(
    shape.members.flatMap(({ name, shape: inner }) => {
      const value = given[name]
      return value === undefined ? [] : [[name, decode(inner, value, path ? `${path}.${name}` : name)]]
    }),
  )
}

/** The words of AWS' common validation for a required member that is not there. */
function nullMember(path: string, name: string): AwsError {
  const at = [...path.split('.').filter(Boolean), name]
    .map((one) => one.charAt(0).toLowerCase() + one.slice(1))
    .join('.')
  return new AwsError(
    'ValidationError',
    `1 validation error detected: Value null at '${at}' failed to satisfy constraint: Member must not be null`,
  )
}

function malformed(path: string): AwsError {
  return new AwsError('MalformedInput', `the value of ${path} cannot be read`)
}

/** An answer in the Query protocol: `<XResponse><XResult>…</XResult><ResponseMetadata>…`. */
export function encodeQuery(
  action: string,
  namespace: string,
  shape: Shape,
  output: unknown,
  requestId: string,
): string {
  const inner = xmlOf(shape, output)
  const result = inner === '' ? `<${action}Result/>` : `<${action}Result>${inner}</${action}Result>`
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`
  return `<${action}Response xmlns="${namespace}">${result}${metadata}</${action}Response>`
}

/** An error in the Query protocol. */
export function encodeQueryError(namespace: string, error: AwsError, requestId: string): string {
  const type = error.status >= 500 ? 'Receiver' : 'Sender'
  const inner = `<Type>${type}</Type><Code>${text(error.code)}</Code><Message>${text(error.message)}</Message>`
  return `<ErrorResponse xmlns="${namespace}"><Error>${inner}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`
}
