import { adoptDrift, adoptNobodys, type EstateChange, retireService } from '../../../core/scan/adoption.ts'
import type { EstateChangeRequest } from '../../../ports/scan.ts'
import type { Sides } from '../sides.ts'

/** What a person asked for of a finding, as a change of the estate's files. */
export async function changeEstateWork(sides: Sides, request: EstateChangeRequest): Promise<EstateChange> {
  const documents = sides.link(request.side, { tip: request.side, documents: request.held })
  switch (request.deed) {
    case 'adopt':
      return adoptDrift(documents, request, request.differences)
    case 'adopt nobodys':
      return adoptNobodys(documents, request.live, {
        team: null,
        leaseUntil: request.leaseUntil,
        isTaken: (path) => sides.holds(request.side.tree, path),
      })
    case 'retire':
      return retireService(documents, request.service)
  }
}
