import { type Incident, incidentsIn } from '../../core/allowed/incidents.ts'
import { askedSince } from '../../core/approval/asked-since.ts'
import { asJudged } from '../../core/approval/settle-verdict.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { Verdict } from '../../core/model/verdict.ts'
import { renderIncident } from '../../core/render/incident.ts'
import type { MarkedIssue } from '../../ports/branch.ts'
import type { PullRequest, World } from '../../ports.ts'
import { judgeRelease, mergedPlace, pushedPlace } from './judge-release.ts'
import { incidentMarker, incidentMarkers } from './markers.ts'

/** Makes GitHub show what is held: an issue for each change, closed when nothing of it is held any more. */
export async function tellIncidents(world: World, state: AllowedState): Promise<void> {
  const issues = await world.forge.openIssues(incidentMarkers)
  const incidents = incidentsIn(state.held)
  const markers = new Set(incidents.map(incidentMarker))
  for (const { number, marker } of issues) {
    if (!markers.has(marker)) await world.forge.editIssue(number, { state: 'closed' })
  }
  for (const incident of incidents) await tell(world, state, incident, issues)
}

async function tell(world: World, state: AllowedState, incident: Incident, issues: readonly MarkedIssue[]) {
  const marker = incidentMarker(incident)
  const there = issues.find((one) => one.marker === marker)
  const open = async (verdict: Verdict | null, asked: string) =>
    world.forge.openIssue({ marker, ...renderIncident(incident, { verdict, asked }) })
  const place =
    incident.pullRequest === null
      ? // What is said there belongs to its number, so it is opened before it can say what is asked.
        pushedPlace(world, incident, there?.number ?? (await open(null, incident.since)))
      : await mergedPlace(world, incident, incident.pullRequest)
  const { verdict } = await judgeRelease(world, state, incident, place)
  const asked = await askedOn(world, place.pullRequest.number, verdict)
  const number = there?.number ?? (await open(verdict, asked))
  const text = renderIncident(incident, { verdict, asked })
  if (there?.body !== text.body) await world.forge.editIssue(number, text)
  await keepAsAsked(world, place.pullRequest, verdict)
}

async function askedOn({ store, estate, clock }: World, number: number, { requirements }: Verdict): Promise<string> {
  return askedSince(requirements, await store.publishedVerdicts(estate.id, number), clock.now().toISOString())
}

/** Approvals are bound to what was asked (rule A4): from when it stands there. */
async function keepAsAsked({ store, estate, clock }: World, { number, headSha, base }: PullRequest, verdict: Verdict) {
  const requirements = verdict.requirements.map(asJudged)
  const publishedAt = clock.now().toISOString()
  await store.keepPublishedVerdict(estate.id, number, { headSha, baseRef: base, publishedAt, requirements })
}
