import type { Commit, World } from '../ports.ts'
import { plain } from './load-sides.ts'

/** What a pull request would be merged onto, and GitHub's test merge of it, where there is one. */
export type Merge = {
  readonly tip: Commit
  readonly testMerge: Commit | null
  /** Over when what judging will most likely need was read ahead; rejects where it could not be. */
  readonly readAhead: Promise<void>
}

/** Looks at where a pull request would be merged, and begins to read ahead. */
export async function lookAtMerge(world: World, number: number): Promise<Merge> {
  const { forge, estate } = world
  const [testMerge, tip] = await Promise.all([
    forge.testMerge(number),
    forge.branchTip(estate.defaultBranch).then((sha) => forge.commit(sha)),
  ])
  const readAhead = bothSides(world, tip, testMerge)
  // Whoever judges waits for it, and is told there; for a closed pull request nobody asks.
  readAhead.catch(() => undefined)
  return { tip, testMerge, readAhead }
}

/**
 * Both sides of the test merge, down to the judge's documents, while the pull request itself is still being read. Trees and
 * blobs never change: should its head be another by now, judging reads what it needs besides.
 */
async function bothSides({ forge, judge }: World, tip: Commit, testMerge: Commit | null): Promise<void> {
  if (testMerge === null || testMerge.parents[0] !== tip.sha) return
  const { base, after } = await plain(forge, { tree: tip.tree, overlay: [] }, testMerge.tree)
  await forge.fetchSides([base, after], base.tree)
  await judge.prepare({ base, after })
}
