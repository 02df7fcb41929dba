import type { Incident } from '../../core/allowed/incidents.ts'
import type { AllowedState } from '../../core/model/held.ts'
import type { PullRequestFacts } from '../../core/model/pull-request.ts'
import type { Verdict } from '../../core/model/verdict.ts'
import type { AllowRequest, JudgeQuestions, PullRequest, World } from '../../ports.ts'
import { fetchHeld, judgedBy } from '../branch/judged-by.ts'
import { sideOf } from '../branch/survey-branch.ts'
import { gatherApprovals, type Onto } from '../gather-approvals.ts'
import { questionsTo } from '../questions.ts'

/** Where people speak about an incident: its merged pull request, or its issue, seen as one. */
export type Place = { readonly pullRequest: PullRequest; readonly onto: Onto; readonly facts: PullRequestFacts | null }

/** What letting an incident through asks, with what people said of it there. */
export type Release = {
  readonly verdict: Verdict
  readonly request: Omit<AllowRequest, 'met' | 'facts'>
  readonly questions: JudgeQuestions
}

/** Judges what an incident would change if it counted, by today's rules and by what people said since (rule M2). */
export async function judgeRelease(
  world: World,
  state: AllowedState,
  incident: Incident,
  { pullRequest, onto, facts }: Place,
): Promise<Release> {
  const side = sideOf(state.tree)
  const [by] = await Promise.all([judgedBy(world), world.forge.fetchSides([side], side.tree), fetchHeld(world, state)])
  const { documents: release } = incident
  const request = { base: side, after: side, held: state.held, release, pullRequest: facts, ...by }
  const questions = questionsTo(world, facts?.author ?? null, {
    sha: state.commit,
    tree: state.tree,
    parents: [],
  })
  const { verdict } = await world.judge.judge(request, questions)
  return { verdict: await gatherApprovals(world, pullRequest, verdict, onto), request, questions }
}

/** Where people speak about what a pull request brought: with the very files, which rules may look at. */
export async function mergedPlace({ forge }: World, incident: Incident, number: number): Promise<Place> {
  const [merged, before, after] = await Promise.all([
    forge.mergedPullRequest(number),
    forge.commit(incident.before),
    forge.commit(incident.commit),
  ])
  const files = (await forge.changes(before.tree, after.tree)).map(({ path }) => path)
  const { author, base, labels } = merged
  const onto = { base: incident.before, merged: { at: merged.mergedAt, by: merged.mergedBy, released: true } }
  return { pullRequest: merged, onto, facts: { number, author, base, labels, files } }
}

/** Where people speak about what was pushed: the incident's issue. */
export function pushedPlace({ estate }: World, incident: Incident, issue: number): Place {
  const { commit, by, since, before } = incident
  const pullRequest: PullRequest = {
    number: issue,
    author: { login: '', kind: 'human', teams: [] },
    authorId: by ?? '',
    base: estate.defaultBranch,
    labels: [],
    files: [],
    title: '',
    state: 'closed',
    draft: false,
    headSha: commit,
    headRepository: null,
    headRef: estate.defaultBranch,
    comments: 1,
    requestedTeams: [],
    requestedUsers: [],
  }
  const merged = { at: since, by: by === null ? null : { id: by, login: '' }, released: true }
  return { pullRequest, onto: { base: before, merged, pushed: true }, facts: null }
}
