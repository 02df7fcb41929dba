import type { Handler } from 'hono'
import type { Delivery, Log, Runner, RunRequest, Store } from '../ports.ts'
import { createKeptDeliveriesLog, type KeptDelivery } from './kept-deliveries-log.ts'
import type { Metrics } from './metrics.ts'
import { type Hold, largestBody, readBody } from './read-body.ts'
import { type Signed, signatureForm, signedWith } from './signature.ts'
import { type DeliveryOutcome, outcomes } from './webhook-outcomes.ts'
import { pusherOf } from './webhook-pusher.ts'
import { type EstateNames, number, text, webhookRequest } from './webhook-request.ts'

/** What the webhook's door works with. */
export type WebhookOptions = {
  readonly store: Pick<Store, 'accept'>
  readonly runner: Pick<Runner, 'wake'>
  readonly estate: EstateNames
  readonly secret: string
  readonly log: Log
  readonly metrics: Pick<Metrics, 'delivery'>
}

/** What a delivery passes on its way. */
type Door = WebhookOptions & { readonly signed: Signed; readonly kept: (kept: KeptDelivery) => void }

type Answer = { readonly outcome: DeliveryOutcome; readonly message: string }

/** How many bytes of bodies are held at a time, so that many large ones cannot fill the memory. */
const mostHeld = 128 * 1024 * 1024

/** `POST /webhooks/github`: rule V1, as a ladder. 202 says that the delivery and its run are committed to disk. */
export function createWebhook(options: WebhookOptions): Handler {
  const held = { bytes: 0 }
  const door: Door = { ...options, signed: signedWith(options.secret), kept: createKeptDeliveriesLog(options.log) }
  return async (context) => {
    let own = 0
    const hold = (bytes: number) => {
      own += bytes
      held.bytes += bytes
      return held.bytes <= mostHeld
    }
    try {
      // A length beyond the limit is refused before anything of the body is held.
      const announced = Math.min(Number(context.req.header('content-length')) || 0, largestBody)
      return answer(hold(announced) ? await receive(door, context.req.raw, hold) : busy)
    } finally {
      held.bytes -= own
    }
    function answer({ outcome, message }: Answer): Response {
      options.metrics.delivery(outcome)
      return context.json({ outcome, message }, outcomes[outcome])
    }
  }
}

const busy: Answer = { outcome: 'unavailable', message: 'Too many deliveries at once; deliver it again later.' }

async function receive(door: Door, request: Request, hold: Hold): Promise<Answer> {
  const signature = request.headers.get('x-hub-signature-256') ?? ''
  const body = await readBody(request, signatureForm.test(signature) ? hold : null).catch(() => null)
  if (body === null) return { outcome: 'not-understood', message: 'The body broke off.' }
  if (body === 'too much') return busy
  if (body === 'too large') return { outcome: 'too-large', message: 'A payload has at most 25 MB.' }
  if (!door.signed(body, signature))
    return { outcome: 'unsigned', message: 'X-Hub-Signature-256 is missing or does not fit the webhook secret.' }
  return understand(door, request.headers, Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'))
}

/** Not async itself, and hands on only what is kept: a payload must not stay in memory while its commit is waited for. */
function understand(door: Door, headers: Headers, body: string): Answer | Promise<Answer> {
  const event = headers.get('x-github-event') ?? ''
  const id = headers.get('x-github-delivery') ?? ''
  if (/^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? ''))
    return { outcome: 'not-understood', message: "Set the webhook's content type to application/json." }
  if (!/^[a-z_]{1,64}$/.test(event)) return { outcome: 'not-understood', message: 'X-GitHub-Event is missing.' }
  if (!/^[\w-]{1,100}$/.test(id)) return { outcome: 'not-understood', message: 'X-GitHub-Delivery is missing.' }
  const payload = parse(body)
  if (payload === undefined) return { outcome: 'not-understood', message: 'The body is not a JSON object.' }
  const { estate } = door
  if (String(number(payload, 'repository', 'id')) !== estate.id)
    return { outcome: 'ignored', message: 'Not about the governed repository.' }
  const run = webhookRequest(estate, event, payload)
  if (run === null) return { outcome: 'ignored', message: 'Nothing follows from this event.' }
  const pusher = pusherOf(event, payload)
  const delivery = { id, event, action: text(payload, 'action'), ...(pusher === undefined ? {} : { pusher }) }
  return keep(door, delivery, run)
}

function parse(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

async function keep(door: Door, delivery: Delivery, run: RunRequest): Promise<Answer> {
  const { store, runner, estate, log } = door
  const { id, event } = delivery
  try {
    const outcome = await store.accept(estate.id, delivery, run)
    door.kept({ id, event, run: run.key, outcome })
    runner.wake()
    return { outcome, message: 'Kept.' }
  } catch (error) {
    log.error({ error, delivery: id, event }, 'a delivery could not be kept')
    return { outcome: 'unavailable', message: 'It cannot be kept now; deliver it again later.' }
  }
}
