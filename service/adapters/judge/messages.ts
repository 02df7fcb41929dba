import type { Side } from '../../ports.ts'
import type { ObjectKind } from '../objects/read-object.ts'
import type { WorkName, WorkRequest, WorkResult } from './works/works.ts'

/** What the worker is started with. */
export type WorkerStart = {
  /** The cache's folder. */
  readonly folder: string
  /** Where documents lie that something was applied from. */
  readonly pinned: string
  /** Keys the digests of sensitive values. */
  readonly digestKey: string
}

/** A piece of work. */
export type Work = {
  readonly [Name in WorkName]: { readonly kind: 'work'; readonly name: Name; readonly request: WorkRequest<Name> }
}[WorkName]

/** What the worker is told: work, or the answer to what it asked. */
export type ToWorker =
  | Work
  | { readonly kind: 'teams'; readonly teams: readonly string[] }
  | { readonly kind: 'earlier'; readonly side: Side | null }
  /** What was asked could not be found out: the work cannot be finished. */
  | { readonly kind: 'unanswered' }

/** What the worker says: a question, or how the work ended. */
export type FromWorker =
  | { readonly kind: 'ask-teams'; readonly teams: readonly string[] }
  | { readonly kind: 'ask-earlier'; readonly index: number }
  | { readonly kind: 'done'; readonly result: WorkResult<WorkName> }
  | { readonly kind: 'missing'; readonly object: ObjectKind; readonly sha: string }
  | { readonly kind: 'failed'; readonly reason: string }
