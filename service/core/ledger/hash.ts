import type { LedgerLink } from '../model/ledger.ts'
import { digestOf } from '../policy/fingerprint.ts'

/** What stands in the first entry for the hash of the one before. */
export const firstPrevious = '0'.repeat(64)

/** The hash of an entry (rule V5): SHA-256 (hex) over the canonical JSON (RFC 8785) of all the rest, the estate's id included. */
export function hashOf({ estate, seq, at, body, previous }: Omit<LedgerLink, 'hash'>): string {
  return digestOf({ estate, seq, at, body, previous })
}
