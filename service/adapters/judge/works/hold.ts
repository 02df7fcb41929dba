import { holdEverything } from '../../../core/allowed/hold-everything.ts'
import type { HeldDocument } from '../../../core/model/held.ts'
import type { HoldRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'

/** Everything in which the default branch differs from how it counted (rule M3). */
export async function holdWork(sides: Sides, request: HoldRequest): Promise<readonly HeldDocument[]> {
  const { base, held, after, facts } = request
  const before = sides.link(base, { tip: base, documents: held })
  return holdEverything(before, sides.link(after), facts)
}
