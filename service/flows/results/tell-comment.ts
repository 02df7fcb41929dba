import type { Landing } from '../../core/model/landing.ts'
import { renderResult } from '../../core/render/result.ts'
import type { World } from '../../ports.ts'
import { publish } from '../publish.ts'
import type { ToldNow } from './results-now.ts'

/**
 * Makes the comment of a merged pull request say what became of it (rule M7), and nothing where it changed nothing for any
 * service. Doing it again is the same, whatever somebody did to the comment meanwhile.
 */
export async function tellComment(world: World, number: number, now: ToldNow): Promise<void> {
  const landings = await world.ledger.landingsOf(world.estate.id, number)
  const [first] = landings
  if (first === undefined || !landings.some(isTold)) return
  const row = await world.store.published(world.estate.id, number)
  const judgedOn = row === null || row.checkId === null ? null : row.headSha
  const comment = renderResult(landings, { ...now, incident: now.incidentOf(first), judgedOn })
  // Where it is not known which comment is ours, it is looked for.
  const headSha = row?.headSha ?? first.headSha ?? first.commit
  const place = { number, headSha, comments: 1, sharers: [] }
  await publish(world, place, { check: null, comment, teams: [], users: [] })
}

function isTold({ services, held }: Landing): boolean {
  return services.length + held.length > 0
}
