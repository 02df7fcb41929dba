import { type Allowed, allowedBy, isAddress, mayConnect } from '../../core/egress/egress-list.ts'
import { type Egress, type EgressAnswer, type EgressCall, EgressError } from '../../ports/egress.ts'
import type { Clock } from '../../ports.ts'
import { type Resolve, systemResolve } from './guarded-lookup.ts'
import { type Limits, type RawAnswer, sendOnce } from './send-once.ts'

/** What calls are made with; what is left out is as the product has it. */
export type EgressOptions = {
  readonly clock: Clock
  readonly resolve?: Resolve
  readonly limits?: Limits
  /** Ends a call, redirects and body included. */
  readonly timeLimit?: () => AbortSignal
}

const usual: Required<Omit<EgressOptions, 'clock'>> = {
  resolve: systemResolve,
  limits: { bytes: 1024 * 1024, headerBytes: 16 * 1024 },
  timeLimit: () => AbortSignal.timeout(30_000),
}

/** So many redirects are followed. */
const most = 3

/** The one way out of the service to hosts that the Estate names (`ports/egress.ts`). */
export function createEgress(own: EgressOptions): Egress {
  const options = { ...usual, ...own }
  return {
    async call(call) {
      const signal = options.timeLimit()
      const { headers, body } = call
      let here: Hop = { url: parsed(call.url), headers, body }
      for (let hops = 0; ; hops += 1) {
        const raw = await sendOnce(
          { ...call, headers: here.headers, body: here.body },
          { ...options, ...targetOf(call, here.url), signal },
        )
        const next = call.method === 'GET' ? redirected(raw, here) : null
        if (next === null) return answerOf(raw, options.clock)
        if (hops === most) throw new EgressError('refused', `${here.url.hostname} redirects more than ${most} times`)
        here = next
      }
    },
  }
}

/** Where a call goes next, and with what. */
type Hop = { readonly url: URL } & Pick<EgressCall, 'headers' | 'body'>

function parsed(text: string): URL {
  if (!URL.canParse(text)) throw new EgressError('refused', 'its address is none')
  return new URL(text)
}

/** Checks an address before anything is sent; one that needs no look-up is checked here, for nothing else would. */
function targetOf({ egress }: EgressCall, url: URL): { readonly url: URL; readonly allowed: Allowed } {
  const allowed = allowedBy(egress, url)
  if ('refused' in allowed) throw new EgressError('refused', `refused to call ${url.hostname}: ${allowed.refused}`)
  if (isAddress(allowed.host) && !mayConnect(allowed.host, allowed))
    throw new EgressError('refused', `refused to call ${url.hostname}: it is not public`)
  return { url, allowed }
}

/** Another origin learns nothing that the first one was told: no header and no body of the caller's goes there. */
function redirected({ status, location }: RawAnswer, { url, headers, body }: Hop): Hop | null {
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null
  if (!URL.canParse(location, url.href))
    throw new EgressError('refused', `${url.hostname} redirects to what is no address`)
  const next = new URL(location, url)
  const accept = headers['accept']
  const plain: EgressCall['headers'] = accept === undefined ? {} : { accept }
  const isElsewhere = next.origin !== url.origin
  return isElsewhere ? { url: next, headers: plain, body: null } : { url: next, headers, body }
}

function answerOf({ status, retryAfter, text }: RawAnswer, clock: Clock): EgressAnswer {
  return { status, retryAfterMs: retryAfter === null ? null : waitIn(retryAfter, clock), text }
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function waitIn(text: string, clock: Clock): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - clock.now().getTime())
}
