import type { EstateNames, SignedWebhook } from '../../service/ports.ts'

/** An estate as webhooks name it. */
export const named = (id: string): EstateNames => ({ id, defaultBranch: 'main' })

/** A webhook of an estate about a pull request to which somebody pushed; it asks for a review. */
export function pushed(estate: string, id: string, number = 12): SignedWebhook {
  const payload = {
    action: 'synchronize',
    repository: { id: Number(estate) },
    pull_request: { number },
    sender: { id: 7, login: 'carol' },
  }
  return { id, event: 'pull_request', body: Buffer.from(JSON.stringify(payload)) }
}
