import type { Value } from './resource.ts'

/** What happens to a service or a resource. A `replace` makes it anew. */
export type Action = 'create' | 'update' | 'replace' | 'delete'

/** One property that a change sets, changes or removes. `before` or `after` is absent where there is none. */
export type PropertyChange = {
  /** JSON pointer below the resource's properties; tags stand under `/Tags/<key>`-like paths of their own cloud. */
  readonly path: string
  readonly before?: Value
  readonly after?: Value
  /** True where the value is sensitive: it is never shown, `before` and `after` are absent. */
  readonly sensitive?: boolean
}

/** What a merge does to one resource, property by property. */
export type ResourceChange = {
  readonly logicalId: string
  readonly type: string
  readonly action: Action
  /** Of an update: true where the cloud may replace it all the same, which depends on more than what changes. */
  readonly mayReplace?: boolean
  /** Of one that is not made but taken over: the identifier by which its cloud has it. */
  readonly takesOver?: string
  readonly properties: readonly PropertyChange[]
}

/** What a merge does to one service. */
export type Change = {
  readonly service: string
  readonly action: Action
  readonly account: string
  readonly region: string | null
  readonly monthlyCost: { readonly before: number; readonly after: number }
  /** Whether data would be lost: something stateful is deleted or replaced. */
  readonly stateful: boolean
  readonly resources: readonly ResourceChange[]
}

/** How much of one unit a team uses before and after. `limit` is absent where the quota has none. */
export type QuotaUse = {
  readonly team: string
  readonly unit: string
  readonly before: number
  readonly after: number
  readonly limit?: number
}

/** What a merge will do, in the order of execution. */
export type Plan = {
  readonly changes: readonly Change[]
  readonly quotas: readonly QuotaUse[]
}
