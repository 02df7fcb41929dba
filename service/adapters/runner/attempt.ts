import type { Log } from '../../ports.ts'
import type { Timers } from '../clock.ts'
import { afterFailure, reasonOf } from './backoff.ts'
import { execute, type Outcome } from './execute.ts'
import type { ClaimedRun, RunEnd, RunRecords } from './run-records.ts'
import type { RunnerOptions } from './runner-options.ts'

type Failed = Extract<Outcome, { kind: 'failed' }>

/** One attempt of a run, with the record of its end. Never throws. */
export async function attempt(options: RunnerOptions, claimed: ClaimedRun, stopping: () => boolean): Promise<void> {
  const { records, clock, log, observe } = options
  const began = clock.now().getTime()
  const outcome = await execute({ ...options, stopping }, claimed)
  const end = outcome.kind === 'failed' ? endOf(options, claimed, outcome) : outcome
  observe?.(claimed.flow, end.kind, clock.now().getTime() - began)
  await recordEnd(records, log, claimed, end, clock)
}

function endOf(options: RunnerOptions, claimed: ClaimedRun, { error, gotOn }: Failed): RunEnd {
  const { clock, log, redact } = options
  const reason = redact(reasonOf(error))
  const attempts = gotOn ? 1 : claimed.attempts
  const next = afterFailure(error, attempts)
  const facts = { run: claimed.id, key: claimed.key, attempts, error }
  if (next.kind === 'parked') {
    log.error(facts, `${claimed.flow} is parked: ${reason}`)
    return { kind: 'parked', reason }
  }
  log.warn(facts, `${claimed.flow} failed and is tried again in ${Math.ceil(next.waitMs / 1000)} s: ${reason}`)
  return { kind: 'retrying', until: new Date(clock.now().getTime() + next.waitMs), reason, told: next.told }
}

/** A store that is out for a moment must not leave a run active for ever, so the record of its end is tried again. */
async function recordEnd(
  records: RunRecords,
  log: Log,
  claimed: ClaimedRun,
  end: RunEnd,
  timers: Timers,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await records.end(claimed.id, end)
    } catch (error) {
      log.error({ error, run: claimed.id, key: claimed.key, tries }, `could not record that a run is ${end.kind}`)
    }
    if (tries === 10) return log.error({ run: claimed.id }, 'the run goes on at the next start')
    await new Promise<void>((resolve) => void timers.after(500 * 2 ** Math.min(tries, 6), resolve))
  }
}
