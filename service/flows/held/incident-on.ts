import { type Incident, incidentsIn } from '../../core/allowed/incidents.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { World } from '../../ports.ts'
import { incidentMarker, incidentMarkers } from './markers.ts'

/** An incident, and its issue's number; 0 where it stands on no issue yet. */
export type IncidentPlace = { readonly incident: Incident; readonly issue: number }

/** The incident of a merged pull request, or of an incident's issue; null where nothing of it is held. */
export async function incidentOn(
  { forge }: World,
  { held }: AllowedState,
  { number, place }: { readonly number: number; readonly place: 'pull request' | 'issue' },
): Promise<IncidentPlace | null> {
  const incidents = incidentsIn(held)
  if (place === 'pull request') {
    const incident = incidents.find(({ pullRequest }) => pullRequest === number)
    return incident === undefined ? null : { incident, issue: 0 }
  }
  const marker = (await forge.openIssues(incidentMarkers)).find((issue) => issue.number === number)?.marker
  const incident = incidents.find((one) => incidentMarker(one) === marker)
  return incident === undefined ? null : { incident, issue: number }
}
