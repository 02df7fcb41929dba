import type { Landing, ToldDeployment } from '../../core/model/landing.ts'
import { descriptionOf, type EnvironmentResult, environmentResults } from '../../core/result/environment-result.ts'
import { landingKey } from '../../core/result/memory.ts'
import type { World } from '../../ports.ts'
import { memoryNow } from './memory-now.ts'
import type { ToldNow } from './results-now.ts'

const nothing: ToldDeployment = { id: null, says: null, said: false }

/**
 * Makes a deployment of a landing's commit say what became of it, one for each environment that it touches (rule M7). What is
 * about to be written is noted first, so that a crash at any moment doubles nothing. Gives the landing as it is told then.
 */
export async function tellDeployments(world: World, landing: Landing, now: ToldNow): Promise<Landing> {
  let told = landing
  for (const result of environmentResults(landing, now)) told = await tellOne(world, told, result)
  return told
}

async function tellOne(world: World, landing: Landing, { environment, state, words }: EnvironmentResult) {
  const { ledger, estate, forge } = world
  let current = landing
  const note = async (deployment: ToldDeployment) => {
    current = { ...current, deployments: { ...current.deployments, [environment]: deployment } }
    await ledger.keepTold(estate.id, current)
  }
  const known = landing.deployments[environment] ?? nothing
  const { says } = known
  const isSaid = says?.state === state && says.words === words
  if (known.id !== null && isSaid && known.said) return landing
  const id = known.id ?? (await make(world, landing, environment))
  const saying = isSaid ? says : { state, words, description: descriptionOf(words, await ledger.head(estate.id)) }
  await note({ id, says: saying, said: false })
  await forge.setDeploymentState(id, saying.state, saying.description)
  await note({ id, says: saying, said: true })
  return current
}

/** One for a landing and environment: the key finds it again where this service ended before it knew of it. */
async function make(world: World, landing: Landing, environment: string): Promise<string> {
  const payload = await memoryNow(world, landing)
  return world.forge.createDeployment({ key: landingKey(landing), commit: landing.commit, environment, payload })
}
