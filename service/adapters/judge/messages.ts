import type { Judgement, JudgeRequest, Side } from '../../ports.ts'
import type { ObjectKind } from '../objects/read-object.ts'

/** What the worker is started with. */
export type WorkerStart = {
  /** The cache's folder. */
  readonly folder: string
  /** Keys the digests of sensitive values. */
  readonly digestKey: string
}

/** What the worker is told: work, or the answer to what it asked. */
export type ToWorker =
  | { readonly kind: 'judge'; readonly request: JudgeRequest }
  | { readonly kind: 'explain'; readonly request: JudgeRequest; readonly policy: string }
  | { readonly kind: 'teams'; readonly teams: readonly string[] }
  | { readonly kind: 'earlier'; readonly side: Side | null }
  /** What was asked could not be found out: the work cannot be finished. */
  | { readonly kind: 'unanswered' }

/** What the worker says: a question, or how the work ended. */
export type FromWorker =
  | { readonly kind: 'ask-teams'; readonly teams: readonly string[] }
  | { readonly kind: 'ask-earlier'; readonly index: number }
  | { readonly kind: 'judged'; readonly judgement: Judgement }
  | { readonly kind: 'explained'; readonly text: string }
  | { readonly kind: 'missing'; readonly object: ObjectKind; readonly sha: string }
  | { readonly kind: 'failed'; readonly reason: string }
