import type { Json } from '../core/model/json.ts'
import type { FlowInputs, FlowName, RunRequest } from '../core/model/run-request.ts'

export type { FlowInputs, FlowName, RunRequest } from '../core/model/run-request.ts'

/** One durable execution of a flow. What a step returned is kept; after a crash finished steps answer from the record. */
export type Run = {
  readonly id: string
  /**
   * Does something once. The name carries what identifies the step and is used once a run; what the effect returned is
   * kept as JSON and given in that form the first time too. `key` (letters and digits) is the same whenever this step
   * is tried, so that what finished outside but was not recorded is not done twice.
   */
  step<T extends Json | undefined>(name: string, effect: (key: string) => Promise<T>): Promise<T>
  /**
   * Suspends without holding memory; the run goes on after `until`, in whatever process there is then. The time that
   * was asked for first counts. It leaves by throwing: don't catch what it throws.
   */
  sleep(name: string, until: Date): Promise<void>
}

/** A story as the runner knows it: `version` changes with its steps, and a run that another version began starts again. */
export type Flow<Name extends FlowName = FlowName> = {
  readonly version: number
  run(run: Run, input: FlowInputs[Name]): Promise<void>
}

/** Every story, by its name. */
export type Flows = { readonly [Name in FlowName]: Flow<Name> }

/** Where a run stands: `parked` ones wait for a person, and say why; `superseded` ones were parked until a newer one came. */
export const runStates = ['waiting', 'active', 'sleeping', 'retrying', 'parked', 'superseded', 'done'] as const

/** One of `runStates`. */
export type RunState = (typeof runStates)[number]

/** A run as people see it. */
export type RunView = {
  readonly id: string
  readonly key: string
  readonly flow: FlowName
  readonly input: Json
  readonly state: RunState
  /** How often it was begun since it last got on by a step. */
  readonly attempts: number
  /** Why it failed last, in words for people; secrets never. */
  readonly reason: string | null
  readonly createdAt: string
  readonly updatedAt: string
  /** When it is tried again or wakes. */
  readonly dueAt: string | null
}

/** Starts runs from elsewhere than a webhook: reconcile, schedules. */
export type Runner = {
  start(request: RunRequest): Promise<void>
  /** Looks for work now: something was accepted. */
  wake(): void
  /** Stops taking work and waits for what is active, at most until the deadline. */
  stop(deadlineMs: number): Promise<void>
}

/** A run that could not go on. */
export type Stuck = {
  readonly key: string
  readonly reason: string
  /** Whether the next process goes on with it; else the next run of its key begins anew. */
  readonly goesOn: boolean
}

/** Runs for somebody who waits for them: a few side by side, and one that sleeps makes room. */
export type Foreground = {
  /** Starts runs, in this order, and goes on with each until it ends or sleeps. Gives what could not go on. */
  run(requests: readonly RunRequest[]): Promise<readonly Stuck[]>
  /** Goes on with what sleeps, is tried again, or was cut off in another process, until each came to its end. */
  finish(): Promise<readonly Stuck[]>
}
