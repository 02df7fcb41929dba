import { type ScanPlan, scanPlan } from '../../../core/scan/scan-plan.ts'
import type { ScanPlanRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'

/** What of the estate is scanned, and for what. */
export async function planScanWork(
  sides: Pick<Sides, 'link' | 'shipped'>,
  { side, held }: ScanPlanRequest,
): Promise<ScanPlan> {
  return scanPlan(sides.link(side, { tip: side, documents: held }), sides.shipped)
}
