import type { Finding } from '../../../service/core/model/finding.ts'
import type { Change, Plan } from '../../../service/core/model/plan.ts'
import type { Requirement } from '../../../service/core/model/requirement.ts'
import type { Verdict } from '../../../service/core/model/verdict.ts'
import type { Report } from '../../../service/core/render/report.ts'

/** A finding such as the judgement makes; what a test is about is given. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    fingerprint: '3f2c1e9'.padEnd(64, '0'),
    key: 'c0ffee'.padEnd(64, '0'),
    category: 'violation',
    policy: 'bucket-not-public',
    severity: 'high',
    enforcement: 'approve',
    status: 'open',
    introduced: true,
    subject: { kind: 'Service', name: 'orders-archive', logicalId: 'Bucket' },
    message: 'Bucket orders-archive can be opened to the public.',
    fix: 'Set parameters.public to false.',
    location: { path: 'catalog/services/payments/orders-archive.yaml', line: 8, column: 39, endLine: 8, endColumn: 43 },
    ...given,
  }
}

/** The requirement of that finding. */
export function requirement(given: Partial<Requirement> = {}): Requirement {
  return {
    policy: 'bucket-not-public',
    subject: { kind: 'Service', name: 'orders-archive', logicalId: 'Bucket' },
    key: 'c0ffee'.padEnd(64, '0'),
    approvers: { groups: ['security'], teams: ['acme/security'], users: [], count: 1 },
    approvedBy: [],
    satisfied: false,
    terms: { maximum: '90d', spent: false, facts: {} },
    ...given,
  }
}

/** One service that comes. */
export function change(given: Partial<Change> = {}): Change {
  return {
    service: 'orders-archive',
    action: 'create',
    account: 'payments-prod',
    region: 'eu-west-1',
    monthlyCost: { before: 0, after: 4.6 },
    stateful: true,
    resources: [
      {
        logicalId: 'Bucket',
        type: 'AWS::S3::Bucket',
        action: 'create',
        properties: [{ path: '/BucketName', after: 'orders-archive-111122223333' }],
      },
    ],
    ...given,
  }
}

export const plan: Plan = {
  changes: [change()],
  quotas: [{ team: 'payments', unit: 'storageGiB', before: 1040, after: 1240, limit: 2000 }],
}

/** A verdict; by itself a pass that changes nothing. */
export function verdict(given: Partial<Verdict> = {}): Verdict {
  return {
    mode: 'enforce',
    verdict: 'pass',
    findings: [],
    requirements: [],
    plan: { changes: [], quotas: [] },
    notices: [],
    counts: { documents: 6, policies: 31, resources: 1, skipped: 2 },
    ...given,
  }
}

/** The pull request of product.md: a public bucket, which security may approve. */
export const approvalNeeded = verdict({
  verdict: 'needs-approval',
  findings: [finding()],
  requirements: [requirement()],
  plan,
})

const source = `apiVersion: plumbline/v1
kind: Service
metadata: { name: orders-archive, team: payments, environment: prod }
spec:
  offering: bucket
  account: payments-prod
  region: eu-west-1
  parameters: { storageGiB: 200, public: true }
`

/** A report on a verdict, without colours, of a change. */
export function report(given: Verdict, options: Partial<Report> = {}): Report {
  return {
    verdict: given,
    text: (path) => (path.endsWith('orders-archive.yaml') ? source : null),
    colour: false,
    change: true,
    currency: 'EUR',
    policy: (name) =>
      name === 'bucket-not-public' ? { title: 'Buckets are private', controls: ['cis-aws-5.0/2.1.4'] } : null,
    version: '0.1.0',
    ...options,
  }
}
