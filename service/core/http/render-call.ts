import { catalogScope } from '../catalog/catalog-scope.ts'
import type { RenderedResource } from '../catalog/rendered.ts'
import { isMapping } from '../documents/json-schema/json-type.ts'
import type { Variables } from '../expression/evaluate.ts'
import { compileTemplate, renderTemplate, renderTemplateText, type Template } from '../expression/template.ts'
import type { Json, JsonObject } from '../model/json.ts'
import { resourceView } from '../policy/judged-subject.ts'
import { callUrl, inPath } from './call-url.ts'
import { type DeclaredCall, type ResourceCalls, secretName, textsIn } from './calls.ts'

/** A resource with calls. */
export type CalledResource = RenderedResource & { readonly calls: ResourceCalls }

/** Whether a resource says how it is called. */
export function isCalled(resource: RenderedResource): resource is CalledResource {
  return resource.calls !== undefined
}

/** A call to be made. */
export type RenderedCall = {
  readonly method: DeclaredCall['method']
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  /** JSON; null where it has none. */
  readonly body: string | null
}

/** Why a call cannot be made; it may hold what holes gave. */
export type CallProblem = { readonly problem: string }

/** What holes see that stands in no document. */
export type CallInput = {
  /** The account's. */
  readonly url: string
  /** Null before it is known. */
  readonly id: string | null
  /** Those that the call reads, by name. */
  readonly secrets: { readonly [name: string]: string }
}

/** The names of the secrets that a call of a resource reads. */
export function secretsRead({ calls }: CalledResource, call: DeclaredCall): readonly string[] | CallProblem {
  const texts = [call.path, ...textsIn(call.body), ...textsIn(calls.headers), ...textsIn(call.headers ?? {})]
  const names = new Set<string>()
  for (const text of texts) {
    const template = compileTemplate(text, catalogScope('call'))
    if ('problems' in template) continue
    for (const { path } of template.reads) {
      const [root, name] = path
      if (root !== 'secret') continue
      if (name === undefined || !secretName.test(name)) return { problem: 'it reads a secret that it does not name' }
      names.add(name)
    }
  }
  return [...names].sort()
}

/** Fills the holes of a call (rule E5). */
export function renderCall(resource: CalledResource, call: DeclaredCall, input: CallInput): RenderedCall | CallProblem {
  const variables: Variables = {
    ...resource.calls.sees,
    resource: resourceView({ ...resource, id: input.id }),
    id: input.id,
    secret: input.secrets,
  }
  try {
    const filled = textFor(call.path, 'its path', variables, input, inPath)
    const address = callUrl(input.url, filled)
    if ('problem' in address) return address
    const body = call.body === undefined ? null : JSON.stringify(valueFor(call.body, variables, input))
    return { method: call.method, url: address.url, headers: headersFor(resource, call, variables, input, body), body }
  } catch (error) {
    if (error instanceof Unfilled) return { problem: error.message }
    throw error
  }
}

/** A hole that cannot be filled. */
class Unfilled extends Error {}

/** Names of headers are the same in any case: those of the call itself go before those of all calls. */
function headersFor(
  { calls }: CalledResource,
  call: DeclaredCall,
  variables: Variables,
  input: CallInput,
  body: string | null,
): RenderedCall['headers'] {
  const all = new Map([['accept', 'application/json']])
  if (body !== null) all.set('content-type', 'application/json')
  for (const [name, text] of [...Object.entries(calls.headers), ...Object.entries(call.headers ?? {})]) {
    const value = textFor(text, `the header ${name}`, variables, input)
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) throw new Unfilled(`the header ${name} holds what no header may`)
    all.set(name.toLowerCase(), value)
  }
  return Object.fromEntries(all)
}

function valueFor(value: Json, variables: Variables, input: CallInput): unknown {
  if (typeof value === 'string') {
    if (!value.includes('${')) return value
    const template = compiled(value, 'its body', input)
    return valueIn(renderTemplate(template, variables), 'its body')
  }
  if (Array.isArray(value)) return value.map((item) => valueFor(item, variables, input))
  if (!isMapping(value)) return value
  const entries = Object.entries(value as JsonObject)
  return Object.fromEntries(entries.map(([key, item]) => [key, valueFor(item, variables, input)]))
}

function textFor(
  text: string,
  what: string,
  variables: Variables,
  input: CallInput,
  written?: (text: string) => string,
): string {
  if (!text.includes('${')) return text
  return String(valueIn(renderTemplateText(compiled(text, what, input), variables, written), what))
}

function compiled(text: string, what: string, { id }: CallInput): Template {
  const template = compileTemplate(text, catalogScope('call'))
  if ('problems' in template) throw new Unfilled(`${what}: ${template.problems[0]?.message ?? ''}`)
  if (id === null && template.reads.some(({ path: [root] }) => root === 'id'))
    throw new Unfilled(`${what} reads \`id\`, which is not known yet`)
  return template
}

function valueIn(outcome: ReturnType<typeof renderTemplate>, what: string): unknown {
  if (outcome.kind === 'error') throw new Unfilled(`${what}: ${outcome.message}`)
  if (outcome.kind === 'value') return outcome.value
  const lacking = outcome.unknowns.map(({ expression }) => expression).join(', ')
  throw new Unfilled(`${what} needs ${lacking}, which is not known`)
}
