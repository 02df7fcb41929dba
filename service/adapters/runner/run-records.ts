import type { Json } from '../../core/model/json.ts'
import type { FlowName, RunRequest } from '../../ports.ts'

/** How long what ended is remembered, in milliseconds. */
export const remembersMs = 14 * 24 * 60 * 60_000

/** A run that this process has taken up, with what it has done so far. */
export type ClaimedRun = {
  readonly id: string
  readonly key: string
  readonly flow: FlowName
  readonly input: Json
  /** This one included. */
  readonly attempts: number
  /** What finished steps returned, by their names. */
  readonly steps: ReadonlyMap<string, Json | undefined>
}

/** What becomes of a run that does not go on now. */
export type RunEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'sleeping'; readonly until: Date }
  /** `told`: the other side said how long to wait, so a new delivery does not shorten it. */
  | { readonly kind: 'retrying'; readonly until: Date; readonly reason: string; readonly told: boolean }
  | { readonly kind: 'parked'; readonly reason: string }
  /** The process stops: it goes on at the next start, and this attempt does not count. */
  | { readonly kind: 'suspended' }

/** What the runner keeps of runs. Every method is one whole transaction; failures are `StoreError`s. */
export type RunRecords = {
  /**
   * Takes the database's runs for this process alone, until it closes or dies; false while another process has them.
   * The system lets go of a killed process's hold at once, so what it left active can be taken up without waiting.
   */
  hold(): Promise<boolean>
  /** Makes what a process that is gone left active due now. A run that ended its process `most` times is parked. */
  takeUp(estate: string, most: number): Promise<number>
  /** Begins or goes on with runs that are due, at most so many. Steps that another version of a flow recorded are dropped. */
  claim(
    estate: string,
    limit: number,
    versions: { readonly [Name in FlowName]?: number },
  ): Promise<readonly ClaimedRun[]>
  /** Forgets runs that are not through and finished no step: for who works on none but those that he asks for. */
  dropUnbegun(estate: string): Promise<void>
  keepStep(runId: string, name: string, result: Json | undefined): Promise<void>
  end(runId: string, end: RunEnd): Promise<void>
  enqueue(estate: string, request: RunRequest): Promise<void>
  /** The keys of runs that finished a step and did not come to their end: active ones, and those that wait for a time. */
  unfinished(estate: string): Promise<readonly string[]>
  /** When the next run is due that waits for a time. */
  nextDue(estate: string): Promise<Date | null>
  /** Forgets runs that ended and deliveries that came before a time. */
  forget(estate: string, before: Date): Promise<void>
}
