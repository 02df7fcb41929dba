import type { World } from '../../ports.ts'
import type { Given } from '../commands/command.ts'
import { failureOf } from './failure-of.ts'
import { failureMarkers, serviceIn } from './tell-failure.ts'

/** So many changes of the branch are looked through for what a pull request brought. */
const most = 200

/** Services whose apply failed: the one that an issue is about, or those that a merged pull request brought. */
export async function failedOn(
  world: World,
  { number, place }: Pick<Given, 'number' | 'place'>,
): Promise<readonly string[]> {
  if (place === 'issue') {
    const issue = (await world.forge.openIssues(failureMarkers)).find((one) => one.number === number)
    const service = issue === undefined ? null : serviceIn(issue.marker)
    return service === null ? [] : [service]
  }
  const { items } = await world.ledger.entries(world.estate.id, { kind: 'allowed', limit: most })
  const brought = items.flatMap(({ body }) =>
    body.kind === 'allowed' && body.pullRequest === number ? body.documents : [],
  )
  const services = brought.flatMap((document) =>
    document.startsWith('Service ') ? [document.slice('Service '.length)] : [],
  )
  const failures = await Promise.all(services.map((service) => failureOf(world, service)))
  return services.filter((_, at) => failures[at] !== null)
}
