/** How a request is made to fail. A number is that status, with GitHub's JSON. */
export type FailureKind =
  | number
  /** Answers right, after `delayMs` (default 2,000). */
  | 'slow'
  /** Never answers. */
  | 'timeout'
  /** Sends half of the right answer, and then nothing more. */
  | 'stall'
  /** Right, but the connection ends in the middle of the body. */
  | 'cut'
  /** Complete HTTP, but the JSON ends in its middle. */
  | 'cut-json'
  /** The connection is reset. */
  | 'reset'
  /** 502 with a page of HTML. */
  | 'html'
  /** A 200 with a page of HTML, as a captive proxy gives. */
  | 'html-200'
  /** An empty 200. */
  | 'empty'
  | 'nonsense'
  | 'nonsense-list'
  /** What the same URL answered before its last change (as now, where it never answered anything else). */
  | 'stale'
  /** 403 (or 429) with `retry-after`. */
  | 'secondary-limit'
  | 'secondary-limit-429'
  /** 403 with `x-ratelimit-remaining: 0`. */
  | 'rate-limit'

/** Which requests are to fail, how, and how often. */
export type Failure = {
  readonly method?: string
  /** A path, where `*` is anything but a slash and `**` anything, or a pattern. Without one: every request. */
  readonly path?: string | RegExp
  /** The caller as in the record of requests (`plumbline[bot]`). */
  readonly who?: string
  readonly with: FailureKind
  /** How often (default 1; Infinity until cancelled). */
  readonly times?: number
  /** How many pass first. */
  readonly skip?: number
  /** Whether the request took effect before its answer failed (default false; `slow`, `stall`, `cut`, `cut-json`, `stale` always do). */
  readonly after?: boolean
  readonly delayMs?: number
  /** Told of each request (`GET http://…`) once it is held: by `timeout`, and by `stall` after its half. */
  readonly onHeld?: (request: string) => void
  /** Seconds, for the limits. */
  readonly retryAfter?: number
}

/** A failure that was set. */
export type FailureHandle = {
  /** How many requests it has failed. */
  readonly hits: () => number
  readonly cancel: () => void
}

type Rule = { readonly failure: Failure; readonly pattern: RegExp; left: number; skip: number; hits: number }

/** The failures that are set, in the order of their setting. */
export type Failures = { readonly rules: Rule[] }

/** Sets a failure; the first one that fits a request is used up first. */
export function addFailure(failures: Failures, failure: Failure): FailureHandle {
  const rule: Rule = {
    failure,
    pattern: toPattern(failure.path),
    left: failure.times ?? 1,
    skip: failure.skip ?? 0,
    hits: 0,
  }
  failures.rules.push(rule)
  return {
    hits: () => rule.hits,
    cancel: () => {
      rule.left = 0
    },
  }
}

/** The failure that this request is to meet, used up by one; null where it is to go well. */
export function takeFailure(failures: Failures, method: string, path: string, who: string): Failure | null {
  for (const rule of failures.rules) {
    const { failure } = rule
    if (rule.left <= 0 || (failure.method !== undefined && failure.method.toUpperCase() !== method)) continue
    if ((failure.who !== undefined && failure.who !== who) || !rule.pattern.test(path)) continue
    if (rule.skip > 0) {
      rule.skip -= 1
      continue
    }
    rule.left -= 1
    rule.hits += 1
    return failure
  }
  return null
}

function toPattern(path: string | RegExp | undefined): RegExp {
  if (path === undefined) return /^/
  if (typeof path !== 'string') return path
  const escaped = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'))
  return new RegExp(`^${escaped}$`)
}

const messages: { readonly [status: number]: string } = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Validation Failed',
  429: 'Too Many Requests',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service Unavailable',
}

const secondary =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.'

/** An answer in place of the right one. */
export type FailedAnswer = {
  readonly status: number
  readonly body: string
  readonly headers: { readonly [name: string]: string }
}

/** The answer of a failure that does not need the right one; null for those that spoil or delay it. */
export function failedAnswer(failure: Failure, resetAt: number): FailedAnswer | null {
  const json = (status: number, message: string, headers: { readonly [name: string]: string } = {}) => ({
    status,
    body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }),
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  })
  const page =
    '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body><h1>We had issues</h1></body></html>\n'
  const kind = failure.with
  if (typeof kind === 'number') return json(kind, messages[kind] ?? 'Error')
  switch (kind) {
    case 'html':
      return { status: 502, body: page, headers: { 'content-type': 'text/html; charset=utf-8' } }
    case 'html-200':
      return { status: 200, body: page, headers: { 'content-type': 'text/html; charset=utf-8' } }
    case 'empty':
      return { status: 200, body: '', headers: { 'content-type': 'application/json; charset=utf-8' } }
    case 'nonsense':
      return { status: 200, body: '{}', headers: { 'content-type': 'application/json; charset=utf-8' } }
    case 'nonsense-list':
      return { status: 200, body: '[{}]', headers: { 'content-type': 'application/json; charset=utf-8' } }
    case 'secondary-limit':
      return json(403, secondary, { 'retry-after': String(failure.retryAfter ?? 60) })
    case 'secondary-limit-429':
      return json(429, secondary, { 'retry-after': String(failure.retryAfter ?? 60) })
    case 'rate-limit':
      return json(403, 'API rate limit exceeded for installation.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(
          failure.retryAfter === undefined ? resetAt : Math.ceil(Date.now() / 1000) + failure.retryAfter,
        ),
      })
    default:
      return null
  }
}
