import type { PullRequestFacts } from '../core/model/pull-request.ts'
import type { Commit, Forge, JudgeQuestions, KeptVerdict, Side, World } from '../ports.ts'
import { teamsOf } from './approvals/teams-of.ts'

/** How far back the last valid rules are looked for (rule J5): so many commits of the branch itself. */
const farthest = 50

/** A question about somebody's teams that was asked ahead of the judgement. */
export type AskedAhead = {
  readonly login: string
  readonly teams: readonly string[]
  readonly answer: Promise<readonly string[]>
}

/** Asks what the judgement will most likely want to know of the author, as it did the last time; null where nobody knows. */
export function askAhead(world: World, last: KeptVerdict | null): AskedAhead | null {
  const teams = last === null ? [] : world.judge.lastAsked(last.number)
  if (last === null || teams.length === 0) return null
  const answer = teamsOf(world, last.author, teams)
  // Who needs it is told there.
  answer.catch(() => undefined)
  return { login: last.author, teams, answer }
}

/** What the judge may ask about a change: each answered by the forge, when it is asked. */
export function questionsTo(
  world: World,
  author: PullRequestFacts['author'] | null,
  base: Commit,
  ahead: AskedAhead | null = null,
): JudgeQuestions {
  const { forge } = world
  let history: Promise<readonly Side[]> | null = null
  return {
    /** Bots and Apps are members of no team. */
    async authorTeams(teams) {
      if (author?.kind !== 'human') return []
      const asked = ahead?.login === author.login && ahead.teams.join() === teams.join()
      return asked ? ahead.answer : teamsOf(world, author.login, teams)
    },
    async earlier(index) {
      history ??= historyOf(forge, base)
      const side = (await history)[index]
      if (side === undefined) return null
      await forge.fetchSides([side], base.tree)
      return side
    },
  }
}

/** What the base was before, newest first; nothing where it never had an Estate. Only the branch's own commits: a merged branch may have held anything. */
async function historyOf(forge: Forge, base: Commit): Promise<readonly Side[]> {
  if (!(await forge.everHad('plumbline.yaml', base.sha))) return []
  const commits = await forge.firstParents(base.sha, farthest)
  const trees = new Set(commits.map((commit) => commit.tree))
  trees.delete(base.tree)
  return [...trees].map((tree) => ({ tree, overlay: [] }))
}
