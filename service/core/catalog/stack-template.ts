import { isMapping } from '../documents/json-schema/json-type.ts'
import type { Json } from '../model/json.ts'
import type { Value } from '../model/resource.ts'
import type { StackTemplate } from '../model/stack-template.ts'
import { isUnknown } from '../model/unknown.ts'
import { isValueMap } from '../plan/same-value.ts'
import { compileTemplateOf } from './compile-target.ts'
import type { Failure } from './failure.ts'
import { fillRaw } from './render-node.ts'
import { dependencies, type Order } from './render-service.ts'
import { readsSensitive } from './sensitive.ts'
import { serviceParameters } from './service-parameters.ts'
import { tagShapeOf, tagsOf, withTags } from './tags.ts'
import { templateVariables } from './variables.ts'

/**
 * The CloudFormation template of a service: what it was judged by (`renderService` reads the same document), with the functions
 * that judging takes for *unknown until applied*. Null where its account's cloud has no stacks. Throws where a hole of it cannot
 * be filled.
 */
export function renderStackTemplate(order: Order): StackTemplate | null {
  const { service, offering, team, account } = order
  const compiled = account.provider === 'aws' ? compileTemplateOf(offering) : null
  if (compiled === null) return null
  const { values: parameters, sensitive } = serviceParameters(service, offering)
  const failures: Failure[] = [...compiled.failures]
  const services = dependencies(order, [...compiled.reads.values()].flat())
  const variables = templateVariables(order, parameters, services)
  const filled = fillRaw({ provider: 'aws', variables, failures }, compiled.template)
  const [failure] = failures
  if (failure !== undefined)
    throw new Error(`the template of service ${service.name} cannot be filled at ${failure.pointer}`)
  const tags = tagsOf(service, team, account, order.estate)
  const unknown: string[] = []
  const body = plain(withResourceTags(filled, tags), unknown)
  if (!isMapping(body)) throw new Error(`the template of service ${service.name} is no map`)
  const pointers = [...compiled.reads]
    .filter(([, reads]) => readsSensitive(reads, sensitive))
    .map(([pointer]) => pointer)
  return { body, sensitive: pointers, unknown, tags }
}

/** Tags go into each resource as they do where it is judged, so that what lives is what was judged. */
function withResourceTags(template: Value, tags: { readonly [key: string]: string }): Value {
  const whole = mapOf(template)
  const resources = mapOf(whole?.['Resources'])
  if (whole === null || resources === null) return template
  return {
    ...whole,
    Resources: Object.fromEntries(Object.entries(resources).map(([id, one]) => [id, tagged(one, tags)])),
  }
}

function tagged(value: Value, tags: { readonly [key: string]: string }): Value {
  const resource = mapOf(value)
  const shape = resource === null ? null : tagShapeOf('aws', String(resource['Type']))
  const properties = mapOf(resource?.['Properties'] ?? {})
  if (resource === null || shape === null || properties === null) return value
  const laid = withTags(properties, shape, tags, 'aws')
  return laid === null ? resource : { ...resource, Properties: laid.properties }
}

function mapOf(value: Value | undefined): { readonly [key: string]: Value } | null {
  return isValueMap(value) ? value : null
}

function plain(value: Value, unknown: string[]): Json {
  if (isUnknown(value)) {
    // What a list keeps the place of is nothing at all, in CloudFormation's own words.
    if (value.expression === '!Ref AWS::NoValue') return { Ref: 'AWS::NoValue' }
    unknown.push(value.expression)
    return null
  }
  if (Array.isArray(value)) return value.map((item: Value) => plain(item, unknown))
  if (!isValueMap(value)) return value as Json
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, unknown)]))
}
