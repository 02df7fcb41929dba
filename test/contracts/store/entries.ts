import type { AppliedService } from '../../../service/core/model/applied.ts'
import type { AllowedState, HeldDocument } from '../../../service/core/model/held.ts'
import type { LandedChange, NewLanding } from '../../../service/core/model/landing.ts'
import type { LedgerBody, StandingApproval } from '../../../service/core/model/ledger.ts'
import type { ResourceChange } from '../../../service/core/model/plan.ts'

const document = (path: string) => ({ path, blob: 'b'.repeat(40), index: 0 })

/** A service as it was applied, `orders` unless said otherwise. */
export function appliedService(differences: Partial<AppliedService> = {}): AppliedService {
  return {
    service: 'orders',
    team: 'payments',
    offering: 'bucket',
    environment: 'dev',
    account: 'sandbox',
    provider: 'local',
    region: null,
    documents: {
      service: document('catalog/services/orders.yaml'),
      offering: document('catalog/offerings/bucket.yaml'),
      team: document('catalog/teams/payments.yaml'),
      estate: document('plumbline.yaml'),
    },
    dependsOn: [],
    resources: [{ logicalId: 'Bucket', type: 'Local::Bucket', id: 'bucket/orders', outputs: { path: '/orders' } }],
    monthlyCost: 4.6,
    firstAppliedAt: '2026-11-24T12:00:00.000Z',
    appliedAt: '2026-11-24T12:00:00.000Z',
    commit: 'c'.repeat(40),
    run: 'run-1',
    ...differences,
  }
}

/** An approval that stands as a waiver. */
export function standingApproval(differences: Partial<StandingApproval> = {}): StandingApproval {
  return {
    policy: 'bucket-not-public',
    subject: { kind: 'Service', name: 'orders', logicalId: 'Bucket' },
    key: 'k'.repeat(64),
    by: { id: '7', login: 'carol' },
    until: '2027-01-31',
    reason: 'until the move',
    pullRequest: 12,
    at: '2026-11-24T11:00:00.000Z',
    ...differences,
  }
}

/** A document that is held. */
export function heldDocument(differences: Partial<HeldDocument> = {}): HeldDocument {
  return {
    kind: 'Service',
    name: 'archive',
    allowed: null,
    reason: 'bucket-not-public asks for approval.',
    because: null,
    commit: 'd'.repeat(40),
    before: 'b'.repeat(40),
    pullRequest: 13,
    by: '9',
    since: '2026-11-24T12:00:00.000Z',
    ...differences,
  }
}

/** The branch as it counts. */
export function allowedState(differences: Partial<AllowedState> = {}): AllowedState {
  return { commit: 'c'.repeat(40), tree: 't'.repeat(40), held: [], ...differences }
}

/** What the ledger says of a change that counts. */
export const allowed: LedgerBody = {
  kind: 'allowed',
  commit: 'c'.repeat(40),
  pullRequest: 12,
  documents: ['Service orders'],
}

/** A step that is about to be taken. */
export function begun(differences: { readonly [name: string]: unknown } = {}): LedgerBody {
  const changes: readonly ResourceChange[] = [
    {
      logicalId: 'Bucket',
      type: 'Local::Bucket',
      action: 'create',
      properties: [{ path: '/Name', after: 'orders' }],
    },
  ]
  const step = { run: 'run-1', service: 'orders', step: 'create Bucket', key: 'step1' }
  return { kind: 'begun', ...step, changes, ...differences } as LedgerBody
}

/** What came of its call, at a cloud without an engine. */
export function noted(differences: { readonly [name: string]: unknown } = {}): LedgerBody {
  const step = { service: 'orders', account: 'vendor', step: 'create Bucket', key: 'step1', logicalId: 'Bucket' }
  const at = '2026-11-24T12:00:00.000Z'
  return { kind: 'noted', ...step, became: 'made', resource: null, at, ...differences } as LedgerBody
}

/** How it ended. */
export function ended(differences: { readonly [name: string]: unknown } = {}): LedgerBody {
  const step = { run: 'run-1', service: 'orders', step: 'create Bucket', key: 'step1' }
  return { kind: 'ended', ...step, outcome: 'done', answer: 'made', ...differences } as LedgerBody
}

/** What a change means for a service. */
export function landedChange(differences: Partial<LandedChange> = {}): LandedChange {
  return {
    service: 'orders',
    action: 'create',
    environment: 'dev',
    provider: 'local',
    dependsOn: [],
    held: false,
    ...differences,
  }
}

/** A change that came onto the default branch. */
export function landing(differences: Partial<NewLanding> = {}): NewLanding {
  return {
    commit: 'c'.repeat(40),
    before: 'b'.repeat(40),
    pullRequest: 12,
    headSha: 'a'.repeat(40),
    by: '9',
    at: '2026-11-24T12:00:00.000Z',
    released: false,
    services: [landedChange()],
    held: [],
    approvals: [],
    ...differences,
  }
}
