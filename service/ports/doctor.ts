import type {
  AppFacts,
  AwsAccountFacts,
  BranchFacts,
  DatabaseFacts,
  DeliveryFacts,
  InstallationFacts,
  LedgerFacts,
  LocalCloudFacts,
  ReachFacts,
  SettingsFacts,
  Wanted,
  WebhookFacts,
} from '../core/doctor/facts.ts'
import type { Shipped } from '../core/model/shipped.ts'
import type { AccountSpec } from '../core/model/specs.ts'
import type { Conversation } from './conversation.ts'
import type { Forge } from './forge.ts'

/** What GitHub shows an App of itself and of what guards the default branch. Reads alone; every failure throws a `ForgeError`. */
export type Registration = {
  app(): Promise<AppFacts>
  /** Null where it is not installed on the repository. */
  installation(): Promise<InstallationFacts | null>
  reach(): Promise<ReachFacts>
  webhook(): Promise<WebhookFacts>
  /** Newest first, at most a hundred. */
  deliveries(): Promise<readonly DeliveryFacts[]>
  guard(branch: string): Promise<BranchFacts>
  /** Teams of the repository's owner that the App sees, as `organization/team`; none where that is a person. */
  visibleTeams(): Promise<readonly string[]>
}

/** The database's file, looked at without changing it. */
export type DatabaseView = {
  examine(): DatabaseFacts
  /** The ends of all ledgers in it. Throws a `StoreError` where it cannot be read. */
  ledgers(): readonly LedgerFacts[]
  /** The ids that names had when the rules that name them were allowed; none where it cannot be read. */
  pins(estate: string): Promise<ReadonlyMap<string, string>>
  close(): void
}

/** What the doctor needs of the world. */
export type DoctorWorld = {
  readonly wanted: Wanted
  readonly settings: SettingsFacts
  readonly forge: Pick<
    Forge & Conversation,
    | 'repository'
    | 'branchTip'
    | 'commit'
    | 'changes'
    | 'fetchSides'
    | 'blobs'
    | 'teamMembers'
    | 'person'
    | 'repositoryAdministrators'
  >
  readonly registration: Registration
  readonly database: DatabaseView
  examineLocalCloud(): LocalCloudFacts
  /** Looks at AWS accounts of an estate of that name, by their roles; AWS' failures are what it finds. */
  examineAws(estateName: string, accounts: readonly AccountSpec[]): Promise<readonly AwsAccountFacts[]>
  readonly shipped: Shipped
}
