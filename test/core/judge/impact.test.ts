import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ImpactInput, impactOf } from '../../../service/core/judge/impact.ts'
import type { Impact } from '../../../service/core/model/impact.ts'
import type { Subject } from '../../../service/core/model/subject.ts'
import {
  asks,
  common,
  documentsOf,
  estateFile,
  type Files,
  judged,
  line,
  now,
  pack,
  policy,
  service,
  smallOnly,
  team,
  waiver,
} from './judging.ts'

const rule = 'policies/small-only.yaml'
const atMost = (most: number, more: { readonly [field: string]: string } = {}) =>
  smallOnly({ require: `"service.parameters.storageGiB <= ${most}"`, ...more })
const today: Files = {
  [rule]: atMost(500),
  'catalog/services/big.yaml': service('big', '{ storageGiB: 900 }'),
  'catalog/services/mid.yaml': service('mid', '{ storageGiB: 300 }'),
  'catalog/services/small.yaml': service('small', '{ storageGiB: 10 }'),
}

function impact(base: Files, head: Files, more: Partial<ImpactInput> = {}): Impact | null {
  const { shipped = { packs: new Map() } } = more
  const before = { ...common, ...base }
  return impactOf({
    base: documentsOf(before, shipped),
    after: documentsOf({ ...before, ...head }, shipped),
    shipped,
    now,
    ...more,
  })
}

/** `small-only deny→warn: fails a, b; passes c; stays d`; nothing of what is empty. */
function told(given: Impact | null): readonly string[] | null {
  if (given === null) return null
  const name = (subject: Subject) =>
    `${subject.kind === 'Service' ? '' : `${subject.kind} `}${subject.name}${subject.logicalId === undefined ? '' : `/${subject.logicalId}`}`
  return given.policies.map((one) => {
    const parts = (['fails', 'passes', 'stays'] as const).flatMap((effect) =>
      one[effect].length === 0 ? [] : [`${effect} ${one[effect].map(name).join(', ')}`],
    )
    return `${one.policy} ${one.before}→${one.after}: ${parts.join('; ')}`
  })
}

describe('what a change of rules means for what exists today', () => {
  test.each([
    ['a stricter rule lets what passed fail', { [rule]: atMost(100) }, ['small-only deny→deny: fails mid']],
    ['a milder rule lets what failed pass', { [rule]: atMost(1000) }, ['small-only deny→deny: passes big']],
    ['a deleted rule fails nobody', { [rule]: null }, ['small-only deny→null: passes big']],
    [
      'a new rule fails whom it fails',
      { 'policies/p.yaml': policy('p', { require: 'service.name != "mid"' }) },
      ['p null→deny: fails mid'],
    ],
    ['a milder enforcement', { [rule]: atMost(500, { enforcement: 'warn' }) }, ['small-only deny→warn: stays big']],
    [
      'an enforcement and a rule at once',
      { [rule]: atMost(100, { enforcement: 'audit' }) },
      ['small-only deny→audit: fails mid; stays big'],
    ],
    [
      'a rule that some go on failing names only whom it changes',
      { [rule]: smallOnly({ require: '"service.name == \'small\'"' }) },
      ['small-only deny→deny: fails mid'],
    ],
    [
      'one that swaps who fails',
      { [rule]: smallOnly({ require: '"service.name != \'small\'"' }) },
      ['small-only deny→deny: fails small; passes big'],
    ],
    [
      'a rule that cannot be evaluated fails',
      { [rule]: smallOnly({ require: '"service.parameters.nothing > 1"' }) },
      ['small-only deny→deny: fails mid, small'],
    ],
    [
      'a rule on resources names them',
      { 'policies/p.yaml': policy('p', { on: '["AWS::S3::Bucket"]', require: 'service.name != "mid"' }) },
      ['p null→deny: fails mid/Bucket'],
    ],
    [
      'a rule on other documents names these',
      { 'policies/p.yaml': policy('p', { on: '[Team]', require: 'team.name != "payments"' }) },
      ['p null→deny: fails Team payments'],
    ],
    [
      'a rule that moves from services to resources',
      { [rule]: smallOnly({ on: '["AWS::S3::Bucket"]', require: '"service.name != \'mid\'"' }) },
      ['small-only deny→deny: fails mid/Bucket; passes big'],
    ],
    ['a rule without effect on anybody', { [rule]: atMost(400) }, []],
  ] as const)('J1: %s', (_, head, expected) => {
    expect(told(impact(today, head))).toEqual(expected)
  })

  test.each([
    ['a service changes', { 'catalog/services/mid.yaml': service('mid', '{ storageGiB: 901 }') }],
    ['a service comes', { 'catalog/services/new.yaml': service('new', '{ storageGiB: 901 }') }],
    ['only words of a rule change', { [rule]: atMost(500, { message: '"Too big."', fix: '"Ask for less."' }) }],
    ['a rule moves to another file', { [rule]: null, 'policies/other.yaml': atMost(500) }],
    ['a team changes beside its rules', { 'catalog/teams/payments.yaml': team('payments', '  quota: {}\n') }],
    ['nothing changes', {}],
  ])('is null where no rule changes: %s', (_, head) => {
    expect(impact(today, head)).toBeNull()
  })

  test('J15: the base is judged as it stands, whatever else the change does to it', () => {
    const head = {
      [rule]: atMost(100),
      'catalog/services/mid.yaml': service('mid', '{ storageGiB: 1 }'),
      'catalog/services/small.yaml': null,
      'catalog/services/new.yaml': service('new', '{ storageGiB: 901 }'),
      'policies/p.yaml': policy('p', { require: '"change == \'none\' && old == null && pr == null"' }),
    }
    expect(told(impact(today, head))).toEqual(['small-only deny→deny: fails mid'])
  })

  test('J13: a waiver that comes lets pass what it matches, one that goes lets it fail again', () => {
    const base = { ...today, [rule]: atMost(500, asks) }
    const exception = { 'waivers/w.yaml': waiver('w', 'small-only', 'service.name == "big"', '2026-08-01') }
    expect(told(impact(base, exception))).toEqual(['small-only approve→approve: passes big'])
    expect(told(impact({ ...base, ...exception }, { 'waivers/w.yaml': null }))).toEqual([
      'small-only approve→approve: fails big',
    ])
  })

  test('D7, J13: a waiver that has ended, or that asks for too much, lets nothing pass', () => {
    const base = { ...today, [rule]: atMost(500, asks) }
    const until = (date: string) => ({ 'waivers/w.yaml': waiver('w', 'small-only', 'true', date) })
    expect(told(impact(base, until('2026-01-01')))).toEqual([])
    expect(told(impact(base, until('2036-01-01')))).toBeNull()
  })

  test('J1: the Estate’s packs, their versions’ parameters, enforcement and exceptions are rules', () => {
    const shipped = pack('sizing', [
      smallOnly({
        require: '"service.parameters.storageGiB <= params.most"',
        parameters: '{ type: object, properties: { most: { type: integer, default: 500 } } }',
      }),
    ])
    const { [rule]: _, ...services } = today
    const estate = (more: string) => ({
      'plumbline.yaml': estateFile(`  packs: [{ name: sizing, version: 1${more} }]`),
    })
    const from = { ...services, ...estate('') }
    expect(told(impact(services, estate(''), { shipped }))).toEqual(['small-only null→deny: fails big'])
    expect(told(impact(from, { 'plumbline.yaml': estateFile() }, { shipped }))).toEqual([
      'small-only deny→null: passes big',
    ])
    expect(told(impact(from, estate(', except: [small-only]'), { shipped }))).toEqual([
      'small-only deny→null: passes big',
    ])
    expect(told(impact(from, estate(', parameters: { most: 100 }'), { shipped }))).toEqual([
      'small-only deny→deny: fails mid',
    ])
    expect(told(impact(from, estate(', enforcement: { small-only: warn }'), { shipped }))).toEqual([
      'small-only deny→warn: stays big',
    ])
  })

  test('J1, J9: a team’s quota and may are rules', () => {
    const base = {
      ...today,
      'policies/quota.yaml': policy('quota', { require: '"usage.storageGiB <= quota.?storageGiB.orValue(9000.0)"' }),
    }
    const head = { 'catalog/teams/payments.yaml': team('payments', '  quota: { storageGiB: 1000 }\n') }
    expect(told(impact(base, head))).toEqual(['quota deny→deny: fails big, mid, small'])
  })

  test('J5: where one side’s rules are broken or missing nobody can tell', () => {
    const broken = { [rule]: `${atMost(500)}  nonsense: true\n` }
    const noEstate = { 'plumbline.yaml': null }
    expect(impact(today, { ...broken, 'policies/p.yaml': policy('p', { require: '"false"' }) })).toBeNull()
    expect(impact({ ...today, ...broken }, { [rule]: atMost(100) })).toBeNull()
    expect(impact({ ...today, ...noEstate }, { 'plumbline.yaml': estateFile(), [rule]: atMost(100) })).toBeNull()
    expect(impact(today, { ...noEstate, [rule]: atMost(100) })).toBeNull()
  })

  test('J1: other rules than the base’s can be asked what they would say of a change; what they find in the base stood before', () => {
    const ruling = documentsOf({ ...common, ...today, [rule]: atMost(100) })
    const head = { 'catalog/services/new.yaml': service('new', '{ storageGiB: 200 }') }
    expect(judged(today, head).verdict).toBe('pass')
    const verdict = judged(today, head, { ruling })
    expect(verdict.verdict).toBe('deny')
    expect(verdict.findings.map(line)).toEqual([
      'small-only big open before',
      'small-only mid open before',
      'small-only new open',
    ])
  })

  test('J15: without a base there is no change of rules', () => {
    expect(impact(today, { [rule]: atMost(100) }, { base: null })).toBeNull()
  })

  test('J17: the order of files changes nothing', () => {
    const files = { ...today, 'policies/p.yaml': policy('p', { require: 'service.name != "mid"' }) }
    const head = { [rule]: atMost(5), 'policies/p.yaml': policy('p', { require: '"true"' }) }
    const expected = impact(files, head)
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(files), { minLength: Object.keys(files).length }), (all) => {
        expect(impact(Object.fromEntries(all), head)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  test('is null where only a rule of live resources changes; one that becomes such a rule lets pass', () => {
    const sprawl = (more = {}) => ({ [rule]: atMost(500, more) })
    expect(impact({ ...today, [rule]: null }, sprawl({ category: 'sprawl' }))).toBeNull()
    expect(told(impact(today, sprawl({ category: 'sprawl' })))).toEqual(['small-only deny→deny: passes big'])
  })
})
