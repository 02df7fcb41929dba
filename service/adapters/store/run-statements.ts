import type Sqlite from 'better-sqlite3'

/** A run as it lies in its table; times are epoch milliseconds. */
export type RunRow = {
  readonly seq: number
  readonly id: string
  readonly estate: string
  readonly key: string
  readonly flow: string
  readonly flowVersion: number | null
  /** JSON. */
  readonly input: string
  readonly state: string
  readonly attempts: number
  /** 1 where the other side said how long to wait. */
  readonly told: number
  readonly updatedAt: number
  readonly dueAt: number | null
}

/** The columns of a `RunRow`. */
export const runColumns =
  'seq, id, estate, key, flow, flow_version as flowVersion, input, state, attempts, told, updated_at as updatedAt, due_at as dueAt'

/** What is asked and written of runs for every delivery. They run on their own connection, in its transaction if one is open. */
export type RunStatements = ReturnType<typeof prepareRunStatements>

type Sequence = { readonly seq: number; readonly now: number }
type Due = Sequence & { readonly dueAt: number | null }
type Fresh = { readonly flow: string; readonly input: string }

/** Made once for each connection: making a statement costs many times what running it does. */
export function prepareRunStatements(client: Sqlite.Database) {
  const change = <More>(set: string) =>
    client.prepare<Sequence & More>(`update runs set ${set}, updated_at = @now where seq = @seq`)
  return {
    byId: client.prepare<[string], RunRow>(`select ${runColumns} from runs where id = ?`),
    openOfKey: client.prepare<[string, string], RunRow>(
      `select ${runColumns} from runs where estate = ? and key = ?
       and state in ('waiting', 'active', 'sleeping', 'retrying', 'parked')`,
    ),
    insert: client.prepare<
      Fresh & { readonly id: string; readonly estate: string; readonly key: string; readonly now: number }
    >(
      `insert into runs (id, estate, key, flow, input, state, created_at, updated_at)
       values (@id, @estate, @key, @flow, @input, 'waiting', @now, @now)`,
    ),
    startAgain: change<Fresh & Due>('flow = @flow, input = @input, due_at = @dueAt'),
    refresh: change<{ readonly input: string }>('input = @input'),
    wake: change<Due>('due_at = @dueAt'),
    supersede: change("state = 'superseded', due_at = null"),
    retry: change<Due & Pick<RunRow, 'attempts' | 'told'>>(
      "state = 'retrying', attempts = @attempts, told = @told, due_at = @dueAt",
    ),
    forgetSteps: client.prepare<[string]>('delete from steps where run = ?'),
  }
}
