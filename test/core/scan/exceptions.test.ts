import { describe, expect, test } from 'vitest'
import type { Approval } from '../../../service/core/model/approval.ts'
import {
  asks,
  common,
  documentsOf,
  type Files,
  findingOf as findingIn,
  judged,
  local,
  policy,
  service,
  team,
  told as verdictTold,
  waiver,
} from '../judge/judging.ts'
import { alive, applied, findingOf, orders, scanned, stray, told } from './scanning.ts'

const isPrivate = (spec: { readonly [field: string]: string } = {}) =>
  policy('is-private', { on: '[Local::Bucket]', require: 'resource.properties.Public == false', ...asks, ...spec })
const open: Files = {
  ...common,
  'policies/is-private.yaml': isPrivate(),
  'catalog/services/orders.yaml': service('orders', '{ public: true }', local),
}

/** An approval of what a pull request asks that brings the service. */
function approvals(files: Files, more: Partial<Approval> = {}, by: readonly string[] = ['ana']): readonly Approval[] {
  const { 'catalog/services/orders.yaml': head = null, ...before } = files
  const { policy: name, key } = findingIn(judged(before, { 'catalog/services/orders.yaml': head }), 'is-private')
  return by.map((login) => ({ policy: name ?? '', key, by: login, ...more }))
}

function scan(files: Files, given: readonly Approval[], properties = {}) {
  const documents = documentsOf(files)
  return scanned({ files, approvals: given, resources: [alive(documents, 'orders', properties)] })
}

describe('A6: what a pull request was approved for is waived in scans', () => {
  test('A3: the key of what lives is that of what was desired, where the rule’s values are the same', () => {
    const [{ key = '' } = {}] = approvals(open)
    expect(findingOf(scan(open, []), 'is-private').key).toBe(key)
    expect(findingOf(scan(open, [], { Public: null, SizeGiB: 3 }), 'is-private').key).not.toBe(key)
    expect(findingOf(scan(open, [], { SizeGiB: 3 }), 'is-private').key).toBe(key)
  })

  test('A6: until its end, which is said', () => {
    expect(findingOf(scan(open, approvals(open, { until: '2026-06-15' })), 'is-private')).toMatchObject({
      status: 'waived',
      until: '2026-06-15',
    })
    const [finding] = scan(open, approvals(open))
    expect(finding).toMatchObject({ status: 'waived' })
    expect(finding).not.toHaveProperty('until')
  })

  test.each<[string, Files, Partial<Approval>, object]>([
    ['that has ended', open, { until: '2026-06-15T12:00:00Z' }, {}],
    ['of another policy', open, { policy: 'other' }, {}],
    ['of another key', open, { key: 'x' }, {}],
    ['of another value', open, {}, { Public: 'yes' }],
    [
      'where two are asked',
      { ...open, 'policies/is-private.yaml': isPrivate({ approvers: '{ teams: [acme/security], count: 2 }' }) },
      {},
      {},
    ],
  ])('A6: not by one %s', (_, files, more, properties) => {
    expect(findingOf(scan(files, approvals(files, more), properties), 'is-private').status).toBe('open')
  })

  test('A6: not for another subject, however alike', () => {
    const files = { ...open, 'catalog/services/b.yaml': service('b', '{ public: true }', local) }
    const documents = documentsOf(files)
    const twin = stray({ properties: alive(documents, 'orders').properties })
    const resources = [alive(documents, 'orders'), alive(documents, 'b'), twin]
    expect(told(scanned({ files, approvals: approvals(open), resources }))).toEqual([
      'is-private orders/Bucket waived',
      'is-private b/Bucket open',
      'is-private stray open',
    ])
  })

  test('A6: one that two gave waives where two are asked', () => {
    const two = {
      ...open,
      'policies/is-private.yaml': isPrivate({ approvers: '{ teams: [acme/security], count: 2 }' }),
    }
    expect(findingOf(scan(two, approvals(two, {}, ['ana', 'bo'])), 'is-private').status).toBe('waived')
  })

  test('A6: not where the policy asks nobody now', () => {
    const denying = { ...open, 'policies/is-private.yaml': isPrivate({ enforcement: 'deny' }) }
    expect(findingOf(scan(denying, approvals(open)), 'is-private').status).toBe('open')
  })

  test('A3: the name and identifier that a cloud gives, and what it measures, are no other value', () => {
    const whole = isPrivate({ require: `'resource.filter(field, field == "nope").size() > 0 || resource.name == ""'` })
    const files = { ...open, 'policies/is-private.yaml': whole }
    const documents = documentsOf(files)
    const live = alive(documents, 'orders', {}, { name: 'orders-4711', runtime: { files: 7 } })
    expect(told(scanned({ files, approvals: approvals(files), resources: [live] }))).toContain(
      'is-private orders/Bucket waived',
    )
  })

  test('A3: what a rule itself reads of what lives is another value', () => {
    const empty = isPrivate({ require: 'resource.runtime.?files.orValue(0) > 9' })
    const files = { ...open, 'policies/is-private.yaml': empty }
    expect(findingOf(scan(files, approvals(files)), 'is-private').status).toBe('open')
  })

  test('A3: usage counts up to what was approved', () => {
    const files = {
      ...open,
      'catalog/teams/payments.yaml': team('payments', '  quota: { storageGiB: 5 }'),
      'policies/is-private.yaml': isPrivate({ require: 'usage.storageGiB <= quota.storageGiB' }),
    }
    expect(findingOf(scan(files, approvals(files, { usage: { storageGiB: 10 } })), 'is-private').status).toBe('waived')
    expect(findingOf(scan(files, approvals(files, { usage: { storageGiB: 9 } })), 'is-private').status).toBe('open')
  })
})

describe('J13: waivers in scans', () => {
  const waived = (match: string, until = '2026-07-01', of = 'is-private') => ({
    ...open,
    'waivers/w.yaml': waiver('w', of, match, until),
  })

  test('J13: silence what they match, with their end; of nobody’s too', () => {
    const files = waived('resource.id.endsWith("/stray")')
    const resources = [alive(documentsOf(files), 'orders'), stray({ properties: { Public: true } })]
    const found = scanned({ files, resources })
    expect(told(found)).toEqual(['is-private orders/Bucket open', 'is-private stray waived'])
    expect(found[1]?.until).toBe('2026-07-01')
  })

  test.each([
    ['has ended', waived('true', '2026-06-14'), /Waiver w ended on 2026-06-14/],
    ['cannot be evaluated', waived('service.nope.deep == 1'), /Waiver w silences nothing: .*nope/],
    ['is broken', waived('true', 'soon'), /Waiver w is broken, and silences nothing/],
  ])('J13: one that %s silences nothing, and the finding says so', (_, files, message) => {
    expect(findingOf(scan(files, []), 'is-private')).toMatchObject({
      status: 'open',
      message: expect.stringMatching(message),
    })
  })
})

describe('S2: an exception of drift', () => {
  const drifting = (match: string, until = '2026-07-01') => ({
    ...orders,
    'waivers/w.yaml': waiver('w', 'builtin-drift', match, until),
  })
  const drift = (files: Files) => {
    const live = alive(documentsOf(orders), 'orders', { SizeGiB: 7 })
    return findingOf(scanned({ files, resources: [live] }), 'builtin-drift')
  }

  test.each([
    'resource.service == "orders"',
    'resource.properties.SizeGiB == 7',
    'service.name == "orders" && team.name == "payments" && offering.name == "bucket"',
    'account.name == "sandbox" && env == "dev" && resource.type == "Local::Bucket"',
    'change == "none" && old == null && pr == null && now < timestamp("2026-07-01")',
  ])('E3: its match sees what scans see: %s', (match) => {
    expect(drift(drifting(match))).toMatchObject({ status: 'waived', until: '2026-07-01' })
  })

  test('J13: silences nothing else, and nothing once it has ended', () => {
    expect(drift(drifting('resource.service == "other"')).status).toBe('open')
    expect(drift(drifting('true', '2026-06-14'))).toMatchObject({
      status: 'open',
      message: expect.stringContaining('Waiver w ended on 2026-06-14.'),
    })
  })

  test('S3: what is gone can be waived, by what was applied', () => {
    const files = drifting('resource.properties.SizeGiB == 100 && resource.id == null')
    const found = scanned({
      files,
      applied: [applied(documentsOf(orders), 'orders')],
      gone: [{ service: 'orders', logicalId: 'Bucket' }],
    })
    expect(told(found)).toEqual(['builtin-drift orders/Bucket waived'])
  })

  test('J4: administrators approve it', () => {
    const { 'waivers/w.yaml': w = null } = drifting('true')
    const verdict = judged(orders, { 'waivers/w.yaml': w })
    expect(verdictTold(verdict)).toEqual(['builtin-waivers w open'])
    expect(verdict.requirements[0]?.approvers).toMatchObject({ teams: ['acme/cloud-coe'], count: 1 })
  })

  test('D7: for 90 days at most', () => {
    const added = (until: string) => judged(orders, { 'waivers/w.yaml': waiver('w', 'builtin-drift', 'true', until) })
    expect(verdictTold(added('2026-09-13'))).toEqual(['builtin-waivers w open'])
    expect(verdictTold(added('2026-09-14'))).toEqual(['document w error'])
  })

  test('D5: nothing else that is built in can be waived', () => {
    const files = (of: string) => ({
      ...common,
      'waivers/w.yaml': waiver('w', of, 'resource.service == "a"', '2026-07-01'),
    })
    expect(documentsOf(files('builtin-drift')).broken).toEqual([])
    const all = ['rules', 'waivers', 'ownership', 'deletions', 'stateful', 'import'].map((of) => `builtin-${of}`)
    for (const of of all) expect(documentsOf(files(of)).broken[0]?.message).toContain(`policy \`${of}\` is unknown`)
    expect(documentsOf(files('builtin-drft')).broken[0]?.message).toContain('did you mean `builtin-drift`?')
  })

  test('D5: what its match reads is checked', () => {
    const { broken } = documentsOf(drifting('resorce.service == "orders"'))
    expect(broken[0]?.message).toContain('resource')
  })
})
