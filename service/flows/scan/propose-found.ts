import type { ScanFinding } from '../../core/model/scan.ts'
import { worstFirst } from '../../core/render/scan/order.ts'
import type { ScanPlanRequest } from '../../ports/scan.ts'
import type { World } from '../../ports.ts'
import { changeFor } from './propose-change.ts'

/** So many pull requests of one scan stand open at most: who has not looked at these needs no more. */
const most = 5

/**
 * Proposes to adopt what a scan found, where that can be written into the estate (rule S5): the worst first, each once. What
 * somebody closed unmerged is not proposed again as long as it is found the same.
 */
export async function proposeFound(
  world: World,
  counting: ScanPlanRequest,
  accounts: readonly string[],
  since: string,
): Promise<void> {
  const found: ScanFinding[] = []
  for (const account of accounts) {
    for await (const part of world.scans.standing(world.estate.id, account, since))
      found.push(...part.filter(isProposed))
  }
  let open = 0
  for (const finding of found.sort(worstFirst)) {
    if (open === most) return
    const change = await changeFor(world, counting, finding, 'adopt')
    if (typeof change === 'string') continue
    const body = `${change.body}\nTo refuse, close this pull request.`
    const reason = `${finding.fingerprint} ${finding.key}`
    const number = await world.forge.proposeOnce({ ...change, body, onBehalfOf: null }, reason)
    if (number !== null) open += 1
  }
}

/** What lives otherwise than its service sets it, and what is nobody's. */
function isProposed({ status, category, subject, resource }: ScanFinding): boolean {
  if (status !== 'open' || resource.id === null) return false
  return category === 'drift' || (category === 'sprawl' && subject.kind === 'Resource')
}
