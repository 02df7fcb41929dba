import { type Order, renderService } from '../../catalog/render-service.ts'
import type { Rendered } from '../../catalog/rendered.ts'
import { templateVariables } from '../../catalog/variables.ts'
import type { Variables } from '../../expression/evaluate.ts'
import type { Document } from '../../model/document.ts'
import type { JsonObject } from '../../model/json.ts'
import type { ServiceSpec } from '../../model/specs.ts'

/** What a service that does not exist, or not so, would be made of. */
export type Trial = Omit<Order, 'outputs'>

/** A service's document that nobody wrote. */
export function imagined(name: string, team: string, environment: string, spec: ServiceSpec): Document<'Service'> {
  const value = { metadata: { name, team, environment }, spec }
  return { kind: 'Service', name, path: '', index: 0, value, json: {}, digest: '', source: { path: '', text: '' } }
}

/** The same service with some of its `spec` in another form. */
export function withSpec(service: Document<'Service'>, change: Partial<ServiceSpec>): Document<'Service'> {
  const { metadata, spec } = service.value
  return { ...service, value: { metadata, spec: { ...spec, ...change } } }
}

/** What the holes of a trial's templates see, for parameters with their defaults. */
export function seenBy(trial: Trial, parameters: JsonObject): Variables {
  return templateVariables(trial, parameters, {})
}

/** A trial rendered; a text says why it cannot be. */
export function rendering(trial: Trial): Rendered | string {
  const made = renderService(trial)
  if (made.kind === 'rendered') return { ...made.rendered, leaseUntil: null }
  if (made.kind === 'no target') return `offering ${trial.offering.name} has no target for ${trial.account.provider}`
  return made.failures[0]?.message ?? 'its template cannot be rendered'
}
