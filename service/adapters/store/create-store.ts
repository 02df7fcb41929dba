import { and, eq } from 'drizzle-orm'
import { createRedactor, type Redactor } from '../../core/redaction.ts'
import type { Approvals } from '../../ports/approvals.ts'
import type { Ledger, Scans } from '../../ports/ledger.ts'
import type { Clock, Store } from '../../ports.ts'
import type { RunRecords } from '../runner/run-records.ts'
import { createApprovals } from './approvals/create-approvals.ts'
import { countStore } from './count-store.ts'
import { keepIn, read } from './deeds.ts'
import { createGroupCommit } from './group-commit.ts'
import { createInbox } from './inbox/create-inbox.ts'
import { createCleanWriter } from './json-text.ts'
import { keepPublished, readPublished } from './keep-published.ts'
import { keepVerdict } from './keep-verdict.ts'
import { createLedger } from './ledger/create-ledger.ts'
import { listFindings } from './list-findings.ts'
import { listRuns } from './list-runs.ts'
import { findService, listServices } from './list-services.ts'
import { type Database, openDatabase } from './open-database.ts'
import { createProcessLock } from './process-lock.ts'
import { latestVerdict, listPullRequests, verdictsOn } from './read-verdicts.ts'
import { createReadiness } from './readiness.ts'
import { createRunRecords } from './run-records.ts'
import { createScans } from './scans/create-scans.ts'
import { pullRequests } from './schema.ts'

/** A store, with what only the runner uses. */
export type OpenStore = Store &
  Approvals & {
    readonly ledger: Ledger
    readonly scans: Scans
    readonly records: RunRecords
    readonly sqliteVersion: string
  }

type Options = {
  readonly file: string
  readonly clock: Clock
  /** Takes secrets out of what the ledger and scans keep; those whose shape is known, unless said otherwise. */
  readonly redact?: Redactor
}

/**
 * Opens the SQLite file, makes it where there is none, and brings its tables up to date. Throws one line where Node is too
 * old for the driver, where the bundled SQLite is, or where the file cannot be opened.
 */
export async function createStore(options: Options): Promise<OpenStore> {
  const { file, clock } = options
  const databases = openDatabase(file)
  const { durable, quick, sqliteVersion } = databases
  const write = createCleanWriter(options.redact ?? createRedactor([]))
  const inbox = createInbox(file, clock)
  const lock = createProcessLock(`${file}.runner`)
  return {
    ...createReads(quick),
    ...createWrites(quick),
    ...createApprovals(durable),
    accept: inbox.accept,
    ledger: createLedger(databases, clock, write),
    scans: createScans(databases, clock, write),
    records: createRunRecords(quick, clock, lock),
    sqliteVersion,
    ready: createReadiness(durable, clock),
    async close() {
      await inbox.close()
      lock.release()
      quick.$client.close()
      durable.$client.close()
    },
  }
}

type Reads = Pick<
  Store,
  | 'latestVerdict'
  | 'verdictsOn'
  | 'pullRequests'
  | 'findings'
  | 'services'
  | 'service'
  | 'published'
  | 'runs'
  | 'counts'
>

function createReads(database: Database): Reads {
  return {
    latestVerdict: (estate, number) => read('a verdict', () => latestVerdict(database, estate, number)),
    verdictsOn: (estate, head) => read('the verdicts on a head', () => verdictsOn(database, estate, head)),
    pullRequests: (estate, page) => read('the pull requests', () => listPullRequests(database, estate, page)),
    findings: (estate, page) => read('the findings', () => listFindings(database, estate, page)),
    services: (estate, page) => read('the services', () => listServices(database, estate, page)),
    service: (estate, name) => read('a service', () => findService(database, estate, name)),
    published: (estate, number) => read('what was published', () => readPublished(database, estate, number)),
    runs: (estate, page) => read('the runs', () => listRuns(database, estate, page)),
    counts: (estate) => read('how much there is of each', () => countStore(database, estate)),
  }
}

type Writes = Pick<Store, 'keepVerdict' | 'keepState' | 'keepPublished'>

function createWrites(database: Database): Writes {
  const keep = keepIn(database)
  const commit = createGroupCommit(database)
  return {
    keepVerdict: (estate, kept) => commit('keep a verdict', () => keepVerdict(database, estate, kept)),
    keepState: (estate, number, state) =>
      keep('the state of a pull request', (it) => {
        const one = and(eq(pullRequests.estate, estate), eq(pullRequests.number, number))
        it.update(pullRequests).set({ state }).where(one).run()
      }),
    keepPublished: (estate, published) => keep('what was published', () => keepPublished(database, estate, published)),
  }
}
