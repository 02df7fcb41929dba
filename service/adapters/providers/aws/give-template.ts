import { createHash } from 'node:crypto'
import type { ServiceIdentity } from '../../../ports/cloud.ts'
import type { StackCalls } from './clients.ts'
import { stackNameOf } from './stack-name.ts'
import { needsBucket } from './template-size.ts'

/** How CloudFormation is given a template. */
export type GivenTemplate = { readonly TemplateBody: string } | { readonly TemplateURL: string }

/** Where templates lie in an account's bucket; all that the role may touch there. */
const folder = 'plumbline'

/**
 * Gives CloudFormation a template in the call or, where it is too large for that, by its address in the account's bucket. Its name
 * there is of what it holds, so that whoever asks again after a crash writes the same object. It is not deleted by us: a rule of
 * the bucket's does that (docs/aws/template-bucket.yaml), which no crash can stop and which needs no right to delete.
 */
export async function giveTemplate(
  calls: Pick<StackCalls, 'put'>,
  identity: ServiceIdentity,
  text: string,
): Promise<GivenTemplate> {
  const { templateBucket: bucket } = identity.account
  if (!needsBucket(text, identity) || bucket === undefined) return { TemplateBody: text }
  const digest = createHash('sha256').update(text).digest('hex')
  const key = [folder, identity.estate, stackNameOf(identity), `${digest}.json`].join('/')
  return { TemplateURL: await calls.put({ bucket, key, text }) }
}
