import type { TimeLimit } from '../../service/adapters/github/guarded-fetch.ts'

/** Limits of time that run out when they are told to, for the calls that GitHub holds and for no others. */
export function limitsByHand(): { readonly limit: TimeLimit; readonly runOut: (call: string) => void } {
  const limits = new Map<string, readonly AbortController[]>()
  return {
    limit: (_, call) => {
      const controller = new AbortController()
      limits.set(call, [...(limits.get(call) ?? []), controller])
      return controller.signal
    },
    runOut: (call) => {
      for (const controller of limits.get(call) ?? []) controller.abort(new DOMException('too late', 'TimeoutError'))
    },
  }
}
