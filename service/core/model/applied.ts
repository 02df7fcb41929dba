import type { JsonObject } from './json.ts'
import type { Provider } from './specs.ts'

/** Where a document's content is kept: its Git blob, by which it is found whatever happens to the branch. */
export type DocumentRef = {
  /** The path at which it stood, which counts: parameters of other documents and findings name it. */
  readonly path: string
  /** SHA-1 (hex) of the Git blob. */
  readonly blob: string
  /** Which document of the file, from 0. */
  readonly index: number
}

/** A resource that exists because it was applied. */
export type AppliedResource = {
  readonly logicalId: string
  readonly type: string
  /** The cloud's identifier, by which scans and later applies know it. */
  readonly id: string
  /** What the cloud gave when it was made or changed: usable by services that depend on this one. No secrets. */
  readonly outputs: JsonObject
}

/**
 * A service as it was last applied: the ledger's answer to "what is there". It names the documents from which it was
 * rendered instead of holding values: so nothing sensitive is kept, and what it was is rendered again, exactly, where
 * somebody needs it (the plan of the next merge, drift, revert).
 */
export type AppliedService = {
  readonly service: string
  readonly team: string
  readonly offering: string
  readonly environment: string
  readonly account: string
  readonly provider: Provider
  readonly region: string | null
  /** The documents that it was rendered from. */
  readonly documents: {
    readonly service: DocumentRef
    readonly offering: DocumentRef
    readonly team: DocumentRef
    readonly estate: DocumentRef
  }
  /** The names of the services that it depends on. */
  readonly dependsOn: readonly string[]
  readonly resources: readonly AppliedResource[]
  readonly monthlyCost: number
  /** ISO 8601: from when its lease's default counts (rule J18). */
  readonly firstAppliedAt: string
  /** ISO 8601. */
  readonly appliedAt: string
  /** The commit of the default branch whose allowed state it is of; of an apply by hand, the work tree's `HEAD` or null. */
  readonly commit: string | null
  /** The run that applied it. */
  readonly run: string
}
