import type { PlainResource } from '../core/apply/plain-change.ts'
import type { AppliedService } from '../core/model/applied.ts'
import type { Approval } from '../core/model/approval.ts'
import type { HeldDocument } from '../core/model/held.ts'
import type { Resource } from '../core/model/resource.ts'
import type { Difference } from '../core/model/scan.ts'
import type { KnownResource } from './cloud.ts'
import type { Side } from './forge.ts'

/** What of the ledger's is to be read one by one: services of one account, and those that they depend on. */
export type KnownRequest = ScanPlanRequest & {
  readonly account: string
  readonly applied: readonly AppliedService[]
}

/** A resource of the ledger's, and how it is read; null where nobody can tell any more. */
export type PlainKnown = Omit<KnownResource, 'resource'> & { readonly resource: PlainResource | null }

export type { EstateChange } from '../core/scan/adoption.ts'
export type { ScanPlan } from '../core/scan/scan-plan.ts'

/** The default branch as it counts. */
export type ScanPlanRequest = { readonly side: Side; readonly held: readonly HeldDocument[] }

/** A part of what lives in one account, to be judged by the rules in force. The same part is the same answer. */
export type ScanRequest = ScanPlanRequest & {
  /** The estate's id. */
  readonly estate: string
  /** Approvals that stand as waivers. */
  readonly approvals: readonly Approval[]
  /** ISO 8601. */
  readonly now: string
  readonly account: string
  /** As the scanner gave them. */
  readonly resources: readonly Resource[]
  /** The services that own some of these or of `gone`, by the ledger, and those that they depend on. */
  readonly applied: readonly AppliedService[]
  /** Resources of services that the scan did not find and could have seen. */
  readonly gone: readonly { readonly service: string; readonly logicalId: string }[]
}

/** When schedules come. */
export type Schedules = {
  /** The first moment after another that a schedule of five cron fields names in a time zone; null where none comes. */
  next(schedule: string, timeZone: string, after: Date): Date | null
}

/** What a person asked for of a finding of a scan, to be written into the estate's files. */
export type EstateChangeRequest = ScanPlanRequest &
  (
    | {
        readonly deed: 'adopt'
        readonly service: string
        readonly logicalId: string
        readonly differences: readonly Difference[]
      }
    | { readonly deed: 'adopt nobodys'; readonly live: Resource; readonly leaseUntil: string | null }
    | { readonly deed: 'retire'; readonly service: string }
  )
