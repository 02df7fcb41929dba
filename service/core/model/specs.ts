import type { Enforcement } from './enforcement.ts'
import type { Json, JsonObject } from './json.ts'

/**
 * Where services live. `id`, `scanRole`, `applyRole` and `externalId` are the cloud's; `templateBucket` is an `aws` account's,
 * `url` an `http` account's.
 */
export type AccountSpec = {
  readonly name: string
  readonly provider: Provider
  readonly environment: string
  readonly id?: string
  readonly regions?: readonly string[]
  readonly scanRole?: string
  readonly applyRole?: string
  readonly externalId?: string
  readonly templateBucket?: string
  readonly url?: string
}

/** The clouds that the contract names; not every release has a provider and a scanner for each (rule D9). */
export const providers = ['aws', 'azure', 'gcp', 'http', 'local'] as const
/** One of `providers`. */
export type Provider = (typeof providers)[number]

/** A shipped pack in force. */
export type PackSpec = {
  readonly name: string
  readonly version: number
  readonly parameters?: JsonObject
  readonly enforcement?: { readonly [policy: string]: Enforcement }
  readonly except?: readonly string[]
}

/** A scheduled scan: a cron expression, in the time zone that it names (UTC where it names none). */
export type ScanSpec = {
  readonly name: string
  readonly schedule: string
  readonly timeZone?: string
  readonly accounts: readonly string[]
  readonly report?: readonly ('issue' | 'pull-request')[]
}

/** `spec` of an Estate: accounts, who approves, which packs are in force, and how strictly. */
export type EstateSpec = {
  readonly accounts: readonly AccountSpec[]
  readonly currency?: string
  readonly groups?: { readonly [name: string]: readonly string[] }
  readonly packs?: readonly PackSpec[]
  readonly scans?: readonly ScanSpec[]
  readonly mode?: 'enforce' | 'observe'
  readonly egress?: readonly string[]
  readonly limits?: { readonly deletions?: number }
  /** `organization/team` or a user's login. */
  readonly administrators: readonly string[]
}

/** `spec` of a Team: its GitHub team (`organization/team`), what it may order and how much. */
export type TeamSpec = {
  readonly github: string
  readonly costCenter?: string
  readonly may?: readonly { readonly order: readonly string[]; readonly in: readonly string[] }[]
  readonly quota?: { readonly [unit: string]: number }
}

/** Resources by logical id, as the cloud's template has them; strings may hold `${CEL}`. */
export type TargetSpec = JsonObject & { readonly Resources: JsonObject }

/** `spec` of an Offering: what can be ordered, what it costs, and the template for each provider. */
export type OfferingSpec = {
  readonly model: 'iaas' | 'paas' | 'saas'
  readonly lifecycle: 'experimental' | 'production' | 'deprecated' | 'retired'
  /** JSON Schema (draft 2020-12). */
  readonly parameters: JsonObject
  /** CEL by unit. */
  readonly units?: { readonly [unit: string]: string }
  /** CEL. */
  readonly monthlyCost?: string
  readonly lease?: { readonly default?: string; readonly maximum?: string }
  readonly targets: { readonly [provider in Provider]?: TargetSpec }
}

/** `spec` of a Service: one order of an offering, in an account. */
export type ServiceSpec = {
  readonly offering: string
  readonly account: string
  readonly region?: string
  readonly parameters?: JsonObject
  readonly lease?: { readonly until?: string }
  readonly dependsOn?: readonly string[]
  readonly tags?: { readonly [key: string]: string }
}

/** An example of what a policy says, run by `plumbline test`. */
export type PolicyCase = {
  readonly name: string
  /** Variables by name, as the policy's expressions see them; `params` overrides the defaults. */
  readonly given: JsonObject
  readonly expect: 'violation' | 'pass' | 'skip' | 'error'
}

/** `spec` of a Policy: what it judges, what must hold, and what a violation means. */
export type PolicySpec = {
  readonly parameters?: JsonObject
  /** Resource types, or kinds, or `PullRequest`. */
  readonly on: readonly string[]
  readonly variables?: { readonly [name: string]: string }
  readonly when?: string
  readonly require: string
  readonly message: string
  readonly fix?: string
  readonly category?: 'sprawl'
  readonly enforcement: Enforcement
  readonly approvers?: {
    readonly groups?: readonly string[]
    readonly teams?: readonly string[]
    readonly users?: readonly string[]
    readonly count?: number
  }
  readonly exception?: { readonly maximum?: string }
  readonly cases?: readonly PolicyCase[]
}

/** One step of a Workflow. */
export type TaskSpec = {
  readonly name: string
  readonly uses: string
  readonly needs?: readonly string[]
  readonly with?: JsonObject
  readonly undo?: JsonObject
  readonly retry?: { readonly attempts: number; readonly backoff?: string }
  readonly timeout?: string
}

/** `spec` of a Workflow: what starts it, what it is told, what it does. */
export type WorkflowSpec = {
  readonly on: {
    readonly manual?: { readonly teams?: readonly string[] }
    readonly schedule?: string
    readonly event?: readonly string[]
  }
  readonly inputs?: JsonObject
  readonly tasks: readonly TaskSpec[]
}

/** `spec` of a Waiver: which findings of one policy it excuses, why, and until when. */
export type WaiverSpec = {
  readonly policy: string
  /** CEL; sees what its policy sees. */
  readonly match: string
  readonly reason: string
  readonly until: string
}

/** A GitHub Actions workflow file as written: it has no envelope, and GitHub alone knows its fields. */
export type GitHubWorkflowValue = { readonly [key: string]: Json }
