import type { PolicyWords } from '../render/report.ts'
import type { NotSeen, ScanFinding } from './scan.ts'
import type { Provider } from './specs.ts'

/** One account as a scan saw it. */
export type ScannedAccount = {
  readonly account: string
  readonly provider: Provider
  readonly environment: string
  /** ISO 8601. */
  readonly startedAt: string
  /** ISO 8601. */
  readonly endedAt: string
  /** How many live resources were read. */
  readonly resources: number
  /** Whether nothing had scanned it before: what it found is `known`. */
  readonly first: boolean
}

/** What one scan of some accounts says: every report format is a function of this, and of nothing else. */
export type ScanReport = {
  /** The Estate's name. */
  readonly estate: string
  /** The scan's name in the Estate; null by hand. */
  readonly scan: string | null
  /** ISO 8601: when it ended. */
  readonly at: string
  /** The Estate's currency; null where it names none. */
  readonly currency: string | null
  readonly accounts: readonly ScannedAccount[]
  /**
   * Findings of these accounts that are not resolved, and those that this scan resolved. Whatever changed by this scan has
   * `since` at or after its account's `startedAt`. In the order of `core/render/scan/order.ts`: worst first.
   */
  readonly findings: readonly ScanFinding[]
  readonly notSeen: readonly NotSeen[]
  /** What is known of a policy by name; null for one that nobody describes. */
  readonly policy: (name: string) => PolicyWords | null
  /** Whether colours are wanted. */
  readonly colour: boolean
  /** Plumbline's own version, for reports that name their tool. */
  readonly version: string
}
