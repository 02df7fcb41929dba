import type { RenderedResource } from '../core/catalog/rendered.ts'
import type { AppliedResource } from '../core/model/applied.ts'
import type { CloudChange, ServiceIdentity } from '../core/model/cloud-change.ts'
import type { Resource } from '../core/model/resource.ts'
import type { NotSeen } from '../core/model/scan.ts'
import type { AccountSpec } from '../core/model/specs.ts'

export type { CloudChange, ServiceIdentity } from '../core/model/cloud-change.ts'

/** One call to a cloud. Its name is the same whenever the change is looked at again, and is unique in the change. */
export type CloudStep = {
  /** Says what it does: `create Bucket`, `execute the change set`. */
  readonly name: string
  /** The resources that it touches. */
  readonly logicalIds: readonly string[]
}

/** How a step ended. Until it is done it is asked again, with the same key, at the time that it says. */
export type StepOutcome =
  | {
      readonly kind: 'done'
      /** What exists now of the resources that the step touched; null: it is gone. */
      readonly resources: { readonly [logicalId: string]: AppliedResource | null }
      /** One line for people: what the cloud answered. */
      readonly answer: string
    }
  | { readonly kind: 'pending'; readonly until: Date; readonly answer: string }

/** A cloud did not do what it was asked. `message` has the cloud's own words; never a secret. */
export class CloudError extends Error {
  /** Whether the same call may succeed later without anybody doing something: it is tried again then. */
  readonly passing: boolean
  /** Whether nobody can tell if the call took effect: then nothing is tried by itself, whatever is wanted by then, until a person says so. */
  readonly undecided: boolean

  constructor(
    message: string,
    facts: { readonly passing: boolean; readonly undecided?: boolean; readonly cause?: unknown },
  ) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause })
    this.name = 'CloudError'
    this.passing = facts.passing
    this.undecided = facts.undecided ?? false
  }
}

/** Writes one cloud, with its own credentials, through that cloud's engine. */
export type Provider = {
  /** What a change takes, call by call, in the order in which they are made (rule M6: a replace creates first where names allow). Pure. */
  steps(change: CloudChange): readonly CloudStep[]
  /**
   * Takes one of the steps. The same key again is the same effect, whatever became of the first try: a step that finished
   * without being recorded is not done twice. Deleting what is gone is done. What is not this
   * service's, by its owner tags or, in a cloud that holds none, by the ledger, is never changed or taken over, unless `adopt`
   * names it. Throws `CloudError`.
   */
  perform(change: CloudChange, step: CloudStep, key: string): Promise<StepOutcome>
  /**
   * What the cloud's own engine says exists of a service (rule M8: after a lost database); null: nothing. A cloud without an
   * engine is asked for what is `wanted`, as its offering says how to find it. Throws `CloudError`; where it cannot tell, and
   * never will, one that is not passing: then the service is not made.
   */
  find(identity: ServiceIdentity, wanted?: readonly RenderedResource[]): Promise<readonly AppliedResource[] | null>
}

/** What a scan wants to know of an account: a detail that nothing reads is not asked for. */
export type Wanted = {
  /** Resource types that policies, drift or sprawl in force look at; null: every type. */
  readonly types: readonly string[] | null
  /** What the ledger has there, for a cloud that cannot be listed: asked only where a scanner needs it. */
  readonly known?: () => Promise<readonly KnownResource[]>
}

/** A resource of a service, as the ledger has it, and how it is read. */
export type KnownResource = {
  /** The cloud's identifier. */
  readonly id: string
  readonly type: string
  readonly region: string | null
  /** As it was applied, with the calls that its offering declares by now; null where nobody can tell any more. */
  readonly resource: RenderedResource | null
  /** What the Estate lets be called. */
  readonly egress: readonly string[]
}

/**
 * Reads one cloud, with credentials that can only read. Yields as it reads, so that memory does not grow with the account;
 * what could not be read is said (rule S1), never left out and never thrown. `service` of what it yields is always null:
 * whose it is, the ledger says (rule S8); owner tags stand in `tags`.
 */
export type Scanner = {
  scan(account: AccountSpec, region: string | null, wanted: Wanted): AsyncIterable<Resource | NotSeen>
}
