import { readCommit } from '../git/commits.ts'
import { appById } from '../state/accounts.ts'
import { fullName, pullsOf } from '../state/repositories.ts'
import type { Annotation, CheckRun, CheckSuite, Repository } from '../state/repository.ts'
import type { Body, State } from '../state/state.ts'
import { nodeId } from '../state/state.ts'
import { presentApp } from './account.ts'
import { presentSimpleCommit } from './commit.ts'
import { presentPullMinimal } from './pull.ts'
import { presentMinimalRepository } from './repository.ts'

/** Open pull requests of this repository whose head it is (none for forks, as GitHub does). */
function pullsAt(state: State, repository: Repository, sha: string): Body[] {
  return pullsOf(repository)
    .filter(
      (issue) => issue.state === 'open' && issue.pull.headSha === sha && issue.pull.headRepositoryId === repository.id,
    )
    .map((issue) => presentPullMinimal(state, repository, issue))
}

/** GitHub's `check-run`. */
export function presentCheckRun(state: State, repository: Repository, run: CheckRun): Body {
  const name = fullName(state, repository)
  const url = `${state.url}/repos/${name}/check-runs/${run.id}`
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: `${state.url}/${name}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suiteId },
    app: presentApp(state, appById(state, run.appId)),
    pull_requests: pullsAt(state, repository, run.headSha),
  }
}

/** Of a suite's runs: the latest of each name, its status, its conclusion. */
function summarize(repository: Repository, suite: CheckSuite) {
  const runs = [...repository.checkRuns.values()].filter((run) => run.suiteId === suite.id)
  const latest = new Map(runs.map((run) => [run.name, run]))
  const worst = ['failure', 'timed_out', 'action_required', 'cancelled', 'stale', 'neutral', 'skipped', 'success']
  const done = runs.length > 0 && [...latest.values()].every((run) => run.status === 'completed')
  const conclusions = [...latest.values()].map((run) => run.conclusion ?? 'neutral')
  return {
    count: latest.size,
    status: runs.length === 0 ? 'queued' : done ? 'completed' : 'in_progress',
    conclusion: done ? (worst.find((one) => conclusions.includes(one)) ?? 'neutral') : null,
  }
}

/** A suite inside a check run's webhook (`simple-check-suite`). */
export function presentSimpleSuite(state: State, repository: Repository, suite: CheckSuite): Body {
  const { status, conclusion } = summarize(repository, suite)
  return {
    id: suite.id,
    node_id: nodeId('CS', suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status,
    conclusion,
    url: `${state.url}/repos/${fullName(state, repository)}/check-suites/${suite.id}`,
    before: suite.before,
    after: suite.headSha,
    pull_requests: pullsAt(state, repository, suite.headSha),
    app: presentApp(state, appById(state, suite.appId)),
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
  }
}

/** `check-suite`, as REST lists it and webhooks send it. */
export async function presentCheckSuite(state: State, repository: Repository, suite: CheckSuite): Promise<Body> {
  const commit = await readCommit(repository.git, suite.headSha)
  return {
    ...presentSimpleSuite(state, repository, suite),
    latest_check_runs_count: summarize(repository, suite).count,
    check_runs_url: `${state.url}/repos/${fullName(state, repository)}/check-suites/${suite.id}/check-runs`,
    head_commit: commit === null ? null : presentSimpleCommit(commit),
    repository: presentMinimalRepository(state, repository),
    rerequestable: true,
    runs_rerequestable: true,
  }
}

/** GitHub's `check-annotation`. */
export function presentAnnotation(state: State, repository: Repository, run: CheckRun, annotation: Annotation): Body {
  return {
    ...annotation,
    blob_href: `${state.url}/${fullName(state, repository)}/blob/${run.headSha}/${annotation.path}`,
  }
}
