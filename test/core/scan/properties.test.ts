import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../../service/core/model/json.ts'
import type { Resource } from '../../../service/core/model/resource.ts'
import type { LiveFinding } from '../../../service/core/model/scan.ts'
import { shippedPacks } from '../../catalog/shipped.ts'
import { asks, documentsOf, estateFile, local, policy, service, waiver } from '../judge/judging.ts'
import { anyJson, anyMap } from './any-json.ts'
import { alive, idOf, orders, scanned, stray } from './scanning.ts'

const shipped = shippedPacks()
const isPrivate = policy('is-private', {
  on: '["Local::*"]',
  require: 'resource.properties.?Public.orValue(false) == false',
  ...asks,
})
const files = {
  ...orders,
  'plumbline.yaml': estateFile('  packs: [{ name: sprawl, version: 1 }]'),
  'policies/is-private.yaml': isPrivate,
  'catalog/services/b.yaml': service('b', '{ public: true }', local),
}
const documents = documentsOf(files, shipped)
const mine = alive(documents, 'orders')
const text = fc.string({ maxLength: 12 })
const tags = fc.array(fc.tuple(text, text), { maxLength: 3 }).map((all): Resource['tags'] => Object.fromEntries(all))
const id = fc.oneof(fc.constantFrom(idOf('orders'), idOf('b')), text)
const type = fc.oneof(fc.constantFrom('Local::Bucket', 'Local::Queue', 'Service', 'PullRequest', '*'), text)

/** Anything that a scanner may yield: a service's, or nobody's, as odd as a cloud can hold it. */
const anyResource: fc.Arbitrary<Resource> = fc
  .record({
    id,
    type,
    name: text,
    region: fc.constantFrom(null, 'north'),
    tags,
    properties: fc.oneof(
      anyMap,
      anyMap.map((odd) => ({ ...mine.properties, ...odd })),
    ),
    runtime: fc.oneof(anyMap, fc.record({ files: anyJson, modified: anyJson, bytes: anyJson })),
  })
  .map((odd) => ({ ...stray(), logicalId: odd.name, ...odd }))

const several = fc.uniqueArray(anyResource, { maxLength: 4, selector: (one) => one.id })

const scan = (resources: readonly Resource[], more = {}) => scanned({ files, documents, shipped, resources, ...more })
const byFingerprint = (found: readonly LiveFinding[]) => new Map(found.map((one) => [one.fingerprint, one]))

test('S3: nothing that lives, however strange, ends a scan or makes an error of drift, and what is said can be kept', () => {
  fc.assert(
    fc.property(fc.array(anyResource, { maxLength: 3 }), (resources) => {
      const found = scan(resources)
      expect(found.filter(({ category, status }) => category === 'drift' && status !== 'open')).toEqual([])
      expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      for (const { message } of found) expect(message.length).toBeLessThan(2500)
    }),
  )
})

/** The same data with its keys in another order. */
function turned<T>(data: T): T {
  if (Array.isArray(data)) return data.map(turned) as T
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  ) as T
}

test('J17: the order of keys and of resources never changes a finding', () => {
  fc.assert(
    fc.property(several, (resources) => {
      const [one, other] = [scan(resources), scan([...resources].reverse().map(turned))].map(byFingerprint)
      expect(other).toEqual(one)
    }),
  )
})

test('J11: a fingerprint is the policy’s and the subject’s alone: whatever else changes, it stays', () => {
  fc.assert(
    fc.property(anyResource, anyMap, tags, text, (resource, properties, other, name) => {
      const changed = { ...resource, properties, tags: other, name }
      const known = new Map(
        scan([resource]).map((one) => [`${one.policy} ${JSON.stringify(one.subject)}`, one.fingerprint]),
      )
      for (const { policy: of, subject, fingerprint } of scan([changed]))
        expect(known.get(`${of} ${JSON.stringify(subject)}`) ?? fingerprint).toBe(fingerprint)
    }),
  )
})

test('J13, K11: a waiver never silences another subject, nor another policy', () => {
  const waived = documentsOf(
    {
      ...files,
      'waivers/a.yaml': waiver('a', 'is-private', `resource.id == "${idOf('orders')}"`, '2026-07-01'),
      'waivers/b.yaml': waiver('b', 'builtin-drift', 'resource.service == "b"', '2026-07-01'),
    },
    shipped,
  )
  fc.assert(
    fc.property(several, (resources) => {
      const without = byFingerprint(scan(resources))
      for (const found of scan(resources, { documents: waived })) {
        const isOne = found.policy === 'is-private' && found.resource.id === idOf('orders')
        const isOther = found.policy === 'builtin-drift' && found.resource.id === idOf('b')
        if (!isOne && !isOther) expect(found).toEqual(without.get(found.fingerprint))
      }
    }),
  )
})

test('A6: an approval never silences another subject, nor another value of the same', () => {
  const [{ key }] = scan([alive(documents, 'b')]).filter((one) => one.policy === 'is-private') as [LiveFinding]
  const approvals = [{ policy: 'is-private', key, by: 'ana' }]
  fc.assert(
    fc.property(anyResource, (resource) => {
      const silenced = scan([resource], { approvals }).filter(({ status }) => status === 'waived')
      for (const one of silenced) {
        expect([one.policy, one.subject]).toEqual(['is-private', { kind: 'Service', name: 'b', logicalId: 'Bucket' }])
        expect((resource.properties as JsonObject)['Public']).toBe(true)
      }
    }),
  )
  expect(scan([alive(documents, 'b')], { approvals }).map(({ status }) => status)).toContain('waived')
})
