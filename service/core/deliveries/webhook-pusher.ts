import type { Delivery } from '../model/delivery.ts'
import { number, text } from './webhook-request.ts'

const pushes: readonly (string | null)[] = ['opened', 'synchronize', 'reopened']

/** Who pushed to the branch of a pull request, where a webhook tells of that (rule A2); undefined where it does not. */
export function pusherOf(event: string, payload: unknown): Delivery['pusher'] {
  if (event !== 'pull_request' || !pushes.includes(text(payload, 'action'))) return undefined
  const pullRequest = number(payload, 'pull_request', 'number')
  const id = number(payload, 'sender', 'id')
  const login = text(payload, 'sender', 'login')
  if (pullRequest === null || id === null || login === null) return undefined
  return { number: pullRequest, by: { id: String(id), login } }
}
