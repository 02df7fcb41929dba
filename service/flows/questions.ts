import type { PullRequestFacts } from '../core/model/pull-request.ts'
import type { Commit, Forge, JudgeQuestions, Side, World } from '../ports.ts'
import { teamsOf } from './approvals/teams-of.ts'

/** How far back the last valid rules are looked for (rule J5): so many commits of the branch itself. */
const farthest = 50

/** What the judge may ask about a change: each answered by the forge, when it is asked. */
export function questionsTo(world: World, author: PullRequestFacts['author'] | null, base: Commit): JudgeQuestions {
  const { forge } = world
  let history: Promise<readonly Side[]> | null = null
  return {
    /** Bots and Apps are members of no team. */
    authorTeams: async (teams) => (author?.kind === 'human' ? teamsOf(world, author.login, teams) : []),
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
