import type { Kind } from './kind.ts'

/** What a finding is about: a document, or one resource of a service (`logicalId`), or the pull request itself. */
export type Subject = {
  /** `File` where a broken document's kind or name could not be read; its name is then the path. */
  readonly kind: Kind | 'PullRequest' | 'File'
  readonly name: string
  readonly logicalId?: string
}
