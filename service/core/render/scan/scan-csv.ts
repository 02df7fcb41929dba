import type { NotSeen } from '../../model/scan.ts'
import type { ScanReport } from '../../model/scan-report.ts'
import { subjectName } from '../subject-name.ts'
import { visible } from '../visible.ts'
import { type ChangedFinding, inOrder, notSeenInOrder } from './scan-parts.ts'
import { differenceLine, policyWords } from './scan-words.ts'

/** The columns, in order; docs/reports.md says what stands in each. New ones come last. */
export const scanColumns = [
  'record',
  'severity',
  'status',
  'category',
  'policy',
  'title',
  'subject_kind',
  'subject',
  'account',
  'region',
  'resource_type',
  'resource_id',
  'resource_name',
  'message',
  'fix',
  'differences',
  'facts',
  'change',
  'known',
  'first_seen',
  'last_seen',
  'since',
  'until',
  'enforcement',
  'path',
  'line',
  'call',
  'fingerprint',
] as const

type Row = { readonly [column in (typeof scanColumns)[number]]?: string }

/**
 * CSV as RFC 4180 has it, in UTF-8, with a head: a record a finding, worst first, then one for each thing that could not be
 * seen. Every record is one line, and no cell is a formula to a spreadsheet.
 */
export function* renderScanCsv(report: ScanReport): Generator<string> {
  yield `${scanColumns.join(',')}\r\n`
  for (const one of inOrder(report)) yield line(findingRow(one, report))
  for (const one of notSeenInOrder(report)) yield line(unseenRow(one))
}

function findingRow({ finding, change }: ChangedFinding, report: ScanReport): Row {
  const { subject, resource, location } = finding
  return {
    record: 'finding',
    severity: finding.severity,
    status: finding.status,
    category: finding.category,
    policy: finding.policy ?? '',
    title: policyWords(finding.policy, report).title,
    subject_kind: subject.kind,
    subject: subject.kind === 'Resource' ? subject.id : subjectName(subject),
    account: finding.account,
    region: finding.region ?? '',
    resource_type: resource.type,
    resource_id: resource.id ?? '',
    resource_name: resource.name,
    message: finding.message,
    fix: finding.fix,
    differences: finding.differences?.map(differenceLine).join('; '),
    facts: Object.entries(finding.facts ?? {})
      .map(([name, value]) => `${name}: ${value}`)
      .join('; '),
    change: change ?? '',
    known: String(finding.known),
    first_seen: finding.firstSeen,
    last_seen: finding.lastSeen,
    since: finding.since,
    until: finding.until,
    enforcement: finding.enforcement,
    path: location?.path,
    line: location === undefined ? '' : String(location.line),
    fingerprint: finding.fingerprint,
  }
}

function unseenRow({ account, region, types, call, reason }: NotSeen): Row {
  return {
    record: 'not-seen',
    account,
    region: region ?? '',
    resource_type: types === null ? '' : types.join(' '),
    message: reason,
    call,
  }
}

function line(row: Row): string {
  return `${scanColumns.map((column) => cell(row[column] ?? '')).join(',')}\r\n`
}

/**
 * Where a spreadsheet could take a cell, or what is left of one where it parts cells at semicolons (as in much of Europe), for
 * a formula, by the signs that OWASP names ("CSV Injection"). Control characters are none here: they are written out before.
 */
const formula = /((?:^|;)\s*)(?=["'\s]*[=+\-@＝＋－＠])/g

/** An apostrophe before what could be a formula: readers take away one before such a sign, and have the text again. */
function cell(text: string): string {
  const inert = visible(text).replace(formula, "$1'")
  return /[",]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
