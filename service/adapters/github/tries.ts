/** What plugin-throttling calls when a request failed: how long to wait before it is tried again; undefined: not at all. */
type OnFailed = (error: unknown, info: { readonly args: readonly unknown[] }) => Promise<number | undefined>

type Job = (...args: readonly unknown[]) => Promise<unknown>

/** What another try cannot help; about limits (429, some 403) the throttling plugin decides. */
const hopeless: readonly number[] = [400, 401, 403, 404, 410, 422, 429, 451]

/** How often a call is tried again that does not say otherwise. */
const usual = 2

/**
 * Tries requests again: after GitHub's limits as plugin-throttling says, and after failures that may pass with growing
 * pauses. It stands where the plugin has a Bottleneck, and does what plugin-retry does with another one a request: each of
 * those waits for several timers, which made every call take ten milliseconds longer.
 */
export function createTries(pauseMs: number) {
  const listeners: OnFailed[] = []
  return {
    on: (_: 'failed', listener: OnFailed) => void listeners.push(listener),
    async schedule(job: Job, ...args: readonly unknown[]): Promise<unknown> {
      for (let tries = 1; ; tries++) {
        try {
          return await job(...args)
        } catch (error) {
          const wait = (await askedToWait(listeners, error, args)) ?? pauseAfter(error, args, tries, pauseMs)
          if (wait === undefined) throw error
          await new Promise<void>((resolve) => void setTimeout(resolve, wait))
        }
      }
    },
  }
}

async function askedToWait(listeners: readonly OnFailed[], error: unknown, args: readonly unknown[]) {
  for (const listener of listeners) {
    const wait = await listener(error, { args })
    if (wait !== undefined) return wait
  }
  return undefined
}

/** One pause, then four: undefined where the failure will not pass, or was met often enough. */
function pauseAfter(error: unknown, args: readonly unknown[], tries: number, pauseMs: number): number | undefined {
  const status = property(error, 'status')
  if (typeof status !== 'number' || status < 400 || hopeless.includes(status)) return undefined
  // The plugin hands over (state, request, options).
  const allowed = property(property(args[2], 'request'), 'retries') ?? usual
  return tries <= Number(allowed) ? tries ** 2 * pauseMs : undefined
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
