/** How often a run is begun without getting on before it is parked. */
export const mostAttempts = 12

/** The same, where the other side says that trying again as it is will not help. It may be behind the times, so not 1. */
const mostHopelessAttempts = 3

const first = 2000
const longest = 5 * 60_000

/** What becomes of a run after a failed attempt. */
export type AfterFailure =
  | { readonly kind: 'retrying'; readonly waitMs: number; readonly told: boolean }
  | { readonly kind: 'parked' }

/**
 * Decides by the failure: where it says how long to wait (`retryAfterMs`), exactly so long and as often as it says so;
 * else 2 s, 4 s, 8 s … 5 min, until the run is parked. There is no chance in it: runs of one key never meet.
 */
export function afterFailure(error: unknown, attempts: number): AfterFailure {
  const told = property(error, 'retryAfterMs')
  if (typeof told === 'number' && Number.isFinite(told))
    return { kind: 'retrying', waitMs: Math.max(told, 0), told: true }
  const most = property(error, 'passing') === false ? mostHopelessAttempts : mostAttempts
  if (attempts >= most) return { kind: 'parked' }
  return { kind: 'retrying', waitMs: Math.min(first * 2 ** (attempts - 1), longest), told: false }
}

/** Whether a failure says of itself that the same may succeed later. */
export function isPassing(error: unknown): boolean {
  return property(error, 'passing') === true
}

/** Why something failed, in words: its message and those of its causes. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : ` (${reasonOf(error.cause)})`
  return `${error.message}${cause}`.slice(0, 2000)
}

function property(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined
}
