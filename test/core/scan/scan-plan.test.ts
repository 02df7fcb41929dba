import { describe, expect, test } from 'vitest'
import { afterwards } from '../../../service/core/findings.ts'
import { scanPlan, wantedTypes } from '../../../service/core/scan/scan-plan.ts'
import { unjudgedRules, unseenRules } from '../../../service/core/scan/unjudged.ts'
import { common, documentsOf, estateFile, type Files, local, pack, policy, service } from '../judge/judging.ts'
import { applied, findingOf, orders, scanned, stray } from './scanning.ts'

const none = pack('none', [])
const planned = (files: Files, shipped = none) => scanPlan(documentsOf({ ...common, ...files }, shipped), shipped)
const rule = (on: string, more = {}) => ({ 'policies/r.yaml': policy('r', { on, require: '"true"', ...more }) })

describe('S2: what is scanned', () => {
  test('the Estate says it', () => {
    const more =
      '  currency: EUR\n  mode: observe\n  scans: [{ name: nightly, schedule: "0 2 * * *", accounts: [sandbox] }]'
    expect(planned({ 'plumbline.yaml': estateFile(more) })).toMatchObject({
      estate: 'acme',
      mode: 'observe',
      currency: 'EUR',
      accounts: [{ name: 'payments-prod' }, { name: 'archive-prod' }, { name: 'sandbox' }],
      scans: [{ name: 'nightly' }],
      unjudged: [],
    })
    expect(planned({})).toMatchObject({ mode: 'enforce', currency: null, scans: [] })
  })

  test.each<[string, Files, { local?: readonly string[] | null; aws?: readonly string[] | null }]>([
    ['nothing', {}, { local: [], aws: [] }],
    [
      'what policies are on',
      rule('[Local::Queue, AWS::EC2::Volume, Service]'),
      { local: ['Local::Queue'], aws: ['AWS::EC2::Volume'] },
    ],
    [
      'what services have',
      { 'catalog/services/o.yaml': service('o', '{}', local) },
      { local: ['Local::Bucket'], aws: [] },
    ],
    ['every type of a cloud', rule('["Local::*", Local::Queue]'), { local: null, aws: [] }],
    ['every type of a part of it', rule('["AWS::S3::*"]'), { local: [], aws: null }],
    ['every type of every cloud', rule('["*"]'), { local: null, aws: null }],
    ['sprawl', rule('["AWS::*"]', { category: 'sprawl' }), { local: [], aws: null }],
    ['a type in nobody’s name space', rule('["Mongo::Atlas"]'), { local: ['Mongo::Atlas'], aws: ['Mongo::Atlas'] }],
  ])('wanted is %s', (_, files, wanted) => {
    expect(planned(files).wanted).toEqual(wanted)
  })

  test('D8: a pack’s policies count where it is in force', () => {
    const shipped = pack('sprawl', [policy('sprawl-x', { on: '["Local::*"]', require: '"true"', category: 'sprawl' })])
    expect(planned({}, shipped).wanted).toEqual({ local: [], aws: [] })
    const estate = { 'plumbline.yaml': estateFile('  packs: [{ name: sprawl, version: 1 }]') }
    expect(planned(estate, shipped).wanted).toEqual({ local: null, aws: [] })
  })

  test('S3: what is there though the branch has it no more is looked for too', () => {
    const there = applied(documentsOf(orders), 'orders').applied
    const plan = planned(rule('[Local::Queue]'))
    expect(wantedTypes(plan, 'local', [there])).toEqual(['Local::Bucket', 'Local::Queue'])
    expect(wantedTypes(plan, 'aws', [there])).toEqual([])
    expect(wantedTypes(planned(rule('["Local::*"]')), 'local', [there])).toBeNull()
  })

  test('D6: with a broken Estate nothing is scanned', () => {
    const plan = planned({ 'plumbline.yaml': 'kind: Estate\nspec: {}\n', ...rule('["Local::*"]') })
    expect(plan).toMatchObject({ estate: null, accounts: [], scans: [], wanted: {}, unjudged: [{ policy: null }] })
  })
})

describe('S1: a rule that cannot be read', () => {
  const broken = { ...orders, ...rule('[Local::Bucket]', { require: 'nope.x == 1', when: 'also.nope' }) }

  test('S1: is said, with its place and what is wrong', () => {
    const unjudged = unjudgedRules(documentsOf(broken))
    expect(unjudged).toMatchObject([{ policy: 'r', call: expect.stringMatching(/^read policies\/r\.yaml:\d+:\d+$/) }])
    expect(unjudged[0]?.reason).toMatch(
      /^policy r is broken, and nothing is judged by it: unknown variable `also`.* \(and 1 more\)$/,
    )
    expect(unseenRules('sandbox', unjudged)).toMatchObject([
      { kind: 'not-seen', account: 'sandbox', region: null, types: [], policy: 'r' },
    ])
  })

  test('S1: resolves none of its findings, and of a file that nobody can read none at all', () => {
    const sound = { ...orders, ...rule('[Local::Bucket]', { require: 'resource.properties.Public == false' }) }
    const found = findingOf(scanned({ files: sound, resources: [stray({ properties: { Public: true } })] }), 'r')
    const life = { firstSeen: '', lastSeen: '', known: false, since: '' }
    const became = (files: Files, policy = 'r') => {
      const notSeen = unseenRules('sandbox', unjudgedRules(documentsOf(files)))
      return afterwards({ ...found, ...life, policy }, { at: '2026-06-16T02:00:00Z', notSeen })
    }
    expect(scanned({ files: broken, resources: [stray()] })).toEqual([])
    expect(became(broken)).toBeNull()
    expect(became(broken, 'other')).toMatchObject({ status: 'resolved' })
    expect(became({ ...orders, 'policies/x.yaml': 'apiVersion: [' }, 'other')).toBeNull()
    expect(became(orders)).toMatchObject({ status: 'resolved' })
  })

  test('D6: a broken service or waiver is no rule', () => {
    const files = {
      'catalog/services/x.yaml': service('x', '{ nope: 1 }'),
      'waivers/w.yaml': 'apiVersion: plumbline/v1\nkind: Waiver\n',
    }
    expect(unjudgedRules(documentsOf({ ...orders, ...files }))).toEqual([])
  })
})
