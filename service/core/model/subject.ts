import type { Kind } from './kind.ts'

/** What a finding is about: a document, or one resource of a service (`logicalId`), or the pull request itself. */
export type Subject = {
  /** `File` where a broken document's kind or name could not be read; its name is then the path. */
  readonly kind: Kind | 'PullRequest' | 'File'
  readonly name: string
  readonly logicalId?: string
}

/** A live resource that is nobody's in this estate (rule J11). */
export type LiveSubject = {
  readonly kind: 'Resource'
  readonly provider: string
  readonly account: string
  readonly region: string | null
  /** In the cloud's own words: `Local::Bucket`. */
  readonly type: string
  /** The cloud's identifier. */
  readonly id: string
}

/** What a finding of a scan may be about. */
export type AnySubject = Subject | LiveSubject
