import { describe, expect, test } from 'vitest'
import { ocsfProblems } from './ocsf-problems.ts'
import { drift, scanFinding, scanReport, small, sprawl, startedAt, unseen } from './scan-samples.ts'
import { scanTexts } from './scan-texts.ts'

const events = (given: Parameters<typeof scanReport>[0]) => JSON.parse(scanTexts.ocsf(scanReport(given)))
const only = (...given: Parameters<typeof scanFinding>) => events({ findings: [scanFinding(...given)] })[0]

describe('the OCSF events of a scan', () => {
  test('fit the schema, which sees what is wrong', () => {
    for (const report of [small, scanReport()]) expect(ocsfProblems(scanTexts.ocsf(report))).toEqual([])
    for (const [there, wrong] of [
      ['"High"', '"Low"'],
      ['"control"', '"policy"'],
      ['"class_uid": 2003', '"class_uid": 2004'],
    ] as const)
      expect(ocsfProblems(scanTexts.ocsf(small).replace(there, wrong))).not.toEqual([])
  })

  test('a finding has its fingerprint, policy, controls, resource and account', () => {
    expect(only()).toMatchObject({
      class_uid: 2003,
      time: Date.parse('2026-11-30T02:01:12.000Z'),
      finding_info: {
        uid: scanFinding().fingerprint,
        title: 'Buckets are private',
        types: ['misconfiguration'],
        first_seen_time: Date.parse('2026-11-21T02:01:12.000Z'),
      },
      compliance: {
        control: 'bucket-not-public',
        standards: ['cis-aws-5.0'],
        requirements: ['cis-aws-5.0/2.1.4'],
        status: 'Fail',
      },
      remediation: { desc: 'Set parameters.public to false.' },
      resources: [{ uid: 'orders-archive-111122223333', type: 'AWS::S3::Bucket', region: 'eu-west-1' }],
      cloud: { provider: 'AWS', account: { name: 'payments-prod' }, region: 'eu-west-1' },
    })
  })

  const isNow = { firstSeen: startedAt, since: startedAt }
  const lives = [
    { name: 'S4: what is new', given: isNow, wanted: { activity_name: 'Create', status: 'New' } },
    { name: 'S4: what stood before', given: {}, wanted: { activity_name: 'Update', status: 'New' } },
    {
      name: 'J13: what is waived breaks its policy all the same',
      given: { status: 'waived', until: '2027-01-31' },
      wanted: { status: 'Suppressed', status_detail: 'waived until 2027-01-31', compliance: { status: 'Fail' } },
    },
    {
      name: 'E7: what could not be judged',
      given: { status: 'error' },
      wanted: { status: 'Error', status_id: 99, compliance: { status: 'Warning' } },
    },
    {
      name: 'S4: what is resolved',
      given: { status: 'resolved' },
      wanted: { activity_name: 'Close', type_uid: 200_303, status: 'Resolved', compliance: { status: 'Pass' } },
    },
  ] as const
  test.each(lives)('$name', ({ given, wanted }) => expect(only(given)).toMatchObject(wanted))

  test('S3: differences stand at the resource, and in words at the check', () => {
    const [found] = events({ findings: [drift()] })
    expect(found.resources[0].data.differences[1]).toEqual({
      path: '/VersioningConfiguration/Status',
      desired: 'Enabled',
    })
    expect(found.compliance.status_details[0]).toBe('/PublicAccessBlockConfiguration/BlockPublicAcls: true → false')
  })

  test('what people need to act is enrichment', () => {
    const [found] = events({ findings: [sprawl()] })
    expect(found.enrichments).toContainEqual({
      name: 'age',
      value: 'made 2026-03-04',
      data: 'made 2026-03-04',
      provider: 'Plumbline',
    })
  })

  test('S1: what could not be seen is a check without a result, of unknown severity, the same each night', () => {
    const [one] = events({ notSeen: [unseen()] })
    const [other] = events({ notSeen: [unseen({ reason: 'another request' })], at: '2026-12-01T02:00:00Z' })
    expect(one).toMatchObject({
      severity: 'Unknown',
      compliance: { control: 'rds:DescribeDBInstances', status: 'Warning' },
      resources: [{ type: 'AWS::RDS::DBInstance', region: 'eu-west-1' }],
    })
    expect(other.finding_info.uid).toBe(one.finding_info.uid)
  })
})
