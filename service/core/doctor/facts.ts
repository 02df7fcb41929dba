import type { Directory } from '../approval/hearing.ts'
import type { BrokenLink } from '../ledger/verify.ts'
import type { Person } from '../model/ledger.ts'
import type { Approvers } from '../model/requirement.ts'
import type { AccountSpec, Provider } from '../model/specs.ts'
import type { Verdict } from '../model/verdict.ts'

/** Something that was looked at, or why it could not be. */
export type Known<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'unknown'; readonly why: string; readonly remedy: string }

/** Permissions at GitHub, by name: `{ checks: 'write' }`. */
export type Permissions = { readonly [name: string]: string }

/** What this release asks of the App, of its webhook and of the default branch. */
export type Wanted = {
  readonly permissions: Permissions
  readonly events: readonly string[]
  /** The required check's name. */
  readonly check: string
  /** Where webhooks are taken, below the public address. */
  readonly webhookPath: string
  /** The clouds that can be written and read. */
  readonly providers: ReadonlySet<Provider>
  readonly scanners: ReadonlySet<Provider>
}

/** The settings, as far as their being safe can be told. No secret is among them. */
export type SettingsFacts = {
  /** `owner/name`. */
  readonly estate: string
  /** Null where none is set. */
  readonly url: string | null
  readonly githubApiUrl: string
  /** Where people see GitHub. */
  readonly githubUrl: string
  /** Null where none is set. */
  readonly apiTokenLength: number | null
  readonly webhookSecretLength: number
  /** Settings that look misspelt, in one line each. */
  readonly warnings: readonly string[]
  /** Why the folder of secrets cannot be read; null where it can, or where none is set. */
  readonly secretsFolder: string | null
}

/** The App as it is registered. */
export type AppFacts = {
  readonly id: string
  readonly name: string
  readonly permissions: Permissions
  readonly events: readonly string[]
  /** On how many accounts it is installed; null where GitHub does not say. */
  readonly installations: number | null
  /** Where its owner changes it. */
  readonly settingsUrl: string
}

/** The App where it is installed on the estate's repository. */
export type InstallationFacts = {
  readonly permissions: Permissions
  readonly events: readonly string[]
  readonly suspended: boolean
  /** Whether it is on every repository of the account, later ones too. */
  readonly everywhere: boolean
  /** Where the account's owner changes it. */
  readonly settingsUrl: string
}

/** The repositories that the installation reaches. */
export type ReachFacts = {
  readonly count: number
  /** Some of them, `owner/name`. */
  readonly names: readonly string[]
}

/** Where GitHub sends webhooks, and how; `url` is null where it sends none. */
export type WebhookFacts = {
  readonly url: string | null
  readonly contentType: string | null
  readonly verifiesTls: boolean
  readonly hasSecret: boolean
}

/** A webhook that GitHub sent, and what it was answered; 0: nothing came back. */
export type DeliveryFacts = { readonly at: string; readonly event: string; readonly status: number }

/** What guards the default branch, as far as an App sees it. */
export type BranchFacts = {
  readonly name: string
  /** Whether anything protects it at all. */
  readonly isProtected: boolean
  /** Required checks; `app` is null where anybody's counts. */
  readonly checks: readonly { readonly context: string; readonly app: string | null }[]
  /** Types of the rules that rulesets put on it: `pull_request`, `non_fast_forward` … */
  readonly rules: ReadonlySet<string>
  /** How many rulesets they are of. */
  readonly rulesets: number
  /** Whether a branch protection of the older kind lets administrators past its checks. */
  readonly sparesAdministrators: boolean
}

/** The estate as it stands on the default branch. */
export type EstateFacts = {
  readonly name: string
  readonly mode: Verdict['mode']
  readonly documents: number
  /** How many are broken, and the first: `path:line what`. */
  readonly broken: number
  readonly firstBroken: string | null
  readonly administrators: readonly string[]
  readonly accounts: readonly AccountSpec[]
  /** What it lets be called over HTTP. */
  readonly egress: readonly string[]
  /** Whom each policy that asks for approval asks. */
  readonly approvers: readonly { readonly policy: string; readonly approvers: Approvers }[]
  /** GitHub's teams of the documents `Team`, `organization/team`. */
  readonly teams: readonly string[]
}

/** Who stands behind the names of the Estate. */
export type NamesFacts = Pick<Directory, 'teams' | 'users' | 'pins'> & {
  /** Teams of the organization that the App sees, in small letters. */
  readonly visible: ReadonlySet<string>
}

/** The database's file. */
export type DatabaseFacts = {
  readonly file: string
  readonly exists: boolean
  readonly sqlite: string
  /** Bytes that are free where it lies; null where the system does not say. */
  readonly freeBytes: number | null
  /** Why it cannot be read or written; null where it can. */
  readonly problem: string | null
}

/** The end of an estate's ledger. */
export type LedgerFacts = {
  readonly estate: string
  readonly entries: number
  /** How many of the last were looked through, and the first of these that does not hold. */
  readonly looked: number
  readonly broken: BrokenLink | null
}

/** Where the local cloud lies. */
export type LocalCloudFacts = { readonly folder: string; readonly problem: string | null }

/** How something in a cloud was found; `not-seen`: it could not be told this time. */
export type Sight = { readonly kind: 'fine' } | { readonly kind: 'wrong' | 'not-seen'; readonly why: string }

/** An AWS account, by the role with which it is written. */
export type AwsAccountFacts = {
  readonly name: string
  /** Whether the role is taken, and is of the account that the Estate says; where it is not, nothing else is looked at. */
  readonly role: Sight
  /** Whether CloudFormation answers there, for each region that the account names. */
  readonly regions: readonly { readonly region: string; readonly sight: Sight }[]
  /** Whether the bucket for large templates is there, and the account's own; null where it names none. */
  readonly bucket: Sight | null
}

/** Everything that the checks go by. */
export type Facts = {
  readonly wanted: Wanted
  readonly settings: SettingsFacts
  readonly app: Known<AppFacts>
  /** Null: it is not installed there. */
  readonly installation: Known<InstallationFacts | null>
  readonly reach: Known<ReachFacts>
  readonly webhook: Known<WebhookFacts>
  /** Newest first. */
  readonly deliveries: Known<readonly DeliveryFacts[]>
  readonly branch: Known<BranchFacts>
  readonly repositoryAdministrators: Known<readonly Person[]>
  /** Null: there is no Estate that can be read. */
  readonly estate: Known<EstateFacts | null>
  readonly names: Known<NamesFacts>
  readonly database: DatabaseFacts
  readonly ledgers: Known<readonly LedgerFacts[]>
  readonly localCloud: LocalCloudFacts
  /** Every AWS account of the estate. */
  readonly aws: Known<readonly AwsAccountFacts[]>
}
