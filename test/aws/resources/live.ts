/** A resource as it lives in an account: made by a stack or by hand, and open to hands. */
export type LiveResource = {
  readonly type: string
  readonly physicalId: string
  readonly arn: string
  /** In CloudFormation's names, without tags. */
  properties: { readonly [name: string]: unknown }
  readonly tags: Map<string, string>
  /** The Tagging API returns what has or once had tags. */
  everTagged: boolean
}

/** Why an effect on a resource failed, in the words of the stack event. */
export class ResourceFailure extends Error {}

/** The words of a resource handler, which CloudFormation quotes. */
export function handlerFailure(code: string, words: string, token: string): ResourceFailure {
  return new ResourceFailure(
    `Resource handler returned message: "${words}" (RequestToken: ${token}, HandlerErrorCode: ${code})`,
  )
}
