import type { LiveFinding } from '../../../core/model/scan.ts'
import { liveFindings } from '../../../core/scan/live-findings.ts'
import type { ScanRequest } from '../../../ports.ts'
import { appliedDocuments } from '../applied-documents.ts'
import type { Sides } from '../sides.ts'

/** By which it is judged. */
type Judging = Pick<Sides, 'link' | 'document' | 'shipped' | 'digestKey'>

/** What is to be said of a part of what lives in one account. */
export async function scanWork(sides: Judging, request: ScanRequest): Promise<readonly LiveFinding[]> {
  const { side, held, applied, resources, gone, approvals, now, account } = request
  const { shipped, digestKey } = sides
  const documents = sides.link(side, { tip: side, documents: held })
  const there = new Map(
    applied.map((one) => [one.service, { applied: one, documents: appliedDocuments(sides, one) }] as const),
  )
  return liveFindings({ documents, shipped, digestKey, approvals, now, account, resources, applied: there, gone })
}
