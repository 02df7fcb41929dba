import type { PlainChange, PlainResource } from '../core/apply/plain-change.ts'
import type { Drifted } from '../core/apply/revert-order.ts'
import type { AppliedService } from '../core/model/applied.ts'
import type { ServiceIdentity } from '../core/model/cloud-change.ts'
import type { HeldDocument } from '../core/model/held.ts'
import type { Change, Plan, ResourceChange } from '../core/model/plan.ts'
import type { Provider } from '../core/model/specs.ts'
import type { Side } from './forge.ts'

/** The default branch as it counts, and what is there. */
export type PlanApplyRequest = {
  readonly side: Side
  readonly held: readonly HeldDocument[]
  readonly applied: readonly AppliedService[]
}

/** The same for all of it, with what first applies that failed left: it goes where its service shall not be there. */
export type PlanAllRequest = PlanApplyRequest & { readonly left: readonly AppliedService[] }

/** What applying would do. */
export type ApplyPlan = {
  /** Whether anything is applied now: not while the estate observes (rule J14), or its rules are broken (rule M10). */
  readonly applies: boolean
  readonly plan: Plan
  /** Which cloud each account of the Estate is in, by the account's name. */
  readonly providers: { readonly [account: string]: Provider }
}

/** One service of what counts. */
export type NearRequest = Pick<PlanApplyRequest, 'side' | 'held'> & { readonly service: string }

/** Of what is there, what one service has to do with. */
export type Near = {
  /** Itself, and what it depends on. */
  readonly names: readonly string[]
  /** Of a service that shall not be there any more its name: what depends on it goes first. */
  readonly dependingOn: string | null
}

/** One service of that; `applied` may be no more than what is near it. */
export type OrderServiceRequest = PlanApplyRequest & {
  /** The estate's id. */
  readonly estate: string
  readonly service: string
}

/** What the ledger says of a service when it is through, but for what the clouds answer. */
export type Becoming = Omit<AppliedService, 'resources' | 'firstAppliedAt' | 'appliedAt' | 'commit' | 'run'>

/** What is to be done for a service now. */
export type OrderedService =
  | { readonly kind: 'nothing' }
  /** Others come first; they start it when they are through. Nobody is named where nothing is applied at all now. */
  | { readonly kind: 'waits'; readonly for: readonly string[] }
  | {
      readonly kind: 'change'
      /** Masked: as people see it. */
      readonly change: Change
      /** What the clouds are told, one after the other. */
      readonly cloud: readonly PlainChange[]
      /** Null: it is gone then. */
      readonly becomes: Becoming | null
      /** Tells this from another wish for the same service. */
      readonly wish: string
      /** Services that may go on when this one is through. */
      readonly next: readonly string[]
    }

/** A service that is to be put back to its last applied state, by what scans found of it (rule S5). */
export type RevertServiceRequest = {
  /** The estate's id. */
  readonly estate: string
  readonly service: AppliedService
  /** The services that it depends on. */
  readonly dependencies: readonly AppliedService[]
  readonly drifted: readonly Drifted[]
  /** Logical ids of what may live otherwise, since that is waived. */
  readonly spared: readonly string[]
  /** What the Estate lets be called, as it counts now. */
  readonly egress: readonly string[]
}

/** What that takes. */
export type RevertedService = { readonly cloud: PlainChange; readonly changes: readonly ResourceChange[] }

/** The default branch as it counts, or counted; `estate` is the estate's id. */
export type PlacesRequest = { readonly side: Side; readonly held: readonly HeldDocument[]; readonly estate: string }

/** A service, and who it is to its cloud. */
export type PlacedService = {
  readonly becomes: Becoming
  readonly identity: ServiceIdentity
  /** What is looked for, where its cloud can only be asked as its offering says. */
  readonly wanted?: readonly PlainResource[]
}
