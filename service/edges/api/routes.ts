import { enforcements } from '../../core/model/enforcement.ts'
import type { Finding } from '../../core/model/finding.ts'
import { severities } from '../../core/model/severity.ts'
import { runStates } from '../../ports/runs.ts'
import { type FindingFilter, findingOrders } from '../../ports/store.ts'
import type { RunState } from '../../ports.ts'
import { keptFindingBody, keptVerdictBody, pageBody, pullRequestBody, runBody } from './bodies.ts'
import { ledgerRoutes } from './ledger-routes.ts'
import { paging } from './parameters.ts'
import { pageOf, type Question, type Route } from './route.ts'
import { serviceRoutes } from './service-routes.ts'
import { categories, findingStatuses, verdicts } from './verdict-schemas.ts'

/** Everything that can be read, in the order of the document. */
export const routes: readonly Route[] = [
  {
    path: '/api/v1/pull-requests',
    operation: 'listPullRequests',
    summary: 'Pull requests that were judged, by their newest verdict.',
    parameters: {
      ...paging,
      state: { kind: 'enum', values: ['open', 'closed'], description: 'Only those in this state.' },
      verdict: { kind: 'enum', values: verdicts, description: 'Only those with this verdict.' },
    },
    answer: 'PullRequests',
    read: async ({ store, estate }, { query }) => {
      const filter = { ...pageOf(query), state: query['state'] as 'open', verdict: query['verdict'] as 'pass' }
      return pageBody(await store.pullRequests(estate, filter), pullRequestBody)
    },
  },
  {
    path: '/api/v1/pull-requests/{number}',
    operation: 'getPullRequest',
    summary: 'A pull request at its latest verdict.',
    parameters: {},
    answer: 'PullRequest',
    read: async ({ store, estate }, { number }) => {
      const kept = await store.latestVerdict(estate, number)
      if (kept === null) return null
      const { verdict, ...facts } = kept
      const openFindings = verdict.findings.filter(({ status }) => status === 'open' || status === 'error').length
      return pullRequestBody({ ...facts, mode: verdict.mode, verdict: verdict.verdict, openFindings })
    },
  },
  {
    path: '/api/v1/pull-requests/{number}/verdict',
    operation: 'getVerdict',
    summary: 'The latest verdict on a pull request, whole.',
    parameters: {},
    answer: 'KeptVerdict',
    read: async ({ store, estate }, { number }) => {
      const kept = await store.latestVerdict(estate, number)
      return kept === null ? null : keptVerdictBody(kept)
    },
  },
  {
    path: '/api/v1/findings',
    operation: 'listFindings',
    summary: 'Findings of the latest verdicts on open pull requests.',
    parameters: {
      ...paging,
      severity: { kind: 'enum', values: severities, description: 'Only those of this severity.' },
      status: { kind: 'enum', values: findingStatuses, description: 'Only those with this status.' },
      category: { kind: 'enum', values: categories, description: 'Only those of this category.' },
      enforcement: { kind: 'enum', values: enforcements, description: 'Only those with this enforcement.' },
      service: { kind: 'name', description: 'Only those about this service.' },
      sort: { kind: 'enum', values: findingOrders, description: 'Newest verdict first (the default), or most severe.' },
    },
    answer: 'Findings',
    read: async ({ store, estate }, { query }) =>
      pageBody(await store.findings(estate, { ...pageOf(query), ...findingFilter(query) }), keptFindingBody),
  },
  ...serviceRoutes,
  ...ledgerRoutes,
  {
    path: '/api/v1/runs',
    operation: 'listRuns',
    summary: 'Runs of flows, newest first: what is done, waits, is tried again, or is parked with its reason.',
    parameters: { ...paging, state: { kind: 'enum', values: runStates, description: 'Only those in this state.' } },
    answer: 'Runs',
    read: async ({ store, estate }, { query }) => {
      const filter = { ...pageOf(query), state: query['state'] as RunState | undefined }
      return pageBody(await store.runs(estate, filter), runBody)
    },
  },
]

/** The words were checked against the routes' lists. */
function findingFilter(query: Question['query']): FindingFilter {
  return {
    severity: query['severity'] as FindingFilter['severity'],
    status: query['status'] as Finding['status'] | undefined,
    category: query['category'] as FindingFilter['category'],
    enforcement: query['enforcement'] as FindingFilter['enforcement'],
    service: query['service'],
    order: query['sort'] as FindingFilter['order'],
  }
}
