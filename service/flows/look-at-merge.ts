import type { HeldDocument } from '../core/model/held.ts'
import type { Commit, World } from '../ports.ts'
import { startApply } from './apply.ts'
import { allowedBranch } from './branch/allowed-branch.ts'
import { fetchHeld, type JudgedBy, judgedBy } from './branch/judged-by.ts'
import { plain } from './load-sides.ts'

/** What a pull request would be merged onto, and GitHub's test merge of it, where there is one. */
export type Merge = {
  readonly tip: Commit
  readonly testMerge: Commit | null
  /** What is held on the tip, and counts as it was last allowed (rule J1). */
  readonly held: readonly HeldDocument[]
  readonly by: JudgedBy
  /** Over when what judging will most likely need was read ahead; rejects where it could not be. */
  readonly readAhead: Promise<void>
}

/** Looks at where a pull request would be merged, and begins to read ahead, for as long as `isBeingRead` says it itself is. */
export async function lookAtMerge(world: World, number: number, isBeingRead: () => boolean): Promise<Merge> {
  const { forge, estate } = world
  const [testMerge, standing] = await Promise.all([
    forge.testMerge(number),
    forge.branchTip(estate.defaultBranch).then((sha) => standingAt(world, sha)),
  ])
  const readAhead = bothSides(world, { ...standing, testMerge }, isBeingRead)
  // Whoever judges waits for it, and is told there; for a closed pull request nobody asks.
  readAhead.catch(() => undefined)
  return { ...standing, testMerge, readAhead }
}

/** A tip of the default branch, with what of it counts, and by what else is judged onto it. */
export type Standing = Pick<Merge, 'tip' | 'held' | 'by'>

/** Looks at a tip. What came onto the branch is judged first: its approvals stand from then on. */
export async function standingAt(world: World, sha: string): Promise<Standing> {
  const tip = await world.forge.commit(sha)
  const { held } = await allowedBranch(world, tip, startApply)
  return { tip, held, by: await judgedBy(world) }
}

/**
 * Both sides of the test merge, and on to the judge's documents while there is nothing else to do. Trees and blobs never
 * change: should the pull request's head be another by now, judging reads what it needs besides.
 */
async function bothSides(
  world: World,
  { tip, testMerge, held }: Pick<Merge, 'tip' | 'testMerge' | 'held'>,
  isBeingRead: () => boolean,
): Promise<void> {
  const { forge, judge } = world
  if (testMerge === null || testMerge.parents[0] !== tip.sha) return
  const { base, after } = await plain(forge, { tree: tip.tree, overlay: [] }, testMerge.tree)
  await Promise.all([forge.fetchSides([base, after], base.tree), fetchHeld(world, { held })])
  // Judging comes after it, and is told itself what goes wrong.
  if (isBeingRead()) judge.prepare({ base, after, held }).catch(() => undefined)
}
