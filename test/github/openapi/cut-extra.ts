import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allRoutes } from '../routes/registry.ts'

/**
 * Writes `extra.openapi.json`: what `rest.openapi.json` and `webhooks.openapi.json` lack of the operations and webhooks
 * that the stand-in has, cut out of the npm packages `@octokit/openapi` and `@octokit/openapi-webhooks`.
 * Run it after adding a route or an event: `npx node test/github/openapi/cut-extra.ts`.
 */
type Json = { [key: string]: unknown }

const webhooks = [
  'check-run-created',
  'check-run-completed',
  'merge-group-destroyed',
  'pull-request-review-requested',
  'pull-request-review-request-removed',
]

function cutExtra(): void {
  const rest = read('@octokit/openapi/generated/api.github.com.json')
  const hooks = read('@octokit/openapi-webhooks/generated/api.github.com.json')
  const known = JSON.parse(readFileSync(new URL('./rest.openapi.json', import.meta.url), 'utf8')) as Json
  const paths: Json = {}
  for (const { method, path } of allRoutes({ uses: new Map() })) {
    const name = path.replaceAll('+}', '}')
    const own = at(known, ['paths', name, method.toLowerCase()])
    const operation = at(rest, ['paths', name, method.toLowerCase()])
    if (own === undefined && operation !== undefined)
      paths[name] = { ...(paths[name] as Json), [method.toLowerCase()]: operation }
  }
  const cutRest = withComponents(rest, { openapi: '3.1.0', info: rest['info'], paths })
  const wanted = Object.fromEntries(webhooks.map((name) => [name, at(hooks, ['webhooks', name])]))
  const cutHooks = withComponents(hooks, { openapi: '3.1.0', info: hooks['info'], webhooks: wanted })
  writeFileSync(new URL('./extra-rest.openapi.json', import.meta.url), `${JSON.stringify(cutRest)}\n`)
  writeFileSync(new URL('./extra-webhooks.openapi.json', import.meta.url), `${JSON.stringify(cutHooks)}\n`)
}

function read(path: string): Json {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')) as Json
}

function at(document: Json, pointer: readonly string[]): unknown {
  let value: unknown = document
  for (const key of pointer) value = (value as Json | undefined)?.[key]
  return value
}

/** The document with every component that it reaches. */
function withComponents(source: Json, document: Json): Json {
  const components: { [kind: string]: Json } = {}
  const queue: unknown[] = [document]
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string') {
        const [, , kind = '', name = ''] = inner.split('/')
        components[kind] ??= {}
        if (components[kind][name] !== undefined) continue
        components[kind][name] = at(source, ['components', kind, name])
        queue.push(components[kind][name])
      } else if (!dropped.includes(key) || typeof inner !== 'string') queue.push(inner)
    }
  }
  return modernize({ ...document, components }) as Json
}

const dropped = [
  'description',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'summary',
  'operationId',
  'tags',
  'parameters',
]

/** OpenAPI 3.0's `nullable`, which JSON Schema doesn't know, as a type; formats that no validator knows, and words, dropped. */
function modernize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modernize)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = value as Json
  const made: Json = {}
  for (const [key, inner] of Object.entries(rest)) {
    if (
      dropped.includes(key) &&
      (typeof inner !== 'object' ||
        key.startsWith('example') ||
        key === 'externalDocs' ||
        key === 'x-github' ||
        Array.isArray(inner))
    )
      continue
    made[key] = modernize(inner)
  }
  if (made['format'] === 'repo.nwo' || made['format'] === 'timestamp') delete made['format']
  if (nullable !== true) return made
  if (typeof made['type'] !== 'string') return { anyOf: [made, { type: 'null' }] }
  const choices = Array.isArray(made['enum']) ? { enum: [...made['enum'], null] } : {}
  return { ...made, ...choices, type: [made['type'], 'null'] }
}

cutExtra()
