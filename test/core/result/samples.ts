import type { LandedService, Landing } from '../../../service/core/model/landing.ts'
import { landedChange, landing } from '../../contracts/store/entries.ts'

/** The commit of a change. */
export const commit = 'd'.repeat(40)

/** What a change means for the service `orders`, unless said otherwise. */
export function service(differences: Partial<LandedService> = {}): LandedService {
  return { ...landedChange(), state: 'open', with: null, ...differences }
}

/** A change that means this for services, of pull request 13. */
export function landed(services: readonly LandedService[], differences: Partial<Landing> = {}): Landing {
  const told = { number: 1, entry: 1, deployments: {}, open: true }
  return { ...landing({ commit, pullRequest: 13 }), ...told, services, ...differences }
}
