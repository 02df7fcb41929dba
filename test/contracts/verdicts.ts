import type { Finding } from '../../service/core/model/finding.ts'
import type { Verdict } from '../../service/core/model/verdict.ts'
import type { KeptVerdict } from '../../service/ports.ts'

/** A finding on the service `orders`, unless said otherwise. */
export function finding(differences: Partial<Finding> = {}): Finding {
  return {
    fingerprint: 'f'.repeat(64),
    key: 'k'.repeat(64),
    category: 'violation',
    policy: 'bucket-not-public',
    severity: 'high',
    enforcement: 'approve',
    status: 'open',
    introduced: true,
    subject: { kind: 'Service', name: 'orders', logicalId: 'Bucket' },
    message: 'Bucket orders can be opened to the public.',
    fix: 'Set parameters.public to false.',
    location: { path: 'catalog/services/orders.yaml', line: 9, column: 3, endLine: 9, endColumn: 7 },
    ...differences,
  }
}

/** A verdict that asks for approval. */
export function verdict(differences: Partial<Verdict> = {}): Verdict {
  return {
    mode: 'enforce',
    verdict: 'needs-approval',
    findings: [finding()],
    requirements: [
      {
        policy: 'bucket-not-public',
        subject: { kind: 'Service', name: 'orders', logicalId: 'Bucket' },
        key: 'k'.repeat(64),
        approvers: { groups: ['security'], teams: ['acme/security'], users: [], count: 1 },
        approvedBy: [],
        satisfied: false,
        terms: { maximum: '90d', spent: false, facts: {} },
      },
    ],
    plan: {
      changes: [
        {
          service: 'orders',
          action: 'create',
          account: 'sandbox',
          region: null,
          monthlyCost: { before: 0, after: 4.6 },
          stateful: true,
          resources: [
            {
              logicalId: 'Bucket',
              type: 'Local::Bucket',
              action: 'create',
              properties: [
                { path: '/Name', after: 'orders' },
                { path: '/Key', sensitive: true },
              ],
            },
          ],
        },
      ],
      quotas: [{ team: 'payments', unit: 'storageGiB', before: 0, after: 200, limit: 2000 }],
    },
    notices: [{ message: 'The workflow refresh does not run yet.', subject: { kind: 'Workflow', name: 'refresh' } }],
    counts: { documents: 6, policies: 31, resources: 1, skipped: 2 },
    ...differences,
  }
}

/** That verdict, kept for pull request 12 of this number. */
export function keptVerdict(differences: Partial<KeptVerdict> = {}): KeptVerdict {
  return {
    number: 12,
    title: 'Order an archive',
    author: 'ada',
    state: 'open',
    draft: false,
    headSha: 'a'.repeat(40),
    baseSha: 'b'.repeat(40),
    digest: 'd'.repeat(64),
    verdict: verdict(),
    judgedAt: '2026-11-24T12:00:00.000Z',
    ...differences,
  }
}
