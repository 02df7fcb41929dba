import type { AllowedState } from '../../core/model/held.ts'
import type { Landing } from '../../core/model/landing.ts'
import { wordsIn } from '../../core/result/environment-result.ts'
import { landingKey, type Memory, type RememberedLanding, readMemory } from '../../core/result/memory.ts'
import type { Deployment } from '../../ports/branch.ts'
import { type Commit, ForgeError, type World } from '../../ports.ts'

/** What deployments of this App say of the branch as it was known before a database was lost. */
export type RememberedBranch = {
  /** How it counted at the latest commit of which that can be told. */
  readonly state: AllowedState
  /** Whether what was known last is behind the branch no more (rule M3). */
  readonly rewritten: boolean
  /** What was not through, oldest first. */
  readonly unfinished: readonly RememberedLanding[]
  /** What stands of a landing at GitHub, by environment. */
  toldOf(landing: RememberedLanding): Landing['deployments']
  /** Everything that is remembered, oldest first. */
  readonly landings: readonly RememberedLanding[]
  /** Whose the names are that rules give. */
  readonly pins: ReadonlyMap<string, string>
}

/** So many deployments are looked through; each costs a call. */
const most = 20

/** Reads what this App's own deployments carry (rule M8), and nothing that anybody else wrote; null where they carry nothing. */
export async function rememberedBranch(world: World, tip: Commit): Promise<RememberedBranch | null> {
  const deployments = await world.forge.deployments(most)
  const memories = deployments.flatMap(({ payload }) => readMemory(payload) ?? [])
  const [newest] = memories
  if (newest === undefined) return null
  const found = await latestToTell(world, memories)
  if (found === null) return null
  const behind = await world.forge.commitsSince(newest.allowed, tip.sha)
  const { landings, pins } = newest
  const unfinished = landings.filter((one) => one.open && !isFinished(one, deployments))
  const toldOf = (landing: RememberedLanding) => toldBy(ownOf(landing, deployments))
  return { state: found, rewritten: behind === null, unfinished, toldOf, landings, pins: new Map(Object.entries(pins)) }
}

/** How the branch counted, by the newest memory that could carry it and whose commit is there yet. What came after it is judged anew. */
async function latestToTell({ forge }: World, memories: readonly Memory[]): Promise<AllowedState | null> {
  for (const { allowed, held, waitingSince } of memories) {
    const commit = held === null ? null : await forge.commit(allowed).catch(gone)
    if (held === null || commit === null) continue
    return { commit: allowed, tree: commit.tree, held, ...(waitingSince === undefined ? {} : { waitingSince }) }
  }
  return null
}

function gone(error: unknown): null {
  if (error instanceof ForgeError && (error.status === 404 || error.status === 422)) return null
  throw error
}

/** A landing was through where each of its deployments said so. */
function isFinished(landing: RememberedLanding, deployments: readonly Deployment[]): boolean {
  const own = ownOf(landing, deployments)
  return own.length > 0 && own.every(({ state }) => state === 'success')
}

function ownOf(landing: RememberedLanding, deployments: readonly Deployment[]): readonly Deployment[] {
  return deployments.filter(({ payload }) => readMemory(payload)?.own === landingKey(landing))
}

function toldBy(own: readonly Deployment[]): Landing['deployments'] {
  return Object.fromEntries(
    own.map(({ environment, id, state, description }) => {
      const says = state === null ? null : { state, words: wordsIn(description), description }
      return [environment, { id, says, said: says !== null }]
    }),
  )
}
