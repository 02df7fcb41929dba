import type { PrepareRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'

/** Reads what a judgement of a change will read, so that it is there then. */
export async function prepareWork(sides: Sides, { base, after, held = [] }: PrepareRequest): Promise<null> {
  for (const side of [base, after]) sides.link(side, { tip: base, documents: held })
  return null
}
