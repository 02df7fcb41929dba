import { describe, expect, test } from 'vitest'
import { readFile } from '../../../service/core/documents/read-file.ts'
import { saying } from './sample-estate.ts'

const broken = (text: string) =>
  saying(readFile({ path: 'x.yaml', text })?.broken ?? []).map((line) => line.slice('x.yaml:'.length))
const envelope = (kind: string, metadata = '') =>
  `apiVersion: plumbline/v1\nkind: ${kind}\nmetadata: { name: x${metadata} }\nspec:\n`
const policy = (lines: string, on = '[Service]') =>
  broken(`${envelope('Policy', ', severity: low')}  on: ${on}\n  message: m\n  enforcement: deny\n${lines}`)

describe('D5: expressions of a policy', () => {
  test.each([
    ['  require: "true"\n', []],
    ['  require: service.name == \n', ['8:27 the expression ends too early']],
    ['  require: parms.x\n', ['8:12 unknown variable `parms`; did you mean `params`?']],
    ['  require: true &&  parms.x\n', ['8:21 unknown variable `parms`']],
    ["  require: 'true && \"it''s\" == parms.x'\n", ['8:32 unknown variable `parms`']],
    ['  require: "true && \\"\\u0041\\" == parms.x"\n', ['8:35 unknown variable `parms`']],
    ['  require: |\n    true &&\n    parms.x\n', ['10:5 unknown variable `parms`']],
    ['  when: nope\n  require: "true"\n', ['8:9 unknown variable `nope`']],
    ['  require: "true"\n  variables: { a: nope }\n', ['9:19 unknown variable `nope`']],
    ['  require: a\n  variables: { a: b, b: "true" }\n', []],
    ['  require: a\n  variables: { a: b, b: a }\n', ['9:']],
    ['  require: "true"\n  fix: "do ${nope}"\n', ['9:14 unknown variable `nope`']],
    ['  require: "true"\n  fix: "do ${"\n', ['9:']],
    ['  require: 1 + size(service.name)\n', ['8:12 this must give true or false, not a whole number']],
    ['  when: \'"yes"\'\n  require: "true"\n', ['8:10 this must give true or false, not text']],
    ['  require: service.name\n', []],
    ['  require: a\n  variables: { a: "\\"yes\\"" }\n', ['8:12 this must give true or false, not text']],
  ] as const)('D5: %j', (lines, messages) => {
    const found = policy(lines)
    if (messages.length === 0) expect(found).toEqual([])
    for (const [index, message] of messages.entries()) expect(found[index]).toContain(message)
  })

  test('E9: a regular expression that is not linear is refused where it stands', () => {
    expect(policy("  require: service.name.matches('(?=a)b')\n")[0]).toMatch(/^8:\d+ .*linear time/)
  })

  test('K15: a variable may not take the name of what expressions see, or of a function', () => {
    for (const name of ['service', 'size', 'has', 'matches', 'now']) {
      expect(policy(`  require: "true"\n  variables: { ${name}: "true" }\n`)[0]).toMatch(/^9:/)
    }
  })

  test('D5: a parameter that a closed schema has not is told', () => {
    const schema = (closed: boolean) =>
      `  require: params.mst > 1\n  parameters: { type: object, properties: { most: { type: integer } }${closed ? ', additionalProperties: false' : ''} }\n`
    expect(policy(schema(true))).toEqual(['8:12 parameter `mst` is unknown; did you mean `most`?'])
    expect(policy(schema(false))).toEqual([])
  })

  const starred = (on: string) =>
    `5:17 \`${on}\` is no type of resource; \`*\` stands alone for all types, or at the end, after \`::\`, \`/\` or a dot, for all that begin so, such as AWS::S3::*`

  test.each([
    ['[Service, PullRequest, GitHubWorkflow]', []],
    ['["AWS::S3::Bucket", "Microsoft.Storage/storageAccounts", "storage.googleapis.com/Bucket"]', []],
    ['[Servce]', ['5:8 `Servce` is neither a kind nor a type of resource; did you mean `Service`?']],
    ['["*", "AWS::*", "AWS::S3::*", "Microsoft.*", "Microsoft.Storage/*", "compute.googleapis.com/*"]', []],
    ...['"**"', '"AWS*"', '"AWS::S3*"', '"AWS::*::Bucket"', '"::*"', '"AWS::S3::**"'].map(
      (on) => [`[Service, ${on}]`, [starred(on.replaceAll('"', ''))]] as const,
    ),
    ['[]', ['5:7 `on` is empty']],
  ] as const)('D5: on: %s', (on, messages) => {
    expect(policy('  require: "true"\n', on)).toEqual(messages)
  })

  test('D5: a case gives variables that expressions see', () => {
    const cases = (given: string) =>
      policy(`  require: "true"\n  cases: [{ name: a, given: ${given}, expect: pass }]\n`)
    expect(cases('{ env: prod, params: {} }')).toEqual([])
    expect(cases('{ servce: {} }')).toEqual(['9:31 unknown variable `servce`; did you mean `service`?'])
  })

  test.each([
    ['names nobody', '{ count: 1 }', ['9:14 nobody is named who can approve; name groups, teams or users']],
    ['names a team', '{ teams: [acme/x] }', []],
    [
      'names a team badly',
      '{ teams: [x] }',
      ['9:24 `0` must be a GitHub team: organization/team (`x`)'.replace('`0`', 'this item')],
    ],
  ] as const)('D3: a policy that asks and %s', (_, approvers, messages) => {
    const text = `${envelope('Policy', ', severity: low')}  on: [Service]\n  message: m\n  require: "true"\n  enforcement: approve\n  approvers: ${approvers}\n`
    expect(broken(text)).toEqual(messages)
  })

  test('D3: a policy that asks needs approvers, others do not', () => {
    const text = (enforcement: string) =>
      `${envelope('Policy', ', severity: low')}  on: [Service]\n  message: m\n  require: "true"\n  enforcement: ${enforcement}\n`
    expect(broken(text('approve'))).toEqual(['4:1 required field `approvers` is missing'])
    for (const other of ['deny', 'warn', 'audit']) expect(broken(text(other))).toEqual([])
  })
})

const offering = (lines: string, target = 'aws: { Resources: { B: { Type: "AWS::S3::Bucket" } } }') =>
  broken(
    `${envelope('Offering')}  model: iaas\n  lifecycle: production\n  parameters: { type: object, properties: { a: { type: string } }, additionalProperties: false }\n  targets: { ${target} }\n${lines}`,
  )

describe('D5: an offering', () => {
  test.each([
    ['monthlyCost', '  monthlyCost: parms.a\n', '9:16 unknown variable `parms`; did you mean `params`?'],
    ['units', '  units: { cpu: params.b }\n', '9:17 parameter `b` is unknown'],
    ['a cost that is no number', '  monthlyCost: params.a == "x"\n', '9:16 this must give a number, not true or false'],
    ['a unit that is no number', '  units: { cpu: \'"2"\' }\n', '9:18 this must give a number, not text'],
    [
      'a lease that cannot be',
      '  lease: { default: 9d, maximum: 1d }\n',
      '9:21 the default 9d is longer than the maximum 1d',
    ],
    [
      'a lease that is none',
      '  lease: { default: 9x }\n',
      '9:21 `default` must be a whole number and s, m, h or d, such as 90d (`9x`)',
    ],
  ])('D5, D7: %s', (_, lines, message) => {
    expect(offering(lines)[0]).toContain(message)
  })

  test.each([
    [
      'a hole in a property',
      'aws: { Resources: { B: { Type: "AWS::S3::Bucket", Properties: { N: ["x ${parms.a}"] } } } }',
      /^8:\d+ unknown variable `parms`/,
    ],
    [
      'a hole that reads the time',
      'aws: { Resources: { B: { Type: "AWS::S3::Bucket", Properties: { N: "${now}" } } } }',
      /unknown variable `now`/,
    ],
    [
      'a secret in a property',
      'aws: { Resources: { B: { Type: "AWS::S3::Bucket", Properties: { N: "${secret.A}" } } } }',
      /unknown variable `secret`/,
    ],
    ['no resource', 'aws: { Resources: {} }', /^8:32 `Resources` is empty/],
    [
      'an unknown provider',
      'aws: { Resources: { B: { Type: "AWS::S3::Bucket" } } }, azur: {}',
      /unknown field `azur`; did you mean `azure`\?/,
    ],
    ['a resource without a type', 'local: { Resources: { B: {} } }', /required field `Type` is missing/],
    [
      'a type of another cloud',
      'local: { Resources: { B: { Type: "AWS::S3::Bucket" } } }',
      /must be a type of the local cloud/,
    ],
    ['http without calls', 'http: { Resources: { B: { Type: "Http::X" } } }', /required field `Calls` is missing/],
  ])('D5: a target with %s', (_, target, message) => {
    expect(offering('', target)[0]).toMatch(message)
  })

  const call = '{ method: GET, path: "/x/${id}", id: /id }'
  const looks = '{ method: GET, path: /x }'
  test.each([
    ['a read that changes something', 'read: { method: POST, path: /x }', /`read` only looks: it is a GET/],
    ['a find that gives no id', `find: ${looks}`, /`id` is missing: where the answer has the id of what was found/],
    ['a create that gives no id', `create: { method: POST, path: /x }`, /`id` is missing: .* of what was made/],
    [
      'a create that makes over',
      'create: { method: PUT, path: /x, id: /id }',
      /a PUT makes over what is there already/,
    ],
    ['a path that is an address', 'delete: { method: DELETE, path: "https://x.example" }', /must begin with \//],
    ['a pointer that is none', 'read: { method: GET, path: /x, properties: { a: b } }', /must be a JSON pointer/],
    [
      'a header of the client’s own',
      'read: { method: GET, path: /x, headers: { Host: x } }',
      /the header Host is written/,
    ],
    [
      'a header’s name that is two',
      'read: { method: GET, path: /x, headers: { "a: b": x } }',
      /must be a header's name/,
    ],
    ['a poll that never ends', 'update: { method: PUT, path: /x, poll: { at: /status } }', /says by `at` and `until`/],
    ['a poll that never waits', 'delete: { method: DELETE, path: /x, poll: { every: 0s } }', /must be longer than 0/],
  ])('D5: calls of http with %s', (_, more, message) => {
    const usual = { create: call, read: looks, delete: looks }
    const [name = ''] = more.split(':')
    const others = Object.entries(usual).flatMap(([key, value]) => (key === name ? [] : [`${key}: ${value}`]))
    const calls = [...others, more].join(', ')
    expect(offering('', `http: { Resources: { W: { Type: "Http::W", Calls: { ${calls} } } } }`)[0]).toMatch(message)
  })

  test('E5: headers and calls of http see secrets, the resource and its id; properties do not', () => {
    const resource = (more: string) =>
      `http: { Resources: { W: { Type: "Http::W", Calls: { create: ${call}, read: ${call}, delete: ${call} }${more} } } }`
    expect(offering('', resource(', Headers: { A: "${secret.T} ${resource.name}" }'))).toEqual([])
    expect(offering('', resource(', Properties: { A: "${id}" }'))[0]).toContain('unknown variable `id`')
  })

  test('E5: inside Fn::Sub nothing is a hole, as a tag and in the long form', () => {
    for (const value of ['!Sub "a ${Nope.x}"', '{ "Fn::Sub": "a ${Nope.x}" }', '!Join ["", [!Sub "${Nope}"]]']) {
      expect(
        offering('', `aws: { Resources: { B: { Type: "AWS::S3::Bucket", Properties: { N: ${value} } } } }`),
      ).toEqual([])
    }
  })

  test.each([
    ['!Ref Key', { Ref: 'Key' }],
    ['!GetAtt Key.Arn', { 'Fn::GetAtt': ['Key', 'Arn'] }],
    ['!GetAtt Key.Endpoint.Address', { 'Fn::GetAtt': ['Key', 'Endpoint.Address'] }],
    ['!GetAtt [Key, Arn]', { 'Fn::GetAtt': ['Key', 'Arn'] }],
    ['!Join ["-", [a, !Ref B]]', { 'Fn::Join': ['-', ['a', { Ref: 'B' }]] }],
    ['!Select [0, !GetAZs ""]', { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }],
    ['!If [C, !Ref A, !Ref "AWS::NoValue"]', { 'Fn::If': ['C', { Ref: 'A' }, { Ref: 'AWS::NoValue' }] }],
  ])('E6: %s is read into its long form', (text, long) => {
    const reading = readFile({
      path: 'x.yaml',
      text: `${envelope('Offering')}  model: iaas\n  lifecycle: production\n  parameters: {}\n  targets: { aws: { Resources: { B: { Type: "AWS::S3::Bucket", Properties: { N: ${text} } } } } }\n`,
    })
    expect(saying(reading?.broken ?? [])).toEqual([])
    expect(reading?.documents[0]?.json).toHaveProperty('spec.targets.aws.Resources.B.Properties.N', long)
  })

  test('D4: an unknown tag in a target is an error', () => {
    expect(
      offering('', 'aws: { Resources: { B: { Type: "AWS::S3::Bucket", Properties: { N: !Reff x } } } }')[0],
    ).toContain('tag `!Reff` is not read')
  })

  test('E10: only declared fields are read as expressions', () => {
    const text = `${envelope('Service', ', team: t, environment: e, title: "${nope}"')}  offering: "\${nope}"\n  account: a\n  parameters: { a: "\${nope.nope(" }\n  tags: { a: "\${" }\n`
    expect(broken(text)).toEqual([])
    expect(
      offering(
        '',
        'aws: { Description: "${nope}", Resources: { B: { Type: "AWS::S3::Bucket", Metadata: { a: "${nope" } } } }',
      ),
    ).toEqual([])
  })
})

test.each(['https://api.example', '*.example', 'api.example/v1', 'me@api.example', 'two hosts', 'api.example:99999'])(
  'D5: an estate that lets %s be called',
  (host) => {
    const accounts = '  accounts: [{ name: a, provider: aws, environment: e }]\n'
    const text = `${envelope('Estate')}  administrators: [acme/x]\n${accounts}  egress: [api.example, "127.0.0.1:8080", "[::1]", "${host}"]\n`
    expect(broken(text)).toEqual([expect.stringContaining(`\`${host}\` is no host: write a host such as api.example`)])
  },
)

describe('D5: an estate', () => {
  const estate = (lines: string) =>
    broken(
      `${envelope('Estate')}  administrators: [acme/x]\n  accounts:\n    - { name: a, provider: aws, environment: e }\n${lines}`,
    )
  test.each([
    [
      'two accounts of one name',
      '    - { name: a, provider: local, environment: e }\n',
      '8:15 account `a` is named twice; leave one of them',
    ],
    [
      'an unknown provider',
      '    - { name: b, provider: awz, environment: e }\n',
      '8:28 `provider` cannot be `awz`; did you mean `aws`?',
    ],
    [
      'an http account without its address',
      '    - { name: b, provider: http, environment: e }\n',
      '8:7 required field `url` is missing',
    ],
    [
      'a template bucket where there is no CloudFormation',
      '    - { name: b, provider: local, environment: e, templateBucket: templates }\n',
      '8:67 `templateBucket` is for accounts of the provider `aws` alone (`templates`)',
    ],
    [
      'a template bucket whose name has no certificate',
      '    - { name: b, provider: aws, environment: e, templateBucket: a.b }\n',
      "8:65 `templateBucket` must be a bucket's name without dots: 3 to 63 lower-case letters, digits and hyphens (`a.b`)",
    ],
    [
      'an account number that is no text',
      '    - { name: b, provider: aws, environment: e, id: 1234 }\n',
      '8:53 `id` must be text, not a number; put it in quotes',
    ],
    [
      'a scan of an unknown account',
      '  scans: [{ name: n, schedule: "0 2 * * *", accounts: [b] }]\n',
      '8:56 account `b` is unknown',
    ],
    [
      'a schedule that is none',
      '  scans: [{ name: n, schedule: nightly, accounts: [a] }]\n',
      '8:32 `schedule` must be five cron fields',
    ],
    [
      'a time zone that is none',
      '  scans: [{ name: n, schedule: "0 2 * * *", timeZone: Mars/X, accounts: [a] }]\n',
      '8:55 time zone `Mars/X` is unknown',
    ],
    ['an unknown mode', '  mode: observ\n', '8:9 `mode` cannot be `observ`; did you mean `observe`?'],
  ])('D5: %s', (_, lines, message) => {
    expect(estate(lines)[0]).toContain(message)
  })
})

test.each(['61 2 * * *', '0 24 * * *', '0 2 0 * *', '0 2 * 13 *', '0 2 * * FRY', '5-1 * * * *', '*/0 * * * *'])(
  'D5: the schedule %s never comes, and is refused',
  (schedule) => {
    const lines = `  scans: [{ name: n, schedule: "${schedule}", accounts: [a] }]\n`
    const accounts = '  administrators: [acme/x]\n  accounts: [{ name: a, provider: local, environment: e }]\n'
    expect(broken(envelope('Estate') + accounts + lines)[0]).toMatch(
      /^7:32 `.+` is no (?:minute|hour|day|month|weekday)/,
    )
  },
)

test.each(['*/5 0-6 1,15 JAN-MAR MON-FRI', '0 2 * * 7', '59 23 31 12 SUN', '0 0-12/3 ? * 1,3'])(
  'D5: the schedule %s is fine',
  (schedule) => {
    const text = `${envelope('Workflow')}  on: { schedule: "${schedule}" }\n  tasks: [{ name: a, uses: approval }]\n`
    expect(broken(text)).toEqual([])
  },
)

test("D5: a workflow's schedule is looked at", () => {
  const text = `${envelope('Workflow')}  on: { schedule: "0 60 * * *" }\n  tasks: [{ name: a, uses: approval }]\n`
  expect(broken(text)).toEqual(['5:19 `60` is no hour: from 0 to 23, as `*`, `1,2`, `1-5` or `*/5`'])
})

describe('D3: what is required, and what is not', () => {
  test.each([
    ['Estate', '', '  accounts: []\n  administrators: []\n'],
    ['Team', '', '  github: a/b\n'],
    [
      'Offering',
      '',
      '  model: iaas\n  lifecycle: production\n  parameters: {}\n  targets: { local: { Resources: { B: { Type: "Local::B" } } } }\n',
    ],
    ['Service', ', team: t, environment: e', '  offering: b\n  account: a\n'],
    ['Policy', ', severity: low', '  on: [Service]\n  require: "true"\n  message: m\n  enforcement: deny\n'],
    ['Workflow', '', '  on: { manual: {} }\n  tasks: [{ name: a, uses: approval }]\n'],
    ['Waiver', '', '  policy: p\n  match: "true"\n  reason: r\n  until: 2027-01-01\n'],
  ])('D3: a %s of its required fields alone is sound, and each is missed', (kind, metadata, spec) => {
    expect(broken(envelope(kind, metadata) + spec)).toEqual([])
    for (const line of spec.trimEnd().split('\n')) {
      const field = /^ {2}(\w+):/.exec(line)?.[1]
      const rest = spec.replace(`${line}\n`, '')
      const without = broken(envelope(kind, metadata) + (rest === '' ? '  {}\n' : rest))
      expect(without).toContain(`4:1 required field \`${field}\` is missing`)
    }
    for (const field of metadata.matchAll(/(\w+):/g)) {
      expect(broken(envelope(kind, metadata.replace(new RegExp(`, ${field[1]}: \\w+`), '')) + spec)).toContain(
        `3:1 required field \`${field[1]}\` is missing`,
      )
    }
  })
})

describe('D7: durations and dates where they stand', () => {
  test.each([
    ['policy', policy('  require: "true"\n  exception: { maximum: 3w }\n'), '9:25'],
    ['waiver', broken(`${envelope('Waiver')}  policy: p\n  match: "true"\n  reason: r\n  until: 2027-02-30\n`), '8:10'],
    [
      'lease',
      broken(
        `${envelope('Service', ', team: t, environment: e')}  offering: b\n  account: a\n  lease: { until: soon }\n`,
      ),
      '7:19',
    ],
  ])('D7: a wrong one in a %s is told', (_, found, place) => {
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${place} .*must be`))
  })
})
