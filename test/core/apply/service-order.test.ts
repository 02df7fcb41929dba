import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyPlan } from '../../../service/core/apply/apply-plan.ts'
import type { ServiceOrder } from '../../../service/core/apply/service-order.ts'
import type { Documents } from '../../../service/core/model/documents.ts'
import { bucket, estateFile, type Files, service, smallOnly, team } from '../judge/judging.ts'
import { type Applied, allApplied, carriedOut, estateOf, localService, orderOf } from './there.ts'

const nothing: Applied = new Map()
const needs = (...names: readonly string[]) => `  dependsOn: [${names.join(', ')}]\n`
const path = (name: string) => `catalog/services/${name}.yaml`

/** `nothing`, `waits for a`, `create`, `replace: create in archive-prod, delete in sandbox`. */
function inShort(order: ServiceOrder): string {
  if (order.kind === 'nothing') return 'nothing'
  if (order.kind === 'waits') return ['waits', ...order.for].join(' for ')
  const { change, cloud } = order
  if (cloud.length === 1) return change.action
  return `${change.action}: ${cloud.map((one) => `${one.action} in ${one.identity.account.name}`).join(', ')}`
}

const front = { ...localService('front', needs('behind')), ...localService('behind') }

describe('M5: what is to be done for a service', () => {
  test.each<[string, Files, Files, string, string]>([
    ['a new one', {}, localService('front'), 'front', 'create'],
    ['one that is as it counts', localService('front'), localService('front'), 'front', 'nothing'],
    ['one that nobody knows', {}, {}, 'front', 'nothing'],
    ['another value', localService('front'), localService('front', '', '{ storageGiB: 20 }'), 'front', 'update'],
    ['one that is gone', localService('front'), {}, 'front', 'delete'],
    ['one whose dependency is new too', {}, front, 'front', 'waits for behind'],
    ['what it depends on', {}, front, 'behind', 'create'],
    ['one that is gone with what needs it', front, {}, 'behind', 'waits for front'],
    ['what needs it', front, {}, 'front', 'delete'],
    ['one that is gone, and is needed no more', front, localService('front'), 'behind', 'delete'],
    [
      'one that is gone, and what needed it is to be changed first',
      front,
      localService('front', '', '{ storageGiB: 20 }'),
      'behind',
      'waits for front',
    ],
    [
      'one that moves',
      localService('front'),
      { [path('front')]: service('front') },
      'front',
      'replace: create in payments-prod, delete in sandbox',
    ],
    [
      'one whose document is broken',
      localService('front'),
      { [path('front')]: `${service('front')}x: 1\n` },
      'front',
      'nothing',
    ],
    [
      'one that is gone while a file cannot be read',
      localService('front'),
      { [path('x')]: '\t: [' },
      'front',
      'nothing',
    ],
    [
      'one whose team is gone',
      localService('front'),
      { ...localService('front'), 'catalog/teams/payments.yaml': null },
      'front',
      'nothing',
    ],
  ])('M5, M10: %s: %#', (_, before, after, name, expected) => {
    expect(inShort(orderOf(estateOf(after), allApplied(estateOf(before)), name))).toBe(expected)
  })

  test.each<[string, Files]>([
    ['an estate observes', { 'plumbline.yaml': estateFile('  mode: observe\n') }],
    ['a policy is broken', { 'policies/small-only.yaml': `${smallOnly()}x: 1\n` }],
    ['a file cannot be read where rules stand', { 'policies/small-only.yaml': '\t: [' }],
    ['there is no Estate', { 'plumbline.yaml': null }],
  ])('J14, M10: nothing is applied while %s, be it new, changed or gone', (_, files) => {
    const there = allApplied(estateOf({ ...localService('changed'), ...localService('gone') }))
    const documents = estateOf({
      ...files,
      ...localService('new'),
      ...localService('changed', '', '{ storageGiB: 20 }'),
    })
    expect(['new', 'changed', 'gone'].map((name) => inShort(orderOf(documents, there, name)))).toEqual([
      'waits',
      'waits',
      'waits',
    ])
  })

  test('E6: what depends on another is made with what that gave, and made again when that gives something else', () => {
    const reading = bucket().replace('Name: "${service.name}"', 'Name: "${services.behind.outputs.name}"')
    const files = {
      'catalog/offerings/reader.yaml': reading.replace('name: bucket', 'name: reader'),
      ...localService('behind'),
      [path('front')]: service('front', '{}', {
        environment: 'dev',
        account: 'sandbox',
        offering: 'reader',
        spec: needs('behind'),
      }),
    }
    const documents = estateOf(files)
    const first = orderOf(documents, nothing, 'behind')
    if (first.kind !== 'change') throw new Error('nothing to be done')
    const there = carriedOut(documents, nothing, 'behind', first)
    const order = orderOf(documents, there, 'front')
    expect(order).toMatchObject({ kind: 'change', cloud: [{ after: [{ properties: { Name: 'behind' } }] }] })
  })

  test('M5: another wish is told from what failed, and the same one is not, wherever its document lies', () => {
    const wish = (files: Files) => {
      const order = orderOf(estateOf(files), nothing, 'front')
      return order.kind === 'change' ? order.wish : null
    }
    const same = wish(localService('front'))
    expect(wish({ 'elsewhere.yaml': localService('front')[path('front')] ?? null })).toBe(same)
    expect(wish({ ...localService('front'), ...localService('other') })).toBe(same)
    for (const other of [
      localService('front', '', '{ storageGiB: 20 }'),
      { ...localService('front'), 'catalog/offerings/bucket.yaml': bucket('${params.public}') },
      { ...localService('front'), 'catalog/teams/payments.yaml': team('payments', '  quota: {}\n') },
    ])
      expect(wish(other)).not.toBe(same)
  })

  test('S5: what its annotation names is taken over, once', () => {
    const annotated = String(localService('front')[path('front')]).replace(
      'environment: dev }',
      'environment: dev, annotations: { plumbline-import/Bucket: sandbox/global/bucket/x } }',
    )
    const documents = estateOf({ [path('front')]: annotated })
    const adopts = (there: Applied) => {
      const order = orderOf(documents, there, 'front')
      return order.kind === 'change' ? order.cloud.map(({ adopt }) => adopt) : []
    }
    expect(adopts(nothing)).toEqual([{ Bucket: 'sandbox/global/bucket/x' }])
    expect(adopts(allApplied(estateOf(localService('front', '', '{ storageGiB: 9 }'))))).toEqual([{}])
  })
})

const names = ['a', 'b', 'c', 'd']

/** Some services, each of which may need those before it. */
const drawn = fc.tuple(
  ...names.map((_, at) =>
    fc.option(
      fc.record({
        needs: fc.subarray(names.slice(0, at)),
        size: fc.constantFrom(10, 20),
        account: fc.constantFrom('sandbox', 'payments-prod'),
      }),
    ),
  ),
)

function filesOf(services: ReturnType<typeof drawn.generate>['value']): Files {
  const there = new Set(names.filter((_, at) => services[at] !== null))
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const one = services[at]
      if (one === null || one === undefined) return []
      const needed = one.needs.filter((other) => there.has(other))
      const environment = one.account === 'sandbox' ? 'dev' : 'prod'
      const more = { account: one.account, environment, spec: needed.length > 0 ? needs(...needed) : '' }
      return [[path(name), service(name, `{ storageGiB: ${one.size} }`, more)]]
    }),
  )
}

/** What waits for nobody is carried out, whichever comes first; what is done may start others. */
function applied(documents: Documents, before: Applied, pick: (count: number) => number): Applied {
  let there = before
  const documentsThere = () => new Map([...there].map(([name, one]) => [name, one.documents]))
  const waiting = new Set(applyPlan(documents, documentsThere()).changes.map((one) => one.service))
  for (let left = 60; waiting.size > 0 && left > 0; left -= 1) {
    const name = [...waiting][pick(waiting.size)] ?? ''
    waiting.delete(name)
    const order = orderOf(documents, there, name)
    if (order.kind !== 'change') continue
    expectInOrder(documents, there, name, order)
    there = carriedOut(documents, there, name, order, `2026-01-01T00:00:${String(60 - left).padStart(2, '0')}Z`)
    for (const next of order.next) waiting.add(next)
  }
  expect([...waiting]).toEqual([])
  return there
}

/** Made after what it needs, and gone after what needs it. */
function expectInOrder(documents: Documents, there: Applied, name: string, { after }: { readonly after: unknown }) {
  const wanted = documents.services.get(name)?.value.spec
  if (after !== null) for (const one of wanted?.dependsOn ?? []) expect(there.has(one)).toBe(true)
  if (after === null) {
    const needing = [...there].filter(([, { applied: one }]) => one.dependsOn.includes(name)).map(([one]) => one)
    for (const one of needing) expect(documents.services.get(one)?.value.spec.dependsOn ?? []).not.toContain(name)
    for (const one of needing) expect(documents.services.has(one)).toBe(true)
  }
}

test('M5: from whatever is there to whatever counts, each in its order, and none waits for ever', () => {
  fc.assert(
    fc.property(
      fc.array(drawn, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      (states, chances) => {
        let there: Applied = nothing
        let at = 0
        const pick = (count: number) => (chances[at++ % chances.length] ?? 0) % count
        for (const services of states) {
          const documents = estateOf(filesOf(services))
          there = applied(documents, there, pick)
          expect([...there.keys()].sort()).toEqual([...documents.services.keys()].sort())
          const now = new Map([...there].map(([name, one]) => [name, one.documents]))
          expect(applyPlan(documents, now).changes).toEqual([])
        }
      },
    ),
    { numRuns: 150 },
  )
})
