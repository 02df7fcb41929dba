import { type DeploymentState, deploymentStates } from '../../core/model/landing.ts'
import type { Branch, Deployment } from '../../ports/branch.ts'
import { isObjectName } from '../objects/git-object.ts'
import type { Answer, Client } from './client.ts'
import { whole } from './conversation-accounts.ts'
import { unreadable } from './forge-failure.ts'
import type { OwnAccount } from './own-account.ts'
import { allPages, pageSize } from './pages.ts'

/** By this word our deployments are told from those of pipelines before anything else is looked at; anybody may use it. */
const task = 'plumbline'

/** What stands in a deployment's payload: `key` says for what it was made, `content` is the caller's own. */
type Payload = { readonly key: string; readonly content: string }

type Found = { readonly id: number; readonly sha: string; readonly environment: string; readonly payload: unknown }

/** Deployments and their statuses as far as this App made them. Whoever may push can make others, about any commit, with any payload. */
export function createDeployments(
  client: Client,
  own: () => Promise<OwnAccount>,
): Pick<Branch, 'deployments' | 'createDeployment' | 'setDeploymentState'> {
  const { owner, repo } = client
  const where = `${owner}/${repo}`

  const ours = async (filter: { readonly sha?: string; readonly environment?: string }, most: number) => {
    const { made } = await own()
    const doing = `list the deployments of ${where}`
    const found = await allPages(
      client,
      doing,
      (octokit, page) => octokit.rest.repos.listDeployments({ owner, repo, task, ...filter, per_page: pageSize, page }),
      (data) => data,
      (soFar) => soFar.filter(made).length >= most,
    )
    const all = whole(found, doing).filter(made).slice(0, most)
    if (!all.every(isWhole)) throw unreadable(doing)
    return all
  }
  /** The latest status that this App gave; GitHub adds `inactive` by itself where a later deployment took its place. */
  const latest = async (id: number | string) => {
    const { made } = await own()
    const doing = `list the statuses of a deployment of ${where}`
    const isOurs = (one: Parameters<typeof made>[0] & { readonly state: string }) =>
      made(one) && deploymentStates.some((state) => state === one.state)
    const found = await allPages(
      client,
      doing,
      (octokit, page) =>
        octokit.rest.repos.listDeploymentStatuses({
          owner,
          repo,
          deployment_id: Number(id),
          per_page: pageSize,
          page,
        }),
      (data) => data,
      (soFar) => soFar.some(isOurs),
    )
    return whole(found, doing).find(isOurs) ?? null
  }
  const say = (id: number | string, state: DeploymentState, description: string) =>
    client.call(`say on a deployment of ${where} how it stands`, (octokit) =>
      octokit.rest.repos.createDeploymentStatus({ owner, repo, deployment_id: Number(id), state, description }),
    )

  return {
    async deployments(most) {
      const found: Deployment[] = []
      for (const one of await ours({}, most)) {
        const status = await latest(one.id)
        found.push({
          id: String(one.id),
          commit: one.sha,
          environment: one.environment,
          payload: payloadOf(one.payload)?.content ?? '',
          state: deploymentStates.find((state) => state === status?.state) ?? null,
          description: status?.description ?? '',
        })
      }
      return found
    },
    async createDeployment({ key, commit, environment, payload }) {
      const doing = `make a deployment of ${commit.slice(0, 7)} of ${where}`
      const there = await ours({ sha: commit, environment }, Number.POSITIVE_INFINITY)
      const known = there.find((one) => payloadOf(one.payload)?.key === key)
      if (known !== undefined) {
        if ((await latest(known.id)) === null) await say(known.id, 'queued', '')
        return String(known.id)
      }
      const content: Payload = { key, content: payload }
      const made = await client.call(
        doing,
        (octokit) =>
          // No status of the commit is waited for: whether it may be applied was judged.
          octokit.rest.repos.createDeployment({
            owner,
            repo,
            ref: commit,
            task,
            environment,
            payload: content,
            auto_merge: false,
            required_contexts: [],
          }) as Promise<Answer<{ readonly id?: number }>>,
      )
      if (made.id === undefined || !Number.isInteger(made.id)) throw unreadable(doing)
      await say(made.id, 'queued', '')
      return String(made.id)
    },
    async setDeploymentState(id, state, description) {
      const status = await latest(id)
      if (status?.state === state && status.description === description) return
      await say(id, state, description)
    },
  }
}

function isWhole(one: Found): boolean {
  return Number.isInteger(one.id) && typeof one.environment === 'string' && isObjectName(String(one.sha))
}

function payloadOf(payload: unknown): Payload | null {
  const read = typeof payload === 'string' ? parsed(payload) : payload
  if (typeof read !== 'object' || read === null || !('key' in read) || !('content' in read)) return null
  const { key, content } = read
  return typeof key === 'string' && typeof content === 'string' ? { key, content } : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
