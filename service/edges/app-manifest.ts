import { isLoopback } from '../core/loopback.ts'
import type { JsonObject } from '../core/model/json.ts'

/** A permission that the App asks for, and what it does with it. */
export type Permission = { readonly name: string; readonly access: 'read' | 'write'; readonly reason: string }

/** Exactly what is used, nothing for later. */
export const permissions: readonly Permission[] = [
  { name: 'checks', access: 'write', reason: 'to publish the check with its annotations' },
  {
    name: 'contents',
    access: 'write',
    reason: 'to read the estate, and to propose changes of it on branches of its own',
  },
  { name: 'deployments', access: 'write', reason: 'to say what became of a merge, and to find it again' },
  {
    name: 'issues',
    access: 'write',
    reason: 'to answer comment commands, and to tell of what is held, failed or found',
  },
  { name: 'members', access: 'read', reason: 'to know who is in the teams that may order and approve' },
  { name: 'merge_queues', access: 'read', reason: 'to judge what a merge queue is about to merge' },
  { name: 'metadata', access: 'read', reason: 'to know the repository itself; every App has it' },
  { name: 'pull_requests', access: 'write', reason: 'to write the one comment and to ask for reviews' },
]

/** Where webhooks are taken, below the public address. */
export const webhookPath = '/webhooks/github'

/** The webhooks that are used. */
export const events: readonly string[] = [
  'check_run',
  'check_suite',
  'issue_comment',
  'merge_group',
  'pull_request',
  'pull_request_review',
  'push',
  'repository',
]

/**
 * The manifest that GitHub makes the App of. Webhooks are off where GitHub cannot reach the address.
 * https://docs.github.com/apps/sharing-github-apps/registering-a-github-app-from-a-manifest
 */
export function appManifest(options: { readonly url: string; readonly name: string }): JsonObject {
  const { url, name } = options
  return {
    name,
    url,
    description: 'Judges pull requests of the estate against its policies.',
    hook_attributes: { url: `${url}${webhookPath}`, active: isReachable(url) },
    redirect_url: `${url}/setup/callback`,
    public: false,
    default_permissions: Object.fromEntries(permissions.map((one) => [one.name, one.access])),
    default_events: events,
  }
}

/** Whether GitHub can reach an address, as far as the address tells: not where it leads to the machine itself. */
export function isReachable(url: string): boolean {
  return !isLoopback(url)
}
