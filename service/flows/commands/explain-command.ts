import { fetchHeld } from '../branch/judged-by.ts'
import { loadSides } from '../load-sides.ts'
import { standingAt } from '../look-at-merge.ts'
import type { Command } from './command.ts'

/** Says why each subject passes or fails a policy. */
export const explainCommand: Command = {
  usage: 'explain POLICY',
  does: 'says why each subject passes or fails the policy',
  by: 'writers',
  async obey(world, { number, words: [, policy] }) {
    if (policy === undefined) return { reaction: 'confused', words: 'Say which policy: `/plumbline explain POLICY`.' }
    const { forge, estate, judge } = world
    const pullRequest = await forge.pullRequest(number)
    const { tip, held } = await standingAt(world, await forge.branchTip(estate.defaultBranch))
    const { base, after } = await loadSides(forge, tip, pullRequest.headSha, await forge.testMerge(number))
    await Promise.all([forge.fetchSides([base, after], base.tree), fetchHeld(world, { held })])
    const request = { after, held: { tip: base, documents: held }, now: world.clock.now().toISOString(), policy }
    return { reaction: '+1', words: await judge.explain(request) }
  },
}
