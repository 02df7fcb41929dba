import { createHmac } from 'node:crypto'
import { Webhooks } from '@octokit/webhooks'
import { sameSecret } from './same-secret.ts'

/** The form of `X-Hub-Signature-256`; a doubled header arrives as one with a comma, and has it not. */
export const signatureForm = /^sha256=[0-9a-f]{64}$/

/** Tells whether a body was signed with the webhook secret. */
export type Signed = (body: string, signature: string) => Promise<boolean>

/**
 * Octokit's own check, which compares in constant time, behind the header's form. It refuses to look at an empty body,
 * which can be signed like any other.
 * https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
 */
export function signedWith(secret: string): Signed {
  const webhooks = new Webhooks({ secret })
  const ofNothing = `sha256=${createHmac('sha256', secret).digest('hex')}`
  return async (body, signature) => {
    if (!signatureForm.test(signature)) return false
    return body === '' ? sameSecret(signature, ofNothing) : webhooks.verify(body, signature)
  }
}
