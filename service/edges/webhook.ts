import type { Handler } from 'hono'
import type { EstateNames, Log, Runner, SignedWebhook, Store } from '../ports.ts'
import { createKeptDeliveriesLog, type KeptFacts } from './kept-deliveries-log.ts'
import type { Metrics } from './metrics.ts'
import { type Hold, largestBody, readBody } from './read-body.ts'
import { type Signed, signatureForm, signedWith } from './signature.ts'
import { type DeliveryOutcome, outcomes } from './webhook-outcomes.ts'

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
type Door = WebhookOptions & { readonly signed: Signed; readonly kept: (kept: KeptFacts) => void }

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
  return accept(door, request.headers, body)
}

/** Not async itself: a payload must not stay in memory while its commit is waited for. */
function accept(door: Door, headers: Headers, body: Uint8Array): Answer | Promise<Answer> {
  const event = headers.get('x-github-event') ?? ''
  const id = headers.get('x-github-delivery') ?? ''
  if (/^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? ''))
    return { outcome: 'not-understood', message: "Set the webhook's content type to application/json." }
  if (!/^[a-z_]{1,64}$/.test(event)) return { outcome: 'not-understood', message: 'X-GitHub-Event is missing.' }
  if (!/^[\w-]{1,100}$/.test(id)) return { outcome: 'not-understood', message: 'X-GitHub-Delivery is missing.' }
  return answerTo(door, { id, event }, door.store.accept(door.estate, { id, event, body }))
}

async function answerTo(
  { log, kept, runner }: Door,
  { id, event }: Omit<SignedWebhook, 'body'>,
  accepted: ReturnType<Store['accept']>,
): Promise<Answer> {
  try {
    const became = await accepted
    if ('message' in became) return became
    kept({ id, event, ...became })
    runner.wake()
    return { outcome: became.outcome, message: 'Kept.' }
  } catch (error) {
    log.error({ error, delivery: id, event }, 'a delivery could not be kept')
    return { outcome: 'unavailable', message: 'It cannot be kept now; deliver it again later.' }
  }
}
