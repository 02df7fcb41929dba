import { actorName } from '../state/actor.ts'
import type { State } from '../state/state.ts'
import { authenticate } from './authenticate.ts'

/** The caller's name for records and failures; `nobody` where the credentials are none. */
export function callerName(state: State, request: Request): string {
  try {
    return actorName(authenticate(state, request.headers.get('authorization')))
  } catch {
    return 'nobody'
  }
}
