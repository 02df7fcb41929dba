import type { Impact } from '../../../service/core/model/impact.ts'
import type { Given } from '../../../service/core/model/requirement.ts'
import { unknownValue } from '../../../service/core/model/unknown.ts'
import type { Verdict } from '../../../service/core/model/verdict.ts'
import { change, finding, requirement, verdict } from './samples.ts'

/** A verdict in which every field that may hold foreign text holds this one. */
export function verdictOf(text: string): Verdict {
  const subject = { kind: 'Service', name: text, logicalId: text } as const
  const location = { path: text, line: 1, column: 1 }
  const foreign = { policy: text, subject, message: text, fix: text, location }
  return verdict({
    verdict: 'deny',
    findings: [
      finding(foreign),
      finding({ ...foreign, category: 'document', policy: null, enforcement: 'deny', status: 'error' }),
      finding({ ...foreign, enforcement: 'warn', location: undefined }),
      finding({ ...foreign, status: 'waived', until: text }),
      finding({ ...foreign, status: 'approved' }),
    ],
    requirements: [
      requirement({ policy: text, subject, approvers: { groups: [text], teams: [text], users: [text], count: 2 } }),
      requirement({ policy: text, subject: { kind: 'Team', name: text }, approvedBy: [text], satisfied: true }),
      requirement({ policy: text, subject, approvedBy: [text], satisfied: true, given: givenBy(text) }),
      requirement({ policy: text, subject, approvedBy: [text], given: givenBy(text), unmet: text }),
    ],
    heard: {
      voided: [{ by: text, policy: text, subject, why: `\`${text}\` was \`${text}\`.` }],
      notes: [text, `\`${text}\` x`],
    },
    notices: [{ message: text, subject, location }],
    plan: {
      changes: [
        change({ service: text, account: text, region: text, resources: resources(text) }),
        change({ service: text, account: text, region: text, action: 'delete', resources: [] }),
      ],
      quotas: [{ team: text, unit: text, before: 1, after: 2, limit: 3 }],
    },
  })
}

function givenBy(text: string): readonly Given[] {
  const by = { id: '1', login: text }
  return (['review', 'command', 'confirmed'] as const).map((how) => ({ by, how, at: text, until: text, reason: text }))
}

/** An impact in which every field that may hold foreign text holds this one. */
export function impactOn(text: string): Impact {
  const all = [
    { kind: 'Service', name: text, logicalId: text },
    { kind: 'GitHubWorkflow', name: text },
  ] as const
  const policies = Array.from({ length: 3 }, () => ({ policy: text, fails: all, passes: all, stays: all }))
  return {
    policies: policies.map((one) => ({ ...one, before: 'warn', after: 'deny' })),
    pullRequests: null,
  }
}

function resources(text: string) {
  return [
    {
      logicalId: text,
      type: text,
      action: 'update',
      properties: [
        { path: text, before: text, after: [text, { [`x${text}`]: text }] },
        { path: text, after: unknownValue(text, text) },
        { path: text, sensitive: true },
      ],
    },
  ] as const
}
