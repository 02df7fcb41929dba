import type { HeldDocument } from '../core/model/held.ts'
import type { Commit, World } from '../ports.ts'
import { startApply } from './apply.ts'
import { allowedBranch } from './branch/allowed-branch.ts'
import { fetchHeld } from './branch/judged-by.ts'
import { plain } from './load-sides.ts'

/** What a pull request would be merged onto, and GitHub's test merge of it, where there is one. */
export type Merge = {
  readonly tip: Commit
  readonly testMerge: Commit | null
  /** What is held on the tip, and counts as it was last allowed (rule J1). */
  readonly held: readonly HeldDocument[]
  /** Over when what judging will most likely need was read ahead; rejects where it could not be. */
  readonly readAhead: Promise<void>
}

/** Looks at where a pull request would be merged, and begins to read ahead. */
export async function lookAtMerge(world: World, number: number): Promise<Merge> {
  const { forge, estate } = world
  const [testMerge, { tip, held }] = await Promise.all([
    forge.testMerge(number),
    forge.branchTip(estate.defaultBranch).then((sha) => standingAt(world, sha)),
  ])
  const readAhead = bothSides(world, { tip, held, testMerge })
  // Whoever judges waits for it, and is told there; for a closed pull request nobody asks.
  readAhead.catch(() => undefined)
  return { tip, testMerge, held, readAhead }
}

/** A tip of the default branch, with what of it counts. */
export async function standingAt(world: World, sha: string): Promise<Pick<Merge, 'tip' | 'held'>> {
  const tip = await world.forge.commit(sha)
  const { held } = await allowedBranch(world, tip, startApply)
  return { tip, held }
}

/**
 * Both sides of the test merge, down to the judge's documents, while the pull request itself is still being read. Trees and
 * blobs never change: should its head be another by now, judging reads what it needs besides.
 */
async function bothSides(world: World, { tip, testMerge, held }: Omit<Merge, 'readAhead'>): Promise<void> {
  const { forge, judge } = world
  if (testMerge === null || testMerge.parents[0] !== tip.sha) return
  const { base, after } = await plain(forge, { tree: tip.tree, overlay: [] }, testMerge.tree)
  await Promise.all([forge.fetchSides([base, after], base.tree), fetchHeld(world, { held })])
  await judge.prepare({ base, after, held })
}
