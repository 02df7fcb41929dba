import type { AwsSchemas } from './aws-schema.ts'
import type { Document } from './document.ts'

/** What the product brings along. */
export type Shipped = {
  /** The policies of each pack, by `name@version` (`tagging@1`). */
  readonly packs: ReadonlyMap<string, readonly Document<'Policy'>[]>
  /** What CloudFormation's specification says of types, by their service (`S3`); without them templates are taken as they are. */
  readonly awsSchemas?: ReadonlyMap<string, AwsSchemas>
}
