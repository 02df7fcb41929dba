import type { JsonObject } from './json.ts'
import type { Kind } from './kind.ts'
import type { Severity } from './severity.ts'
import type {
  EstateSpec,
  GitHubWorkflowValue,
  OfferingSpec,
  PolicySpec,
  ServiceSpec,
  TeamSpec,
  WaiverSpec,
  WorkflowSpec,
} from './specs.ts'

/** The text that a document stands in; positions are computed from it when somebody needs one. */
export type Source = {
  readonly path: string
  readonly text: string
}

/** `metadata` of every kind; `team` and `environment` only of a Service, `severity` and `controls` only of a Policy. */
export type Metadata = {
  readonly name: string
  readonly title?: string
  readonly description?: string
  readonly labels?: { readonly [key: string]: string }
  readonly annotations?: { readonly [key: string]: string }
}

type Values = {
  Estate: { readonly metadata: Metadata; readonly spec: EstateSpec }
  Team: { readonly metadata: Metadata; readonly spec: TeamSpec }
  Offering: { readonly metadata: Metadata; readonly spec: OfferingSpec }
  Service: {
    readonly metadata: Metadata & { readonly team: string; readonly environment: string }
    readonly spec: ServiceSpec
  }
  Policy: {
    readonly metadata: Metadata & { readonly severity: Severity; readonly controls?: readonly string[] }
    readonly spec: PolicySpec
  }
  Workflow: { readonly metadata: Metadata; readonly spec: WorkflowSpec }
  Waiver: { readonly metadata: Metadata; readonly spec: WaiverSpec }
  /** The file's mapping as written; it has no envelope. */
  GitHubWorkflow: GitHubWorkflowValue
}

/** One sound YAML document of the estate: it fits its kind's schema. Frozen, and the same object as long as its file's text is the same. */
export type Document<K extends Kind = Kind> = {
  readonly kind: K
  /** A GitHubWorkflow's is its path. */
  readonly name: string
  readonly path: string
  /** Which document of its file, from 0. */
  readonly index: number
  /** As written: dates are the text that was written. */
  readonly value: Values[K]
  /** `value` again, for those who walk it as plain data. */
  readonly json: JsonObject
  /** SHA-256 (hex) of `json` as canonical JSON (RFC 8785): order, comments and style do not count. */
  readonly digest: string
  readonly source: Source
}
