import { readCommit } from '../git/commits.ts'
import { presentUser } from '../present/account.ts'
import { presentCommit } from '../present/commit.ts'
import { presentDeployment, presentDeploymentStatus } from '../present/deployment.ts'
import type { By } from '../state/actor.ts'
import { invalid } from '../state/refused.ts'
import { fullName } from '../state/repositories.ts'
import type { CommitStatus, Deployment, DeploymentStatus, Repository } from '../state/repository.ts'
import type { Body, State } from '../state/state.ts'
import { stamp } from '../state/state.ts'

const text = (body: Body, key: string, fallback: string) =>
  typeof body[key] === 'string' ? (body[key] as string) : fallback

/** Adds a deployment of a commit. */
export function createDeployment(state: State, repository: Repository, sha: string, body: Body, by: By): Deployment {
  const now = stamp(state.now())
  const deployment: Deployment = {
    id: state.nextId(),
    sha,
    ref: text(body, 'ref', sha),
    task: text(body, 'task', 'deploy'),
    environment: text(body, 'environment', 'production'),
    description: text(body, 'description', ''),
    payload: body['payload'] ?? '',
    creatorId: by.userId,
    appId: by.appId,
    createdAt: now,
    updatedAt: now,
    statuses: [],
  }
  repository.deployments.set(deployment.id, deployment)
  return deployment
}

/** Where a context that a deployment waits for is not green; by default it waits for every status that the commit has. */
export function unmetContext(repository: Repository, sha: string, body: Body): string | null {
  const latest = new Map(
    repository.statuses.filter((one) => one.sha === sha).map(({ context, state }) => [context, state]),
  )
  const wanted = Array.isArray(body['required_contexts']) ? body['required_contexts'].map(String) : [...latest.keys()]
  return wanted.find((context) => latest.get(context) !== 'success') ?? null
}

/** A deployment that succeeded takes the place of those before it in its environment, and GitHub says so. */
function retireOthers(state: State, repository: Repository, deployment: Deployment, by: By): void {
  for (const other of repository.deployments.values()) {
    const last = other.statuses.at(-1)
    if (other.id >= deployment.id || other.environment !== deployment.environment) continue
    if (last === undefined || last.state === 'inactive') continue
    other.statuses.push({
      ...last,
      id: state.nextId(),
      state: 'inactive',
      description: '',
      creatorId: by.userId,
      appId: by.appId,
      createdAt: stamp(state.now()),
    })
  }
}

/** Adds a deployment's status and sends `deployment_status`. */
export async function createDeploymentStatus(
  state: State,
  repository: Repository,
  deployment: Deployment,
  body: Body,
  by: By,
): Promise<DeploymentStatus> {
  if (text(body, 'description', '').length > 140) {
    throw invalid('DeploymentStatus', 'description', 'custom', 'description is too long (maximum is 140 characters)')
  }
  const status: DeploymentStatus = {
    id: state.nextId(),
    state: text(body, 'state', 'pending'),
    description: text(body, 'description', ''),
    environment: text(body, 'environment', deployment.environment),
    logUrl: text(body, 'log_url', text(body, 'target_url', '')),
    environmentUrl: text(body, 'environment_url', ''),
    creatorId: by.userId,
    appId: by.appId,
    createdAt: stamp(state.now()),
  }
  deployment.statuses.push(status)
  deployment.updatedAt = status.createdAt
  if (status.state === 'success' && body['auto_inactive'] !== false) retireOthers(state, repository, deployment, by)
  const payload = {
    deployment: presentDeployment(state, repository, deployment),
    deployment_status: presentDeploymentStatus(state, repository, deployment, status),
    check_run: null,
    workflow: null,
    workflow_run: null,
  }
  state.emit({ name: 'deployment_status', action: 'created', repository, ownerId: null, senderId: by.userId, payload })
  return status
}

/** Adds a commit status and sends `status`. */
export async function addStatus(
  state: State,
  repository: Repository,
  sha: string,
  body: Body,
  by: By,
): Promise<CommitStatus> {
  const status: CommitStatus = {
    id: state.nextId(),
    sha,
    state: text(body, 'state', 'pending'),
    context: text(body, 'context', 'default'),
    description: typeof body['description'] === 'string' ? body['description'] : null,
    targetUrl: typeof body['target_url'] === 'string' ? body['target_url'] : null,
    creatorId: by.userId,
    createdAt: stamp(state.now()),
  }
  repository.statuses.push(status)
  const commit = await readCommit(repository.git, sha)
  state.emit({
    name: 'status',
    action: null,
    repository,
    ownerId: null,
    senderId: by.userId,
    payload: {
      id: status.id,
      sha,
      name: fullName(state, repository),
      avatar_url: presentUser(state, by.userId)['avatar_url'],
      target_url: status.targetUrl,
      context: status.context,
      description: status.description,
      state: status.state,
      commit: commit === null ? null : presentCommit(state, repository, commit),
      branches: [],
      created_at: status.createdAt,
      updated_at: status.createdAt,
    },
  })
  return status
}
