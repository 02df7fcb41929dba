import type { FileReading } from '../../core/documents/read-file.ts'
import type { Shipped } from '../../core/model/shipped.ts'
import type { Judge } from '../../ports.ts'
import type { FileObjects } from '../objects/file-objects.ts'
import { createSideReadings, type SideReadings } from './side-readings.ts'
import { createStandingDocuments } from './sides.ts'
import { knownWork } from './works/known.ts'
import { nearWork } from './works/near.ts'
import { orderServiceWork } from './works/order-service.ts'
import { planApplyWork } from './works/plan-apply.ts'
import { planScanWork } from './works/plan-scan.ts'
import { scanWork } from './works/scan.ts'

/** What a work tree is judged by for applying it. */
export type JudgeHereOptions = {
  /** Its documents as they were read. */
  readonly readings: readonly FileReading[]
  /** The same as Git objects: its tree is the side that is at hand. */
  readonly objects: FileObjects
  /** Where documents lie that something was applied from, and trees that an apply was begun with. */
  readonly kept: string
  readonly shipped: Shipped
  /** Keys the digests of sensitive values. */
  readonly digestKey: string
}

/** The part of the judge that applying and scanning need, in this thread: over a work tree as it was read, and what was kept of earlier ones. */
export function createJudgeHere(
  options: JudgeHereOptions,
): Pick<Judge, 'planApply' | 'near' | 'orderService' | 'planScan' | 'known' | 'scan'> {
  const { shipped, digestKey } = options
  const documents = createStandingDocuments(readingsOf(options), shipped)
  return {
    planApply: (request) => planApplyWork(documents, request),
    near: (request) => nearWork(documents, request),
    orderService: (request) => orderServiceWork(documents, request),
    planScan: (request) => planScanWork({ ...documents, shipped }, request),
    known: (request) => knownWork(documents, request),
    scan: (request) => scanWork({ ...documents, shipped, digestKey }, request),
  }
}

/** A document that did not change since it was applied is not read again. */
function readingsOf({ readings, objects, kept }: JudgeHereOptions): Pick<SideReadings, 'of' | 'file'> {
  const earlier = createSideReadings(kept, kept)
  const atHand = new Map(readings.map((reading) => [`${objects.names.get(reading.path)} ${reading.path}`, reading]))
  return {
    of: (side) => (side.tree === objects.tree && side.overlay.length === 0 ? readings : earlier.of(side)),
    file: (path, blob) => atHand.get(`${blob} ${path}`) ?? earlier.file(path, blob),
  }
}
