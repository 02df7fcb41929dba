import { and, eq } from 'drizzle-orm'
import type { Finding } from '../../core/model/finding.ts'
import { severities } from '../../core/model/severity.ts'
import { findingJson } from '../../core/render/json.ts'
import type { KeptVerdict } from '../../ports.ts'
import { writeJson } from './json-text.ts'
import type { Transaction } from './open-database.ts'
import { changes, findings, pullRequests, verdicts } from './schema.ts'

/** Keeps a verdict as the latest of its pull request; the same one again on the same head and base adds no row. */
export function keepVerdict(transaction: Transaction, estate: string, kept: KeptVerdict): void {
  const { number, verdict: body, ...facts } = kept
  const verdictSeq = keepInHistory(transaction, estate, kept)
  const openFindings = body.findings.filter(isOpen).length
  const impact = kept.impact === undefined ? null : JSON.stringify(kept.impact)
  const row = { ...facts, verdictSeq, mode: body.mode, verdict: body.verdict, openFindings, impact }
  transaction
    .insert(pullRequests)
    .values({ estate, number, ...row })
    .onConflictDoUpdate({ target: [pullRequests.estate, pullRequests.number], set: row })
    .run()
  keepFindings(transaction, estate, kept, verdictSeq)
  keepChanges(transaction, estate, kept)
}

/** Whether a finding still asks for something. */
function isOpen({ status }: Finding): boolean {
  return status === 'open' || status === 'error'
}

function keepInHistory(transaction: Transaction, estate: string, kept: KeptVerdict): number {
  const { number, headSha, baseSha, digest, judgedAt } = kept
  const latest = transaction
    .select({ seq: verdicts.seq, headSha: verdicts.headSha, baseSha: verdicts.baseSha, digest: verdicts.digest })
    .from(pullRequests)
    .innerJoin(verdicts, eq(verdicts.seq, pullRequests.verdictSeq))
    .where(and(eq(pullRequests.estate, estate), eq(pullRequests.number, number)))
    .get()
  if (latest?.headSha === headSha && latest.baseSha === baseSha && latest.digest === digest) return latest.seq
  const body = writeJson(kept.verdict)
  const row = { estate, number, headSha, baseSha, digest, judgedAt, body }
  return transaction.insert(verdicts).values(row).returning({ seq: verdicts.seq }).get().seq
}

function keepFindings(transaction: Transaction, estate: string, kept: KeptVerdict, verdictSeq: number): void {
  const { number } = kept
  transaction
    .delete(findings)
    .where(and(eq(findings.estate, estate), eq(findings.number, number)))
    .run()
  kept.verdict.findings.forEach((finding, position) => {
    const { status, category, enforcement, subject } = finding
    const rank = severities.indexOf(finding.severity)
    const service = subject.kind === 'Service' ? subject.name : null
    const body = JSON.stringify(findingJson(finding))
    const row = { estate, number, position, verdictSeq, rank, status, category, enforcement, service, body }
    transaction.insert(findings).values(row).run()
  })
}

function keepChanges(transaction: Transaction, estate: string, kept: KeptVerdict): void {
  const { number } = kept
  transaction
    .delete(changes)
    .where(and(eq(changes.estate, estate), eq(changes.number, number)))
    .run()
  for (const change of kept.verdict.plan.changes) {
    const { service, action, account, region, stateful } = change
    const { before: costBefore, after: costAfter } = change.monthlyCost
    const row = { estate, number, service, action, account, region, costBefore, costAfter, stateful }
    transaction.insert(changes).values(row).onConflictDoNothing().run()
  }
}
