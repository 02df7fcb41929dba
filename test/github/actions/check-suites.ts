import { presentCheckSuite } from '../present/check.ts'
import { installationOn } from '../state/access.ts'
import type { CheckSuite, Repository } from '../state/repository.ts'
import type { App, State } from '../state/state.ts'
import { stamp } from '../state/state.ts'

/** A push makes one suite for each App that may write checks, and tells it. */
export async function requestSuites(
  state: State,
  repository: Repository,
  sha: string,
  branch: string,
  before: string,
  senderId: number,
): Promise<void> {
  for (const app of state.apps.values()) {
    if (installationOn(state, app, repository)?.permissions['checks'] !== 'write') continue
    const suite = suiteFor(state, repository, app, sha, branch, before)
    await emitSuite(state, repository, suite, 'requested', senderId)
  }
}

/** The App's suite on a commit, made where there is none. */
export function suiteFor(
  state: State,
  repository: Repository,
  app: App,
  sha: string,
  branch: string | null = null,
  before = '0'.repeat(40),
): CheckSuite {
  for (const suite of repository.checkSuites.values()) {
    if (suite.appId === app.id && suite.headSha === sha) return suite
  }
  const now = stamp(state.now())
  const id = state.nextId()
  const suite: CheckSuite = {
    id,
    appId: app.id,
    headSha: sha,
    headBranch: branch ?? branchAt(repository, sha),
    before,
    createdAt: now,
    updatedAt: now,
  }
  repository.checkSuites.set(id, suite)
  return suite
}

function branchAt(repository: Repository, sha: string): string | null {
  for (const [ref, tip] of repository.git.refs) if (tip === sha && ref.startsWith('refs/heads/')) return ref.slice(11)
  return null
}

/** Tells a suite's App of it. */
export async function emitSuite(
  state: State,
  repository: Repository,
  suite: CheckSuite,
  action: 'requested' | 'rerequested',
  senderId: number,
): Promise<void> {
  const shown = await presentCheckSuite(state, repository, suite)
  const app = shown['app'] as { readonly events: readonly string[] }
  // GitHub's description of `check_suite` lists an App's events and lacks the newer ones.
  const events = app.events.filter((name) => name !== 'merge_group')
  const payload = { check_suite: { ...shown, app: { ...app, events } } }
  state.emit({ name: 'check_suite', action, repository, ownerId: null, senderId, appId: suite.appId, payload })
}
