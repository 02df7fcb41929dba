import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Body } from '../state/state.ts'

/** GitHub's own description of what it answers and sends. */
export type Schemas = {
  /** The check of an answer; null where GitHub describes none. Path as in OpenAPI. */
  answer(method: string, path: string, status: number): ValidateFunction | null
  /** The check of a request's body. */
  request(method: string, path: string): ValidateFunction | null
  /** The check of a webhook's payload, by event and action. */
  webhook(event: string, action: string | null): ValidateFunction | null
}

type Source = { readonly name: string; readonly document: Body }

/** Reads the documents of this folder when they are first asked, and compiles what is asked of them. */
function loadSchemas(): Schemas {
  const ajv = new Ajv2020({ strict: false, inlineRefs: false, code: { optimize: false } })
  formats.default(ajv)
  // GitHub's own bots have addresses that `format: email` refuses; their deliveries carry them all the same.
  ajv.addFormat('email', /^(\d+\+[\w-]+\[bot\]@users\.noreply\.github\.com|[^\s@[\]]+@[^\s@[\]]+)$/)
  const kept = new Map<string, ValidateFunction | null>()
  const sources = new Map<string, Source>()
  const source = (name: string, read: () => Body): Source => {
    const found = sources.get(name) ?? { name, document: read() }
    if (!sources.has(name)) ajv.addSchema(found.document, name)
    sources.set(name, found)
    return found
  }
  const rest = [() => source('rest', () => ownFile('rest')), () => source('extra-rest', () => ownFile('extra-rest'))]
  const hooks = [
    () => source('hooks', () => ownFile('webhooks')),
    () => source('extra-webhooks', () => ownFile('extra-webhooks')),
  ]
  const find = (key: string, candidates: readonly (() => Source)[], pointer: readonly string[]) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = compileFirst(ajv, candidates, pointer)
    kept.set(key, made)
    return made
  }
  return {
    answer: (method, path, status) => {
      const pointer = ['paths', path, method.toLowerCase(), 'responses', String(status)]
      return find(`answer ${method} ${path} ${status}`, rest, pointer)
    },
    request: (method, path) =>
      find(`request ${method} ${path}`, rest, ['paths', path, method.toLowerCase(), 'requestBody']),
    webhook: (event, action) => {
      const name = (action === null ? event : `${event}-${action}`).replaceAll('_', '-')
      return find(`webhook ${name}`, hooks, ['webhooks', name, 'post', 'requestBody'])
    },
  }
}

function compileFirst(
  ajv: Ajv2020,
  candidates: readonly (() => Source)[],
  pointer: readonly string[],
): ValidateFunction | null {
  for (const candidate of candidates) {
    const { name, document } = candidate()
    if (lookUp(document, pointer.slice(0, 3)) === undefined) continue
    const at = follow(document, pointer)
    const path = [...at, 'content', 'application/json', 'schema']
    if (lookUp(document, path) === undefined) return null
    return ajv.compile({ $ref: `${name}#/${path.map(pointerPart).join('/')}` })
  }
  return null
}

/** An answer's or body's own place, or the component that it refers to. */
function follow(document: Body, pointer: readonly string[]): readonly string[] {
  const found = lookUp(document, pointer) as Body | undefined
  const reference = found?.['$ref']
  return typeof reference === 'string' ? reference.slice(2).split('/') : pointer
}

function lookUp(document: Body, pointer: readonly string[]): unknown {
  let at: unknown = document
  for (const key of pointer) at = (at as Body | undefined)?.[key]
  return at
}

function pointerPart(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}

function ownFile(name: string): Body {
  return JSON.parse(readFileSync(new URL(`./${name}.openapi.json`, import.meta.url), 'utf8')) as Body
}

/** One for all stand-ins: what is compiled of the documents stays. */
export const schemas: Schemas = loadSchemas()
