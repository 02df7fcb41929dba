import type { Enforcement } from './enforcement.ts'
import type { Json, JsonObject } from './json.ts'

/** Where services live. `id`, `scanRole`, `applyRole` and `externalId` are the cloud's; `url` is an `http` account's. */
export type AccountSpec = {
  readonly name: string
  readonly provider: Provider
  readonly environment: string
  readonly id?: string
  readonly regions?: readonly string[]
  readonly scanRole?: string
  readonly applyRole?: string
  readonly externalId?: string
  readonly url?: string
}

export const providers = ['aws', 'azure', 'gcp', 'http', 'local'] as const
export type Provider = (typeof providers)[number]

/** A shipped pack in force. */
export type PackSpec = {
  readonly name: string
  readonly version: number
  readonly parameters?: JsonObject
  readonly enforcement?: { readonly [policy: string]: Enforcement }
  readonly except?: readonly string[]
}

export type ScanSpec = {
  readonly name: string
  readonly schedule: string
  readonly timeZone?: string
  readonly accounts: readonly string[]
  readonly report?: readonly ('issue' | 'pull-request')[]
}

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

export type TeamSpec = {
  readonly github: string
  readonly costCenter?: string
  readonly may?: readonly { readonly order: readonly string[]; readonly in: readonly string[] }[]
  readonly quota?: { readonly [unit: string]: number }
}

/** Resources by logical id, as the cloud's template has them; strings may hold `${CEL}`. */
export type TargetSpec = JsonObject & { readonly Resources: JsonObject }

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

export type ServiceSpec = {
  readonly offering: string
  readonly account: string
  readonly region?: string
  readonly parameters?: JsonObject
  readonly lease?: { readonly until?: string }
  readonly dependsOn?: readonly string[]
  readonly tags?: { readonly [key: string]: string }
}

export type PolicyCase = {
  readonly name: string
  /** Variables by name, as the policy's expressions see them; `params` overrides the defaults. */
  readonly given: JsonObject
  readonly expect: 'violation' | 'pass' | 'skip' | 'error'
}

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

export type TaskSpec = {
  readonly name: string
  readonly uses: string
  readonly needs?: readonly string[]
  readonly with?: JsonObject
  readonly undo?: JsonObject
  readonly retry?: { readonly attempts: number; readonly backoff?: string }
  readonly timeout?: string
}

export type WorkflowSpec = {
  readonly on: {
    readonly manual?: { readonly teams?: readonly string[] }
    readonly schedule?: string
    readonly event?: readonly string[]
  }
  readonly inputs?: JsonObject
  readonly tasks: readonly TaskSpec[]
}

export type WaiverSpec = {
  readonly policy: string
  /** CEL; sees what its policy sees. */
  readonly match: string
  readonly reason: string
  readonly until: string
}

export type GitHubWorkflowValue = { readonly [key: string]: Json }
