import { enforcements } from '../../core/model/enforcement.ts'
import type { Finding } from '../../core/model/finding.ts'
import type { JsonObject } from '../../core/model/json.ts'
import { severities } from '../../core/model/severity.ts'
import { runStates } from '../../ports/runs.ts'
import { type FindingFilter, findingOrders } from '../../ports/store.ts'
import type { RunState, Store } from '../../ports.ts'
import { keptFindingBody, keptVerdictBody, pageBody, pullRequestBody, runBody, serviceBody } from './bodies.ts'
import { type Parameters, paging } from './parameters.ts'
import { categories, findingStatuses, verdicts } from './verdict-schemas.ts'

/** What a route reads from. */
export type Source = { readonly store: Store; readonly estate: string }

/** What was asked: the parts of the path and the query, both checked. */
export type Question = {
  readonly number: number
  readonly name: string
  readonly query: { readonly [name: string]: string }
}

/** One route of `/api/v1`; null answers 404. */
export type Route = {
  readonly path: string
  readonly operation: string
  readonly summary: string
  readonly parameters: Parameters
  /** The name of its answer among the schemas. */
  readonly answer: string
  readonly read: (source: Source, question: Question) => Promise<JsonObject | null>
}

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
  {
    path: '/api/v1/services',
    operation: 'listServices',
    summary: 'Services that the latest verdicts on pull requests speak of, by name.',
    parameters: paging,
    answer: 'Services',
    read: async ({ store, estate }, { query }) => pageBody(await store.services(estate, pageOf(query)), serviceBody),
  },
  {
    path: '/api/v1/services/{name}',
    operation: 'getService',
    summary: 'What the latest verdicts on pull requests say of a service.',
    parameters: {},
    answer: 'Service',
    read: async ({ store, estate }, { name }) => {
      const service = await store.service(estate, name)
      return service === null ? null : serviceBody(service)
    },
  },
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

function pageOf(query: Question['query']): { readonly limit: number; readonly cursor?: string } {
  return { limit: Number(query['limit'] ?? 30), cursor: query['cursor'] }
}

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
