import type { Variables } from '../expression/evaluate.ts'
import type { Json, JsonObject } from '../model/json.ts'

/** What an `http` resource can be asked. */
export type CallName = 'create' | 'read' | 'update' | 'delete' | 'find'

/** How long something takes that a service goes on with after it answered, and how one sees that it is through. */
export type Poll = {
  /** Where it is asked; as the `read` call says where left out. */
  readonly path?: string
  /** Where the answer says how far it is: a JSON pointer. A delete without one is through when it is gone. */
  readonly at?: string
  /** What stands there when it is through. */
  readonly until?: readonly Json[]
  /** What stands there when it never will be. */
  readonly failed?: readonly Json[]
  /** How often it is asked: a duration. */
  readonly every?: string
  /** When that ends: a duration. */
  readonly for?: string
}

/** A call as an offering declares it; texts hold `${…}`. */
export type DeclaredCall = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: Json
  readonly headers?: { readonly [name: string]: string }
  /** Status codes that mean success; any 2xx where left out. */
  readonly expect?: readonly number[]
  /** Status codes that mean that it is not there; 404 and 410 where left out. */
  readonly gone?: readonly number[]
  /** JSON pointers into the answer. */
  readonly id?: string
  readonly outputs?: { readonly [name: string]: string }
  readonly properties?: { readonly [name: string]: string }
  /** The header by which the service tells a call that is repeated from another one. */
  readonly idempotency?: string
  readonly poll?: Poll
}

/** How a resource of an `http` target is made, read, changed, deleted and found again: as declared, with what its holes see. */
export type ResourceCalls = {
  readonly headers: { readonly [name: string]: string }
  readonly calls: { readonly [name in CallName]?: DeclaredCall }
  /** The logical ids of those that are made first. */
  readonly dependsOn: readonly string[]
  /** What holes see besides `resource`, `id` and `secret` (rule E5): what they read of it, plain data. */
  readonly sees: Variables
  /** Sensitive values as text: nothing that is said may hold one (rule V4). */
  readonly sensitive: readonly string[]
}

/** Reads what an offering declares of a resource; its schema was checked. */
export function declaredIn(resource: JsonObject): Pick<ResourceCalls, 'headers' | 'calls' | 'dependsOn'> {
  const { Headers: headers = {}, Calls: calls = {}, DependsOn: first = [] } = resource
  const dependsOn = (Array.isArray(first) ? first : [first]).filter((one) => typeof one === 'string')
  return { headers: headers as ResourceCalls['headers'], calls: calls as ResourceCalls['calls'], dependsOn }
}

/** A name by which a secret can be read (rule V4). */
export const secretName = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/

/** Every text of a value in which a hole may stand. */
export function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value as JsonObject).flatMap(textsIn)
}

const noLonger = [404, 410]

/** Whether a status says that the resource is not there. */
export function saysGone(call: DeclaredCall | undefined, status: number): boolean {
  return (call?.gone ?? noLonger).includes(status)
}

/** Whether a status is what a call expects. */
export function isExpected({ expect }: DeclaredCall, status: number): boolean {
  return expect === undefined ? status >= 200 && status < 300 : expect.includes(status)
}

/** Whether sending a call twice is the same as sending it once, by HTTP itself (RFC 9110, 9.2.2) or by what the call declares. */
export function isRepeatable({ method, idempotency }: DeclaredCall): boolean {
  return idempotency !== undefined || method === 'GET' || method === 'PUT' || method === 'DELETE'
}
