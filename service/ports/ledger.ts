import type { AppliedService } from '../core/model/applied.ts'
import type { AllowedState } from '../core/model/held.ts'
import type { NewLanding } from '../core/model/landing.ts'
import type { LedgerBody, LedgerEntry, LedgerHead, LedgerLink, Person, StandingApproval } from '../core/model/ledger.ts'
import type { NotSeen, ScanFinding } from '../core/model/scan.ts'
import type { Severity } from '../core/model/severity.ts'
import type { Near } from './apply.ts'
import type { Landings } from './landings.ts'
import type { Page, PageRequest } from './store.ts'

/**
 * What was approved, applied and found: append-only and hash-chained (rule V5), with what follows from it kept beside
 * it in the same transaction. Everything that was written is on the disk when a method returns: an apply goes on from here.
 */
export type Ledger = Landings & {
  /** Appends entries, in order. `LedgerBody`s are redacted before they are written. */
  record(estate: string, entries: readonly LedgerBody[]): Promise<void>
  /** The default branch as it counts; null before anything was judged there (rule M4). */
  allowedState(estate: string): Promise<AllowedState | null>
  /**
   * A change was judged: how the branch counts from now on, the approvals that the merge turned into waivers, what the ledger
   * says of it, and what it means for services.
   */
  keepAllowed(
    estate: string,
    state: AllowedState,
    approvals: readonly StandingApproval[],
    entries: readonly LedgerBody[],
    landings?: readonly NewLanding[],
  ): Promise<void>
  /** Every service that exists, by name. */
  applied(estate: string): Promise<readonly AppliedService[]>
  appliedService(estate: string, name: string): Promise<AppliedService | null>
  /** Those of these names, and those that depend on one, as far as they exist; by name. */
  appliedNear(estate: string, near: Near): Promise<readonly AppliedService[]>
  /** A service exists as this now; with it goes the entry `applied`. The same again, of the same run, is no new one. */
  keepApplied(estate: string, service: AppliedService): Promise<void>
  /**
   * A service is gone, and the approvals that were about it with it (rule A6); with it go the entry `removed`, and
   * `withdrawn` of each approval. The same again, of the same run, is no new one.
   */
  keepRemoved(estate: string, name: string, run: string): Promise<void>
  /**
   * The first apply of a service failed: what of it lies in its cloud by now, and from which documents, so that it can be
   * deleted. Kept until the service is applied or removed. The failed step's entry stands for it.
   */
  keepLeft(estate: string, service: AppliedService): Promise<void>
  /** What such applies left, by name. None of these services exists. */
  left(estate: string): Promise<readonly AppliedService[]>
  /** The steps of a run that were begun, with their ends: by what an apply goes on after a crash. */
  journal(estate: string, run: string): Promise<readonly LedgerEntry[]>
  /** Services of which a step was journalled after an entry, each once. */
  touchedAfter(estate: string, seq: number): Promise<readonly string[]>
  /**
   * Services that were deleted or replaced since (rule J4), each as often as it was: by the entries `begun`'s changes, each
   * once a run, or by the entries `allowed`, where that is not applied yet.
   */
  deletionsSince(estate: string, since: Date): Promise<number>
  /** Approvals that stand as waivers. */
  approvals(estate: string): Promise<readonly StandingApproval[]>
  /** The same, in parts: by policy. `service`: those about it alone. */
  standing(estate: string, page: PageRequest & { readonly service?: string }): Promise<Page<StandingApproval>>
  /** Ends one, everybody's or that of one person; with it goes the entry `withdrawn`, where there was one to end. */
  withdraw(
    estate: string,
    approval: Pick<StandingApproval, 'policy' | 'key' | 'subject'> & { readonly by?: Person },
    why: string,
  ): Promise<void>
  /** Null while it is empty. */
  head(estate: string): Promise<LedgerHead | null>
  /** Newest first. */
  entries(estate: string, page: PageRequest & LedgerFilter): Promise<Page<LedgerEntry>>
  /** From the first to the last as they are written, for `ledger verify`. */
  chain(estate: string): AsyncIterable<LedgerLink>
  /** The ids of the estates that have entries. */
  estates(): Promise<readonly string[]>
  counts(estate: string): Promise<LedgerCounts>
}

/** How much of each there is. */
export type LedgerCounts = {
  readonly entries: number
  /** Services that exist. */
  readonly applied: number
  /** Documents that are held. */
  readonly held: number
  /** Approvals that stand as waivers. */
  readonly waivers: number
}

/** What an entry can be. */
export const ledgerKinds = [
  'approved',
  'withdrawn',
  'allowed',
  'held',
  'begun',
  'ended',
  'noted',
  'applied',
  'removed',
  'found',
  'scanned',
] as const satisfies readonly LedgerBody['kind'][]

/** Which entries are wanted; what is left out is no limit. */
export type LedgerFilter = {
  readonly kind?: LedgerBody['kind']
  /** The name of the service that was applied, removed, or changed by a step. */
  readonly service?: string
}

/** Which findings of scans are wanted; what is left out is no limit. */
export type ScanFindingFilter = {
  readonly account?: string
  readonly status?: ScanFinding['status']
  readonly category?: ScanFinding['category']
  readonly severity?: Severity
  /** The name of the service that they are about. */
  readonly service?: string
}

/** One scan of one account, as it is kept. */
export type ScanView = {
  readonly id: string
  readonly scan: string
  readonly account: string
  readonly startedAt: string
  /** Null while it is under way. */
  readonly endedAt: string | null
  readonly resources: number
  readonly opened: number
  readonly resolved: number
  readonly notSeen: readonly NotSeen[]
}

/** What scans found, with its life (rule S4). */
export type Scans = {
  /**
   * A scan of an account begins. One that was left under way by a crash is begun again under the same id; false where it
   * ended already, and so is not to be done again.
   */
  beginScan(estate: string, scan: Pick<ScanView, 'id' | 'scan' | 'account' | 'startedAt'>): Promise<boolean>
  /** The kept findings with these fingerprints, whatever became of them. */
  findingsOf(estate: string, fingerprints: readonly string[]): Promise<readonly ScanFinding[]>
  /** Keeps findings as they are now, and that this scan saw them, with what the ledger says of them. */
  keepFindings(
    estate: string,
    scan: string,
    findings: readonly ScanFinding[],
    entries?: readonly LedgerBody[],
  ): Promise<void>
  /** Kept findings of an account that are not resolved and that this scan did not see, one part after the other. */
  unseen(estate: string, scan: string, account: string): AsyncIterable<readonly ScanFinding[]>
  /** The end of a scan, and the ledger's entry of it; once for each. */
  endScan(estate: string, scan: Omit<ScanView, 'scan' | 'account' | 'startedAt'>): Promise<void>
  /** Latest first. */
  scans(estate: string, page: PageRequest & { readonly account?: string }): Promise<Page<ScanView>>
  /** Whether an account was ever scanned to its end. */
  wasScanned(estate: string, account: string): Promise<boolean>
  /** Worst first, then by subject. */
  scanFindings(estate: string, page: PageRequest & ScanFindingFilter): Promise<Page<ScanFinding>>
  /** Findings of an account that are not resolved, or that were since (ISO 8601), one part after the other; in no order. */
  standing(estate: string, account: string, since: string): AsyncIterable<readonly ScanFinding[]>
  /** How many findings of an account became open, or resolved, since (ISO 8601). */
  changedSince(
    estate: string,
    account: string,
    since: string,
  ): Promise<{ readonly opened: number; readonly resolved: number }>
  /** Those whose fingerprint begins so: one, unless somebody typed too little. At most two. */
  findingsBeginning(estate: string, prefix: string): Promise<readonly ScanFinding[]>
  /** How many findings there are of each severity in each state, and when each account was last scanned to the end. */
  counts(estate: string): Promise<ScanCounts>
  /** When each scheduled scan was last begun, or first seen, by its name; `schedule` as it was then. */
  scheduled(estate: string): Promise<ReadonlyMap<string, { readonly schedule: string; readonly at: string }>>
  /** Notes that a scheduled scan was begun, or first seen (ISO 8601). */
  keepScheduled(estate: string, name: string, schedule: string, at: string): Promise<void>
}

/** What is counted of scans. */
export type ScanCounts = {
  readonly findings: readonly {
    readonly status: ScanFinding['status']
    readonly severity: Severity
    readonly count: number
  }[]
  readonly scanned: readonly { readonly account: string; readonly endedAt: string; readonly notSeen: number }[]
}
