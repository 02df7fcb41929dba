import { describe, expect, test } from 'vitest'
import { sarifProblems } from '../sarif-problems.ts'
import { drift, scanFinding, scanned, scanReport, small, sprawl, startedAt, unseen } from './scan-samples.ts'
import { scanTexts } from './scan-texts.ts'

const run = (given: Parameters<typeof scanReport>[0]) => JSON.parse(scanTexts.sarif(scanReport(given))).runs[0]
const only = (...given: Parameters<typeof scanFinding>) => run({ findings: [scanFinding(...given)] }).results[0]

describe('the SARIF of a scan', () => {
  test('fits its schema, which sees what is wrong', () => {
    for (const report of [small, scanReport()]) expect(sarifProblems(scanTexts.sarif(report))).toEqual([])
    expect(sarifProblems(scanTexts.sarif(small).replace('"unchanged"', '"same"'))).not.toEqual([])
  })

  test('a result names its rule, place, resource and fingerprint', () => {
    expect(only()).toMatchObject({
      ruleId: 'bucket-not-public',
      ruleIndex: 0,
      level: 'error',
      partialFingerprints: { 'plumbline/v1': scanFinding().fingerprint },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'catalog/services/payments/orders-archive.yaml' },
            region: { startLine: 8, startColumn: 39 },
          },
          logicalLocations: [
            {
              fullyQualifiedName: 'payments-prod/eu-west-1/AWS::S3::Bucket/orders-archive-111122223333',
              kind: 'resource',
            },
          ],
        },
      ],
    })
  })

  test('what the estate says nothing of stands at the Estate, since code scanning refuses a result without a place', () => {
    expect(run({ findings: [sprawl()] }).results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'plumbline.yaml' },
      region: { startLine: 1 },
    })
  })

  const isNow = { firstSeen: startedAt, since: startedAt }
  const results = [
    { name: 'S4: what is new', given: isNow, wanted: { baselineState: 'new' } },
    { name: 'S4: what is open again', given: { since: startedAt }, wanted: { baselineState: 'new' } },
    { name: 'S4: what stood before', given: {}, wanted: { baselineState: 'unchanged' } },
    {
      name: 'J13: what is waived',
      given: { status: 'waived', until: '2027-01-31' },
      wanted: {
        level: 'note',
        suppressions: [{ kind: 'external', status: 'accepted', justification: 'waived until 2027-01-31' }],
      },
    },
    { name: 'something of little weight', given: { severity: 'info' }, wanted: { level: 'note' } },
    {
      name: 'S3: differences are lines of the message',
      given: { ...drift(), differences: [{ path: '/Size', desired: 1, live: 2 }] },
      wanted: { message: { text: expect.stringContaining('\n/Size: 1 → 2\n') } },
    },
  ] as const
  test.each(results)('$name', ({ given, wanted }) => expect(only(given)).toMatchObject(wanted))

  test('S4: what is resolved is no result, since code scanning would open it again, and stands as absent beside them', () => {
    const { results, properties } = run({ findings: [scanFinding({ status: 'resolved' })] })
    expect(results).toEqual([])
    expect(properties.resolved).toMatchObject([{ baselineState: 'absent', ruleId: 'bucket-not-public' }])
  })

  test('a rule has its policy’s words and the worst severity of its findings', () => {
    const findings = [scanFinding({ severity: 'low' }), scanFinding({ severity: 'critical', fingerprint: 'e' })]
    expect(run({ findings }).tool.driver.rules).toMatchObject([
      {
        id: 'bucket-not-public',
        shortDescription: { text: 'Buckets are private' },
        defaultConfiguration: { level: 'error' },
        properties: { 'security-severity': '9.5', tags: ['security', 'plumbline', 'cis-aws-5.0/2.1.4'] },
      },
    ])
  })

  test('S1: what could not be seen is a notification, and the run not wholly successful', () => {
    expect(run({}).invocations).toMatchObject([{ executionSuccessful: true, toolExecutionNotifications: [] }])
    expect(run({ notSeen: [unseen()] }).invocations).toEqual([
      {
        executionSuccessful: false,
        startTimeUtc: startedAt,
        endTimeUtc: '2026-11-30T02:01:12.000Z',
        toolExecutionNotifications: [
          {
            level: 'error',
            message: {
              text: 'Not seen: AWS::RDS::DBInstance in payments-prod (eu-west-1). rds:DescribeDBInstances: AccessDenied: the scan role lacks rds:DescribeDBInstances',
            },
          },
        ],
      },
    ])
  })

  const categories = [
    { when: 'a scan of the Estate', given: {}, id: 'plumbline-scan/acme/nightly/' },
    {
      when: 'one by hand, by its accounts',
      given: { scan: null, accounts: [scanned({ account: 'b' }), scanned({ account: 'a' })] },
      id: 'plumbline-scan/acme/a%2Bb/',
    },
  ]
  test.each(categories)('one scan does not close another’s alerts: $when', ({ given, id }) => {
    expect(run(given).automationDetails).toEqual({ id })
  })

  test('no more results than code scanning takes of one run, the worst, and how many are left out', () => {
    const findings = Array.from({ length: 9 }, (_, index) =>
      scanFinding({ fingerprint: String(index).padStart(64, '0'), severity: index < 2 ? 'low' : 'high' }),
    )
    const { results, invocations } = JSON.parse(scanTexts.sarif(scanReport({ findings }), 7)).runs[0]
    expect(results).toHaveLength(7)
    expect(results.at(-1).level).toBe('error')
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^2 findings, the least severe/)
  })
})
