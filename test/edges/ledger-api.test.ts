import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openapiDocument } from '../../service/edges/api/openapi.ts'
import { routes } from '../../service/edges/api/routes.ts'
import { ledgerKinds } from '../../service/ports/ledger.ts'
import { StoreError } from '../../service/ports/store.ts'
import { keptVerdict } from '../contracts/verdicts.ts'
import { fillLedger } from './filled-ledger.ts'
import { type Served, serveForTest } from './served.ts'

let served: Served
beforeEach(async () => {
  served = await serveForTest()
  await fillLedger(served.store, '4711', `ghs_${'q'.repeat(36)}`)
})
afterEach(() => served.close())

async function json(path: string): Promise<{ readonly [name: string]: never }> {
  const answer = await fetch(`${served.server.url}/api/v1/${path}`)
  return (await answer.json()) as { readonly [name: string]: never }
}
const status = async (path: string) => (await fetch(`${served.server.url}/api/v1/${path}`)).status
async function items(path: string): Promise<readonly { readonly [name: string]: unknown }[]> {
  const page: { readonly items?: readonly { readonly [name: string]: unknown }[] } = await json(path)
  return page.items ?? []
}

describe('V6: a service', () => {
  test('V6: says what is applied, held and drifted', async () => {
    await served.store.keepVerdict('4711', keptVerdict())
    expect(await json('services/orders')).toMatchObject({
      name: 'orders',
      applied: {
        account: 'sandbox',
        commit: 'c'.repeat(40),
        resources: [{ logicalId: 'Bucket', type: 'Local::Bucket', id: 'bucket/orders' }],
      },
      held: [
        { reason: 'bucket-not-public asks for approval.', because: { kind: 'Policy', name: 'p' }, countsAs: 'absent' },
      ],
      drifted: [
        {
          policy: 'builtin-drift',
          differences: [
            { path: '/Public', desired: false, live: true },
            { path: '/Key' },
            { path: '/Password', sensitive: true },
          ],
        },
      ],
      failed: null,
      changes: [{ pullRequest: { number: 12 } }],
      openFindings: 1,
    })
  })

  test('V6: that failed says at which step, in the provider’s own words, until somebody goes on', async () => {
    expect(await json('services/broken')).toMatchObject({
      applied: null,
      failed: { run: 'run-3', step: 'create Bucket', answer: 'there is one of that name' },
    })
  })

  test('V6, D9: that lies in a cloud without a provider says so', async () => {
    expect(await json('services/far')).toMatchObject({
      applied: null,
      notApplied: { action: 'create', provider: 'gcp', reason: 'This release has no provider for gcp.' },
    })
    expect(await json('services/orders')).toMatchObject({ notApplied: null })
  })

  test('V6: that is gone was there once; 404 where nothing ever was', async () => {
    expect(await json('services/archive')).toMatchObject({ applied: null, held: [], drifted: [], failed: null })
    expect(await status('services/nobody')).toBe(404)
  })

  test('V6: services are listed whether a pull request speaks of them or not', async () => {
    expect(await items('services')).toMatchObject([{ name: 'orders', applied: { team: 'payments' }, changes: [] }])
    await served.store.keepVerdict('4711', keptVerdict())
    expect(await items('services')).toMatchObject([{ name: 'orders', changes: [{ action: 'create' }] }])
  })

  test('V6: what is held of the branch stands there with its commit', async () => {
    expect(await json('held')).toMatchObject({
      commit: 'c'.repeat(40),
      items: [{ kind: 'Service' }, { kind: 'Policy' }],
    })
  })
})

describe('V5: the ledger', () => {
  test('V5: entries of every kind, newest first, with their hashes', async () => {
    const all = await items('ledger?limit=100')
    expect(new Set(all.map(({ body }) => Reflect.get(body as object, 'kind')))).toEqual(new Set(ledgerKinds))
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: all.length }, (_, at) => all.length - at))
    expect(await json('ledger/head')).toEqual({ seq: all.length, hash: all[0]?.['hash'] })
  })

  test('V5: entries by kind and service; what a cloud gave for other services is not among them', async () => {
    expect(await items('ledger?service=archive')).toMatchObject([
      { body: { kind: 'removed' } },
      { body: { kind: 'applied', service: { service: 'archive' } } },
    ])
    expect(JSON.stringify(await items('ledger?limit=100'))).not.toContain('outputs')
    expect(await items('ledger?kind=begun&service=orders')).toMatchObject([
      {
        body: {
          changes: [
            {
              properties: [
                { path: '/Key' },
                { path: '/Password', before: '(sensitive, changed)', after: '(sensitive, changed)' },
              ],
            },
          ],
        },
      },
    ])
  })

  test('an empty ledger reaches to nothing', async () => {
    const other = await serveForTest()
    const answer = await fetch(`${other.server.url}/api/v1/ledger/head`)
    expect(await answer.json()).toEqual({ seq: 0, hash: null })
    await other.close()
  })
})

test('A6: waivers say who approved what, until when', async () => {
  expect(await items('waivers')).toHaveLength(2)
  expect(await items('waivers?service=orders')).toMatchObject([
    { policy: 'bucket-not-public', by: { id: '7', login: 'carol' }, until: '2027-01-31', pullRequest: 12 },
  ])
})

test('S1: scans say what they could not see', async () => {
  expect(await items('scans')).toMatchObject([{ scan: 'nightly', notSeen: [{ call: 'readdir', reason: 'EACCES' }] }])
  expect(await items('scans?account=other')).toEqual([])
})

test('S4: findings of scans with their lives, worst first', async () => {
  expect(await items('scan-findings')).toMatchObject([
    { severity: 'high', status: 'resolved', subject: { kind: 'Service' } },
    {
      severity: 'high',
      subject: { kind: 'Resource', id: 'bucket/x' },
      facts: [{ name: 'owner' }, { name: 'made on' }],
    },
    { severity: 'medium', firstSeen: '2026-11-24T12:00:00.000Z', known: false },
  ])
  expect(await items('scan-findings?status=open&category=sprawl')).toHaveLength(1)
})

test('metrics tell what is applied, held, waived and found', async () => {
  const text = await (await fetch(`${served.server.url}/metrics`)).text()
  for (const line of [
    'plumbline_ledger_entries 16',
    'plumbline_applied_services 1',
    'plumbline_held_documents 2',
    'plumbline_waivers 2',
    'plumbline_scan_findings{status="open",severity="medium"} 1',
    'plumbline_scan_findings{status="resolved",severity="high"} 1',
    'plumbline_scan_not_seen{account="sandbox"} 1',
    'plumbline_scan_ended_timestamp_seconds{account="sandbox"} 1795485660',
  ])
    expect(text).toContain(`${line}\n`)
})

test('metrics can be read while the ledger and scans cannot', async () => {
  vi.spyOn(served.store.ledger, 'counts').mockRejectedValue(new StoreError('out'))
  vi.spyOn(served.store.scans, 'counts').mockRejectedValue(new StoreError('out'))
  const answer = await fetch(`${served.server.url}/metrics`)
  const text = await answer.text()
  expect(answer.status).toBe(200)
  expect(text).toContain('plumbline_store_ready 1')
  expect(text).not.toMatch(/^plumbline_(?:applied_services|scan_findings\{)/m)
})

test('every answer is described, and every schema is used', () => {
  const text = JSON.stringify(openapiDocument(routes))
  const { schemas } = openapiDocument(routes)['components'] as { readonly schemas: object }
  for (const name of Object.keys(schemas)) expect(text, name).toContain(`"#/components/schemas/${name}"`)
})
