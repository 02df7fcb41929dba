import type { OpenStore } from '../../service/adapters/store/create-store.ts'
import type { LedgerBody } from '../../service/core/model/ledger.ts'
import { unknownValue } from '../../service/core/model/unknown.ts'
import {
  allowed,
  allowedState,
  appliedService,
  begun,
  ended,
  heldDocument,
  landedChange,
  landing,
  noted,
  standingApproval,
} from '../contracts/store/entries.ts'
import { notSeen, scanFinding } from '../contracts/store/scans.ts'

const nobodys = {
  kind: 'Resource',
  provider: 'local',
  account: 'sandbox',
  region: null,
  type: 'Local::Bucket',
  id: 'bucket/x',
} as const

/** Entries of every kind, a service that is applied, held and drifted, one that failed, one that is gone, and a scan. */
export async function fillLedger({ ledger, scans }: OpenStore, estate: string, canary: string): Promise<void> {
  const held = [
    heldDocument({ name: 'orders', because: { kind: 'Policy', name: 'p' } }),
    heldDocument({ kind: 'Policy' }),
  ]
  const approval = standingApproval()
  const { policy, subject, key } = approval
  const changes = [
    {
      logicalId: 'Bucket',
      type: 'Local::Bucket',
      action: 'update',
      properties: [
        { path: '/Key', after: unknownValue('!GetAtt Key.Arn', 'Key') },
        { path: '/Password', sensitive: true, before: canary, after: canary },
      ],
    },
  ]
  const entries: LedgerBody[] = [
    { kind: 'approved', approval, spent: false },
    { kind: 'withdrawn', policy, subject: nobodys, key, of: null, why: 'the value changed' },
    { kind: 'withdrawn', policy, subject, key, of: approval.by, why: 'revoked' },
    { kind: 'held', documents: held },
    { kind: 'found', fingerprint: 'f'.repeat(64), policy, subject: nobodys, became: 'open' },
    { kind: 'scanned', scan: 'nightly', account: 'sandbox', opened: 1, resolved: 0, notSeen: 1 },
    begun({ changes }),
    noted({ resource: { logicalId: 'Bucket', type: 'Local::Bucket', id: 'b-1', outputs: { token: canary } } }),
    ended({ answer: `made with ${canary}` }),
  ]
  await ledger.keepAllowed(
    estate,
    allowedState({ held }),
    [approval, standingApproval({ subject: nobodys, until: null })],
    [allowed, ...entries],
    [landing({ services: [landedChange({ service: 'far', provider: 'gcp' })] })],
  )
  const outputs = { path: '/orders', secret: canary }
  const resources = [{ logicalId: 'Bucket', type: 'Local::Bucket', id: 'bucket/orders', outputs }]
  await ledger.keepApplied(estate, appliedService({ resources }))
  await ledger.keepApplied(estate, appliedService({ service: 'archive' }))
  await ledger.keepRemoved(estate, 'archive', 'run-2')
  await ledger.record(estate, [
    begun({ service: 'broken', run: 'run-3' }),
    ended({ service: 'broken', run: 'run-3', outcome: 'failed', answer: 'there is one of that name' }),
  ])
  await scans.beginScan(estate, {
    id: 's1',
    scan: 'nightly',
    account: 'sandbox',
    startedAt: '2026-11-24T02:00:00.000Z',
  })
  await scans.keepFindings(estate, 's1', [
    scanFinding(1, {
      severity: 'medium',
      subject: { kind: 'Service', name: 'orders', logicalId: 'Bucket' },
      differences: [
        { path: '/Public', desired: false, live: true },
        { path: '/Key', desired: unknownValue('!GetAtt Key.Arn', 'Key') },
        { path: '/Password', sensitive: true, desired: canary, live: canary },
      ],
    }),
    scanFinding(2, { status: 'resolved' }),
    scanFinding(3, {
      category: 'sprawl',
      subject: nobodys,
      facts: { owner: 'carol, by its tag', 'made on': '2026-11-01' },
    }),
  ])
  await scans.endScan(estate, {
    id: 's1',
    endedAt: '2026-11-24T02:01:00.000Z',
    resources: 3,
    opened: 2,
    resolved: 1,
    notSeen: [notSeen],
  })
}
