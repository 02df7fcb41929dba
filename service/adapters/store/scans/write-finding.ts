import { sql } from 'drizzle-orm'
import type { ScanFinding } from '../../../core/model/scan.ts'
import { severities } from '../../../core/model/severity.ts'
import type { Database } from '../open-database.ts'
import { scanFindings } from './tables.ts'

/** Keeps a finding as it is now, in the transaction that is open. */
export type WriteFinding = (estate: string, seenBy: string, finding: ScanFinding) => void

/** The statement is made once: making it costs more than running it. `write` makes texts without secrets. */
export function createWriteFinding(database: Database, write: (data: unknown) => string): WriteFinding {
  const { placeholder } = sql
  const set = {
    account: placeholder('account'),
    status: placeholder('status'),
    category: placeholder('category'),
    rank: placeholder('rank'),
    subject: placeholder('subject'),
    service: placeholder('service'),
    since: placeholder('since'),
    seenBy: placeholder('seenBy'),
    body: placeholder('body'),
  }
  const upsert = database
    .insert(scanFindings)
    .values({ estate: placeholder('estate'), fingerprint: placeholder('fingerprint'), ...set })
    .onConflictDoUpdate({
      target: [scanFindings.estate, scanFindings.fingerprint],
      set: {
        account: sql`excluded.account`,
        status: sql`excluded.status`,
        category: sql`excluded.category`,
        rank: sql`excluded.rank`,
        subject: sql`excluded.subject`,
        service: sql`excluded.service`,
        since: sql`excluded.since`,
        seenBy: sql`excluded.seen_by`,
        body: sql`excluded.body`,
      },
    })
    .prepare()
  return (estate, seenBy, finding) => {
    const { fingerprint, account, status, category, severity, subject, since } = finding
    const service = subject.kind === 'Service' ? subject.name : null
    const rank = severities.indexOf(severity)
    upsert.run({
      estate,
      fingerprint,
      account,
      status,
      category,
      rank,
      subject: write(sortText(subject)),
      service,
      since,
      seenBy,
      body: write(finding),
    })
  }
}

/** Documents by kind and name, then what is nobody's by its place. */
function sortText(subject: ScanFinding['subject']): string {
  const parts =
    subject.kind === 'Resource'
      ? [subject.account, subject.region ?? '', subject.type, subject.id]
      : [subject.kind, subject.name, subject.logicalId ?? '']
  return [subject.kind === 'Resource' ? '2' : '1', ...parts].join(' ')
}
