import { and, eq, sql } from 'drizzle-orm'
import type { Finding } from '../../core/model/finding.ts'
import { severities } from '../../core/model/severity.ts'
import { findingJson } from '../../core/render/json.ts'
import type { KeptVerdict } from '../../ports.ts'
import { writeJson } from './json-text.ts'
import { madeOnce, rowOf } from './made-once.ts'
import type { Database } from './open-database.ts'
import { changes, findings, pullRequests, verdicts } from './schema.ts'

/** Keeps a verdict, in the transaction that is open, as the latest of its pull request; the same one again on the same head and base adds no row. */
export function keepVerdict(database: Database, estate: string, kept: KeptVerdict): void {
  const { verdict: body, ...facts } = kept
  const its = statements(database)
  const verdictSeq = keepInHistory(its, estate, kept)
  const openFindings = body.findings.filter(isOpen).length
  const impact = kept.impact === undefined ? null : JSON.stringify(kept.impact)
  its.forgetPullRequest.run({ estate, number: kept.number })
  its.pullRequest.run({ ...facts, estate, verdictSeq, mode: body.mode, verdict: body.verdict, openFindings, impact })
  keepFindings(its, estate, kept, verdictSeq)
  keepChanges(its, estate, kept)
}

type Statements = ReturnType<typeof statements>

const statements = madeOnce((database) => {
  const [estate, number] = [sql.placeholder('estate'), sql.placeholder('number')]
  const { seq: _, ...verdict } = rowOf(verdicts)
  return {
    latest: database
      .select({ seq: verdicts.seq, headSha: verdicts.headSha, baseSha: verdicts.baseSha, digest: verdicts.digest })
      .from(pullRequests)
      .innerJoin(verdicts, eq(verdicts.seq, pullRequests.verdictSeq))
      .where(and(eq(pullRequests.estate, estate), eq(pullRequests.number, number)))
      .prepare(),
    verdict: database.insert(verdicts).values(verdict).returning({ seq: verdicts.seq }).prepare(),
    forgetPullRequest: database
      .delete(pullRequests)
      .where(and(eq(pullRequests.estate, estate), eq(pullRequests.number, number)))
      .prepare(),
    pullRequest: database.insert(pullRequests).values(rowOf(pullRequests)).prepare(),
    forgetFindings: database
      .delete(findings)
      .where(and(eq(findings.estate, estate), eq(findings.number, number)))
      .prepare(),
    finding: database.insert(findings).values(rowOf(findings)).prepare(),
    forgetChanges: database
      .delete(changes)
      .where(and(eq(changes.estate, estate), eq(changes.number, number)))
      .prepare(),
    change: database.insert(changes).values(rowOf(changes)).onConflictDoNothing().prepare(),
  }
})

/** Whether a finding still asks for something. */
function isOpen({ status }: Finding): boolean {
  return status === 'open' || status === 'error'
}

function keepInHistory(its: Statements, estate: string, kept: KeptVerdict): number {
  const { number, headSha, baseSha, digest, judgedAt } = kept
  const latest = its.latest.get({ estate, number })
  if (latest?.headSha === headSha && latest.baseSha === baseSha && latest.digest === digest) return latest.seq
  const body = writeJson(kept.verdict)
  const row = { estate, number, headSha, baseSha, digest, judgedAt, body }
  return its.verdict.get(row).seq
}

function keepFindings(its: Statements, estate: string, kept: KeptVerdict, verdictSeq: number): void {
  const { number } = kept
  its.forgetFindings.run({ estate, number })
  kept.verdict.findings.forEach((finding, position) => {
    const { status, category, enforcement, subject } = finding
    const rank = severities.indexOf(finding.severity)
    const service = subject.kind === 'Service' ? subject.name : null
    const body = JSON.stringify(findingJson(finding))
    its.finding.run({ estate, number, position, verdictSeq, rank, status, category, enforcement, service, body })
  })
}

function keepChanges(its: Statements, estate: string, kept: KeptVerdict): void {
  const { number } = kept
  its.forgetChanges.run({ estate, number })
  for (const change of kept.verdict.plan.changes) {
    const { service, action, account, region, stateful } = change
    const { before: costBefore, after: costAfter } = change.monthlyCost
    its.change.run({ estate, number, service, action, account, region, costBefore, costAfter, stateful })
  }
}
