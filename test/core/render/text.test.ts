import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderText } from '../../../service/core/render/text.ts'
import { hostileTexts } from './hostile.ts'
import { impactOn, verdictOf } from './hostile-verdict.ts'
import { approvalNeeded, change, finding, plan, report, verdict } from './samples.ts'

describe('the text for people', () => {
  test('quotes the line and points at the value', () => {
    expect(renderText(report(approvalNeeded))).toMatchInlineSnapshot(`
      "catalog/services/payments/orders-archive.yaml
        8:39 needs approval  Bucket orders-archive can be opened to the public.
          8 │   parameters: { storageGiB: 200, public: true }
            │                                       ^^^^
          fix: Set parameters.public to false.
          bucket-not-public (Buckets are private) · high · Needs 1 of @acme/security

      On merge  1 service created in payments-prod (eu-west-1), +4.60 EUR/month; payments will have used 1,240 of 2,000 GiB storage.
        + create orders-archive in payments-prod (eu-west-1), +4.60 EUR/month
          + create Bucket (AWS::S3::Bucket)
            + /BucketName: orders-archive-111122223333

      ◆ approval needed: 1 finding asks for approval · 6 documents, 31 policies, 1 resource, 2 not judged here
      "
    `)
  })

  test('a pass is one line', () => {
    expect(renderText(report(verdict()))).toBe(
      '✔ pass: nothing to object to · 6 documents, 31 policies, 1 resource, 2 not judged here\n',
    )
  })

  const cases = [
    {
      name: 'J14: observe mode',
      given: { ...approvalNeeded, mode: 'observe' as const },
      says: '◆ would need approval: 1 finding asks for approval (observing: nothing blocks)',
    },
    {
      name: 'J6: what stood before is counted',
      given: verdict({ findings: [finding({ introduced: false })] }),
      says: '1 finding stood before this change',
    },
    {
      name: 'J8: what is only recorded is counted',
      given: verdict({ findings: [finding({ enforcement: 'audit' })] }),
      says: '1 audit finding recorded',
    },
    {
      name: 'J13: until when it is waived',
      given: verdict({ findings: [finding({ status: 'waived', until: '2027-01-31' })] }),
      says: 'waived  Bucket orders-archive can be opened to the public.',
    },
    {
      name: 'E7: an error',
      given: verdict({ verdict: 'deny', findings: [finding({ status: 'error', enforcement: 'deny' })] }),
      says: 'bucket-not-public (Buckets are private) · high · could not be judged',
    },
    {
      name: 'J10: a deleted file',
      given: verdict({ findings: [finding({ deleted: true })] }),
      says: '8:39 (in the deleted file) needs approval',
    },
    {
      name: 'no place at all',
      given: verdict({ findings: [finding({ location: undefined, subject: { kind: 'PullRequest', name: '12' } })] }),
      says: 'Elsewhere\n  PullRequest 12 needs approval',
    },
    {
      name: 'what is announced',
      given: verdict({
        notices: [{ message: 'Waiver x ends on 2027-01-31.', subject: { kind: 'Waiver', name: 'x' } }],
      }),
      says: 'Announced\n  Waiver x ends on 2027-01-31.',
    },
    {
      name: 'V4: a sensitive property',
      given: verdict({
        plan: {
          changes: [
            change({
              resources: [
                { logicalId: 'Db', type: 'T', action: 'update', properties: [{ path: '/P', sensitive: true }] },
              ],
            }),
          ],
          quotas: [],
        },
      }),
      says: '/P: (sensitive, changed)',
    },
  ]
  test.each(cases)('$name', ({ given, says }) => expect(renderText(report(given))).toContain(says))

  test('a long plan is told by service, and what is left out is counted', () => {
    const changes = Array.from({ length: 300 }, (_, index) => change({ service: `service-${index}` }))
    const text = renderText(report(verdict({ plan: { ...plan, changes } })))
    expect(text.split('\n').length).toBeLessThan(40)
    expect(text).toContain('300 services created in payments-prod (eu-west-1)')
    expect(text).toContain('…and 280 more services')
  })

  test('colours only where they are wanted', () => {
    expect(renderText(report(approvalNeeded))).not.toContain('\u001b')
    expect(renderText(report(approvalNeeded, { colour: true }))).toContain('\u001b[35m◆ approval needed\u001b[39m')
  })
})

describe('no terminal is deceived', () => {
  const deceptive =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/
  const shown = (text: string) =>
    renderText(
      report(verdictOf(text), {
        text: () => `${text} ${text}`,
        currency: text,
        impact: impactOn(text),
        policy: () => ({ title: text }),
      }),
    )

  test.each(hostileTexts.map((text) => ({ text })))('K6: $text', ({ text }) =>
    expect(shown(text)).not.toMatch(deceptive),
  )

  test('K6: whatever stands in the files', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !deceptive.test(shown(text))),
      { numRuns: 300 },
    )
  })
})
