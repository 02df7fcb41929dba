import type { AppliedDocuments } from '../../core/apply/applied-rendering.ts'
import type { AppliedService } from '../../core/model/applied.ts'
import type { StandingDocuments } from './sides.ts'

/** The documents from which a service was applied. Throws `MissingObject` where one is not at hand. */
export function appliedDocuments(
  sides: Pick<StandingDocuments, 'document'>,
  { documents }: AppliedService,
): AppliedDocuments {
  const { service, offering, team, estate } = documents
  return {
    service: sides.document('Service', service),
    offering: sides.document('Offering', offering),
    team: sides.document('Team', team),
    estate: sides.document('Estate', estate),
  }
}
