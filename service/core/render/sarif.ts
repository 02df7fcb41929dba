import type { Finding } from '../model/finding.ts'
import type { JsonObject } from '../model/json.ts'
import type { Severity } from '../model/severity.ts'
import { message } from './annotations.ts'
import type { PolicyWords, Report } from './report.ts'
import { brokenDocumentRule, ruleWords } from './rule-words.ts'
import { isOpen, type Standing, standing } from './standing.ts'
import { subjectName } from './subject-name.ts'
import { visible } from './visible.ts'

/**
 * SARIF 2.1.0 (OASIS Standard), as GitHub's code scanning takes it: one run, one rule a policy, every finding a result,
 * those that stood before and those that are only recorded included.
 */
export function renderSarif(report: Report): string {
  const rules = [...new Set(report.verdict.findings.map(ruleId))].sort()
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Plumbline',
            version: report.version,
            rules: rules.map((id) => rule(id, report)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ESTATE: { description: { text: 'The root of the estate.' } } },
        results: report.verdict.findings.map((finding) => result(finding, rules, report)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleId(finding: Finding): string {
  return finding.policy ?? brokenDocumentRule
}

/** GitHub's scale: over 9 critical, over 7 high, over 4 medium, over 0 low; none at all for information. */
const securitySeverities: { readonly [severity in Severity]: string | null } = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: null,
}

function rule(id: string, report: Report): JsonObject {
  const found = report.verdict.findings.filter((finding) => ruleId(finding) === id)
  const severity = found[0]?.severity ?? 'medium'
  const words: PolicyWords = report.policy(id) ?? ruleWords(id) ?? {}
  const title = escaped(words.title ?? id)
  const help = [words.description, controlsText(words)].filter((part) => part !== undefined && part !== '').join(' ')
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: help === '' ? title : escaped(help) },
    help: {
      text:
        help === ''
          ? `${title}. Run \`plumbline explain ${id}\` to see why each subject passed or failed.`
          : escaped(help),
    },
    defaultConfiguration: { level: defaultLevel(found[0]) },
    properties: {
      tags: ['security', 'plumbline', ...(words.controls ?? []).slice(0, 8).map(visible)],
      precision: 'very-high',
      ...(securitySeverities[severity] === null ? {} : { 'security-severity': securitySeverities[severity] }),
    },
  }
}

function controlsText(words: PolicyWords): string | undefined {
  return words.controls === undefined || words.controls.length === 0
    ? undefined
    : `Controls: ${words.controls.join(', ')}.`
}

const levels: { readonly [enforcement in Finding['enforcement']]: string } = {
  deny: 'error',
  approve: 'error',
  warn: 'warning',
  audit: 'note',
}

function defaultLevel(finding: Finding | undefined): string {
  return finding === undefined ? 'warning' : levels[finding.enforcement]
}

function result(finding: Finding, rules: readonly string[], report: Report): JsonObject {
  const stands = standing(finding, report.verdict)
  return {
    ruleId: ruleId(finding),
    ruleIndex: rules.indexOf(ruleId(finding)),
    level: isOpen(finding) ? defaultLevel(finding) : 'note',
    message: { text: escaped(message(finding, report.verdict)) },
    locations: [location(finding)],
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

/** Code scanning shows no result without a place: what has none (a pull request) stands at the Estate. */
function location({ location: place, subject }: Finding): JsonObject {
  const { path, line, column, endLine, endColumn } = place ?? {
    path: 'plumbline.yaml',
    line: 1,
    column: 1,
    endLine: undefined,
    endColumn: undefined,
  }
  return {
    physicalLocation: {
      artifactLocation: { uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ESTATE' },
      region: {
        startLine: line,
        startColumn: column,
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
      },
    },
    logicalLocations: [{ name: subject.name, kind: subject.kind }],
  }
}

/** In a SARIF message `[text](target)` is a link (section 3.11.6): brackets and backslashes are escaped. */
function escaped(text: string): string {
  return text
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/[\\[\]]/g, '\\$&')
}
