import { counts } from '../../core/approval/lasting.ts'
import type { Landing } from '../../core/model/landing.ts'
import { landingKey, writeMemory } from '../../core/result/memory.ts'
import type { World } from '../../ports.ts'

/** What a deployment that is made for a landing now is to carry (rule M8). */
export async function memoryNow({ ledger, store, estate, clock }: World, landing: Landing): Promise<string> {
  const [state, open, approved, standing, pins] = await Promise.all([
    ledger.allowedState(estate.id),
    ledger.openLandings(estate.id),
    ledger.approvedLandings(estate.id),
    ledger.approvals(estate.id),
    store.pins(estate.id),
  ])
  if (state === null) throw new Error('nothing is allowed of which a deployment could be made')
  const now = clock.now().getTime()
  const counting = standing.filter(({ until }) => counts(until, now))
  return writeMemory({ own: landingKey(landing), state, open, approved, standing: counting, pins })
}
