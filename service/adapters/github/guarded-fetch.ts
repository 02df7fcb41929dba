import { type PlainFetch, plainFetch } from './plain-fetch.ts'

/** The signal that ends a call (`GET https://…`) when its time is over; tests say themselves when that is. */
export type TimeLimit = (milliseconds: number, call: string) => AbortSignal

/**
 * A `fetch` that speaks with GitHub's API alone: another origin is refused before anything is sent (a `Link` or a
 * redirect could lead there, credentials and all: K18), redirects are errors but to who asks to see them himself, and an
 * answer has a time limit, body included.
 */
export function createGuardedFetch(
  apiUrl: string,
  timeoutMs: number,
  timeLimit: TimeLimit = (milliseconds) => AbortSignal.timeout(milliseconds),
): PlainFetch {
  const { origin } = new URL(apiUrl)
  return async (address, asked = {}) => {
    const url = new URL(address)
    if (url.origin !== origin) throw new Error(`refused to call ${url.origin}, which is not GitHub's API at ${origin}`)
    const signal = timeLimit(timeoutMs, `${asked.method ?? 'GET'} ${url.href}`)
    const response = await plainFetch(url, asked, signal).catch((error: unknown) => {
      throw timedOut(error) ? new Error(`no answer within ${timeoutMs / 1000} s`) : error
    })
    const { status } = response
    if (asked.redirect !== 'manual' && status >= 300 && status < 400 && status !== 304) {
      throw new Error(
        `GitHub answered ${status}: the repository was renamed or moved; set PLUMBLINE_ESTATE to its new name`,
      )
    }
    return response
  }
}

function timedOut(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}
