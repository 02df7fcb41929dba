import { type Ending, endingsOf } from '../../../core/endings.ts'
import type { EndingsRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'

/** What ends soon or has ended. */
export async function endingsWork(
  sides: Sides,
  { side, held, applied, now }: EndingsRequest,
): Promise<readonly Ending[]> {
  return endingsOf(sides.link(side, { tip: side, documents: held }), new Map(Object.entries(applied)), now)
}
