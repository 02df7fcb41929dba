import type { Incident } from '../../core/allowed/incidents.ts'

/** What the markers of all incidents' issues begin with. */
export const incidentMarkers = '<!-- plumbline: held '

/** By which an incident's issue is known: the change that brought it. */
export function incidentMarker({ commit, pullRequest }: Pick<Incident, 'commit' | 'pullRequest'>): string {
  return `${incidentMarkers}${pullRequest === null ? commit : `#${pullRequest} ${commit}`} -->`
}

/** By which the issue with the first plan is known (rule M4). */
export const firstPlanMarker = '<!-- plumbline: first plan -->'
