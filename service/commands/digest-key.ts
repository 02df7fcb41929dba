import { createHash } from 'node:crypto'
import { estatePath } from '../core/documents/ownership.ts'
import type { LoadedEstate } from './load-estate.ts'

/**
 * What keys the digests of sensitive values by hand (rule V4), where no server keeps a secret. It comes from the Estate
 * that the change starts from, so that a second run gives the same keys (rules A3, J17), and whoever could work it out
 * can read the values themselves.
 */
export function digestKeyOf({ base, lastValidEstate, after, readings }: LoadedEstate): string {
  const estate = base?.estate ?? lastValidEstate ?? after.estate
  const unread = readings.base.get(estatePath) ?? readings.after.get(estatePath)
  return createHash('sha256')
    .update(`plumbline: digests of sensitive values of ${estate?.digest ?? unread?.text}`)
    .digest('hex')
}
