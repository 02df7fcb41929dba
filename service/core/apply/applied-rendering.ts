import { type Order, renderService } from '../catalog/render-service.ts'
import type { Rendered } from '../catalog/rendered.ts'
import type { Document } from '../model/document.ts'
import type { AccountSpec } from '../model/specs.ts'

/** The documents from which a service was applied. */
export type AppliedDocuments = {
  readonly service: Document<'Service'>
  readonly offering: Document<'Offering'>
  readonly team: Document<'Team'>
  readonly estate: Document<'Estate'>
}

/**
 * What a service was when it was applied, rendered again from the documents of then (model/applied.ts); with what the
 * services that it depends on gave, where that is known. Throws where they do not render any more: nobody can tell then
 * what is there.
 */
export function appliedRendering(documents: AppliedDocuments, outputs?: Order['outputs']): Rendered {
  const order = orderOf(documents)
  const rendering = renderService(outputs === undefined ? order : { ...order, outputs })
  if (rendering.kind === 'rendered') return { ...rendering.rendered, leaseUntil: null }
  throw new Error(`service ${documents.service.name} cannot be rendered as it was applied`)
}

function orderOf(documents: AppliedDocuments): Order {
  const { service, offering, team, estate } = documents
  return { service, offering, team, account: accountOf(documents), estate: estate.name }
}

/** The account that a service was applied to, as its Estate said it then. */
export function accountOf({ service, estate }: AppliedDocuments): AccountSpec {
  const account = estate.value.spec.accounts.find(({ name }) => name === service.value.spec.account)
  if (account !== undefined) return account
  throw new Error(`service ${service.name} was applied to an account that its Estate did not name`)
}
