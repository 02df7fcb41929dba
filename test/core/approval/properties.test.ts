import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedDigest } from '../../../service/core/approval/asked-digest.ts'
import type { HeardCommand, HeardReview } from '../../../service/core/approval/hearing.ts'
import { settleVerdict } from '../../../service/core/approval/settle-verdict.ts'
import { settle } from '../../../service/core/approval.ts'
import type { Verdict } from '../../../service/core/model/verdict.ts'
import { asks, type Files, judged, policy, service, smallOnly } from '../judge/judging.ts'
import { sampleOf } from '../sample.ts'
import { command, hearing, published, review } from './hearings.ts'

const drawn = fc.record({
  name: fc.constantFrom('a', 'b', 'c'),
  gib: fc.constantFrom(1, 501, 900),
  open: fc.boolean(),
  account: fc.constantFrom('payments-prod', 'archive-prod'),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never
const some = fc.uniqueArray(drawn, { selector: ({ name }) => name, maxLength: 3 })

const rules: Files = {
  'policies/small.yaml': smallOnly(asks),
  'policies/private.yaml': policy('private', { ...asks, require: 'service.parameters.public == false' }),
  'policies/spare.yaml': policy('spare', { ...asks, require: 'usage.storageGiB <= 900' }),
}
const files = (services: readonly Drawn[]): Files =>
  Object.fromEntries(
    services.map(({ name, gib, open, account }) => [
      `catalog/services/${name}.yaml`,
      service(name, `{ storageGiB: ${gib}, public: ${open} }`, { account }),
    ]),
  )

/** What carol said of the first state, by one review or by commands on some of its policies, and what was published. */
function settled(before: Verdict, now: Verdict, said: readonly string[] | 'review'): Verdict {
  const digest = askedDigest(before.requirements).slice(0, 7)
  const reviews: readonly HeardReview[] = said === 'review' ? [review('carol', { commit: 'first' })] : []
  const commands: readonly HeardCommand[] =
    said === 'review' ? [] : said.map((name) => command('carol', `approve ${name} ${digest}`))
  const verdicts = [
    published({ headSha: 'first', requirements: before.requirements }),
    published({ publishedAt: '2026-11-01T14:00:00Z', requirements: now.requirements }),
  ]
  return settleVerdict(now, settle(hearing({ requirements: now.requirements, verdicts, reviews, commands })))
}

describe('K11: an approval is for what it names', () => {
  const saying = fc.oneof(
    fc.constant('review' as const),
    fc.subarray(['small-only', 'private', 'spare'], { minLength: 1 }),
  )

  test('K11, A4: a review, or a command, never lets another subject, value, account, usage or policy pass', () => {
    fc.assert(
      fc.property(some, some, saying, (one, other, said) => {
        const [before, now] = [judged(rules, files(one)), judged(rules, files(other))]
        const after = settled(before, now, said)
        for (const [index, requirement] of after.requirements.entries()) {
          const then = before.requirements.find(({ key }) => key === requirement.key)
          const named = said === 'review' || said.includes(requirement.policy)
          const used = requirement.terms.usage?.['storageGiB'] ?? 0
          const within = used <= (then?.terms.usage?.['storageGiB'] ?? 0)
          expect(requirement.satisfied).toBe(then !== undefined && named && within)
          if (!requirement.satisfied) expect(requirement).toMatchObject(now.requirements[index] ?? {})
        }
        const open = after.requirements.some(({ satisfied }) => !satisfied)
        expect(after.verdict).toBe(now.verdict === 'deny' ? 'deny' : open ? 'needs-approval' : 'pass')
      }),
      sampleOf(150),
    )
  })

  test('J8: no approval lifts a deny, and what is approved beside it is shown so', () => {
    const deny = { ...rules, 'policies/huge.yaml': policy('huge', { require: 'service.parameters.storageGiB < 900' }) }
    const verdict = judged(deny, files([{ name: 'a', gib: 900, open: true, account: 'payments-prod' }]))
    const after = settled(verdict, verdict, 'review')
    expect(after.verdict).toBe('deny')
    expect(after.findings.map(({ policy: of, status }) => `${of} ${status}`).sort()).toEqual([
      'huge open',
      'private approved',
      'small-only approved',
    ])
  })

  test('A4: what is voided was approved, is asked otherwise now, and is told with why', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [before, now] = [judged(rules, files(one)), judged(rules, files(other))]
        for (const { policy: of, subject, why } of settled(before, now, 'review').heard?.voided ?? []) {
          const same = (verdict: Verdict) =>
            verdict.requirements.find((it) => it.policy === of && it.subject.name === subject.name)
          expect(same(before)).toBeDefined()
          expect(same(now)).toBeDefined()
          expect(why).toMatch(/now|more/)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('A3: the reason names the value that was approved', () => {
    const [before, now] = ([900, 501] as const).map((gib) =>
      judged(rules, files([{ name: 'a', gib, open: false, account: 'payments-prod' }])),
    )
    if (before === undefined || now === undefined) return
    expect(settled(before, now, 'review').heard?.voided.map(({ why }) => why)).toEqual([
      '`service.parameters.storageGiB` was `900` when it was approved, and is `501` now.',
    ])
  })
})

describe('V4: what stands behind a key', () => {
  test('V4, A3: holds no sensitive value, and tells that it is another', () => {
    const secret = policy('no-secret', { ...asks, require: 'service.parameters.secret == ""' })
    const [one, other] = ['hunter2', 'hunter3'].map((text) =>
      judged({ 'policies/s.yaml': secret }, { 'catalog/services/a.yaml': service('a', `{ secret: ${text} }`) }),
    )
    if (one === undefined || other === undefined) return
    expect(JSON.stringify(one.requirements)).not.toContain('hunter')
    expect(settled(one, other, 'review').heard?.voided.map(({ why }) => why)).toEqual([
      '`service.parameters.secret` is another now.',
    ])
  })
})
