import type { Clock, Flows, Log, Runner } from '../../ports.ts'
import type { Timers } from '../clock.ts'
import type { RunRecords } from './run-records.ts'

/** What the runner tells about a run's attempt, for metrics. */
export type RunObserver = (
  flow: keyof Flows,
  outcome: 'done' | 'sleeping' | 'retrying' | 'parked' | 'suspended',
  milliseconds: number,
) => void

/** What the runner works with. */
export type RunnerOptions = {
  readonly estate: string
  readonly records: RunRecords
  readonly flows: Flows
  readonly clock: Clock & Timers
  readonly log: Log
  /** Takes secrets out of a reason before it is kept. */
  readonly redact: (text: string) => string
  readonly observe?: RunObserver
  /** How many runs at most side by side; 4 if left out. */
  readonly concurrency?: number
}

/** Starts to work on runs at once, and goes on until `stop`. */
export function createRunner(options: RunnerOptions): Runner {
  throw new Error(`${options.estate}: not written yet`)
}
