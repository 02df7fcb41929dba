import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderSarif } from '../../../service/core/render/sarif.ts'
import { hostileTexts } from './hostile.ts'
import { verdictOf } from './hostile-verdict.ts'
import { finding, report, verdict } from './samples.ts'
import { sarifProblems } from './sarif-problems.ts'

function only(given: Parameters<typeof finding>[0]) {
  const log = JSON.parse(renderSarif(report(verdict({ findings: [finding(given)] }))))
  return { result: log.runs[0].results[0], rule: log.runs[0].tool.driver.rules[0] }
}

describe('SARIF 2.1.0', () => {
  const cases = [
    { name: 'nothing was found', given: verdict() },
    { name: 'a finding', given: verdict({ findings: [finding()] }) },
    {
      name: 'a broken document',
      given: verdict({ findings: [finding({ policy: null, category: 'document', status: 'error' })] }),
    },
    { name: 'a finding without a place', given: verdict({ findings: [finding({ location: undefined })] }) },
    { name: 'a waived finding', given: verdict({ findings: [finding({ status: 'waived', until: '2027-01-31' })] }) },
    {
      name: 'every severity',
      given: verdict({
        findings: (['info', 'low', 'medium', 'high', 'critical'] as const).map((severity) =>
          finding({ severity, policy: severity }),
        ),
      }),
    },
  ]
  test.each(cases)('fits its schema: $name', ({ given }) => {
    expect(sarifProblems(renderSarif(report(given)))).toEqual([])
  })

  test('the schema sees what is wrong', () => {
    expect(
      sarifProblems(renderSarif(report(verdict({ findings: [finding()] }))).replace('"error"', '"bad"')),
    ).not.toEqual([])
  })

  test('K6: fits its schema with hostile text in every field', () => {
    for (const text of hostileTexts) expect(sarifProblems(renderSarif(report(verdictOf(text))))).toEqual([])
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => sarifProblems(renderSarif(report(verdictOf(text)))).length === 0,
      ),
      { numRuns: 60 },
    )
  })

  test('a result names its rule, place, fingerprint and whether the change brought it', () => {
    const { result } = only({})
    expect(result).toMatchObject({
      ruleId: 'bucket-not-public',
      ruleIndex: 0,
      level: 'error',
      baselineState: 'new',
      partialFingerprints: { 'plumbline/v1': finding().fingerprint },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'catalog/services/payments/orders-archive.yaml' },
            region: { startLine: 8, startColumn: 39 },
          },
        },
      ],
    })
  })

  test('a rule says what it is, how severe, and which controls it shows', () => {
    expect(only({}).rule).toMatchObject({
      id: 'bucket-not-public',
      shortDescription: { text: 'Buckets are private' },
      properties: { 'security-severity': '8.0', tags: ['security', 'plumbline', 'cis-aws-5.0/2.1.4'] },
    })
  })

  const results = [
    { name: 'J8: audit is a note', given: { enforcement: 'audit' }, wanted: { level: 'note' } },
    { name: 'warn is a warning', given: { enforcement: 'warn' }, wanted: { level: 'warning' } },
    {
      name: 'J13: waived is suppressed',
      given: { status: 'waived', until: '2027-01-31' },
      wanted: { suppressions: [{ kind: 'external', status: 'accepted', justification: 'waived until 2027-01-31' }] },
    },
    {
      name: 'J6: what stood before is unchanged',
      given: { introduced: false },
      wanted: { baselineState: 'unchanged' },
    },
    {
      name: 'a path is a URI',
      given: { location: { path: 'a b/ü#?.yaml', line: 1, column: 1 } },
      wanted: { locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%BC%23%3F.yaml' } } }] },
    },
    {
      name: 'brackets in a message are no link',
      given: { message: '[evil](https://evil.example)', fix: undefined },
      wanted: { message: { text: '\\[evil\\](https://evil.example)' } },
    },
  ] as const
  test.each(results)('$name', ({ given, wanted }) => expect(only(given).result).toMatchObject(wanted))
})
