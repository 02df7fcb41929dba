import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { scanReportSchema } from './scan-report.schema.ts'
import { drift, scanReport, small, sprawl } from './scan-samples.ts'
import { scanTexts } from './scan-texts.ts'

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(scanReportSchema)
const json = (given: Parameters<typeof scanReport>[0]) => JSON.parse(scanTexts.json(scanReport(given)))

describe('the JSON report of a scan', () => {
  test('fits its closed schema', () => {
    for (const report of [small, scanReport()])
      expect([validate(JSON.parse(scanTexts.json(report))), validate.errors]).toEqual([true, null])
    expect(validate({ ...json({}), more: true })).toBe(false)
  })

  test('a finding is as the check has it, with account, resource, life, facts and differences, in this order', () => {
    const [found] = json({ findings: [drift()] }).findings
    expect(Object.keys(found).join(' ')).toBe(
      'fingerprint category policy severity enforcement status introduced subject message location account region resource firstSeen lastSeen known since facts differences',
    )
    expect(found).toMatchObject({
      account: 'payments-prod',
      region: 'eu-west-1',
      resource: { type: 'AWS::S3::Bucket', id: 'orders-archive-111122223333' },
      known: false,
      differences: [
        { path: '/PublicAccessBlockConfiguration/BlockPublicAcls', desired: true, live: false },
        { path: '/VersioningConfiguration/Status', desired: 'Enabled' },
        { path: '/NotificationToken', desired: '(sensitive, changed)', live: '(sensitive, changed)' },
      ],
    })
    expect(found.differences[1]).not.toHaveProperty('live')
  })

  test('J11: what is nobody’s is named by its cloud, and its facts keep their order', () => {
    const [found] = json({ findings: [sprawl({ facts: { owner: 'web', 10: 'ten', age: 'old' } })] }).findings
    expect(found.subject).toEqual({
      kind: 'Resource',
      provider: 'aws',
      account: 'payments-prod',
      region: 'eu-west-1',
      type: 'AWS::EC2::Volume',
      id: 'vol-0a1b2c3d4e5f',
    })
    expect(found.facts).toContainEqual({ name: 'owner', value: 'web' })
    expect(found).not.toHaveProperty('differences')
  })

  test('counts: what is open by severity, what is new, waived, resolved, not judged and not seen', () => {
    expect(JSON.parse(scanTexts.json(small)).counts).toEqual({
      accounts: 2,
      resources: 1216,
      findings: 7,
      open: 4,
      error: 1,
      waived: 1,
      resolved: 1,
      new: 2,
      notSeen: 1,
      severities: { critical: 0, high: 2, medium: 2, low: 1, info: 0 },
    })
  })
})
