import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Whether two texts are the same, in a time that tells nothing of where they differ, nor of how long the right one is. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** The form of `X-Hub-Signature-256`; a doubled header arrives as one with a comma, and has it not. */
export const signatureForm = /^sha256=[0-9a-f]{64}$/

/** Whether a body was signed with the webhook secret. https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries */
export function signedWith(secret: string, body: Uint8Array, signature: string): boolean {
  if (!signatureForm.test(signature)) return false
  const expected = createHmac('sha256', secret).update(body).digest()
  return timingSafeEqual(expected, Buffer.from(signature.slice('sha256='.length), 'hex'))
}
