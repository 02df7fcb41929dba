import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api'
import { S3Client } from '@aws-sdk/client-s3'
import type { Aws } from './start-aws.ts'

/** The account and the region of tests that need only one. */
export const here = { account: '111111111111', region: 'eu-central-1' }

/** The real SDK's clients, as an account's own user; a call is tried once, so that a refusal is seen as it comes. */
export function clientsOf(aws: Aws, { account, region } = here) {
  const options = { endpoint: aws.url, region, credentials: aws.keys(account), maxAttempts: 1 }
  return {
    cloudformation: new CloudFormationClient(options),
    s3: new S3Client(options),
    tagging: new ResourceGroupsTaggingAPIClient(options),
  }
}
