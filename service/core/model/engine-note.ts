import type { AppliedResource } from './applied.ts'

/**
 * What may become of a call: `asked`: it is about to be sent, and nobody knows yet what comes of it; `unsent`: it did not
 * reach its service; `made`: what it makes has its id, and may not be ready yet; `done`: its step is through.
 */
export const becomings = ['asked', 'unsent', 'made', 'done'] as const

/** What came of a call to a cloud that has no engine to remember it. */
export type EngineNote = {
  readonly step: string
  /** The step's idempotency key. */
  readonly key: string
  readonly became: (typeof becomings)[number]
  readonly logicalId: string
  /** What is there of it by that; null: nothing, or nothing that is known. No secrets. */
  readonly resource: AppliedResource | null
  /** ISO 8601. */
  readonly at: string
}
