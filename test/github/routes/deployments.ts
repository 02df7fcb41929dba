import { addStatus, createDeployment, createDeploymentStatus, unmetContext } from '../actions/deployments.ts'
import { presentDeployment, presentDeploymentStatus, presentStatus } from '../present/deployment.ts'
import { presentMinimalRepository } from '../present/repository.ts'
import { by, type Call, ok, page, type Route, repo } from '../server/route.ts'
import { notFound, Refused } from '../state/refused.ts'
import { fullName } from '../state/repositories.ts'
import type { CommitStatus, Deployment } from '../state/repository.ts'
import { commitAt } from './commits.ts'

function deploymentOf(call: Call): Deployment {
  const deployment = call.repository.deployments.get(Number(call.params['deployment_id']))
  if (deployment === undefined) throw notFound()
  return deployment
}

function listDeployments(call: Call) {
  const { query, repository, state } = call
  const found = [...repository.deployments.values()].filter(
    (one) =>
      (query.get('sha') ?? one.sha) === one.sha &&
      (query.get('ref') ?? one.ref) === one.ref &&
      (query.get('task') ?? one.task) === one.task &&
      (query.get('environment') ?? one.environment) === one.environment,
  )
  return page(call, found.reverse(), (one) => presentDeployment(state, repository, one))
}

async function postDeployment(call: Call) {
  const { sha } = await commitAt(call.repository, String(call.body['ref']))
  const unmet = unmetContext(call.repository, sha, call.body)
  if (unmet !== null) throw new Refused(409, `Conflict: Commit status checks failed for ${call.body['ref']}.`)
  return ok(
    presentDeployment(
      call.state,
      call.repository,
      createDeployment(call.state, call.repository, sha, call.body, by(call)),
    ),
    201,
  )
}

async function postDeploymentStatus(call: Call) {
  const deployment = deploymentOf(call)
  const status = await createDeploymentStatus(call.state, call.repository, deployment, call.body, by(call))
  return ok(presentDeploymentStatus(call.state, call.repository, deployment, status), 201)
}

async function postStatus(call: Call) {
  const { sha } = await commitAt(call.repository, call.params['sha'] ?? '')
  return ok(
    presentStatus(call.state, call.repository, await addStatus(call.state, call.repository, sha, call.body, by(call))),
    201,
  )
}

async function statusesAt(call: Call): Promise<readonly [string, CommitStatus[]]> {
  const { sha } = await commitAt(call.repository, call.params['ref'] ?? '')
  return [sha, call.repository.statuses.filter((one) => one.sha === sha).reverse()]
}

async function listStatuses(call: Call) {
  const [, statuses] = await statusesAt(call)
  return page(call, statuses, (one) => presentStatus(call.state, call.repository, one))
}

async function combinedStatus(call: Call) {
  const { state, repository } = call
  const [sha, statuses] = await statusesAt(call)
  const latest = [...new Map(statuses.toReversed().map((one) => [one.context, one])).values()]
  const states = latest.map((one) => one.state)
  const bad = states.some((one) => one === 'failure' || one === 'error')
  const combined = bad ? 'failure' : states.length === 0 || states.includes('pending') ? 'pending' : 'success'
  const url = `${state.url}/repos/${fullName(state, repository)}/commits/${sha}`
  return ok({
    state: combined,
    statuses: latest.map((one) => {
      const { creator: _, ...shown } = presentStatus(state, repository, one)
      return shown
    }),
    sha,
    total_count: latest.length,
    repository: presentMinimalRepository(state, repository),
    commit_url: url,
    url: `${url}/status`,
  })
}

const base = '/repos/{owner}/{repo}'

/** Deployments, their statuses, commit statuses. */
export const deploymentRoutes: readonly Route[] = [
  { method: 'GET', path: `${base}/deployments`, access: repo('deployments read'), handle: listDeployments },
  { method: 'POST', path: `${base}/deployments`, access: repo('deployments write'), handle: postDeployment },
  {
    method: 'GET',
    path: `${base}/deployments/{deployment_id}`,
    access: repo('deployments read'),
    handle: (call) => ok(presentDeployment(call.state, call.repository, deploymentOf(call))),
  },
  {
    method: 'GET',
    path: `${base}/deployments/{deployment_id}/statuses`,
    access: repo('deployments read'),
    handle: (call) => {
      const deployment = deploymentOf(call)
      return page(call, deployment.statuses.toReversed(), (one) =>
        presentDeploymentStatus(call.state, call.repository, deployment, one),
      )
    },
  },
  {
    method: 'POST',
    path: `${base}/deployments/{deployment_id}/statuses`,
    access: repo('deployments write'),
    handle: postDeploymentStatus,
  },
  { method: 'POST', path: `${base}/statuses/{sha}`, access: repo('statuses write'), handle: postStatus },
  { method: 'GET', path: `${base}/commits/{ref+}/status`, access: repo('statuses read'), handle: combinedStatus },
  { method: 'GET', path: `${base}/commits/{ref+}/statuses`, access: repo('statuses read'), handle: listStatuses },
]
