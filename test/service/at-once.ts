import type { AwsParts } from '../../service/adapters/providers/aws/aws-parts.ts'
import type { World } from '../../service/ports.ts'

/** Clouds that are asked again at once where they say that something takes time: nobody sleeps meanwhile. */
export function atOnce(providers: World['providers']): World['providers'] {
  return new Map(
    [...providers].map(([name, provider]) => {
      const perform: typeof provider.perform = async (...given) => {
        const outcome = await provider.perform(...given)
        return outcome.kind === 'pending' ? { ...outcome, until: new Date(0) } : outcome
      }
      return [name, { ...provider, perform }]
    }),
  )
}

/** AWS is asked as fast as it goes. */
export const unpaced: AwsParts['pace'] = { atOnce: 20, perSecond: 100_000, pauseMs: 0 }
