import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanColumns } from '../../../../service/core/render/scan/scan-csv.ts'
import { visible } from '../../../../service/core/render/visible.ts'
import { isFormula, readCsv, textOf } from './csv.ts'
import { drift, scanFinding, scanReport, small, unseen } from './scan-samples.ts'
import { scanTexts } from './scan-texts.ts'

/** The records of a report, by column. */
function records(given: Parameters<typeof scanReport>[0]) {
  const [head = [], ...rows] = readCsv(scanTexts.csv(scanReport(given)))
  return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [head[index], cell])))
}

const message = (text: string) => records({ findings: [scanFinding({ message: text })] })[0]?.['message'] ?? ''

describe('the CSV of a scan', () => {
  test('a head, a record a finding, then what could not be seen', () => {
    const rows = readCsv(scanTexts.csv(small))
    expect(rows[0]).toEqual(scanColumns)
    expect(rows.map(([record]) => record)).toEqual(['record', ...small.findings.map(() => 'finding'), 'not-seen'])
  })

  test('a finding, column by column', () => {
    expect(records({ findings: [drift({ facts: { owner: 'web', age: '9 days' } })] })).toEqual([
      {
        record: 'finding',
        severity: 'medium',
        status: 'open',
        category: 'drift',
        policy: 'builtin-drift',
        title: 'What lives is what was applied',
        subject_kind: 'Service',
        subject: 'orders-archive/Bucket',
        account: 'payments-prod',
        region: 'eu-west-1',
        resource_type: 'AWS::S3::Bucket',
        resource_id: 'orders-archive-111122223333',
        resource_name: 'orders-archive-111122223333',
        message: 'Bucket orders-archive lives otherwise than its service sets it.',
        fix: '',
        differences:
          '/PublicAccessBlockConfiguration/BlockPublicAcls: true → false; /VersioningConfiguration/Status: Enabled → (not set); /NotificationToken: (sensitive, changed)',
        facts: 'owner: web; age: 9 days',
        change: '',
        known: 'false',
        first_seen: '2026-11-21T02:01:12.000Z',
        last_seen: '2026-11-30T02:01:12.000Z',
        since: '2026-11-21T02:01:12.000Z',
        until: '',
        enforcement: 'approve',
        path: 'catalog/services/payments/orders-archive.yaml',
        line: '8',
        call: '',
        fingerprint: '51d6b0c4'.padEnd(64, '1'),
      },
    ])
  })

  test('S1: what could not be seen has its call and reason', () => {
    expect(records({ notSeen: [unseen({ types: null, region: null })] })).toMatchObject([
      { record: 'not-seen', account: 'payments-prod', region: '', resource_type: '', call: 'rds:DescribeDBInstances' },
    ])
  })

  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '"=1"',
    "'=1",
    "''=1",
    'x;=1',
    'x; =1',
    'x;"=1"',
    '＝1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example","evil")',
  ]
  test.each(formulas)('K6: no formula, and the same text again: %j', (text) => {
    expect(isFormula(message(text))).toBe(false)
    expect(textOf(message(text))).toBe(visible(text))
  })

  test('K6: whatever stands in a cell, a record is one line, no cell a formula, and the text comes back', () => {
    const piece = fc.oneof(fc.constantFrom(...formulas, ';', '"', "'", ',', '=', ' ', '-', '\r\n', 'a'), fc.string())
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
        (text) => !isFormula(message(text)) && textOf(message(text)) === visible(text),
      ),
      { numRuns: 300 },
    )
  })
})
