import type { ServiceIdentity } from '../../../core/model/cloud-change.ts'
import { refusal } from './aws-words.ts'

/** CloudFormation's ceilings (User Guide, "Understand CloudFormation quotas"): a template in the call, and one in a bucket. */
const largestInCall = 51_200
const largestInBucket = 1_000_000

/** Whether CloudFormation takes a template only from a bucket. Throws where it takes none of that size, or where no bucket is named. */
export function needsBucket(text: string, { service, account }: Pick<ServiceIdentity, 'service' | 'account'>): boolean {
  const bytes = Buffer.byteLength(text)
  if (bytes <= largestInCall) return false
  const has = `the template of ${service} has ${bytes} bytes, and CloudFormation takes`
  const split = 'split the offering in two, one depending on the other'
  if (bytes > largestInBucket) throw refusal(`${has} ${largestInBucket} at most: ${split}`)
  if (account.templateBucket !== undefined) return true
  throw refusal(
    `${has} more than ${largestInCall} only from a bucket: name one as templateBucket of the account ${account.name} (docs/aws.md), or ${split}`,
  )
}
