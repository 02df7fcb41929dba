import { parseInstant } from '../documents/date.ts'
import type { Variables } from '../expression/evaluate.ts'
import type { Document } from '../model/document.ts'
import type { JsonObject } from '../model/json.ts'
import type { AccountSpec } from '../model/specs.ts'

/** A variable of an expression: plain frozen data, with dates as `Date`. */
export type View = { readonly [key: string]: unknown }

/**
 * `service` (rule E1): metadata and spec in one map, with the parameters' defaults, the only region of its account
 * where none is named, and a lease's end as a timestamp.
 */
export function serviceView(service: Document<'Service'>, parameters: JsonObject, account: AccountSpec | null): View {
  const { metadata, spec } = service.value
  const region = regionOf(service, account)
  return Object.freeze({
    tags: {},
    dependsOn: [],
    ...metadata,
    ...spec,
    parameters,
    ...(region === null ? {} : { region }),
    ...(spec.lease ? { lease: leaseView(spec.lease) } : {}),
  })
}

/** `team` (rule E1). What the team leaves out (`costCenter`, `may`, `quota`) stays out: no quota is no limit. */
export function teamView(team: Document<'Team'>): View {
  return kept(team, ({ value: { metadata, spec } }) => ({ ...metadata, ...spec }))
}

/** `offering` (rule E1); its `parameters` are the schema that services' parameters fit. */
export function offeringView(offering: Document<'Offering'>): View {
  return kept(offering, ({ value: { metadata, spec } }) => ({ ...metadata, ...spec }))
}

/** `account` (rule E1): the Estate's entry as it stands. */
export function accountView(account: AccountSpec): View {
  return account
}

/** What the holes of an offering's template see (rule E5); `services` are those that it depends on, by name. */
export function templateVariables(
  order: {
    readonly service: Document<'Service'>
    readonly offering: Document<'Offering'>
    readonly team: Document<'Team'>
    readonly account: AccountSpec
  },
  parameters: JsonObject,
  services: View,
): Variables {
  const { service, offering, team, account } = order
  return {
    params: parameters,
    service: serviceView(service, parameters, account),
    offering: offeringView(offering),
    team: teamView(team),
    account: accountView(account),
    env: service.value.metadata.environment,
    services,
  }
}

/** `workflow` (rule E1): metadata and spec in one map; of a GitHubWorkflow the file's mapping, its `path`, and that path as its `name` where it gives none. */
export function workflowView(workflow: Document<'Workflow'> | Document<'GitHubWorkflow'>): View {
  if (isGitHubWorkflow(workflow)) return Object.freeze({ name: workflow.path, ...workflow.value, path: workflow.path })
  return Object.freeze({ ...workflow.value.metadata, ...workflow.value.spec })
}

/** The region that a service stands in: its own, else its account's only one, else none. */
export function regionOf(service: Document<'Service'>, account: AccountSpec | null): string | null {
  const [first, ...others] = account?.regions ?? []
  return service.value.spec.region ?? (others.length === 0 ? (first ?? null) : null)
}

/** Views of documents that many services share, by the document: it never changes. */
const views = new WeakMap<Document, View>()

function kept<D extends Document>(document: D, make: (document: D) => View): View {
  const known = views.get(document)
  if (known) return known
  const view = Object.freeze(make(document))
  views.set(document, view)
  return view
}

function leaseView(lease: { readonly until?: string }): View {
  const until = lease.until === undefined ? null : parseInstant(lease.until)
  return Object.freeze(until === null ? {} : { until: new Date(until) })
}

function isGitHubWorkflow(
  workflow: Document<'Workflow'> | Document<'GitHubWorkflow'>,
): workflow is Document<'GitHubWorkflow'> {
  return workflow.kind === 'GitHubWorkflow'
}
