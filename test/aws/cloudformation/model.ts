import type {
  Capability,
  Change,
  ChangeSetStatus,
  ChangeSetType,
  DeploymentMode,
  ExecutionStatus,
  OnStackFailure,
  OperationType,
  ResourceStatus,
  StackDriftStatus,
  StackResourceDrift,
  StackStatus,
  Tag,
} from '@aws-sdk/client-cloudformation'
import type { Template } from './template.ts'

/** One line of a stack's history. */
export type Event = {
  readonly id: string
  readonly operation: string
  readonly at: Date
  readonly logicalId: string
  readonly physicalId: string
  readonly type: string
  readonly status: ResourceStatus
  readonly reason?: string
  readonly properties?: string
  readonly token?: string
}

/** Properties by their names, with every intrinsic function resolved. */
export type Properties = { readonly [name: string]: unknown }

/** A resource as its stack knows it: what was deployed last, not what lives. */
export type StackResource = {
  readonly logicalId: string
  readonly type: string
  readonly physicalId: string
  readonly properties: Properties
  /** The properties as its events show them: without what parameters hide. */
  readonly shown: Properties
  readonly tags: readonly Tag[]
  status: ResourceStatus
  reason?: string
  at: Date
  drift?: StackResourceDrift
}

/** What a stack was last deployed from. */
export type Deployed = {
  readonly body: string
  readonly template: Template
  readonly parameters: ReadonlyMap<string, string>
  readonly tags: readonly Tag[]
  readonly capabilities: readonly Capability[]
  readonly role?: string
  readonly notifications: readonly string[]
}

/** One deed on a stack, under way: each step of it is taken when the pace of the world says so. */
export type Operation = {
  readonly id: string
  readonly kind: OperationType
  readonly token?: string
  readonly began: Date
  ended?: Date
  failed?: boolean
}

/** What CloudFormation finds in a change set before anybody executes it: `FAIL` bars the execution, `WARN` only says so. */
export type Finding = {
  readonly name: 'PROPERTY_VALIDATION' | 'NAME_CONFLICT_VALIDATION' | 'BUCKET_EMPTINESS_VALIDATION'
  readonly mode: 'FAIL' | 'WARN'
  readonly logicalId: string
  readonly physicalId: string
  readonly type: string
  readonly path: string
  readonly reason: string
}

/** A change set. */
export type ChangeSet = {
  readonly id: string
  readonly name: string
  readonly type: ChangeSetType
  readonly description?: string
  readonly wanted: Deployed
  readonly imports: ReadonlyMap<
    string,
    { readonly type: string; readonly identifier: { readonly [name: string]: string } }
  >
  readonly mode?: DeploymentMode
  readonly onFailure?: OnStackFailure
  readonly token?: string
  readonly created: Date
  /** How it was made. */
  readonly operation: Operation
  /** Whether it is looked at before anybody executes it. */
  readonly validated: boolean
  findings: readonly Finding[]
  changes: readonly Change[]
  status: ChangeSetStatus
  reason?: string
  execution: ExecutionStatus
  /** How often a read does not find it yet (eventual consistency). */
  hidden: number
}

/** What is to be undone of an update, oldest first. */
export type Undo =
  | {
      readonly kind: 'created'
      readonly logicalId: string
      readonly made: StackResource
      /** It took the place of another one, which is back. */
      readonly stoodIn?: true
    }
  | {
      readonly kind: 'updated' | 'replaced'
      readonly logicalId: string
      readonly made: StackResource
      readonly before: StackResource
      readonly actual: Properties | null
    }

/** A stack, alive or deleted. */
export type Stack = {
  readonly id: string
  readonly name: string
  readonly account: string
  readonly region: string
  readonly created: Date
  updated?: Date
  /** When its deletion or the rollback of its creation began. */
  deleted?: Date
  status: StackStatus
  reason?: string
  deployed: Deployed | null
  resources: Map<string, StackResource>
  outputs: readonly {
    readonly OutputKey: string
    readonly OutputValue: string
    readonly Description?: string
    readonly ExportName?: string
  }[]
  events: Event[]
  /** The names of what it reads of other stacks. */
  readonly imports: Set<string>
  changeSets: ChangeSet[]
  /** The change set that was executed last. */
  changeSet?: string
  operations: Operation[]
  /** The steps of what is under way: of the stack, or of change sets that are being made. */
  steps: Generator<void, void>[]
  tokens: Map<string, { readonly action: string; readonly request: string }>
  protection: boolean
  disableRollback: boolean
  retainExceptOnCreate: boolean
  policy: string | null
  /** What an update did, what it wanted, and what the stack was before it: for its rollback. */
  undo: Undo[]
  before: { readonly deployed: Deployed; readonly outputs: Stack['outputs']; readonly wanted: Deployed } | null
  cancelled: boolean
  drift: { status: StackDriftStatus; at?: Date }
  detections: Map<string, { readonly began: Date; done: boolean; drifted: number; stackStatus: StackDriftStatus }>
  /** How often a read does not find it yet (eventual consistency). */
  hidden: number
}

/** The states in which a stack is at rest. */
export function atRest(status: StackStatus): boolean {
  return !status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS'
}
