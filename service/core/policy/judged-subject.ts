import type { Rendered, RenderedResource } from '../catalog/rendered.ts'
import { offeringView, serviceView, teamView, workflowView } from '../catalog/variables.ts'
import type { Document } from '../model/document.ts'
import type { Kind } from '../model/kind.ts'
import type { Resource } from '../model/resource.ts'
import type { AccountSpec } from '../model/specs.ts'
import type { AnySubject, LiveSubject, Subject } from '../model/subject.ts'

/** Something that policies judge, with all that belongs to it: a document, a resource of a service or of nobody, the pull request. */
export type JudgedSubject<About extends AnySubject = Subject> = {
  readonly subject: About
  /** What a policy's `on` calls it: a resource type, a kind, `PullRequest`. */
  readonly target: string
  /** The document that it is, or that orders it; null for a pull request. */
  readonly document: Document | null
  /** Its service, rendered, where it is one or belongs to one. */
  readonly rendered: Rendered | null
  /** The resource, where it is one: desired, or live with the origins of what was desired. */
  readonly resource: RenderedResource | null
  /** Of a live resource that is nobody's: where it lives. */
  readonly account?: AccountSpec
}

/** A service as a subject. */
export function serviceSubject(rendered: Rendered): JudgedSubject {
  const subject: Subject = { kind: 'Service', name: rendered.service.name }
  return { subject, target: 'Service', document: rendered.service, rendered, resource: null }
}

/** One of a service's resources as a subject. */
export function resourceSubject(rendered: Rendered, resource: RenderedResource): JudgedSubject {
  const subject: Subject = { kind: 'Service', name: rendered.service.name, logicalId: resource.logicalId }
  return { subject, target: resource.type, document: rendered.service, rendered, resource }
}

/** A live resource of nobody's as a subject. */
export function nobodysSubject(resource: RenderedResource, account: AccountSpec): JudgedSubject<LiveSubject> {
  const { provider, region, type, id, name } = resource
  const subject: LiveSubject = { kind: 'Resource', provider, account: account.name, region, type, id: id ?? name }
  return { subject, target: type, document: null, rendered: null, resource, account }
}

/** Any other document as a subject. */
export function documentSubject(document: Document): JudgedSubject {
  const subject: Subject = { kind: document.kind, name: document.name }
  return { subject, target: document.kind, document, rendered: null, resource: null }
}

/** A pull request as a subject. */
export function pullRequestSubject(number: number): JudgedSubject {
  const subject: Subject = { kind: 'PullRequest', name: `#${number}` }
  return { subject, target: 'PullRequest', document: null, rendered: null, resource: null }
}

const forms = new WeakMap<object, unknown>()

/** A subject in its own form (rule E1): what `old` is of it, and what variable it stands in. Made once a subject. */
export function ownForm(judged: JudgedSubject<AnySubject>): unknown {
  const thing = judged.resource ?? judged.rendered ?? judged.document
  if (thing === null) return null
  const known = forms.get(thing)
  if (known !== undefined) return known
  const form = newForm(judged)
  forms.set(thing, form)
  return form
}

/** `service` (rule E1) of a rendered one. */
export function serviceForm(rendered: Rendered): unknown {
  return ownForm(serviceSubject(rendered))
}

function newForm({ document, rendered, resource }: JudgedSubject<AnySubject>): unknown {
  if (resource !== null) return resourceView(resource)
  if (rendered !== null) return serviceView(rendered.service, rendered.parameters, rendered.account)
  if (document === null) return null
  if (is(document, 'Team')) return teamView(document)
  if (is(document, 'Offering')) return offeringView(document)
  if (is(document, 'Workflow') || is(document, 'GitHubWorkflow')) return workflowView(document)
  return document.json
}

/** `resource` (rule E2): what policies see of one, in pull requests and scans alike. */
export function resourceView(resource: Resource): Resource {
  const { provider, account, region, type, name, logicalId, service, id, tags, properties, runtime } = resource
  return { provider, account, region, type, name, logicalId, service, id, tags, properties, runtime }
}

/** The name of the team whose usage and quota a subject sees. */
export function teamOf({ rendered, document }: JudgedSubject<AnySubject>): string | null {
  if (rendered !== null) return rendered.team.name
  return document !== null && is(document, 'Team') ? document.name : null
}

/** Tells a document's kind to the type checker. */
export function is<K extends Kind>(document: Document, kind: K): document is Document<K> {
  return document.kind === kind
}
