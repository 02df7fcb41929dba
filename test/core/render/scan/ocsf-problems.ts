import { Ajv2020 } from 'ajv/dist/2020.js'

/**
 * What Plumbline writes of the Open Cybersecurity Schema Framework, 1.8.0 (https://schema.ocsf.io/1.8.0, Apache-2.0): the class
 * Compliance Finding with the profile `cloud`, its required attributes and those that are used, their types, and the numbers
 * with the captions that belong to them. Written after the schema, and closed, so that no attribute is made up.
 */
function closed(properties: object, required: readonly string[] = Object.keys(properties)) {
  return { type: 'object', additionalProperties: false, required, properties }
}

const text = { type: 'string' }
const texts = { type: 'array', items: text }
const time = { type: 'integer' }

/** A number and its caption go together: `severity_id: 4` and `severity: High`. */
function pair(id: string, name: string, values: { readonly [caption: string]: number }) {
  const cases = Object.entries(values).map(([caption, value]) => ({
    properties: { [id]: { const: value }, [name]: { const: caption } },
  }))
  return { anyOf: cases, required: [id, name] }
}

const severity = { Unknown: 0, Informational: 1, Low: 2, Medium: 3, High: 4, Critical: 5 }
const compliance = {
  ...closed(
    {
      control: text,
      desc: text,
      standards: texts,
      requirements: texts,
      status_id: {},
      status: {},
      status_details: texts,
    },
    ['control'],
  ),
  ...{ allOf: [pair('status_id', 'status', { Unknown: 0, Pass: 1, Warning: 2, Fail: 3 })] },
}
const resource = {
  ...closed({ uid: text, name: text, type: text, region: text, role_id: {}, role: {}, data: {} }, []),
  anyOf: [{ properties: { role_id: { const: 3 }, role: { const: 'Affected' } } }],
}
const findingInfo = closed(
  {
    uid: text,
    title: text,
    desc: text,
    types: texts,
    created_time: time,
    first_seen_time: time,
    last_seen_time: time,
    modified_time: time,
    analytic: closed({ type_id: { const: 1 }, type: { const: 'Rule' }, uid: text, name: text }),
  },
  ['uid'],
)

const event = {
  ...closed(
    {
      metadata: closed({
        version: { const: '1.8.0' },
        product: closed({ name: text, vendor_name: text, version: text }),
        profiles: { const: ['cloud'] },
      }),
      category_uid: { const: 2 },
      category_name: { const: 'Findings' },
      class_uid: { const: 2003 },
      class_name: { const: 'Compliance Finding' },
      activity_id: {},
      activity_name: {},
      type_uid: {},
      type_name: {},
      time,
      severity_id: {},
      severity: {},
      status_id: {},
      status: {},
      status_code: text,
      status_detail: text,
      message: text,
      finding_info: findingInfo,
      compliance,
      remediation: closed({ desc: text }),
      resources: { type: 'array', items: resource },
      cloud: closed({ provider: text, account: closed({ name: text }), region: text }, ['provider']),
      enrichments: { type: 'array', items: closed({ name: text, value: text, data: {}, provider: text }) },
      unmapped: { type: 'object' },
    },
    ['metadata', 'category_uid', 'class_uid', 'time', 'finding_info', 'compliance', 'cloud'],
  ),
  allOf: [
    pair('activity_id', 'activity_name', { Create: 1, Update: 2, Close: 3 }),
    pair('type_uid', 'type_name', {
      'Compliance Finding: Create': 200_301,
      'Compliance Finding: Update': 200_302,
      'Compliance Finding: Close': 200_303,
    }),
    pair('severity_id', 'severity', severity),
    pair('status_id', 'status', { New: 1, 'In Progress': 2, Suppressed: 3, Resolved: 4, Error: 99 }),
  ],
}

const validate = new Ajv2020({ strict: false }).compile({ type: 'array', items: event })

/** What OCSF events break of their schema; empty where they fit. */
export function ocsfProblems(output: string): readonly unknown[] {
  validate(JSON.parse(output))
  return validate.errors ?? []
}
