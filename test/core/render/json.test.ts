import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { PropertyChange } from '../../../service/core/model/plan.ts'
import { unknownValue } from '../../../service/core/model/unknown.ts'
import { renderJson } from '../../../service/core/render/json.ts'
import { hostileTexts } from './hostile.ts'
import { verdictOf } from './hostile-verdict.ts'
import { approvalNeeded, change, finding, report, verdict } from './samples.ts'

const json = (given: Parameters<typeof report>[0]) => JSON.parse(renderJson(report(given)))

describe('the JSON report', () => {
  test('is as product.md shows it', () => {
    expect(json(approvalNeeded)).toEqual({
      version: 1,
      mode: 'enforce',
      verdict: 'needs-approval',
      findings: [
        {
          fingerprint: finding().fingerprint,
          category: 'violation',
          policy: 'bucket-not-public',
          severity: 'high',
          enforcement: 'approve',
          status: 'open',
          introduced: true,
          subject: { kind: 'Service', name: 'orders-archive', logicalId: 'Bucket' },
          message: 'Bucket orders-archive can be opened to the public.',
          fix: 'Set parameters.public to false.',
          location: {
            path: 'catalog/services/payments/orders-archive.yaml',
            line: 8,
            column: 39,
            endLine: 8,
            endColumn: 43,
          },
        },
      ],
      requirements: [
        {
          policy: 'bucket-not-public',
          subject: { kind: 'Service', name: 'orders-archive', logicalId: 'Bucket' },
          key: finding().key,
          approvers: { groups: ['security'], teams: ['acme/security'], users: [], count: 1 },
          approvedBy: [],
          satisfied: false,
        },
      ],
      plan: {
        changes: [
          {
            service: 'orders-archive',
            action: 'create',
            account: 'payments-prod',
            region: 'eu-west-1',
            monthlyCost: { before: 0, after: 4.6 },
            resources: [
              {
                logicalId: 'Bucket',
                type: 'AWS::S3::Bucket',
                action: 'create',
                properties: [{ path: '/BucketName', after: 'orders-archive-111122223333' }],
              },
            ],
          },
        ],
        quotas: [{ team: 'payments', unit: 'storageGiB', before: 1040, after: 1240, limit: 2000 }],
      },
      notices: [],
      counts: { documents: 6, policies: 31, resources: 1, skipped: 2 },
    })
  })

  test('J8: audit findings stand in it', () => {
    expect(json(verdict({ findings: [finding({ enforcement: 'audit' })] })).findings).toHaveLength(1)
  })

  test('J13: a waived finding says until when', () => {
    expect(json(verdict({ findings: [finding({ status: 'waived', until: '2027-01-31' })] })).findings[0].until).toBe(
      '2027-01-31',
    )
  })

  test('J12: what does not exist is absent', () => {
    const shown = json(
      verdict({
        findings: [finding({ fix: undefined, location: undefined })],
        plan: { changes: [], quotas: [{ team: 't', unit: 'cpu', before: 0, after: 1 }] },
      }),
    )
    expect(Object.keys(shown.findings[0])).not.toContain('fix')
    expect(Object.keys(shown.findings[0])).not.toContain('location')
    expect(shown.plan.quotas).toEqual([{ team: 't', unit: 'cpu', before: 0, after: 1 }])
  })

  const values: readonly {
    readonly name: string
    readonly given: PropertyChange
    readonly action: 'create' | 'update' | 'delete'
    readonly shown: object
  }[] = [
    {
      name: 'V4: a sensitive value that comes',
      given: { path: '/P', sensitive: true },
      action: 'create',
      shown: { path: '/P', after: '(sensitive, changed)' },
    },
    {
      name: 'V4: a sensitive value that changes',
      given: { path: '/P', sensitive: true },
      action: 'update',
      shown: { path: '/P', before: '(sensitive, changed)', after: '(sensitive, changed)' },
    },
    {
      name: 'V4: a sensitive value that goes',
      given: { path: '/P', sensitive: true },
      action: 'delete',
      shown: { path: '/P', before: '(sensitive, changed)' },
    },
    {
      name: 'E6: a value that only the cloud will know',
      given: { path: '/P', after: [{ Key: unknownValue('!GetAtt Key.Arn', 'Key') }] },
      action: 'create',
      shown: { path: '/P', after: [{ Key: '(unknown until applied: !GetAtt Key.Arn)' }] },
    },
    {
      name: 'null and false',
      given: { path: '/P', before: null, after: false },
      action: 'update',
      shown: { path: '/P', before: null, after: false },
    },
  ]
  test.each(values)('$name', ({ given, action, shown }) => {
    const resources = [{ logicalId: 'L', type: 'T', action, properties: [given] }]
    expect(
      json(verdict({ plan: { changes: [change({ action, resources })], quotas: [] } })).plan.changes[0].resources[0]
        .properties,
    ).toEqual([shown])
  })

  const schema = new URL('../../../../shared/cases/check.schema.json', import.meta.url)
  test.skipIf(!existsSync(schema))(
    'fits the schema of the shared cases (skipped where they are not beside the repository)',
    () => {
      const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))
      expect([validate(json(approvalNeeded)), validate.errors]).toEqual([true, null])
    },
  )

  test('K6: is JSON whatever stands in the estate', () => {
    for (const text of hostileTexts)
      expect(json(verdictOf(text)).findings[0].message).toBe(text.replace(/\ud800/g, '\ud800'))
  })
})
