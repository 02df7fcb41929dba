import { describe, expect, test } from 'vitest'
import { annotations } from '../../../service/core/render/annotations.ts'
import { renderCheck, renderUnfinishedCheck } from '../../../service/core/render/check.ts'
import { renderComment } from '../../../service/core/render/comment.ts'
import { hostileTexts } from './hostile.ts'
import { verdictOf } from './hostile-verdict.ts'
import { living } from './living.ts'
import { approvalNeeded, finding, plan, requirement, verdict } from './samples.ts'

const context = { currency: 'EUR' }

describe('the check', () => {
  const cases = [
    {
      name: 'G1: a pass is a success',
      given: verdict({ plan }),
      conclusion: 'success',
      title: 'Pass: 1 service changes',
    },
    {
      name: 'G1: a pass that changes nothing',
      given: verdict(),
      conclusion: 'success',
      title: 'Pass: nothing changes',
    },
    {
      name: 'G1: what needs an approval asks for action',
      given: approvalNeeded,
      conclusion: 'action_required',
      title: 'Approval needed: 1 finding asks for approval',
    },
    {
      name: 'G1: a denial is a failure',
      given: verdict({
        verdict: 'deny',
        findings: [finding({ enforcement: 'deny' }), finding({ enforcement: 'deny' })],
      }),
      conclusion: 'failure',
      title: 'Denied: 2 findings deny',
    },
    {
      name: 'J14: in observe mode it succeeds and says what it would have been',
      given: { ...approvalNeeded, mode: 'observe' as const },
      conclusion: 'success',
      title: 'Would need approval: 1 finding asks for approval',
    },
  ]
  test.each(cases)('$name', ({ given, conclusion, title }) =>
    expect(renderCheck(given, context)).toMatchObject({ conclusion, title }),
  )

  test('its summary is the text of the comment', () => {
    expect(`<!-- plumbline -->\n${renderCheck(approvalNeeded, context).summary}`).toBe(
      renderComment(approvalNeeded, context),
    )
  })

  test('G8: a review that could not be finished is not green, and says why', () => {
    const check = renderUnfinishedCheck('GitHub answered 502 three times at @acme/estate.')
    expect(check).toMatchObject({ conclusion: 'failure', title: 'Not judged yet' })
    expect(living(check.summary)).toEqual([])
    expect(check.summary).toContain('GitHub answered 502 three times')
  })
})

describe('annotations', () => {
  const annotation = (given: Parameters<typeof finding>[0]) =>
    renderCheck(verdict({ verdict: 'deny', findings: [finding(given)] }), context).annotations

  test('G1: stand on the exact line', () => {
    expect(renderCheck(approvalNeeded, context).annotations).toEqual([
      {
        path: 'catalog/services/payments/orders-archive.yaml',
        startLine: 8,
        endLine: 8,
        startColumn: 39,
        endColumn: 42,
        level: 'failure',
        title: 'bucket-not-public (high)',
        message:
          'Bucket orders-archive can be opened to the public.\nSet parameters.public to false.\nNeeds 1 of @acme/security.',
      },
    ])
  })

  const cases = [
    { name: 'J10: none in a deleted file', given: { deleted: true }, shown: [] },
    { name: 'none without a place', given: { location: undefined }, shown: [] },
    { name: 'J6: none for what stood before', given: { introduced: false }, shown: [] },
    { name: 'J8: none for what is only recorded', given: { enforcement: 'audit' }, shown: [] },
    { name: 'a warning warns', given: { enforcement: 'warn' }, shown: [{ level: 'warning' }] },
    {
      name: 'J13: a waived one is a notice',
      given: { status: 'waived', until: '2027-01-31' },
      shown: [{ level: 'notice' }],
    },
    {
      name: 'no columns over several lines, which GitHub refuses',
      given: { location: { path: 'a.yaml', line: 3, column: 5, endLine: 4, endColumn: 2 } },
      shown: [{ startLine: 3, endLine: 4 }],
    },
  ] as const
  test.each(cases)('$name', ({ given, shown }) => {
    const found = annotation(given)
    expect(found).toHaveLength(shown.length)
    expect(found).toMatchObject(shown)
    expect(found.filter((one) => one.startLine !== one.endLine && 'startColumn' in one)).toEqual([])
  })

  test('J8: of two findings of one rule on one subject each names its own approvers', () => {
    const two = [
      ['one', 'acme/payments'],
      ['two', 'acme/web'],
    ] as const
    const asked = verdict({
      verdict: 'needs-approval',
      findings: two.map(([key]) => finding({ key })),
      requirements: two.map(([key, team]) =>
        requirement({ key, approvers: { groups: [], teams: [team], users: [], count: 1 } }),
      ),
    })
    const messages = annotations(asked).map(({ message }) => message.split('\n').at(-1))
    expect(messages).toEqual(['Needs 1 of @acme/payments.', 'Needs 1 of @acme/web.'])
  })

  test('K6: title and message within the limits, without deceptive characters', () => {
    for (const text of [...hostileTexts, 'x'.repeat(100_000)]) {
      for (const { title, message } of renderCheck(verdictOf(text), context).annotations) {
        expect(title.length).toBeLessThanOrEqual(255)
        expect(message.length).toBeLessThan(65_536)
        expect(`${title}${message}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      }
    }
  })
})
