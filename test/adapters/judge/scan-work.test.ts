import { expect, test } from 'vitest'
import type { Sides } from '../../../service/adapters/judge/sides.ts'
import { planScanWork } from '../../../service/adapters/judge/works/plan-scan.ts'
import { scanWork } from '../../../service/adapters/judge/works/scan.ts'
import type { Documents } from '../../../service/core/model/documents.ts'
import type { HeldDocument } from '../../../service/core/model/held.ts'
import type { Side } from '../../../service/ports.ts'
import { documentsOf, policy } from '../../core/judge/judging.ts'
import { alive, applied, orders, told } from '../../core/scan/scanning.ts'

const rule = policy('r', { on: '["Local::*"]', require: 'resource.properties.Public == false' })
const documents = documentsOf({ ...orders, 'policies/r.yaml': rule })
const there = applied(documents, 'orders')

/** What the work has at hand, and which side it asked for. */
function sidesOf(now: Documents): Sides & { readonly asked: unknown[] } {
  const asked: unknown[] = []
  const then = new Map(Object.values(there.documents).map((document) => [document.kind, document]))
  const missing = () => {
    throw new Error('is not asked for')
  }
  return {
    asked,
    shipped: { packs: new Map() },
    digestKey: 'key',
    link(side, held) {
      asked.push([side, held])
      return now
    },
    document: ((kind: string) => then.get(kind as 'Service')) as Sides['document'],
    holds: missing,
    leftAlone: missing,
    lastValidOf: missing,
  }
}

const side: Side = { tree: 'x', overlay: [] }
const held: readonly HeldDocument[] = []

test('M2, S2: the default branch is scanned as it counts: with what is held as it was last allowed', async () => {
  const sides = sidesOf(documents)
  expect(await planScanWork(sides, { side, held })).toMatchObject({ estate: 'acme', wanted: { local: null, aws: [] } })
  expect(sides.asked).toEqual([[side, { tip: side, documents: held }]])
})

test('S2, S3: a part of an account is judged by what was applied and by what counts, and the answer can be sent', async () => {
  const sides = sidesOf(documents)
  const found = await scanWork(sides, {
    side,
    held,
    estate: '4711',
    approvals: [],
    now: '2026-06-15T12:00:00Z',
    account: 'sandbox',
    resources: [alive(documents, 'orders', { Public: true })],
    applied: [there.applied],
    gone: [],
  })
  expect(told(found)).toEqual(['builtin-drift orders/Bucket open', 'r orders/Bucket open'])
  expect(structuredClone(found)).toEqual(found)
})
