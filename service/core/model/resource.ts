import type { Json } from './json.ts'
import type { Unknown } from './unknown.ts'

/** A value of a resource: JSON, with *unknown until applied* wherever only the cloud knows. */
export type Value = Json | Unknown | readonly Value[] | { readonly [key: string]: Value }

/** One thing in a cloud, desired (rendered from a service) or live (read by a scanner): rule E2. */
export type Resource = {
  readonly provider: string
  readonly account: string
  readonly region: string | null
  /** In the cloud's own words: `AWS::S3::Bucket`, `Local::Bucket`. */
  readonly type: string
  /** The service's name if its target has one resource, else `<service>/<logicalId>`; a live one's name in its cloud. */
  readonly name: string
  readonly logicalId: string
  /** The owning service's name; null if nobody's. */
  readonly service: string | null
  /** The cloud's identifier; null while it is only desired. */
  readonly id: string | null
  /** One map, whatever the cloud calls them. */
  readonly tags: { readonly [key: string]: string | Unknown }
  /** In the cloud's own property names. */
  readonly properties: { readonly [key: string]: Value }
  /** What only a live resource has: attachments, state, last use. Empty while it is only desired. */
  readonly runtime: { readonly [key: string]: Json }
}
