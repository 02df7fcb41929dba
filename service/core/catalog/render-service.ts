import type { Variables } from '../expression/evaluate.ts'
import type { Read } from '../expression/expression.ts'
import { resourceCalls } from '../http/resource-calls.ts'
import type { Document } from '../model/document.ts'
import type { JsonObject } from '../model/json.ts'
import type { Value } from '../model/resource.ts'
import type { AccountSpec } from '../model/specs.ts'
import { unknownValue } from '../model/unknown.ts'
import { amountsOf } from './amounts.ts'
import { type CompiledResource, type CompiledTarget, compileTarget } from './compile-target.ts'
import type { Failure } from './failure.ts'
import { fillRaw, renderNode } from './render-node.ts'
import type { Origin, Rendered, RenderedResource } from './rendered.ts'
import { readsSensitive } from './sensitive.ts'
import { serviceParameters } from './service-parameters.ts'
import { tagsOf, withTags } from './tags.ts'
import { regionOf, templateVariables } from './variables.ts'

/** What a service is rendered from. */
export type Order = {
  readonly service: Document<'Service'>
  readonly offering: Document<'Offering'>
  readonly team: Document<'Team'>
  readonly account: AccountSpec
  /** The Estate's name. */
  readonly estate: string
  /** What services that it depends on gave when they were applied, by service and output; what is left out is unknown until applied. */
  readonly outputs?: { readonly [service: string]: JsonObject }
}

/** A rendering, but for the end of its lease, which may depend on the time; or why there is none. */
export type Rendering =
  | { readonly kind: 'rendered'; readonly rendered: Omit<Rendered, 'leaseUntil'> }
  | { readonly kind: 'no target' }
  | { readonly kind: 'failed'; readonly failures: readonly Failure[]; readonly sensitive: readonly string[] }

const nothing = Object.freeze({})

/** Renders one service: its offering's template for its account's provider, what it costs and what it uses. */
export function renderService(order: Order): Rendering {
  const { service, offering, team, account } = order
  const target = compileTarget(offering, account.provider)
  if (!target) return { kind: 'no target' }
  const { values: parameters, sensitive } = serviceParameters(service, offering)
  const variables = templateVariables(order, parameters, dependencies(order, target.reads))
  const failures: Failure[] = [...target.failures]
  const tags = tagsOf(service, team, account, order.estate)
  const resources = target.resources.map((resource) => {
    return renderResource({ order, target, variables, parameters, sensitive, tags, failures }, resource)
  })
  if (target.frame.kind !== 'constant') fillRaw({ provider: account.provider, variables, failures }, target.frame)
  const { amounts, failures: wrong } = amountsOf(offering.value.spec, variables, sensitive)
  failures.push(...wrong)
  if (failures.length > 0) return { kind: 'failed', failures, sensitive }
  const region = regionOf(service, account)
  const rendered = {
    service,
    offering,
    team,
    account,
    region,
    parameters,
    resources,
    ...amounts,
    sensitiveParameters: sensitive,
  }
  return { kind: 'rendered', rendered }
}

type Work = {
  readonly order: Order
  readonly target: CompiledTarget
  readonly variables: Variables
  readonly parameters: JsonObject
  readonly sensitive: readonly string[]
  readonly tags: { readonly [key: string]: string }
  readonly failures: Failure[]
}

function renderResource(work: Work, resource: CompiledResource): RenderedResource {
  const { service, account } = work.order
  const { type, logicalId } = resource
  const calls = account.provider === 'http' ? callsOf(work, logicalId) : undefined
  const filled = renderNode(
    { provider: account.provider, variables: work.variables, failures: work.failures },
    resource.properties,
  )
  const tagged = withTags(isMap(filled) ? filled : nothing, resource.tags, work.tags, account.provider)
  if (!isMap(filled)) work.failures.push(wrongShape(work.order, logicalId, 'Properties must be a map'))
  if (!tagged)
    work.failures.push(wrongShape(work.order, logicalId, 'its tags are written so that Plumbline cannot add its own'))
  return Object.freeze({
    provider: account.provider,
    account: account.name,
    region: regionOf(service, account),
    type,
    name: work.target.resources.length === 1 ? service.name : `${service.name}/${logicalId}`,
    logicalId,
    service: service.name,
    id: null,
    tags: tagged?.tags ?? nothing,
    properties: tagged?.properties ?? nothing,
    runtime: nothing,
    stateful: resource.stateful,
    origins: originsOf(resource, work.sensitive),
    ...(calls === undefined ? {} : { calls }),
  })
}

function callsOf({ order, variables, parameters, sensitive }: Work, logicalId: string) {
  const { offering, service, outputs = {} } = order
  const dependsOn = service.value.spec.dependsOn ?? []
  const known = Object.fromEntries(Object.entries(outputs).filter(([name]) => dependsOn.includes(name)))
  return resourceCalls({ offering, logicalId, variables, outputs: known, parameters, sensitive })
}

/** Without sensitive parameters all services of an offering share one map. */
const plainOrigins = new WeakMap<CompiledResource, ReadonlyMap<string, Origin>>()

function originsOf(resource: CompiledResource, sensitive: readonly string[]): ReadonlyMap<string, Origin> {
  const kept = sensitive.length === 0 ? plainOrigins.get(resource) : undefined
  if (kept) return kept
  const origins = new Map(
    [...resource.origins].map(([pointer, origin]) => {
      return [pointer, { ...origin, sensitive: readsSensitive(origin.reads, sensitive) }]
    }),
  )
  if (sensitive.length === 0) plainOrigins.set(resource, origins)
  return origins
}

/**
 * `services` (rule E5): the outputs of what the service depends on, unknown until they are applied; by key where the
 * template names the keys.
 */
export function dependencies(
  { service, outputs = {} }: Order,
  reads: readonly Read[],
): { readonly [name: string]: unknown } {
  const names = service.value.spec.dependsOn ?? []
  const known = (name: string) => (Object.hasOwn(outputs, name) ? outputs[name] : undefined)
  return Object.fromEntries(names.map((name) => [name, { outputs: known(name) ?? outputsOf(name, reads) }]))
}

function outputsOf(name: string, reads: readonly Read[]): unknown {
  const outputs = `services.${name}.outputs`
  const here = reads.filter(({ path }) => path[0] === 'services' && (path[1] === name || path.length < 2))
  if (here.length === 0 || here.some(({ path }) => path.length < 4)) return unknownValue(outputs, `${name}.outputs`)
  const keys = here.map(({ path }) => path[3] ?? '')
  return Object.fromEntries(keys.map((key) => [key, unknownValue(`${outputs}.${key}`, `${name}.outputs.${key}`)]))
}

function wrongShape({ account }: Order, logicalId: string, message: string): Failure {
  const pointer = `/spec/targets/${account.provider}/Resources/${logicalId}`
  return { pointer, offset: 0, message, reads: [], field: null }
}

function isMap(value: ReturnType<typeof renderNode>): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
