import type Sqlite from 'better-sqlite3'
import type { FlowName } from '../../ports.ts'
import type { ClaimedRun } from '../runner/run-records.ts'
import { type RunRow, type RunStatements, runColumns } from './run-statements.ts'

/** How many runs are wanted, of which versions of the flows, at what time. */
type Wanted = {
  readonly limit: number
  readonly versions: { readonly [Name in FlowName]?: number }
  readonly now: number
}

/** Makes due runs active, oldest first, in the transaction that is open, and gives them with what their finished steps returned. */
export type ClaimRuns = (estate: string, wanted: Wanted) => ClaimedRun[]

/** Prepares what claiming asks and writes. */
export function prepareClaimRuns(client: Sqlite.Database, runs: RunStatements): ClaimRuns {
  const due = client.prepare<{ readonly estate: string; readonly limit: number; readonly now: number }, RunRow>(
    `select ${runColumns} from runs
     where estate = @estate and (
       state = 'waiting' and not exists (
         select 1 from runs as other where other.estate = runs.estate and other.key = runs.key
         and other.state in ('active', 'sleeping', 'retrying')
       )
       or state in ('sleeping', 'retrying') and due_at <= @now
     )
     order by seq limit @limit`,
  )
  const begin = client.prepare<Pick<RunRow, 'seq' | 'attempts' | 'flowVersion'> & { readonly now: number }>(
    `update runs set state = 'active', attempts = @attempts, flow_version = @flowVersion, due_at = null, told = 0,
     updated_at = @now where seq = @seq`,
  )
  const steps = client.prepare<[string], { readonly name: string; readonly result: string | null }>(
    'select name, result from steps where run = ?',
  )
  const claim = (run: RunRow, { versions, now }: Wanted): ClaimedRun => {
    const { id, key, seq } = run
    const flow = run.flow as FlowName
    const flowVersion = versions[flow] ?? null
    const attempts = run.state === 'sleeping' ? 1 : run.attempts + 1
    if (run.flowVersion !== null && run.flowVersion !== flowVersion) runs.forgetSteps.run(id)
    begin.run({ seq, attempts, flowVersion, now })
    const finished = steps.all(id).map(({ name, result }) => [name, resultOf(result)] as const)
    return { id, key, flow, input: JSON.parse(run.input), attempts, steps: new Map(finished) }
  }
  return (estate, wanted) => {
    const { limit, now } = wanted
    return due.all({ estate, limit, now }).map((run) => claim(run, wanted))
  }
}

function resultOf(kept: string | null): ReturnType<ClaimedRun['steps']['get']> {
  return kept === null ? undefined : JSON.parse(kept)
}
