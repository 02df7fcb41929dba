import type { RenderedResource } from '../catalog/rendered.ts'
import type { AppliedResource } from './applied.ts'
import type { Action } from './plan.ts'
import type { AccountSpec } from './specs.ts'
import type { StackTemplate } from './stack-template.ts'

/** Who a service is to its cloud: what owner tags and names are made of. */
export type ServiceIdentity = {
  /** The estate's id (GitHub's repository id, or `local/` and its name): two estates in one account never touch each other's. */
  readonly estate: string
  /** The Estate document's name, as the `plumbline-estate` tag says it. */
  readonly estateName: string
  readonly service: string
  readonly account: AccountSpec
  readonly region: string | null
  /** What the Estate lets be called over HTTP, as it counts now; left out: nothing. */
  readonly egress?: readonly string[]
}

/** What is to become of one service in its account and region. A service that moves is two of these: a create there, a delete here. */
export type CloudChange = {
  readonly identity: ServiceIdentity
  readonly action: Action
  /** What the ledger says is there; empty for a create. */
  readonly before: readonly AppliedResource[]
  /**
   * The same as it was rendered when it was applied, with the calls that its offering declares by now: as far as a cloud can
   * only be called as offerings say.
   */
  readonly former?: readonly RenderedResource[]
  /** What shall be there, with its true values and every tag; empty for a delete. */
  readonly after: readonly RenderedResource[]
  /** What the announced plan does to each resource, by logical id: a provider never replaces or deletes anything else. */
  readonly announced: { readonly [logicalId: string]: Action }
  /** Of those updates, the ones of which the plan said that the cloud may replace the resource (by logical id). */
  readonly mayReplace?: readonly string[]
  /** Live resources to be taken over instead of made, by logical id: the cloud's identifiers. */
  readonly adopt: { readonly [logicalId: string]: string }
  /** What a cloud with stacks is sent, whole; absent for other clouds, and for a delete. */
  readonly template?: StackTemplate
  /** What is sensitive of the service, as it was and as it shall be: it stands in no message, whoever wrote it. */
  readonly secrets?: readonly string[]
  /**
   * What lives otherwise than it was applied is put back: the template alone would tell a cloud with stacks of no change. `spared`:
   * logical ids of what may live otherwise, since that is waived.
   */
  readonly reverts?: { readonly spared: readonly string[] }
}
