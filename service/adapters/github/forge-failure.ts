import { RequestError } from '@octokit/request-error'
import { ForgeError } from '../../ports.ts'

/** What went wrong with a call, in words for people: what was being done, what came back, what to do. Holds no header and no token. */
export function forgeFailure(doing: string, error: unknown): ForgeError {
  if (error instanceof ForgeError) return error
  if (!(error instanceof RequestError)) return failed(doing, `${reasonOf(error)}`, null)
  if (error.response === undefined) return failed(doing, `GitHub did not answer: ${reasonOf(error)}`, null)
  const retryAfterMs = waitAsked(error)
  return failed(doing, answered(error, retryAfterMs), error.status, retryAfterMs)
}

/** An answer that came, but not whole or not as JSON: never taken for an empty one. */
export function unreadable(doing: string): ForgeError {
  return failed(doing, 'GitHub answered with something that is no whole JSON', null)
}

function failed(doing: string, reason: string, status: number | null, retryAfterMs: number | null = null): ForgeError {
  return new ForgeError(`could not ${doing}: ${withoutSecrets(reason)}`, { status, passing: true, retryAfterMs })
}

function answered(error: RequestError, retryAfterMs: number | null): string {
  const said = messageOf(error.response?.data)
  const wait = retryAfterMs === null ? '' : `; GitHub asks to wait ${Math.ceil(retryAfterMs / 1000)} s`
  return `GitHub answered ${error.status}${said === '' ? '' : ` (${said})`}${wait}${remedy(error, retryAfterMs)}`
}

function remedy(error: RequestError, retryAfterMs: number | null): string {
  if (retryAfterMs !== null) return ''
  if (error.status === 401) return '; check GITHUB_APP_ID and GITHUB_PRIVATE_KEY'
  if (error.status === 403) return "; check the App's permissions and that it is not suspended"
  if (error.status === 404) return '; it does not exist, or the App is not installed there or may not see it'
  return ''
}

/** GitHub's own `message`, one line; a page in HTML is only named. */
function messageOf(data: unknown): string {
  if (typeof data === 'string') return data.trim() === '' ? '' : /^\s*</.test(data) ? 'a page in HTML' : 'no JSON'
  if (typeof data !== 'object' || data === null || !('message' in data)) return ''
  return (
    String(data.message)
      .split(/[\r\n]/, 1)[0]
      ?.slice(0, 200) ?? ''
  )
}

/** How long to wait: `Retry-After`, or until the limit is reset; null where nothing was said of it. */
function waitAsked(error: RequestError): number | null {
  const headers = error.response?.headers ?? {}
  const after = Number(headers['retry-after'])
  if (Number.isFinite(after) && after > 0) return after * 1000
  if (headers['x-ratelimit-remaining'] === '0' && (error.status === 403 || error.status === 429)) {
    const reset = Number(headers['x-ratelimit-reset']) * 1000
    const date = Date.parse(String(headers.date ?? ''))
    return Math.max(reset - (Number.isNaN(date) ? reset : date), 1000)
  }
  return /secondary rate limit/i.test(messageOf(error.response?.data)) ? 60_000 : null
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'GitHub did not end its answer in time'
  return (error instanceof Error ? error.message : String(error)).split(/[\r\n]/, 1)[0]?.slice(0, 300) ?? ''
}

/** GitHub never sends our secrets back; were it to, they would go no further (rule V4). */
function withoutSecrets(text: string): string {
  return text
    .replace(/\b(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]+/g, '…')
    .replace(/\b[Bb]earer\s+\S+/g, 'Bearer …')
    .replace(/\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_.-]+/g, '…')
    .replace(/([?&][^=\s&]*token[^=\s&]*=)[^&\s]+/gi, '$1…')
}
