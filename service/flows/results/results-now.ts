import { incidentsIn } from '../../core/allowed/incidents.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { LandedService, Landing } from '../../core/model/landing.ts'
import type { Failed, ResultsNow } from '../../core/result/result.ts'
import type { MarkedIssue } from '../../ports/branch.ts'
import type { World } from '../../ports.ts'
import { failureSince } from '../apply/failure-of.ts'
import { serviceIn } from '../apply/tell-failure.ts'
import { firstPlanMarker, incidentMarker } from '../held/markers.ts'

/** How things are, with our open issues about them. */
export type ToldNow = ResultsNow & {
  readonly firstPlan: number | null
  /** The issue about what a change brought and is held; null where there is none. */
  incidentOf(landing: Pick<Landing, 'commit' | 'pullRequest'>): number | null
}

/** What all our markers begin with. */
const markers = '<!-- plumbline: '

/** Looks at how things are now. What is through is told without it, so that what is not is all that there is to look at. */
export async function resultsNow(world: World, { held, waitingSince }: AllowedState): Promise<ToldNow> {
  const { ledger, estate, forge, providers } = world
  const open = await ledger.openLandings(estate.id)
  const failures = await failuresOf(world, open)
  const waiting = waitingSince !== undefined
  const asksForIssues = failures.size > 0 || held.length > 0 || waiting
  const issues = asksForIssues ? await forge.openIssues(markers) : []
  const numberOf = (marker: string) => issues.find((one) => one.marker === marker)?.number ?? null
  return {
    held,
    open,
    waiting,
    providers: new Set(providers.keys()),
    failures: withIssues(failures, issues),
    firstPlan: waiting ? numberOf(firstPlanMarker) : null,
    incidentOf: ({ commit, pullRequest }) => {
      const incident = incidentsIn(held).find((one) => one.commit === commit && one.pullRequest === pullRequest)
      return incident === undefined ? null : numberOf(incidentMarker(incident))
    },
  }
}

type Failures = ReadonlyMap<string, Omit<Failed, 'issue'>>

/** Where the last apply of a service failed since it was last to be changed. */
async function failuresOf(world: World, landings: readonly Landing[]): Promise<Failures> {
  const left = new Map<string, number>()
  for (const { services, entry } of landings) {
    for (const one of services) if (isLeft(one)) left.set(one.service, entry)
  }
  const failures = new Map<string, Omit<Failed, 'issue'>>()
  for (const [service, entry] of left) {
    const failure = await failureSince(world, service, entry)
    if (failure !== null) failures.set(service, { step: failure.step, answer: failure.answer })
  }
  return failures
}

function isLeft({ state, held }: LandedService): boolean {
  return state === 'open' && !held
}

function withIssues(failures: Failures, issues: readonly MarkedIssue[]): ReadonlyMap<string, Failed> {
  const numbers = new Map(issues.map(({ number, marker }) => [serviceIn(marker), number]))
  return new Map([...failures].map(([service, one]) => [service, { ...one, issue: numbers.get(service) ?? null }]))
}
