import { describe, expect, test } from 'vitest'
import type { JudgeInput } from '../../../service/core/judge.ts'
import type { Verdict } from '../../../service/core/model/verdict.ts'
import {
  asks,
  bucket,
  estateFile,
  type Files,
  findingOf,
  judged,
  local,
  pack,
  service,
  smallOnly,
  team,
} from './judging.ts'

const rule = { 'policies/small-only.yaml': smallOnly(asks) }
const path = 'catalog/services/big.yaml'
const big = { [path]: service('big', '{ storageGiB: 900 }') }

function keyOf(verdict: Verdict, of = 'small-only'): string {
  return findingOf(verdict, of, 'big').key
}

describe('A3: the key of a finding', () => {
  const key = keyOf(judged(rule, big))
  const changed = (base: Files, head: Files, more: Partial<JudgeInput> = {}) =>
    keyOf(judged({ ...rule, ...base }, { ...big, ...head }, more))

  test.each<[string, Files, Files]>([
    ['comments and formatting', {}, { [path]: `# x\n${service('big', '\n    storageGiB: 900')}` }],
    ['a value that the rule does not read', {}, { [path]: service('big', '{ storageGiB: 900, note: x }') }],
    [
      'message, fix, severity and approvers',
      { 'policies/small-only.yaml': smallOnly({ ...asks, message: '"x"', fix: '"y"', approvers: '{ users: [ada] }' }) },
      {},
    ],
    ['another service', {}, { 'catalog/services/a.yaml': service('a') }],
    ['another place of the file', {}, { [path]: null, 'catalog/b.yaml': service('big', '{ storageGiB: 900 }') }],
  ])('A3: stands with %s', (_, base, head) => {
    expect(changed(base, head)).toBe(key)
  })

  test.each<[string, Files, Files]>([
    ['another value of what it reads', {}, { [path]: service('big', '{ storageGiB: 901 }') }],
    ['another account', {}, { [path]: service('big', '{ storageGiB: 900 }', { account: 'archive-prod' }) }],
    ['another region', {}, { [path]: service('big', '{ storageGiB: 900 }', { region: 'eu-central-1' }) }],
    ['another environment', {}, { [path]: service('big', '{ storageGiB: 900 }', local) }],
    [
      'another team',
      {},
      { 'catalog/teams/web.yaml': team('web'), [path]: service('big', '{ storageGiB: 900 }', { owner: 'web' }) },
    ],
    [
      'another offering',
      {},
      {
        'catalog/offerings/v.yaml': bucket().replace('name: bucket', 'name: vault'),
        [path]: service('big', '{ storageGiB: 900 }', { offering: 'vault' }),
      },
    ],
    [
      'another require',
      { 'policies/small-only.yaml': smallOnly({ ...asks, require: '"service.parameters.storageGiB <= 501"' }) },
      {},
    ],
    ['another when', { 'policies/small-only.yaml': smallOnly({ ...asks, when: '"true"' }) }, {}],
    ['another variable', { 'policies/small-only.yaml': smallOnly({ ...asks, variables: '{ x: "1" }' }) }, {}],
    [
      'another parameter',
      {
        'policies/small-only.yaml': smallOnly({
          ...asks,
          parameters: '{ type: object, properties: { x: { type: integer, default: 1 } } }',
        }),
      },
      {},
    ],
  ])('A3: falls with %s', (_, base, head) => {
    expect(changed(base, head)).not.toBe(key)
  })

  test('A3: now never enters', () => {
    const timely = { 'policies/small-only.yaml': smallOnly({ ...asks, require: 'now < timestamp("2020-01-01")' }) }
    expect(changed(timely, {}, { now: '2026-06-16T00:00:00Z' })).toBe(changed(timely, {}))
  })

  test('A3: usage does not enter, the whole subject does then', () => {
    const usage = { 'policies/small-only.yaml': smallOnly({ ...asks, require: 'usage.storageGiB <= 500' }) }
    expect(changed({ ...usage, 'catalog/services/a.yaml': service('a') }, {})).toBe(changed(usage, {}))
    expect(changed(usage, { [path]: service('big', '{ storageGiB: 900, note: x }') })).not.toBe(changed(usage, {}))
  })

  test('A3: where it cannot be told what is read, the whole counts', () => {
    const whole = {
      'policies/small-only.yaml': smallOnly({ ...asks, require: 'service.parameters.all(name, name == "none")' }),
    }
    expect(changed(whole, { [path]: service('big', '{ storageGiB: 900, note: x }') })).not.toBe(changed(whole, {}))
  })

  test('A3: of what is compared with null alone, no more than that it is there enters', () => {
    const rule = (require: string) => ({ 'policies/small-only.yaml': smallOnly({ ...asks, require }) })
    const grows = rule('old == null || service.parameters.storageGiB <= old.parameters.storageGiB')
    const was = (parameters: string) => ({ [path]: service('big', parameters) })
    const plain = changed({ ...grows, ...was('{ storageGiB: 800 }') }, {})
    expect(changed({ ...grows, ...was('{ storageGiB: 800, note: x }') }, {})).toBe(plain)
    expect(changed({ ...grows, ...was('{ storageGiB: 801 }') }, {})).not.toBe(plain)
    const is = rule('team == null || service.parameters.storageGiB < 5')
    const isNot = changed(is, { 'catalog/teams/payments.yaml': team('payments', '  may: []') })
    expect(isNot).toBe(changed(is, {}))
  })

  test('A3: old, change and pr enter where the rule reads them, and only there', () => {
    const before = { [path]: service('big', '{ storageGiB: 800 }') }
    expect(changed(before, {})).toBe(key)
    const old = {
      'policies/small-only.yaml': smallOnly({
        ...asks,
        require: 'old != null && old.parameters.storageGiB > 800 && service.parameters.storageGiB < 5',
      }),
    }
    expect(changed({ ...old, ...before }, {})).not.toBe(
      changed({ ...old, [path]: service('big', '{ storageGiB: 700 }') }, {}),
    )
    const change = { 'policies/small-only.yaml': smallOnly({ ...asks, require: 'change == "none"' }) }
    expect(changed({ ...change, ...before }, {})).not.toBe(changed(change, {}))
    const pr = { 'policies/small-only.yaml': smallOnly({ ...asks, require: 'pr.author.login == "nobody"' }) }
    const by = (login: string, labels: readonly string[] = []) => ({
      pullRequest: {
        number: 1,
        author: { login, kind: 'human', teams: ['acme/payments'] },
        base: 'main',
        labels,
        files: [],
      } as const,
    })
    expect(changed(pr, {}, by('ada'))).not.toBe(changed(pr, {}, by('bob')))
    expect(changed(pr, {}, by('ada'))).toBe(changed(pr, {}, by('ada', ['x'])))
  })

  test('A3: two subjects never share one', () => {
    const verdict = judged(rule, { ...big, 'catalog/services/c.yaml': service('c', '{ storageGiB: 900 }') })
    expect(new Set(verdict.requirements.map((one) => one.key)).size).toBe(2)
  })
})

describe('A6: settled approvals', () => {
  const key = keyOf(judged(rule, big))
  const by = (login: string, more: { until?: string; policy?: string; key?: string } = {}) => ({
    policy: 'small-only',
    key,
    by: login,
    ...more,
  })

  test.each([
    ['satisfies the requirement', [by('ada')], 'approved'],
    ['of another key counts for nothing', [by('ada', { key: 'x' })], 'open'],
    ['of another policy counts for nothing', [by('ada', { policy: 'other' })], 'open'],
    ['counts one second before its end', [by('ada', { until: '2026-06-15T12:00:01Z' })], 'approved'],
    ['counts no more at its end', [by('ada', { until: '2026-06-15T12:00:00Z' })], 'open'],
    ['counts on its last day', [by('ada', { until: '2026-06-15' })], 'approved'],
  ])('A6: one %s', (_, approvals, status) => {
    const verdict = judged(rule, big, { approvals })
    expect(findingOf(verdict, 'small-only').status).toBe(status)
    expect(verdict.verdict).toBe(status === 'approved' ? 'pass' : 'needs-approval')
    expect(verdict.requirements).toMatchObject([
      { satisfied: status === 'approved', approvedBy: status === 'approved' ? ['ada'] : [] },
    ])
  })

  test('A6: as many different people as the policy asks', () => {
    const two = {
      'policies/small-only.yaml': smallOnly({ ...asks, approvers: '{ teams: [acme/security], count: 2 }' }),
    }
    const judge = (...approvals: ReturnType<typeof by>[]) => judged(two, big, { approvals })
    expect(judge(by('ada'), by('ada'))).toMatchObject({
      verdict: 'needs-approval',
      requirements: [{ approvedBy: ['ada'] }],
    })
    expect(judge(by('bob'), by('ada'))).toMatchObject({
      verdict: 'pass',
      requirements: [{ approvedBy: ['ada', 'bob'] }],
    })
  })

  test('A6: what was approved and merged stands as waived, with its end, and falls when it ends and the change touches it', () => {
    const standing = { ...rule, ...big }
    const of = (until: string | undefined, head: Files = {}) =>
      findingOf(judged(standing, head, { approvals: [by('ada', until === undefined ? {} : { until })] }), 'small-only')
    expect(of('2026-09-01')).toMatchObject({ status: 'waived', until: '2026-09-01', introduced: false })
    expect(of(undefined)).toMatchObject({ status: 'waived', introduced: false })
    expect(of(undefined)).not.toHaveProperty('until')
    expect(of('2026-06-14')).toMatchObject({ status: 'open', introduced: false })
    const touched = { [path]: service('big', '{ storageGiB: 900, note: x }') }
    expect(of('2026-06-14', touched)).toMatchObject({ status: 'open', introduced: true })
    expect(of('2026-09-01', touched)).toMatchObject({ status: 'waived', introduced: false })
  })

  test('A6: of two who must have approved, the one whose approval ends first ends the waiver', () => {
    const two = {
      ...big,
      'policies/small-only.yaml': smallOnly({ ...asks, approvers: '{ teams: [acme/security], count: 2 }' }),
    }
    const approvals = [
      by('ada', { until: '2026-09-01' }),
      by('ada', { until: '2026-07-01' }),
      by('bob', { until: '2026-08-01' }),
    ]
    expect(findingOf(judged(two, {}, { approvals }), 'small-only')).toMatchObject({
      status: 'waived',
      until: '2026-08-01',
    })
    expect(findingOf(judged(two, {}, { approvals: approvals.slice(0, 2) }), 'small-only').status).toBe('open')
  })

  test('A6: no approval lifts a deny', () => {
    const deny = { 'policies/small-only.yaml': smallOnly({ exception: '{ maximum: 90d }' }) }
    const finding = findingOf(judged(deny, big), 'small-only')
    expect(judged(deny, big, { approvals: [by('ada', { key: finding.key })] })).toMatchObject({
      verdict: 'deny',
      requirements: [],
    })
  })
})

describe('A1: who may approve', () => {
  const withGroups = (groups: string, approvers: string) =>
    judged(
      {
        'plumbline.yaml': estateFile(`  groups: ${groups}`),
        'policies/small-only.yaml': smallOnly({ ...asks, approvers }),
      },
      big,
    ).requirements[0]?.approvers

  test.each([
    [
      'teams and users of a group',
      '{ security: [acme/security, ada] }',
      '{ groups: [security] }',
      { groups: ['security'], teams: ['acme/security'], users: ['ada'], count: 1 },
    ],
    [
      'a group that the Estate does not name falls to the administrators',
      '{}',
      '{ groups: [security], count: 2 }',
      { groups: ['security'], teams: ['acme/cloud-coe'], users: [], count: 2 },
    ],
    [
      'teams and users beside groups, each once',
      '{ security: [acme/security] }',
      '{ groups: [security], teams: [acme/security, acme/a], users: [bob] }',
      { groups: ['security'], teams: ['acme/a', 'acme/security'], users: ['bob'], count: 1 },
    ],
  ])('A1: %s', (_, groups, approvers, expected) => {
    expect(withGroups(groups, approvers)).toEqual(expected)
  })

  test('A1: a pack’s policy that is set to ask and names nobody asks the administrators', () => {
    const shipped = pack('sizing', [smallOnly()])
    const base = {
      'plumbline.yaml': estateFile('  packs: [{ name: sizing, version: 1, enforcement: { small-only: approve } }]'),
    }
    expect(judged(base, big, { shipped }).requirements).toMatchObject([
      { approvers: { teams: ['acme/cloud-coe'], count: 1 } },
    ])
  })
})
