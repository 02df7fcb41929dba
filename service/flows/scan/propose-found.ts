import type { ScanFinding } from '../../core/model/scan.ts'
import { worstFirst } from '../../core/render/scan/order.ts'
import { isOrdered } from '../../core/scan/owner-facts.ts'
import type { OpenProposal } from '../../ports/branch.ts'
import type { World } from '../../ports.ts'
import { sideOf, surveyBranch } from '../branch/survey-branch.ts'
import { type Proposing, proposing } from '../proposing.ts'
import { changeFor } from './propose-change.ts'

/** So many pull requests of one scan stand open at most: who has not looked at these needs no more. */
const most = 5
/** So many findings are tried at most: each that is nobody's is looked up in its cloud. */
const mostTried = 50

/**
 * Proposes to adopt what a scan found, where that can be written into the estate (rule S5): the worst first, each once. What
 * somebody closed unmerged is not proposed again as long as it is found the same.
 */
export async function proposeFound(world: World, accounts: readonly string[], since: string): Promise<void> {
  const found: ScanFinding[] = []
  for (const account of accounts) {
    for await (const part of world.scans.standing(world.estate.id, account, since))
      found.push(...part.filter(isProposed))
  }
  // By what counts now: a scan takes long, and proposing older files would undo what was merged meanwhile.
  const state = await world.ledger.allowedState(world.estate.id)
  if (state === null) return
  await surveyBranch(world, state)
  const counting = { side: sideOf(state.tree), held: state.held }
  const proposals = await proposing(world)
  await closeSettled(world, proposals)
  let open = 0
  for (const finding of oneEach(found.sort(worstFirst)).slice(0, mostTried)) {
    if (open === most) break
    const change = await proposals.apart(() => changeFor(world, counting, finding, 'adopt'))
    if (typeof change === 'string') continue
    const body = `${change.body}\nTo refuse, close this pull request.`
    const reason = `${finding.fingerprint} ${finding.key}`
    const made = await proposals.propose({ ...change, body, onBehalfOf: null }, reason)
    if (typeof made === 'number') open += 1
  }
  proposals.end()
}

/** What was found resolved, or is waived by now, needs no pull request. */
async function closeSettled({ scans, estate }: World, proposals: Proposing): Promise<void> {
  const settled = new Set<string>()
  const known = await scans.findingsOf(estate.id, proposals.open().map(fingerprintOf))
  for (const { fingerprint, status } of known)
    if (status === 'resolved' || status === 'waived') settled.add(fingerprint)
  await proposals.close((one) => settled.has(fingerprintOf(one)), 'Closed: that is not found any more, or is waived.')
}

function fingerprintOf({ reason }: OpenProposal): string {
  return reason.split(' ')[0] ?? ''
}

/** The first finding of each resource: several may be about one, and there are never two proposals for it. */
function oneEach(found: readonly ScanFinding[]): readonly ScanFinding[] {
  const seen = new Set<string>()
  return found.filter(({ subject, account, region, resource: { type, id } }) => {
    const about = JSON.stringify(subject.kind === 'Resource' ? [account, region, type, id] : subject)
    return !seen.has(about) && seen.add(about)
  })
}

/** What lives otherwise than its service sets it, and what is nobody's. */
function isProposed({ status, category, subject, resource, facts }: ScanFinding): boolean {
  if (status !== 'open' || resource.id === null) return false
  return category === 'drift' || (category === 'sprawl' && subject.kind === 'Resource' && isOrdered(facts))
}
