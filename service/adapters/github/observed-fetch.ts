import type { ForgeAnswer } from '../../ports/observed.ts'
import type { PlainFetch, PlainResponse } from './plain-fetch.ts'

/** A `fetch` that tells of each request how it ended. The hour of which it tells is the installation's: the App itself has its own. */
export function observedFetch(call: PlainFetch, observe: (answer: ForgeAnswer) => void): PlainFetch {
  return async (url, asked) => {
    const method = asked?.method ?? 'GET'
    try {
      const response = await call(url, asked)
      const asInstallation = /^token /i.test(asked?.headers?.['authorization'] ?? '')
      observe({ method, status: response.status, rate: asInstallation ? rateOf(response.headers) : null })
      return response
    } catch (error) {
      observe({ method, status: null, rate: null })
      throw error
    }
  }
}

/** Searches have an hour of their own. */
function rateOf(headers: PlainResponse['headers']): ForgeAnswer['rate'] {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => headers.get(`x-ratelimit-${name}`))
  if (!limit || !remaining || !reset || (headers.get('x-ratelimit-resource') ?? 'core') !== 'core') return null
  return { limit: Number(limit), remaining: Number(remaining), resetSeconds: Number(reset) }
}
