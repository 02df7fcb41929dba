import type { Scope } from '../expression/scope.ts'

/**
 * Where in an Offering an expression stands: `amount` (monthlyCost, units), `template` (a target's resources),
 * `call` (Headers and Calls of an `http` target).
 */
export type CatalogPlace = 'amount' | 'template' | 'call'

const amount = ['params', 'service', 'offering', 'team', 'account', 'env'] as const

const scopes: { readonly [place in CatalogPlace]: Scope } = {
  amount: { variables: amount },
  template: { variables: [...amount, 'services'] },
  call: { variables: [...amount, 'services', 'resource', 'id', 'secret'] },
}

/** What an expression in an Offering may read (rules E3, E5): never the time, the change or the pull request, so that a service renders the same whenever it is looked at. */
export function catalogScope(place: CatalogPlace): Scope {
  return scopes[place]
}
