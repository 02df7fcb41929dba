import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { GetTemplateCommand } from '@aws-sdk/client-cloudformation'
import type { ServiceIdentity } from '../../../ports/cloud.ts'
import { refusal } from './aws-words.ts'
import type { StackCalls } from './clients.ts'
import { stackNameOf } from './stack-name.ts'
import type { StackWork, ThereStack } from './stack-work.ts'
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

/**
 * Throws where a change set was not made of the template that was laid into the bucket: whoever may write there could put another
 * one in its place, and have the role make what nobody judged.
 */
export async function checkGiven(
  { calls, change, token }: StackWork,
  wanted: { template(stack: ThereStack): Promise<string> },
  stack: ThereStack,
): Promise<void> {
  const { identity } = change
  // Without a bucket every template goes in the call.
  if (identity.account.templateBucket === undefined) return
  const template = await wanted.template(stack)
  if (!needsBucket(template, identity)) return
  const { TemplateBody = '' } = await calls.call('read the template of the change set', (client) =>
    client.send(new GetTemplateCommand({ StackName: stack.StackId, ChangeSetName: token, TemplateStage: 'Original' })),
  )
  if (isSame(TemplateBody, template)) return
  throw refusal(
    `${identity.service} was not changed: what AWS read from the bucket ${identity.account.templateBucket} is not the template that was laid there; see who else may write that bucket`,
  )
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true
  try {
    return isDeepStrictEqual(JSON.parse(one), JSON.parse(other))
  } catch {
    return false
  }
}
