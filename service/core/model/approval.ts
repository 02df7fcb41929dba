import type { LiveSubject, Subject } from './subject.ts'

/** One settled approval: somebody who may approves the requirement with this key. Collecting them is not judging's business. */
export type Approval = {
  readonly policy: string
  /** The key of the requirement that was approved. */
  readonly key: string
  /** What it is about; absent where nobody has to know, since the key tells. */
  readonly subject?: Subject | LiveSubject
  /** The GitHub login. */
  readonly by: string
  /** ISO 8601; absent: as long as the key stands. */
  readonly until?: string
  /** How much the team used of what the rule reads, when it was given: it counts up to that (rule A3). */
  readonly usage?: { readonly [unit: string]: number }
}
