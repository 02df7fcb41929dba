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
): typeof fetch {
  const { origin } = new URL(apiUrl)
  return async (input, init) => {
    const url = new URL(typeof input === 'string' || input instanceof URL ? input : input.url)
    if (url.origin !== origin) throw new Error(`refused to call ${url.origin}, which is not GitHub's API at ${origin}`)
    const signal = timeLimit(timeoutMs, `${init?.method ?? 'GET'} ${url.href}`)
    const response = await fetch(input, { ...init, redirect: 'manual', signal }).catch((error: unknown) => {
      throw timedOut(error) ? new Error(`no answer within ${timeoutMs / 1000} s`) : error
    })
    if (init?.redirect !== 'manual' && response.status >= 300 && response.status < 400 && response.status !== 304) {
      await response.body?.cancel()
      throw new Error(
        `GitHub answered ${response.status}: the repository was renamed or moved; set PLUMBLINE_ESTATE to its new name`,
      )
    }
    return response
  }
}

function timedOut(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}
