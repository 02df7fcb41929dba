import { headers, payload } from './served.ts'

/** GitHub's webhook events. https://docs.github.com/webhooks/webhook-events-and-payloads */
export const eventNames: readonly string[] =
  `branch_protection_configuration branch_protection_rule check_run check_suite code_scanning_alert commit_comment create
custom_property custom_property_values delete dependabot_alert deploy_key deployment deployment_protection_rule deployment_review
deployment_status discussion discussion_comment fork github_app_authorization gollum installation installation_repositories
installation_target issue_comment issue_dependencies issues label marketplace_purchase member membership merge_group meta milestone
org_block organization package page_build personal_access_token_request ping project project_card project_column projects_v2
projects_v2_item projects_v2_status_update public pull_request pull_request_review pull_request_review_comment
pull_request_review_thread push registry_package release repository repository_advisory repository_dispatch repository_import
repository_ruleset repository_vulnerability_alert secret_scanning_alert secret_scanning_alert_location secret_scanning_scan
security_advisory security_and_analysis sponsorship star status sub_issues team team_add watch workflow_dispatch workflow_job
workflow_run`.split(/\s+/)

/** A delivery as it goes over the wire. */
export type MutatedDelivery = { readonly body: Uint8Array<ArrayBuffer>; readonly headers: Record<string, string> }

/** Chance that is the same for the same seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const hostile: readonly unknown[] = [
  null,
  undefined,
  true,
  -1,
  0,
  1.5,
  1e308,
  '',
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  '${jndi:ldap://x}',
  "' or 1=1 --",
  'a'.repeat(5000),
  [],
  [[]],
  {},
  { toString: null, valueOf: null },
  { __proto__: null, constructor: { prototype: {} } },
  JSON.parse('{"__proto__":{"polluted":true}}'),
]

const whole = {
  number: 12,
  issue: { number: 12, pull_request: {} },
  comment: { id: 9, body: '/plumbline recheck', user: { id: 1, type: 'User' } },
  check_run: { head_sha: 'a'.repeat(40), app: { id: 7 } },
  check_suite: { head_sha: 'a'.repeat(40) },
  merge_group: { head_sha: 'a'.repeat(40), base_sha: 'b'.repeat(40), base_ref: 'refs/heads/main' },
  ref: 'refs/heads/main',
  changes: { body: { from: '<!-- plumbline -->' } },
  sender: { id: 1, type: 'User' },
}
const actions = [
  'opened',
  'created',
  'deleted',
  'edited',
  'rerequested',
  'checks_requested',
  'synchronize',
  'constructor',
]

/** Deliveries that are wrong in one way or another: fields of another kind, texts cut, bytes turned, headers left out. The same for the same seed. */
export function* mutatedDeliveries(seed: number): Generator<MutatedDelivery> {
  const below = chance(seed)
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  for (let at = 0; ; at++) {
    const value = JSON.parse(payload({ ...whole, action: one(actions) }))
    for (let change = below(4); change > 0; change--) spoil(value, one, below)
    const body = spoilBytes(Buffer.from(JSON.stringify(value) ?? ''), below)
    const signed = headers(body, { 'x-github-event': one(eventNames), 'x-github-delivery': `${seed}-${at}` })
    yield { body, headers: spoilHeaders(signed, below) }
  }
}

/** Puts something hostile in the place of one value, anywhere. */
function spoil(value: object, one: <T>(list: readonly T[]) => T, below: (limit: number) => number): void {
  const keys = Object.keys(value)
  if (keys.length === 0) return
  const key = one(keys)
  const inner = Reflect.get(value, key)
  if (typeof inner === 'object' && inner !== null && below(3) > 0) spoil(inner, one, below)
  else Reflect.set(value, key, structuredClone(one(hostile)))
}

function spoilBytes(body: Buffer, below: (limit: number) => number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(body)
  switch (below(8)) {
    case 0:
      return copy.slice(0, below(copy.length + 1))
    case 1:
      copy[below(copy.length)] = below(256)
      return copy
    case 2:
      return new Uint8Array(Buffer.from('['.repeat(below(100_000))))
    case 3:
      return new Uint8Array(Buffer.concat([body, body]))
    default:
      return copy
  }
}

function spoilHeaders(given: Record<string, string>, below: (limit: number) => number): Record<string, string> {
  const { 'x-hub-signature-256': signature = '', ...rest } = given
  const wrong = [
    rest,
    { ...given, 'x-hub-signature-256': signature.slice(0, below(71)) },
    { ...given, 'content-type': 'text/plain' },
  ]
  return wrong[below(12)] ?? given
}
