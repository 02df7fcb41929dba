import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'

/** The form of `X-Hub-Signature-256`; a doubled header arrives as one with a comma, and has it not. */
export const signatureForm = /^sha256=[0-9a-f]{64}$/

/** Tells whether a body was signed with the webhook secret, in a time that tells nothing of where a signature is wrong. */
export type Signed = (body: Uint8Array, signature: string) => boolean

/** Checks signatures over the bytes as they came. https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries */
export function signedWith(secret: string): Signed {
  const key = createSecretKey(secret, 'utf8')
  return (body, signature) => {
    if (!signatureForm.test(signature)) return false
    const right = createHmac('sha256', key).update(body).digest()
    return timingSafeEqual(right, Buffer.from(signature.slice('sha256='.length), 'hex'))
  }
}
