import { type AwsError, notBuilt } from './aws-error.ts'
import type { Member, OperationShape, Shape } from './shape.ts'
import { text, xmlOf } from './xml.ts'

type Request = {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  readonly body: Buffer
}

/** Which operation a request of the REST-XML protocol is for, by method, path and query, and how its input is read. */
export function readRestXml(shapes: readonly OperationShape[], request: Request) {
  const query = new URLSearchParams(request.query)
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/.exec(request.path) ?? []
  const found = shapes.find((shape) => {
    const [path = '', marks = ''] = (shape.http?.path ?? '').split('?')
    const wanted = new URLSearchParams(marks)
    return (
      shape.http?.method === request.method &&
      path.includes('{Key') === (key !== '') &&
      [...wanted].every(([name, value]) => query.get(name) === value)
    )
  })
  if (!found) throw notBuilt(`an operation of ${request.method} ${request.path}?${request.query}`)
  const labels = { Bucket: decodeURIComponent(bucket), Key: decodeURIComponent(key) }
  return { action: found.name, read: (shape: OperationShape) => decode(shape, request, query, labels) }
}

function decode(shape: OperationShape, request: Request, query: URLSearchParams, labels: { [name: string]: string }) {
  const input = shape.input()
  const members = input.kind === 'structure' ? input.members : []
  return Object.fromEntries(
    members.flatMap((member): [string, unknown][] => {
      const found = fromRequest(member, request, query, labels)
      return found === undefined || found === '' ? [] : [[member.name, found]]
    }),
  )
}

function fromRequest(member: Member, request: Request, query: URLSearchParams, labels: { [name: string]: string }) {
  const { httpHeader, httpQuery, httpLabel, httpPayload } = member.traits
  if (httpLabel) return labels[member.name]
  if (httpPayload) return member.shape.kind === 'blob' ? request.body : undefined
  if (httpQuery) return simple(member.shape, query.get(String(httpQuery)) ?? undefined)
  const header = request.headers[String(httpHeader).toLowerCase()]
  return httpHeader ? simple(member.shape, typeof header === 'string' ? header : undefined) : undefined
}

function simple(shape: Shape, given: string | undefined): unknown {
  if (given === undefined || shape.kind === 'string') return given
  if (shape.kind === 'number') return Number(given)
  if (shape.kind === 'boolean') return given === 'true'
  if (shape.kind === 'timestamp') return new Date(given)
  throw notBuilt(`a ${shape.kind} in a header`)
}

/** An answer: headers by the model, and the payload or an XML document. */
export function encodeRestXml(shape: OperationShape, output: unknown, base: { readonly [name: string]: string }) {
  const given: { readonly [name: string]: unknown } = typeof output === 'object' && output !== null ? { ...output } : {}
  const model = shape.output()
  const members = model.kind === 'structure' ? model.members : []
  const odd = Object.keys(given).find((name) => !members.some((member) => member.name === name))
  if (odd !== undefined) throw new Error(`test/aws answers ${shape.name} with ${odd}, which the model does not name`)
  const set = members.filter(({ name }) => given[name] !== undefined)
  const headers = Object.fromEntries(
    set.flatMap((member) =>
      member.traits['httpHeader'] ? [[String(member.traits['httpHeader']), headerText(given[member.name])]] : [],
    ),
  )
  const payload = set.find(({ traits }) => traits['httpPayload'])
  const inner = set.filter(
    ({ traits }) => !traits['httpHeader'] && !traits['httpPayload'] && !traits['httpPrefixHeaders'],
  )
  const body = payload ? bytes(given[payload.name]) : document(shape, inner, given)
  return { status: shape.http?.status ?? 200, headers: { ...base, ...headers }, body }
}

function document(
  shape: OperationShape,
  members: readonly Member[],
  given: { readonly [name: string]: unknown },
): string {
  if (members.length === 0) return ''
  const values = Object.fromEntries(members.map(({ name }) => [name, given[name]]))
  const name = shape.name.replace(/Request$/, '')
  return `<${name}Result>${xmlOf({ kind: 'structure', name, members }, values)}</${name}Result>`
}

function headerText(value: unknown): string {
  return value instanceof Date ? value.toUTCString() : String(value)
}

function bytes(value: unknown): Buffer {
  return Buffer.isBuffer(value) ? value : Buffer.from(String(value))
}

/** An error of a REST-XML service. */
export function encodeRestXmlError(error: AwsError, requestId: string): string {
  return `<Error><Code>${text(error.code)}</Code><Message>${text(error.message)}</Message><RequestId>${requestId}</RequestId></Error>`
}
