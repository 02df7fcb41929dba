import type { Clock, FlowName, Flows, Log } from '../../ports.ts'
import type { Timers } from '../clock.ts'
import type { RunEnd, RunRecords } from './run-records.ts'

/** What the runner tells about a run's attempt, for metrics. */
export type RunObserver = (flow: FlowName, outcome: RunEnd['kind'], milliseconds: number) => void

/** How many runs go on side by side, where nothing else is said. */
export const places = 4

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
