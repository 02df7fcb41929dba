import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderComment } from '../../../service/core/render/comment.ts'
import { size } from '../../../service/core/render/fitting.ts'
import { hostileTexts } from './hostile.ts'
import { impactOn, verdictOf } from './hostile-verdict.ts'
import { living } from './living.ts'
import { approvalNeeded, change, finding, plan, requirement, verdict } from './samples.ts'

const context = { currency: 'EUR', asked: '2026-11-02T09:00:00Z' }

describe('the comment', () => {
  test('G2: begins with its mark', () => {
    expect(renderComment(verdict(), context).split('\n')[0]).toBe('<!-- plumbline -->')
  })

  test('is two lines when all is well and nothing changes', () => {
    expect(renderComment(verdict(), context)).toBe('<!-- plumbline -->\n### Plumbline: pass\n')
  })

  test('is as product.md shows it when an approval is needed', () => {
    expect(renderComment(approvalNeeded, context)).toMatchInlineSnapshot(`
      "<!-- plumbline -->
      ### Plumbline: approval needed

      | | policy | where | what |
      |---|---|---|---|
      | 🔏 | bucket-not-public (high) | \`catalog/services/payments/orders-archive.yaml:8\` | Bucket orders-archive can be opened to the public. Set \`parameters.public\` to false. |

      **Who can approve**: 1 of \`@acme/security\`, by approving this pull request or with \`/plumbline approve bucket-not-public 502113a until 2027-01-31 because <reason>\`. The author's own approval does not count.

      **On merge**: 1 service created in payments-prod (eu-west-1), +4.60 EUR/month; payments will have used 1,240 of 2,000 GiB storage.

      <details><summary>Plan</summary>

      \`\`\`diff
      + create orders-archive in payments-prod (eu-west-1), +4.60 EUR/month
      +   create Bucket (AWS::S3::Bucket)
      +     /BucketName: orders-archive-111122223333

        payments storageGiB: 1,040 → 1,240 of 2,000
      \`\`\`

      </details>
      "
    `)
  })

  const cases = [
    { when: 'a requirement names a team', given: approvalNeeded, says: '1 of `@acme/security`' },
    {
      when: 'nobody is named',
      given: verdict({ requirements: [requirement({ approvers: { groups: ['x'], teams: [], users: [], count: 1 } })] }),
      says: "1 of the repository's administrators",
    },
    {
      when: 'one of two has approved',
      given: verdict({
        requirements: [
          requirement({
            approvedBy: ['ada'],
            approvers: { groups: [], teams: ['acme/sec'], users: ['bob'], count: 2 },
          }),
        ],
      }),
      says: '1 more of `@acme/sec`, `@bob`',
    },
    {
      when: 'a document is broken',
      given: verdict({
        verdict: 'deny',
        findings: [finding({ category: 'document', policy: null, enforcement: 'deny', status: 'error' })],
      }),
      says: '| ⛔ | broken document (high) |',
    },
    {
      when: 'a policy warns',
      given: verdict({ findings: [finding({ enforcement: 'warn' })] }),
      says: '| ⚠️ | bucket-not-public (high) |',
    },
    {
      when: 'J13: a finding is waived',
      given: verdict({ findings: [finding({ status: 'waived', until: '2027-01-31' })] }),
      says: 'Waived until 2027-01-31.',
    },
    {
      when: 'J6: a finding stood before, waived by an approval of then',
      given: verdict({ findings: [finding({ status: 'waived', until: '2027-01-31', introduced: false })] }),
      says: '1 finding stood before this change and does not block it.',
    },
    {
      when: 'J6: a finding stood before',
      given: verdict({ findings: [finding({ introduced: false })] }),
      says: '1 finding stood before this change and does not block it.',
    },
    {
      when: 'J6: a broken rule in force stood before',
      given: verdict({
        verdict: 'deny',
        findings: [
          finding({
            category: 'document',
            policy: null,
            enforcement: 'deny',
            status: 'error',
            introduced: false,
            subject: { kind: 'Policy', name: 'p' },
          }),
        ],
      }),
      says: '| ⛔ | broken document (high) |',
    },
    {
      when: 'J14: the estate observes',
      given: { ...approvalNeeded, mode: 'observe' as const },
      says: '### Plumbline (observing): would need approval',
    },
    {
      when: 'J12: data would be lost',
      given: verdict({ plan: { changes: [change({ action: 'delete' })], quotas: [] } }),
      says: '**Data would be lost**: `orders-archive` is deleted.',
    },
    {
      when: 'something is announced',
      given: verdict({
        notices: [
          { message: 'Waiver legacy-site ends on 2027-01-31.', subject: { kind: 'Waiver', name: 'legacy-site' } },
        ],
      }),
      says: '- Waiver legacy-site ends on 2027-01-31.',
    },
    {
      when: 'V4: a property is sensitive',
      given: verdict({
        plan: {
          changes: [
            change({
              resources: [
                { logicalId: 'Db', type: 'T', action: 'update', properties: [{ path: '/Password', sensitive: true }] },
              ],
            }),
          ],
          quotas: [],
        },
      }),
      says: '/Password: (sensitive, changed)',
    },
  ]
  test.each(cases)('$when: says “$says”', ({ given, says }) => {
    expect(renderComment(given, context)).toContain(says)
  })

  test('J8: audit findings are not shown', () => {
    const shown = renderComment(verdict({ findings: [finding({ enforcement: 'audit' })] }), context)
    expect(shown).toBe('<!-- plumbline -->\n### Plumbline: pass\n')
  })
})

describe('what people said', () => {
  const by = (login: string, until: string | null, how: 'review' | 'confirmed' = 'review') => ({
    by: { id: login, login },
    how,
    at: '2026-11-02T10:00:00Z',
    until,
    reason: null,
  })
  const met = requirement({ satisfied: true, approvedBy: ['carol'], given: [by('carol', '2027-01-31')] })
  const cost = { policy: 'cost', subject: { kind: 'Service', name: 'orders' } as const, key: 'k' }
  const own = requirement({ ...cost, satisfied: true, approvedBy: ['alice'], given: [by('alice', null, 'confirmed')] })
  const open = requirement({
    ...cost,
    approvers: { groups: [], teams: ['acme/fin'], users: [], count: 2 },
    approvedBy: ['dora'],
  })

  test.each([
    [
      'A6: what is met, by whom, until when',
      [met],
      '**Approved**: bucket-not-public on `orders-archive/Bucket` by `@carol` until 2027-01-31.',
    ],
    [
      'A1: that an administrator confirmed his own change',
      [own],
      'by `@alice`, the only administrator, who confirmed his own change a day after it was asked,',
    ],
    [
      'A1: how many more are needed, beside what is met',
      [met, open],
      '- 1 more of `@acme/fin` (approved by `@dora`) for cost on `orders`: `/plumbline approve cost ',
    ],
    [
      'A6: the last day that the policy allows, from when it was asked',
      [requirement()],
      ' until 2027-01-31 because <reason>`',
    ],
    [
      'A6: no day where the policy sets no limit',
      [requirement({ terms: { maximum: null, spent: true, facts: {} } })],
      'b because <reason>`',
    ],
  ])('%s', (_, requirements, says) => {
    expect(renderComment(verdict({ requirements }), context).replace(/[0-9a-f]{7} because/, 'b because')).toContain(
      says,
    )
  })

  test('A4: what was voided and why, and what approvers must know', () => {
    const heard = {
      voided: [
        {
          by: 'carol',
          policy: 'cost',
          subject: cost.subject,
          why: '`service.parameters.storageGiB` was `200` when it was approved, and is `400` now.',
        },
      ],
      notes: ['Team `acme/security` is not seen: it is hidden from this App, or gone, so nobody counts as its member.'],
    }
    const shown = renderComment(verdict({ requirements: [open], heard }), context)
    expect(shown).toContain(
      '**No longer approved**\n\n- cost on `orders`, which `@carol` approved: `service.parameters.storageGiB` was `200` when it was approved, and is `400` now.\n',
    )
    expect(shown).toContain(
      '**To know**\n\n- Team `acme/security` is not seen: it is hidden from this App, or gone, so nobody counts as its member.\n',
    )
  })

  test('by hand nobody can approve, and no line is proposed', () => {
    expect(renderComment(approvalNeeded, { currency: null })).not.toContain('/plumbline')
  })
})

describe('the limit of 65,535 characters', () => {
  const findings = Array.from({ length: 500 }, (_, index) =>
    finding({ message: `Nr. ${index} ${'é`|*'.repeat(100)}`, fingerprint: String(index).padStart(64, '0') }),
  )
  const changes = Array.from({ length: 3000 }, (_, index) => change({ service: `service-${index}` }))
  const requirements = Array.from({ length: 500 }, (_, index) =>
    requirement({
      policy: `policy-${index}`,
      approvers: { groups: [], teams: [`acme/team-${index}`], users: [], count: 1 },
    }),
  )
  const notices = Array.from({ length: 500 }, () => ({
    message: 'a `|` b'.repeat(200),
    subject: { kind: 'Waiver', name: 'w' } as const,
  }))
  const big = renderComment(
    verdict({ verdict: 'deny', findings, requirements, notices, plan: { changes, quotas: [] } }),
    context,
  )

  test('is kept', () => expect(size(big)).toBeLessThanOrEqual(65_535))
  test('is kept between whole rows, within no block', () => {
    expect(living(big)).toEqual([])
    expect(big.match(/<details>/g)?.length).toBe(big.match(/<\/details>/g)?.length)
  })
  test('is said', () => {
    expect(big).toMatch(/…and \d+ more findings: there is no room/)
    expect(big).toMatch(/…and [\d,]+ more lines: there is no room/)
  })
})

describe('G4: foreign text is inert in every field', () => {
  test('the corpus holds at least sixty texts', () => expect(hostileTexts.length).toBeGreaterThanOrEqual(60))

  test.each(hostileTexts.map((text) => ({ text })))('K6: $text', ({ text }) => {
    expect(living(renderComment(verdictOf(text), { currency: text, impact: impactOn(text) }))).toEqual([])
    const alone = {
      policies: impactOn(text)
        .policies.slice(0, 1)
        .map((one) => ({ ...one, passes: [], stays: [] })),
    }
    expect(living(renderComment(verdict(), { ...context, impact: { ...alone, pullRequests: null } }))).toEqual([])
  })

  const piece = fc.oneof(
    fc.constantFrom(
      ...hostileTexts,
      '`',
      '|',
      '\\',
      '\n',
      ' ',
      '@',
      '#',
      '1',
      '<',
      '>',
      '*',
      '_',
      '~',
      '[',
      ']',
      '(',
      ')',
      '!',
      '$',
      ':',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ maxLength: 8 }),
  )
  test('K6: whatever it is put together from', () => {
    const texts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        texts,
        (text) => living(renderComment(verdictOf(text), { currency: text, impact: impactOn(text) })).length === 0,
      ),
      { numRuns: 400 },
    )
  })

  const reader = new URL('../../../../shared/cases/markdown.mjs', import.meta.url)
  test.skipIf(!existsSync(reader))(
    'by the reader of the shared cases (skipped where they are not beside the repository)',
    async () => {
      const { markdownProblems } = await import(reader.href)
      for (const text of hostileTexts) {
        const comment = renderComment(verdictOf(text), { ...context, impact: impactOn(text) })
        expect(markdownProblems(comment)).toEqual([])
      }
    },
  )
})

test('a plan in the sentence: places, cost, quota', () => {
  expect(renderComment(verdict({ plan }), context)).toContain(
    '**On merge**: 1 service created in payments-prod (eu-west-1), +4.60 EUR/month; payments will have used 1,240 of 2,000 GiB storage.',
  )
})
