import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Json, JsonObject } from '../../service/core/model/json.ts'

/** Something at the stand-in. */
export type Thing = {
  readonly id: string
  /** `stores`, `workspaces`: the collection that it lies in. */
  readonly collection: string
  fields: { [name: string]: Json }
  /** How many more reads say that it is not ready. */
  unready: number
}

/** How the stand-in behaves. */
export type SaasOptions = {
  /** The token that it asks for. */
  readonly token: string
  /** After how many reads something new is ready. */
  readonly slow?: number
  /** How often what was deleted is still read. */
  readonly lingers?: number
}

/** A request that it heard. */
export type Heard = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What it answers instead of what it would, once or as long as it is set. */
export type Answering = (
  heard: Heard,
) => { readonly status: number; readonly body: string; readonly headers?: JsonObject } | null

/** A small stand-in for software as a service: named things in collections, over HTTP on this machine. */
export type Saas = {
  readonly url: string
  /** `127.0.0.1:PORT`, as an Estate's `egress` lists it. */
  readonly host: string
  readonly things: Map<string, Thing>
  readonly heard: Heard[]
  /** Set by tests that want another answer. */
  instead: Answering | null
  make(collection: string, fields: JsonObject): Thing
  stop(): Promise<void>
}

/** Starts it on a free port. Names are unique in a collection; one idempotency key is one thing. */
export async function startSaas(options: SaasOptions): Promise<Saas> {
  const things = new Map<string, Thing>()
  const heard: Heard[] = []
  const state: State = { options, things, keys: new Map(), counted: { things: 0 } }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
      heard.push(one)
      const answer = saas.instead?.(one)
      if (answer)
        return void response.writeHead(answer.status, answer.headers as Record<string, string>).end(answer.body)
      const { status, value } = respond(state, one)
      const text = value === undefined ? '' : JSON.stringify(value)
      response.writeHead(status, { 'content-type': 'application/json' }).end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const saas: Saas = {
    url: `http://${host}/v1`,
    host,
    things,
    heard,
    instead: null,
    make: (collection, fields) => make(state, collection, fields),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return saas
}

type State = {
  readonly options: SaasOptions
  readonly things: Map<string, Thing>
  /** What was answered by idempotency key. */
  readonly keys: Map<string, Thing>
  readonly counted: { things: number }
}

function make({ things, options, counted }: State, collection: string, fields: JsonObject): Thing {
  counted.things += 1
  const id = `${collection.slice(0, 2)}-${counted.things}`
  const thing: Thing = { id, collection, fields: { ...fields }, unready: options.slow ?? 0 }
  things.set(id, thing)
  return thing
}

type Answer = { readonly status: number; readonly value?: Json }

function respond(state: State, { method, path, headers, body }: Heard): Answer {
  if (headers.authorization !== `Bearer ${state.options.token}`)
    return { status: 401, value: { error: `no ${headers.authorization}` } }
  const url = new URL(path, 'http://saas.test')
  const [, , collection = '', ...rest] = url.pathname.split('/')
  const id = rest.length === 0 ? null : decodeURIComponent(rest.join('/'))
  const fields = (body === '' ? {} : JSON.parse(body)) as JsonObject
  if (id === null && method === 'POST') return create(state, collection, fields, headers)
  if (id === null && method === 'GET') {
    const found = named(state, collection, url.searchParams.get('name'))
    return { status: 200, value: { items: found.map(shown) } }
  }
  const thing = state.things.get(id ?? '')
  if (thing === undefined || thing.collection !== collection) return missing
  if (method === 'GET') return read(state, thing)
  if (method === 'DELETE') return remove(state, thing)
  thing.fields = { ...thing.fields, ...fields }
  return { status: 200, value: shown(thing) }
}

const missing: Answer = { status: 404, value: { error: 'there is no such thing' } }

function named({ things }: State, collection: string, name: Json | undefined): readonly Thing[] {
  return [...things.values()].filter((one) => one.collection === collection && one.fields['name'] === name)
}

function create(state: State, collection: string, fields: JsonObject, headers: Heard['headers']): Answer {
  const key = headers['idempotency-key']
  const before = typeof key === 'string' ? state.keys.get(key) : undefined
  if (before !== undefined) return { status: 201, value: shown(before) }
  if (named(state, collection, fields['name']).length > 0)
    return { status: 409, value: { error: `there is a ${String(fields['name'])} already`, asked: fields } }
  const made = make(state, collection, fields)
  if (typeof key === 'string') state.keys.set(key, made)
  return { status: 201, value: shown(made) }
}

function read({ things }: State, thing: Thing): Answer {
  const value = shown(thing)
  if (thing.unready > 0) thing.unready -= 1
  else if (thing.fields['deleting'] === true) {
    things.delete(thing.id)
    return missing
  }
  return { status: 200, value }
}

function remove({ things, options }: State, thing: Thing): Answer {
  if (options.lingers === undefined) things.delete(thing.id)
  else {
    thing.fields = { ...thing.fields, deleting: true }
    thing.unready = options.lingers
  }
  return { status: 204 }
}

function shown({ id, collection, fields, unready }: Thing): JsonObject {
  return { ...fields, id, url: `https://saas.test/${collection}/${id}`, status: unready > 0 ? 'creating' : 'ready' }
}
