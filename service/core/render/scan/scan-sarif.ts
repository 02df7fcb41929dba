import { instantText, parseInstant } from '../../documents/date.ts'
import type { JsonObject } from '../../model/json.ts'
import type { NotSeen, ScanFinding } from '../../model/scan.ts'
import type { ScanReport } from '../../model/scan-report.ts'
import { type Severity, severities } from '../../model/severity.ts'
import { numberWords } from '../number-words.ts'
import { brokenDocumentRule } from '../rule-words.ts'
import { type SarifLevel, type SarifRule, sarifLog, sarifPlace, sarifText } from '../sarif-parts.ts'
import { visible } from '../visible.ts'
import { type ChangedFinding, inOrder, notSeenInOrder } from './scan-parts.ts'
import { differenceLine, placeOf, policyWords, resourceWords, scanSubject, unseenTypes } from './scan-words.ts'

/** Code scanning refuses a run with more results, and shows the 5,000 most severe. */
const mostResults = 25_000

/**
 * SARIF 2.1.0, as GitHub's code scanning takes it: one run, every finding a result with its fingerprint. What is resolved is no
 * result, since code scanning opens an alert for each that it is given, and closes those that it is given no more: resolved ones
 * stand as `absent` in the run's properties. What could not be seen is a notification, and the run not wholly successful.
 */
export function renderScanSarif(report: ScanReport, most = mostResults): Generator<string> {
  const all = inOrder(report)
  const isResolved = ({ change }: ChangedFinding) => change === 'resolved'
  const standing = all.filter((one) => !isResolved(one))
  const rules = rulesOf(report)
  const shown = standing.slice(0, most)
  return sarifLog(report, rules, {
    automationDetails: { id: category(report) },
    invocations: [invocation(report, standing.length - shown.length)],
    results: () => results(shown, rules),
    properties: { resolved: () => results(all.filter(isResolved), rules) },
  })
}

/** Code scanning tells runs apart by what stands before the last slash: one scan's alerts are not closed by another's. */
function category({ estate, scan, accounts }: ScanReport): string {
  const which = scan ?? [...accounts.map(({ account }) => account)].sort().join('+')
  return `${['plumbline-scan', estate, which].map((part) => encodeURIComponent(part.toWellFormed())).join('/')}/`
}

const levels: { readonly [severity in Severity]: SarifLevel } = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
}

function rulesOf(report: ScanReport): readonly SarifRule[] {
  const groups = Map.groupBy(report.findings, ruleId)
  return [...groups.keys()].sort().map((id) => {
    const worst = severities.findLast((severity) => groups.get(id)?.some((one) => one.severity === severity)) ?? 'info'
    const hint = 'The findings of scans are described in docs/reports.md.'
    return { id, words: policyWords(id, report), severity: worst, level: levels[worst], hint }
  })
}

function ruleId({ policy }: ScanFinding): string {
  return policy ?? brokenDocumentRule
}

function* results(found: readonly ChangedFinding[], rules: readonly SarifRule[]): Generator<JsonObject> {
  for (const one of found) yield result(one, rules)
}

function result({ finding, change }: ChangedFinding, rules: readonly SarifRule[]): JsonObject {
  const { fingerprint, severity, status, resource, until } = finding
  const isOpen = status === 'open' || status === 'error'
  const baseline = change === 'resolved' ? 'absent' : change === 'new' || change === 'again' ? 'new' : 'unchanged'
  const where = [finding.account, finding.region ?? '', resource.type, resource.id ?? resource.name]
  return {
    ruleId: ruleId(finding),
    ruleIndex: rules.findIndex(({ id }) => id === ruleId(finding)),
    level: isOpen ? levels[severity] : 'note',
    message: { text: sarifText(message(finding)) },
    locations: [
      {
        physicalLocation: sarifPlace(finding.location),
        logicalLocations: [{ name: scanSubject(finding), fullyQualifiedName: where.join('/'), kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'plumbline/v1': fingerprint },
    baselineState: baseline,
    ...(status === 'waived' || status === 'approved'
      ? {
          suppressions: [
            { kind: 'external', status: 'accepted', justification: visible(`waived until ${until ?? ''}`) },
          ],
        }
      : {}),
    properties: properties(finding),
  }
}

/** What is wrong and where, each difference, and the way out, in lines. */
function message(finding: ScanFinding): string {
  const { differences = [], fix, facts = {}, until } = finding
  return [
    finding.message,
    ...differences.map(differenceLine),
    ...(fix === undefined ? [] : [fix]),
    ...Object.entries(facts).map(([name, value]) => `${name}: ${value}`),
    ...(until === undefined ? [] : [`Waived until ${until}.`]),
    `${resourceWords(finding)} in ${placeOf(finding)}.`,
  ]
    .map((line) => line.replace(/[\r\n]+/g, ' '))
    .join('\n')
}

function properties(finding: ScanFinding): JsonObject {
  const { severity, category, status, account, region, resource, known, firstSeen, lastSeen, since } = finding
  const { type, id, name } = resource
  return {
    severity,
    category,
    status,
    account,
    region,
    resource: { type, id, name },
    known,
    firstSeen,
    lastSeen,
    since,
  }
}

function invocation(report: ScanReport, left: number): JsonObject {
  const notSeen = notSeenInOrder(report)
  const [start, end] = [Math.min(...report.accounts.map(({ startedAt }) => time(startedAt))), time(report.at)]
  const cut = `${left} findings, the least severe, are left out: code scanning takes ${numberWords(mostResults)} of one run.`
  return {
    executionSuccessful: notSeen.length === 0,
    ...(Number.isFinite(start) ? { startTimeUtc: instantText(start) } : {}),
    ...(Number.isFinite(end) ? { endTimeUtc: instantText(end) } : {}),
    toolExecutionNotifications: [
      ...notSeen.map((one) => ({ level: 'error', message: { text: sarifText(unseenMessage(one)) } })),
      ...(left === 0 ? [] : [{ level: 'warning', message: { text: cut } }]),
    ],
  }
}

function unseenMessage(one: NotSeen): string {
  return `Not seen: ${unseenTypes(one)} in ${placeOf(one)}. ${one.call}: ${one.reason}`
}

function time(instant: string): number {
  return parseInstant(instant) ?? Number.POSITIVE_INFINITY
}
