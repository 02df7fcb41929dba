import type { Finding } from '../model/finding.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { Location } from '../model/location.ts'
import type { Notice } from '../model/notice.ts'
import type { Action, Change, Plan, PropertyChange, ResourceChange } from '../model/plan.ts'
import type { Requirement } from '../model/requirement.ts'
import type { LiveSubject, Subject } from '../model/subject.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Report } from './report.ts'
import { sensitiveText, valueJson } from './value-text.ts'

/** The stable report for programs, version 1; what does not exist is absent, and nothing is in it that is not documented. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(verdictJson(report.verdict), null, 2)}\n`
}

/** A verdict as the JSON report has it. */
export function verdictJson(verdict: Verdict): JsonObject {
  return {
    version: 1,
    mode: verdict.mode,
    verdict: verdict.verdict,
    findings: verdict.findings.map(findingJson),
    requirements: verdict.requirements.map(requirementJson),
    plan: planJson(verdict.plan),
    notices: verdict.notices.map(noticeJson),
    counts: {
      documents: verdict.counts.documents,
      policies: verdict.counts.policies,
      resources: verdict.counts.resources,
      skipped: verdict.counts.skipped,
    },
  }
}

/** A finding as the JSON reports have it, of pull requests and of scans. */
export function findingJson(finding: Finding<Subject | LiveSubject>): JsonObject {
  return {
    fingerprint: finding.fingerprint,
    category: finding.category,
    policy: finding.policy,
    severity: finding.severity,
    enforcement: finding.enforcement,
    status: finding.status,
    introduced: finding.introduced,
    subject: subjectJson(finding.subject),
    message: finding.message,
    ...present('fix', finding.fix),
    ...present('until', finding.until),
    ...present('location', finding.location && locationJson(finding.location)),
  }
}

/** What something is about. */
export function subjectJson(subject: Subject | LiveSubject): JsonObject {
  if (subject.kind === 'Resource') {
    const { kind, provider, account, region, type, id } = subject
    return { kind, provider, account, region, type, id }
  }
  return { kind: subject.kind, name: subject.name, ...present('logicalId', subject.logicalId) }
}

/** A place. */
export function locationJson(location: Location): JsonObject {
  return {
    path: location.path,
    line: location.line,
    column: location.column,
    ...present('endLine', location.endLine),
    ...present('endColumn', location.endColumn),
  }
}

function requirementJson(requirement: Requirement): JsonObject {
  const { groups, teams, users, count } = requirement.approvers
  return {
    policy: requirement.policy,
    subject: subjectJson(requirement.subject),
    key: requirement.key,
    approvers: { groups, teams, users, count },
    approvedBy: requirement.approvedBy,
    satisfied: requirement.satisfied,
  }
}

/** A plan as the JSON report has it. */
export function planJson(plan: Plan): JsonObject {
  return {
    changes: plan.changes.map(changeJson),
    quotas: plan.quotas.map(({ team, unit, before, after, limit }) => ({
      team,
      unit,
      before,
      after,
      ...present('limit', limit),
    })),
  }
}

function changeJson(change: Change): JsonObject {
  return {
    service: change.service,
    action: change.action,
    account: change.account,
    region: change.region,
    monthlyCost: { before: change.monthlyCost.before, after: change.monthlyCost.after },
    resources: change.resources.map(resourceChangeJson),
  }
}

/** What is done to a resource; sensitive values never. */
export function resourceChangeJson(change: ResourceChange): JsonObject {
  const { logicalId, type, action, mayReplace, takesOver, properties } = change
  return {
    logicalId,
    type,
    action,
    ...present('mayReplace', mayReplace),
    ...present('takesOver', takesOver),
    properties: properties.map((property) => propertyJson(property, action)),
  }
}

/** A sensitive property says only that it changed, on the sides that its resource has. */
function propertyJson(property: PropertyChange, action: Action): JsonObject {
  if (property.sensitive === true) {
    return {
      path: property.path,
      ...(action === 'create' ? {} : { before: sensitiveText }),
      ...(action === 'delete' ? {} : { after: sensitiveText }),
    }
  }
  return {
    path: property.path,
    ...(property.before === undefined ? {} : { before: valueJson(property.before) }),
    ...(property.after === undefined ? {} : { after: valueJson(property.after) }),
  }
}

function noticeJson(notice: Notice): JsonObject {
  return {
    message: notice.message,
    subject: subjectJson(notice.subject),
    ...present('location', notice.location && locationJson(notice.location)),
  }
}

function present(name: string, value: Json | undefined): JsonObject {
  return value === undefined ? {} : { [name]: value }
}
