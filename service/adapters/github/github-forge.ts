import type { Branch } from '../../ports/branch.ts'
import type { Conversation } from '../../ports/conversation.ts'
import type { Registration } from '../../ports/doctor.ts'
import type { Forge } from '../../ports.ts'
import type { ObjectCache } from '../objects/object-cache.ts'
import { createArchives } from './archives.ts'
import { createBlobs } from './blobs.ts'
import { createBranch } from './branch.ts'
import { createChecks } from './checks.ts'
import { type ClientOptions, createClient } from './client.ts'
import { createComments } from './comments.ts'
import { createCommits } from './commits.ts'
import { createConversation } from './conversation.ts'
import { unreadable } from './forge-failure.ts'
import { createPeople } from './people.ts'
import { createPulls } from './pulls.ts'
import { createRegistration } from './registration.ts'
import { createTrees } from './trees.ts'
import { webUrlOf } from './web-url.ts'

/** The forge, and what it shows the App of itself. */
export type GithubForge = Forge & Conversation & Branch & { readonly registration: Registration }

/** GitHub as the flows' forge: one repository, spoken with as an App, its trees and blobs kept in the cache. */
export function createGithubForge(options: ClientOptions, cache: ObjectCache): GithubForge {
  const client = createClient(options)
  const { owner, repo } = client
  const trees = createTrees(client, cache)
  const { commitWith, ...commits } = createCommits(client, trees.foretell)
  const pulls = createPulls(client)
  const blobs = createBlobs(client, cache, { trees, commitWith, archives: createArchives(client, cache, options) })
  return {
    async repository() {
      const doing = `read the repository ${owner}/${repo}`
      const data = await client.call(doing, (octokit) => octokit.rest.repos.get({ owner, repo }))
      if (!Number.isInteger(data.id) || typeof data.default_branch !== 'string') throw unreadable(doing)
      return { id: String(data.id), fullName: data.full_name, defaultBranch: data.default_branch }
    },
    ...pulls,
    ...commits,
    changes: trees.changes,
    roomToSpare: options.budget.roomToSpare,
    fetchSides: blobs.fetchSides,
    blobs: blobs.texts,
    ...createChecks(client),
    ...createComments(client),
    ...createPeople(client),
    ...createConversation(client),
    ...createBranch(client, { commits, pullRequest: pulls.pullRequest, trees }),
    registration: createRegistration(client, webUrlOf(options.apiUrl)),
  }
}
