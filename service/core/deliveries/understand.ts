import type { Delivery, EstateNames, NotUsed, SignedWebhook } from '../model/delivery.ts'
import type { RunRequest } from '../model/run-request.ts'
import { pusherOf } from './webhook-pusher.ts'
import { number, text, webhookRequest } from './webhook-request.ts'

/** What a webhook tells, and what is to be run for it. */
export type Understood = { readonly delivery: Delivery; readonly run: RunRequest }

/** Reads a webhook: the last rungs of rule V1. */
export function understand(estate: EstateNames, { id, event, body }: SignedWebhook): Understood | NotUsed {
  const payload = parse(body)
  if (payload === undefined) return { outcome: 'not-understood', message: 'The body is not a JSON object.' }
  if (String(number(payload, 'repository', 'id')) !== estate.id)
    return { outcome: 'ignored', message: 'Not about the governed repository.' }
  const run = webhookRequest(estate, event, payload)
  if (run === null) return { outcome: 'ignored', message: 'Nothing follows from this event.' }
  const pusher = pusherOf(event, payload)
  return { delivery: { id, event, action: text(payload, 'action'), ...(pusher === undefined ? {} : { pusher }) }, run }
}

function parse(body: Uint8Array): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
