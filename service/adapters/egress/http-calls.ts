import { createHash } from 'node:crypto'
import type { DeclaredCall } from '../../core/http/calls.ts'
import { type CalledResource, renderCall, secretsRead } from '../../core/http/render-call.ts'
import type { Json } from '../../core/model/json.ts'
import { isNestedWithinBounds } from '../../core/model/nesting.ts'
import { createRedactor, redacted } from '../../core/redaction.ts'
import { cutText } from '../../core/render/cut-text.ts'
import { type Egress, EgressError } from '../../ports/egress.ts'
import type { AskedCall, CallAnswer, HttpCalls } from '../../ports/http-calls.ts'

/** What declared calls are made with. */
export type HttpCallsOptions = {
  readonly egress: Egress
  /** What `${secret.NAME}` means; null: nothing. */
  readonly secret: (name: string) => string | null
  /** Takes secrets out of a text: those of the settings. */
  readonly redact: (text: string) => string
}

/** So much of an answer is shown to people. */
const shown = 300

/** Makes declared calls by the one way out (`ports/http-calls.ts`). */
export function createHttpCalls(options: HttpCallsOptions): HttpCalls {
  return {
    async make(asked) {
      const secrets = secretsFor(asked, options)
      const mask = maskOf(asked.resource, Object.values(secrets), options)
      try {
        return await send(asked, secrets, mask, options.egress)
      } catch (error) {
        if (error instanceof EgressError)
          throw new EgressError(error.became, mask(`${wordsOf(asked)}: ${error.message}`))
        throw error
      }
    },
  }
}

type Secrets = { readonly [name: string]: string }

async function send(asked: AskedCall, secrets: Secrets, mask: (text: string) => string, egress: Egress) {
  const { resource, call, account, id, key } = asked
  const rendered = renderCall(resource, call, { url: account.url ?? '', id, secrets })
  if ('problem' in rendered) throw new EgressError('refused', rendered.problem)
  const headers = { ...rendered.headers, ...idempotency(call, key) }
  const { status, retryAfterMs, text } = await egress.call({ ...rendered, headers, egress: asked.egress })
  return {
    status,
    body: jsonIn(text),
    retryAfterMs,
    // Made when somebody wants to read it: taking secrets out of a long answer takes its time. Masked before it is cut.
    get words() {
      const said = text.trim() === '' ? '' : `: ${cutText(mask(text.trim()), shown)}`
      return `${mask(wordsOf(asked))} was answered ${status}${said}`
    },
  } satisfies CallAnswer
}

/** A key of ours may hold what a header may not, and tell of the estate: its digest is as good. */
function idempotency({ idempotency: header }: DeclaredCall, key: string | undefined): Secrets {
  if (header === undefined || key === undefined) return {}
  return { [header.toLowerCase()]: createHash('sha256').update(key).digest('hex') }
}

function secretsFor({ resource, call, ...asked }: AskedCall, { secret }: HttpCallsOptions): Secrets {
  const names = secretsRead(resource, call)
  if ('problem' in names) throw new EgressError('refused', `${wordsOf({ ...asked, resource, call })}: ${names.problem}`)
  return Object.fromEntries(
    names.map((name) => {
      const value = secret(name)
      if (value !== null) return [name, value]
      const where = `set PLUMBLINE_SECRET_${name}, or write a file ${name} below PLUMBLINE_SECRETS`
      throw new EgressError('refused', `the secret ${name} is not there, or cannot be read: ${where}`)
    }),
  )
}

/** As the offering writes it: what was filled in may be sensitive. */
function wordsOf({ call, account }: Pick<AskedCall, 'resource' | 'call' | 'account'>): string {
  return `${call.method} ${call.path} of ${account.name}`
}

/** Takes out what was sent and may not be shown, in whatever form the service gives it back. */
function maskOf({ calls }: CalledResource, secrets: readonly string[], { redact }: HttpCallsOptions) {
  return (text: string): string => {
    const own = createRedactor([...secrets, ...calls.sensitive])(text)
    const short = calls.sensitive.filter((one) => one.length < 4)
    return redact(short.reduce((left, one) => left.replaceAll(one, redacted), own))
  }
}

function jsonIn(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json
    return isNestedWithinBounds(value) ? value : undefined
  } catch {
    return undefined
  }
}
