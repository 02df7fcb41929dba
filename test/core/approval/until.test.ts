import { expect, test } from 'vitest'
import { allowanceOf } from '../../../service/core/allowed/allowance.ts'
import { settleVerdict } from '../../../service/core/approval/settle-verdict.ts'
import { approvalsAtMerge } from '../../../service/core/approval/standing.ts'
import { settle } from '../../../service/core/approval.ts'
import { judge } from '../../../service/core/judge.ts'
import type { Approval } from '../../../service/core/model/approval.ts'
import { asks, common, documentsOf, type Files, judged, local, service, smallOnly, waiver } from '../judge/judging.ts'
import { alive, scanned } from '../scan/scanning.ts'
import { command, hearing, published } from './hearings.ts'

const small = { on: '[Local::Bucket]', require: 'resource.properties.SizeGiB <= 500', message: 'too large' }
const rule = { 'policies/small-only.yaml': smallOnly({ ...asks, ...small }) }
const big = { 'catalog/services/big.yaml': service('big', '{ storageGiB: 900 }', local) }
const asked = judged(rule, big)

/** What carol's command until then is worth at an instant: on the pull request, at the merge, and as a waiver after it, in scans too. */
function worth(until: string, now: string) {
  const { requirements } = asked
  const commands = [command('carol', `approve small-only until ${until}`)]
  const settlement = settle(hearing({ requirements, verdicts: [published({ requirements })], commands, now }))
  const approvals = approvalsAtMerge(settlement.requirements.map(given(until)), 1).map(
    ({ approval }): Approval => ({ ...approval, by: 'carol', until }),
  )
  return { review: settleVerdict(asked, settlement).verdict === 'pass', ...silenced(rule, approvals, now) }
}

/** Whether the service that is too large gets by at an instant: in a check of what brings it, at its merge, once it is there, and in a scan. */
function silenced(rules: Files, approvals: readonly Approval[], now: string) {
  const [base, after] = [documentsOf({ ...common, ...rules }), documentsOf({ ...common, ...rules, ...big })]
  const judgedNow = (before: typeof base, end: typeof base) =>
    judge({ ...plain, base: before, after: end, approvals, now })
  const { held } = allowanceOf({
    base,
    after: (holding) => (holding.length === 0 ? after : base),
    still: [],
    judge: (end) => judgedNow(base, end),
    facts: { commit: 'c', before: 'b', pullRequest: 1, by: null, since: now },
  })
  const scan = scanned({ files: { ...common, ...rules, ...big }, resources: [alive(after, 'big')], approvals, now })
  return {
    check: judgedNow(base, after).verdict === 'pass',
    merge: held.length === 0,
    waiver: judgedNow(after, after).findings[0]?.status === 'waived',
    scan: scan.every(({ status }) => status === 'waived') && scan.length === 1,
  }
}

/** As if it had counted when it was merged, so that what stands of it later can be looked at. */
function given(until: string) {
  return (one: (typeof asked.requirements)[number]) => ({
    ...one,
    satisfied: true,
    given: [{ by: { id: '#carol', login: 'carol' }, how: 'command' as const, at: '', until, reason: null }],
  })
}

const plain = {
  lastValid: null,
  lastValidEstate: null,
  shipped: { packs: new Map() },
  pullRequest: null,
  digestKey: 'test',
  bootstrap: 'service' as const,
}

const ends = [
  ['a day', '2026-12-01', '2026-12-01T23:59:59Z', '2026-12-02T00:00:00Z'],
  ['an instant', '2026-12-01T12:00:00Z', '2026-12-01T11:59:59Z', '2026-12-01T12:00:00Z'],
  ['an instant far in the east', '2026-12-01T12:00:00+14:00', '2026-11-30T21:59:59Z', '2026-11-30T22:00:00Z'],
  ['a summer’s instant, in winter', '2027-01-15T02:30:00+02:00', '2027-01-15T00:29:59Z', '2027-01-15T00:30:00Z'],
  ['the night in which clocks go back', '2026-11-02', '2026-11-02T23:59:59Z', '2026-11-03T00:00:00Z'],
] as const

const alike = (counts: boolean) => ({ check: counts, merge: counts, waiver: counts, scan: counts })

test.each(ends)(
  'A6, K11: an approval until %s counts a second before it ends, and not then: for a review, a check, a merge, a waiver and a scan alike',
  (_, until, before, end) => {
    expect(worth(until, before)).toEqual({ review: true, ...alike(true) })
    expect(worth(until, end)).toEqual({ review: false, ...alike(false) })
  },
)

test.each(ends)(
  'J13, K11: a waiver until %s silences a second before it ends, and not then: in a check, at a merge, after it and in a scan alike',
  (_, until, before, end) => {
    const rules = { ...rule, 'waivers/w.yaml': waiver('w', 'small-only', 'resource.service == "big"', until) }
    expect(silenced(rules, [], before)).toEqual(alike(true))
    expect(silenced(rules, [], end)).toEqual(alike(false))
  },
)
