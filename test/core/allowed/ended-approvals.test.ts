import { expect, test } from 'vitest'
import { endedApprovals } from '../../../service/core/allowed/ended-approvals.ts'
import type { Approval } from '../../../service/core/model/approval.ts'
import {
  asks,
  common,
  documentsOf,
  type Files,
  findingOf,
  judged,
  local,
  now,
  policy,
  service,
  smallOnly,
  team,
} from '../judge/judging.ts'

const path = 'catalog/services/big.yaml'
const rule = 'policies/small-only.yaml'
const base: Files = { [rule]: smallOnly(asks) }
const big = (parameters = '{ storageGiB: 900 }', more: Parameters<typeof service>[2] = {}) => ({
  [path]: service('big', parameters, more),
})
/** What was approved of a change by the policy, as it stands once that is merged. */
function approved(files: Files, name = 'small-only', before: Files = base, of?: string): Approval {
  const { key, subject } = findingOf(judged(before, files), name, of)
  return { policy: name, key, subject, by: 'carol' }
}
function ended(before: Files, after: Files, approvals: readonly Approval[]): readonly string[] {
  const [one, other] = [before, after].map((files) => documentsOf({ ...common, ...files }))
  if (one === undefined || other === undefined) return []
  const keys = { shipped: { packs: new Map() }, now, digestKey: 'test' }
  return endedApprovals(one, other, approvals, keys).map(({ policy: name }) => name)
}

const standing = { ...base, ...big() }
const merged = approved(big())

test.each<[string, Files, readonly string[]]>([
  ['nothing changes', {}, []],
  ['another service comes', { 'catalog/services/b.yaml': service('b') }, []],
  ['what the rule does not read changes', big('{ storageGiB: 900, note: x }'), []],
  ['its file moves', { [path]: null, 'catalog/services/moved.yaml': service('big', '{ storageGiB: 900 }') }, []],
  ['the rule says it in other words', { [rule]: smallOnly({ ...asks, message: '"Too large."' }) }, []],
  ['the rule asks more people', { [rule]: smallOnly({ ...asks, approvers: '{ teams: [acme/a], count: 2 }' }) }, []],
  ['the value is mended', big('{ storageGiB: 10 }'), ['small-only']],
  ['the value is another that the rule forbids', big('{ storageGiB: 901 }'), ['small-only']],
  ['it moves to another account', big('{ storageGiB: 900 }', local), ['small-only']],
  ['it gets another region', big('{ storageGiB: 900 }', { region: 'eu-central-1' }), ['small-only']],
  [
    'it gets another team',
    { 'catalog/teams/web.yaml': team('web'), ...big('{ storageGiB: 900 }', { owner: 'web' }) },
    ['small-only'],
  ],
  ['it is deleted', { [path]: null }, ['small-only']],
  ['the rule forbids something else', { [rule]: smallOnly({ ...asks, require: '"false"' }) }, ['small-only']],
  ['the rule is deleted', { [rule]: null }, ['small-only']],
  ['the rule is on something else', { [rule]: smallOnly({ ...asks, on: '[Team]' }) }, ['small-only']],
])('A6: an approval that became a waiver, when %s', (_, change, expected) => {
  expect(ended(standing, { ...standing, ...change }, [merged])).toEqual(expected)
})

test('A6: what a change brings with its approval is not ended by it', () => {
  expect(ended(base, standing, [merged])).toEqual([])
})

test('A6: of a resource, and of another document', () => {
  const rules = {
    'policies/private.yaml': policy('private', {
      ...asks,
      on: '["AWS::S3::Bucket"]',
      require: 'resource.properties.PublicAccessBlockConfiguration.BlockPublicAcls',
    }),
    'policies/cheap.yaml': policy('cheap', { ...asks, on: '[Team]', require: 'document.spec.costCenter == "x"' }),
  }
  const web = { 'catalog/teams/web.yaml': team('web') }
  const open = big('{ public: true }')
  const both = [approved(open, 'private', rules), approved(web, 'cheap', rules, 'web')]
  const before = { ...rules, ...open, ...web }
  expect(ended(before, before, both)).toEqual([])
  expect(ended(before, { ...before, ...big('{ public: false }') }, both)).toEqual(['private'])
  expect(ended(before, { ...before, 'catalog/teams/web.yaml': null }, both)).toEqual(['cheap'])
})

test('A6: what the branch does not decide is left alone: live resources, built-in rules, pull requests', () => {
  const others: readonly Approval[] = [
    { ...merged, policy: 'builtin-drift' },
    { ...merged, subject: { kind: 'PullRequest', name: '#1' } },
    {
      ...merged,
      subject: { kind: 'Resource', provider: 'aws', account: 'a', region: null, type: 'AWS::S3::Bucket', id: 'x' },
    },
    { policy: merged.policy, key: merged.key, by: 'carol' },
  ]
  expect(ended(standing, base, others)).toEqual([])
})
