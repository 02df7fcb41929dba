import { parseInstant } from '../../documents/date.ts'
import type { JsonObject } from '../../model/json.ts'
import type { NotSeen, ScanFinding } from '../../model/scan.ts'
import type { ScanReport } from '../../model/scan-report.ts'
import type { Severity } from '../../model/severity.ts'
import { digestOf } from '../../policy/fingerprint.ts'
import { jsonParts } from '../json-parts.ts'
import { brokenDocumentRule } from '../rule-words.ts'
import { differenceJson } from './scan-json.ts'
import { type ChangedFinding, inOrder, notSeenInOrder } from './scan-parts.ts'
import { differenceLine, policyWords, serviceOf, sourceOf, statusWords, unseenTypes } from './scan-words.ts'

/** The version of the Open Cybersecurity Schema Framework (Apache-2.0) that the events keep to. */
export const ocsfVersion = '1.8.0'

/**
 * OCSF events, one JSON array: each finding is a Compliance Finding (class 2003) with the profile `cloud`. Sprawl too, and not
 * a Detection Finding: it is what a policy says of a resource, and nothing that happened. What could not be seen is one as well,
 * of unknown severity, whose check "did not yield a result due to missing information".
 */
export function renderScanOcsf(report: ScanReport): Generator<string> {
  return jsonParts(() => events(report))
}

function* events(report: ScanReport): Generator<JsonObject> {
  for (const one of inOrder(report)) yield findingEvent(one, report)
  for (const one of notSeenInOrder(report)) yield unseenEvent(one, report)
}

const severities: { readonly [severity in Severity]: readonly [number, string] } = {
  info: [1, 'Informational'],
  low: [2, 'Low'],
  medium: [3, 'Medium'],
  high: [4, 'High'],
  critical: [5, 'Critical'],
}

type States = { readonly [status in ScanFinding['status']]: readonly [number, string] }

/** How the finding stands. */
const statuses: States = {
  open: [1, 'New'],
  error: [99, 'Error'],
  approved: [3, 'Suppressed'],
  waived: [3, 'Suppressed'],
  resolved: [4, 'Resolved'],
}

/** How its check ended: what is waived breaks its policy all the same. */
const outcomes: States = {
  open: [3, 'Fail'],
  error: [2, 'Warning'],
  approved: [3, 'Fail'],
  waived: [3, 'Fail'],
  resolved: [1, 'Pass'],
}

const activities = { create: [1, 'Create'], update: [2, 'Update'], close: [3, 'Close'] } as const

function findingEvent({ finding, change }: ChangedFinding, report: ScanReport): JsonObject {
  const { severity, status, fix, facts = {} } = finding
  const activity = status === 'resolved' ? 'close' : change === 'new' ? 'create' : 'update'
  const [severityId, severityName] = severities[severity]
  const [statusId, statusName] = statuses[status]
  return {
    ...event(activity, report),
    severity_id: severityId,
    severity: severityName,
    status_id: statusId,
    status: statusName,
    status_code: status,
    status_detail: statusWords(finding, change),
    message: finding.message,
    finding_info: findingInfo(finding, report),
    compliance: compliance(finding, report),
    ...(fix === undefined ? {} : { remediation: { desc: fix } }),
    resources: [resource(finding)],
    cloud: cloud(finding, report),
    enrichments: Object.entries(facts).map(([name, value]) => ({ name, value, data: value, provider: 'Plumbline' })),
    unmapped: {
      service: serviceOf(finding),
      source: sourceOf(finding),
      enforcement: finding.enforcement,
      known: finding.known,
      until: finding.until ?? null,
    },
  }
}

function findingInfo(finding: ScanFinding, report: ScanReport): JsonObject {
  const { title, description } = policyWords(finding.policy, report)
  const policy = finding.policy ?? brokenDocumentRule
  return {
    uid: finding.fingerprint,
    title: title ?? policy,
    ...(description === undefined ? {} : { desc: description }),
    types: [finding.category],
    ...instant('created_time', finding.firstSeen),
    ...instant('first_seen_time', finding.firstSeen),
    ...instant('last_seen_time', finding.lastSeen),
    ...instant('modified_time', finding.since),
    analytic: { type_id: 1, type: 'Rule', uid: policy, name: title ?? policy },
  }
}

function compliance({ policy, status, differences = [] }: ScanFinding, report: ScanReport): JsonObject {
  const { controls = [], description } = policyWords(policy, report)
  const [statusId, statusName] = outcomes[status]
  return {
    control: policy ?? brokenDocumentRule,
    ...(description === undefined ? {} : { desc: description }),
    // `cis-aws-5.0/2.1.4`: the standard, and what of it.
    standards: [...new Set(controls.map((control) => control.split('/')[0] ?? control))],
    requirements: controls,
    status_id: statusId,
    status: statusName,
    status_details: differences.map(differenceLine),
  }
}

function resource({ resource: { type, id, name }, region, differences }: ScanFinding): JsonObject {
  return {
    uid: id ?? name,
    name,
    type,
    ...(region === null ? {} : { region }),
    role_id: 3,
    role: 'Affected',
    ...(differences === undefined ? {} : { data: { differences: differences.map(differenceJson) } }),
  }
}

/** Something that could not be seen: the same again has the same identifier. */
function unseenEvent(one: NotSeen, report: ScanReport): JsonObject {
  const { account, region, types, call, reason } = one
  const what = `Not seen: ${unseenTypes(one)}`
  return {
    ...event('create', report),
    severity_id: 0,
    severity: 'Unknown',
    status_id: 1,
    status: 'New',
    status_code: 'not-seen',
    message: `${what} (${call}: ${reason})`,
    finding_info: { uid: digestOf({ account, region, types, call }), title: what, types: ['not-seen'] },
    compliance: { control: call, status_id: 2, status: 'Warning', status_details: [reason] },
    resources: (types ?? []).map((type) => ({ type, ...(region === null ? {} : { region }) })),
    cloud: cloud(one, report),
  }
}

/** What every event has. */
function event(activity: keyof typeof activities, { at, version }: ScanReport): JsonObject {
  const [id, name] = activities[activity]
  return {
    metadata: {
      version: ocsfVersion,
      product: { name: 'Plumbline', vendor_name: 'Plumbline', version },
      profiles: ['cloud'],
    },
    category_uid: 2,
    category_name: 'Findings',
    class_uid: 2003,
    class_name: 'Compliance Finding',
    activity_id: id,
    activity_name: name,
    type_uid: 200_300 + id,
    type_name: `Compliance Finding: ${name}`,
    time: parseInstant(at) ?? 0,
  }
}

const providers: { readonly [provider in ScanReport['accounts'][number]['provider']]: string } = {
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'GCP',
  http: 'HTTP',
  local: 'Local',
}

function cloud({ account, region }: Pick<NotSeen, 'account' | 'region'>, { accounts }: ScanReport): JsonObject {
  const found = accounts.find((one) => one.account === account)
  return {
    provider: found === undefined ? 'Unknown' : providers[found.provider],
    account: { name: account },
    ...(region === null ? {} : { region }),
  }
}

/** Milliseconds since 1970, as OCSF has times. */
function instant(name: string, text: string): JsonObject {
  const ms = parseInstant(text)
  return ms === null ? {} : { [name]: ms }
}
