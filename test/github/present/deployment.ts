import { appById } from '../state/accounts.ts'
import { fullName } from '../state/repositories.ts'
import type { CommitStatus, Deployment, DeploymentStatus, Repository } from '../state/repository.ts'
import type { Body, State } from '../state/state.ts'
import { nodeId } from '../state/state.ts'
import { presentApp, presentUser } from './account.ts'

/** GitHub's `deployment`. */
export function presentDeployment(state: State, repository: Repository, deployment: Deployment): Body {
  const base = `${state.url}/repos/${fullName(state, repository)}`
  const url = `${base}/deployments/${deployment.id}`
  return {
    url,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    task: deployment.task,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: base,
    creator: presentUser(state, deployment.creatorId),
    sha: deployment.sha,
    ref: deployment.ref,
    payload: deployment.payload,
    transient_environment: false,
    production_environment: false,
    performed_via_github_app: deployment.appId === null ? null : presentApp(state, appById(state, deployment.appId)),
  }
}

/** GitHub's `deployment-status`. */
export function presentDeploymentStatus(
  state: State,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Body {
  const base = `${state.url}/repos/${fullName(state, repository)}`
  const url = `${base}/deployments/${deployment.id}`
  // GitHub gives empty texts here, which its own description (`format: uri`) does not allow.
  const link = `${state.url}/${fullName(state, repository)}/deployments`
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: presentUser(state, status.creatorId),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl || link,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: base,
    environment_url: status.environmentUrl || link,
    log_url: status.logUrl || link,
    performed_via_github_app: status.appId === null ? null : presentApp(state, appById(state, status.appId)),
  }
}

/** GitHub's `status`: a commit status. */
export function presentStatus(state: State, repository: Repository, status: CommitStatus): Body {
  return {
    url: `${state.url}/repos/${fullName(state, repository)}/statuses/${status.sha}`,
    avatar_url: `${state.url}/avatars/${status.creatorId}`,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: presentUser(state, status.creatorId),
  }
}
