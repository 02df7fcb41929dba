import { emitSuite } from '../actions/check-suites.ts'
import { createCheckRun, rerequestRun, updateCheckRun } from '../actions/checks.ts'
import { presentAnnotation, presentCheckRun, presentCheckSuite } from '../present/check.ts'
import { by, type Call, ok, page, type Route, repo } from '../server/route.ts'
import { notFound, Refused } from '../state/refused.ts'
import type { CheckRun } from '../state/repository.ts'
import { commitAt } from './commits.ts'

function runOf(call: Call): CheckRun {
  const run = call.repository.checkRuns.get(Number(call.params['check_run_id']))
  if (run === undefined) throw notFound()
  return run
}

function appOf(call: Call) {
  if (call.actor.kind !== 'installation') throw new Refused(403, 'You must authenticate via a GitHub App.')
  return call.actor.app
}

async function create(call: Call) {
  const run = await createCheckRun(call.state, call.repository, appOf(call), call.body)
  return ok(presentCheckRun(call.state, call.repository, run), 201)
}

function update(call: Call) {
  const run = runOf(call)
  updateCheckRun(call.state, call.repository, appOf(call), run, call.body)
  return ok(presentCheckRun(call.state, call.repository, run))
}

/** By default the latest of each name and App, as GitHub. */
async function listForRef(call: Call) {
  const { repository, query, state } = call
  const { sha } = await commitAt(repository, call.params['ref'] ?? '')
  const wanted = [...repository.checkRuns.values()].filter(
    (run) =>
      run.headSha === sha &&
      (query.get('check_name') ?? run.name) === run.name &&
      (query.get('status') ?? run.status) === run.status &&
      Number(query.get('app_id') ?? run.appId) === run.appId,
  )
  const latest = new Map(wanted.map((run) => [`${run.appId} ${run.name}`, run]))
  const shown = query.get('filter') === 'all' ? wanted : [...latest.values()]
  return page(call, shown.toReversed(), (run) => presentCheckRun(state, repository, run), 'check_runs')
}

async function listSuites(call: Call) {
  const { repository, query, state } = call
  const { sha } = await commitAt(repository, call.params['ref'] ?? '')
  const suites = [...repository.checkSuites.values()].filter(
    (suite) => suite.headSha === sha && Number(query.get('app_id') ?? suite.appId) === suite.appId,
  )
  const answer = page(call, suites, (suite) => suite)
  const shown = await Promise.all(
    (answer.body as typeof suites).map((suite) => presentCheckSuite(state, repository, suite)),
  )
  return { ...answer, body: { total_count: suites.length, check_suites: shown } }
}

function rerequest(call: Call) {
  rerequestRun(call.state, call.repository, runOf(call), by(call).userId)
  return ok({}, 201)
}

function suiteOf(call: Call) {
  const suite = call.repository.checkSuites.get(Number(call.params['check_suite_id']))
  if (suite === undefined) throw notFound()
  return suite
}

async function rerequestSuite(call: Call) {
  await emitSuite(call.state, call.repository, suiteOf(call), 'rerequested', by(call).userId)
  return ok({}, 201)
}

function runsOfSuite(call: Call) {
  const suite = suiteOf(call)
  const runs = [...call.repository.checkRuns.values()].filter((run) => run.suiteId === suite.id)
  return page(call, runs, (run) => presentCheckRun(call.state, call.repository, run), 'check_runs')
}

const base = '/repos/{owner}/{repo}'
const read = repo('checks read')
const write = repo('checks write', null)

/** Check runs, annotations, check suites. */
export const checkRoutes: readonly Route[] = [
  { method: 'POST', path: `${base}/check-runs`, access: write, handle: create },
  {
    method: 'GET',
    path: `${base}/check-runs/{check_run_id}`,
    access: read,
    handle: (call) => ok(presentCheckRun(call.state, call.repository, runOf(call))),
  },
  { method: 'PATCH', path: `${base}/check-runs/{check_run_id}`, access: write, handle: update },
  {
    method: 'GET',
    path: `${base}/check-runs/{check_run_id}/annotations`,
    access: read,
    handle: (call) => {
      const run = runOf(call)
      return page(call, run.annotations, (one) => presentAnnotation(call.state, call.repository, run, one))
    },
  },
  {
    method: 'POST',
    path: `${base}/check-runs/{check_run_id}/rerequest`,
    access: repo('checks write'),
    handle: rerequest,
  },
  {
    method: 'GET',
    path: `${base}/check-suites/{check_suite_id}`,
    access: read,
    handle: async (call) => ok(await presentCheckSuite(call.state, call.repository, suiteOf(call))),
  },
  { method: 'GET', path: `${base}/check-suites/{check_suite_id}/check-runs`, access: read, handle: runsOfSuite },
  {
    method: 'POST',
    path: `${base}/check-suites/{check_suite_id}/rerequest`,
    access: repo('checks write'),
    handle: rerequestSuite,
  },
  { method: 'GET', path: `${base}/commits/{ref+}/check-runs`, access: read, handle: listForRef },
  { method: 'GET', path: `${base}/commits/{ref+}/check-suites`, access: read, handle: listSuites },
]
