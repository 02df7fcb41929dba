import type { ResourceChange } from '../../core/model/plan.ts'
import { renderFailure } from '../../core/render/failure.ts'
import type { World } from '../../ports.ts'
import { failureOf } from './failure-of.ts'

/** What the markers of issues about services whose apply failed begin with. */
export const failureMarkers = '<!-- plumbline: failed '

/** By which the issue about a service is known. */
function markerOf(service: string): string {
  return `${failureMarkers}${service} -->`
}

/** The service that an issue's marker names; null where it is none of these. */
export function serviceIn(marker: string): string | null {
  return marker.startsWith(failureMarkers) ? marker.slice(failureMarkers.length, -' -->'.length) : null
}

/** Opens an issue about an apply that failed, or brings it up to date (rule M7). */
export async function tellFailure(world: World, service: string): Promise<void> {
  const failure = await failureOf(world, service)
  if (failure === null) return
  const done = await doneBefore(world, failure.run)
  const text = renderFailure({ ...failure, ...done })
  const number = await world.forge.openIssue({ marker: markerOf(service), ...text })
  await world.forge.editIssue(number, text)
}

/** It is through by now. */
export async function closeFailure({ forge }: World, service: string): Promise<void> {
  const [issue] = await forge.openIssues(markerOf(service))
  if (issue !== undefined) await forge.editIssue(issue.number, { state: 'closed' })
}

/** What the run had done already, and what it was about to do. */
async function doneBefore({ ledger, estate }: World, run: string) {
  const bodies = (await ledger.journal(estate.id, run)).map(({ body }) => body)
  const done = bodies.flatMap((body) => (body.kind === 'ended' && body.outcome === 'done' ? [body] : []))
  const changes = bodies.flatMap((body): readonly ResourceChange[] => (body.kind === 'begun' ? body.changes : []))
  return { done: done.map(({ step, answer }) => ({ step, answer })), changes }
}
