import type { Finding } from '../model/finding.ts'
import type { JsonObject } from '../model/json.ts'
import { message } from './annotations.ts'
import type { Report } from './report.ts'
import { brokenDocumentRule, ruleWords } from './rule-words.ts'
import { type SarifLevel, type SarifRule, sarifLog, sarifPlace, sarifText } from './sarif-parts.ts'
import { isOpen, type Standing, standing } from './standing.ts'
import { subjectName } from './subject-name.ts'

/**
 * SARIF 2.1.0, as GitHub's code scanning takes it: one run, one rule a policy, every finding a result, those that stood before
 * and those that are only recorded included.
 */
export function renderSarif(report: Report): string {
  const rules = [...new Set(report.verdict.findings.map(ruleId))].sort()
  const log = sarifLog(
    report,
    rules.map((id) => rule(id, report)),
    { results: () => report.verdict.findings.map((finding) => result(finding, rules, report)) },
  )
  return [...log].join('')
}

function ruleId(finding: Finding): string {
  return finding.policy ?? brokenDocumentRule
}

function rule(id: string, report: Report): SarifRule {
  const found = report.verdict.findings.find((finding) => ruleId(finding) === id)
  return {
    id,
    words: report.policy(id) ?? ruleWords(id) ?? {},
    severity: found?.severity ?? 'medium',
    level: defaultLevel(found),
    hint: `Run \`plumbline explain ${id}\` to see why each subject passed or failed.`,
  }
}

const levels: { readonly [enforcement in Finding['enforcement']]: SarifLevel } = {
  deny: 'error',
  approve: 'error',
  warn: 'warning',
  audit: 'note',
}

function defaultLevel(finding: Finding | undefined): SarifLevel {
  return finding === undefined ? 'warning' : levels[finding.enforcement]
}

function result(finding: Finding, rules: readonly string[], report: Report): JsonObject {
  const stands = standing(finding, report.verdict)
  return {
    ruleId: ruleId(finding),
    ruleIndex: rules.indexOf(ruleId(finding)),
    level: isOpen(finding) ? defaultLevel(finding) : 'note',
    message: { text: sarifText(message(finding, report.verdict)) },
    locations: [
      {
        physicalLocation: sarifPlace(finding.location),
        logicalLocations: [{ name: finding.subject.name, kind: finding.subject.kind }],
      },
    ],
    partialFingerprints: { 'plumbline/v1': finding.fingerprint },
    ...(report.change ? { baselineState: finding.introduced ? 'new' : 'unchanged' } : {}),
    ...suppression(finding, stands),
    properties: {
      severity: finding.severity,
      enforcement: finding.enforcement,
      status: finding.status,
      subject: `${finding.subject.kind}/${subjectName(finding.subject)}`,
    },
  }
}

function suppression(finding: Finding, stands: Standing): JsonObject {
  if (stands !== 'waived' && stands !== 'approved') return {}
  const until = finding.until === undefined ? '' : ` until ${finding.until}`
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: `${stands}${until}` }] }
}
