import type { Read } from '../expression/expression.ts'
import type { ResourceCalls } from '../http/calls.ts'
import type { Document } from '../model/document.ts'
import type { BrokenDocument } from '../model/documents.ts'
import type { JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { AccountSpec } from '../model/specs.ts'

/** Where a property of a resource came from: which place of the offering, and what its holes read. */
export type Origin = {
  /** JSON pointer in the offering's document: `/spec/targets/aws/Resources/Bucket/Properties/BucketName`. */
  readonly template: string
  /** What its holes read; empty for what stands in the template as it is. */
  readonly reads: readonly Read[]
  /** Whether it derives from something `x-sensitive`, and so is never shown (rule V4). */
  readonly sensitive: boolean
}

/** A resource as an offering and a service want it. */
export type RenderedResource = Resource & {
  /** Whether it holds data that would be lost with it (rule J4). */
  readonly stateful: boolean
  /** By JSON pointer below `properties`; what has none of its own came with its nearest ancestor. */
  readonly origins: ReadonlyMap<string, Origin>
  /** How one of an `http` target is made, read, changed, deleted and found. */
  readonly calls?: ResourceCalls
}

/** A service with all that follows from it: what it wants of its cloud, what it costs and uses, when it ends. */
export type Rendered = {
  readonly service: Document<'Service'>
  readonly offering: Document<'Offering'>
  readonly team: Document<'Team'>
  readonly account: AccountSpec
  readonly region: string | null
  /** What the service gave, with the offering's defaults. */
  readonly parameters: JsonObject
  /** By logical id, in its order. */
  readonly resources: readonly RenderedResource[]
  /** In the estate's currency. */
  readonly monthlyCost: number
  /** What it draws from its team's quota, by unit; without `services` and `monthlyCost`. */
  readonly units: { readonly [unit: string]: number }
  /** When it ends, ISO 8601; null where nothing ends it (rule J18). */
  readonly leaseUntil: string | null
  /** JSON pointers below `parameters`. */
  readonly sensitiveParameters: readonly string[]
}

/** What the services of one tree want, and what kept some of them from being rendered. */
export type Desired = {
  /** By name, in the names' order. */
  readonly services: ReadonlyMap<string, Rendered>
  /** Holes, costs and units that cannot be evaluated. */
  readonly broken: readonly BrokenDocument[]
}
