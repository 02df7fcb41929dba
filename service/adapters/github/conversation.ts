import type { HeardReview } from '../../core/approval/hearing.ts'
import type { Conversation, ConversationComment } from '../../ports/conversation.ts'
import { createAddresses } from './addresses.ts'
import type { Client } from './client.ts'
import { createCommitAuthors } from './commit-authors.ts'
import { missing } from './commits.ts'
import { account, person, time, whole } from './conversation-accounts.ts'
import { unreadable } from './forge-failure.ts'
import { allPages, pageSize } from './pages.ts'
import { createPushes } from './pushes.ts'
import { createTeamIds } from './team-ids.ts'

/** Who said and did what, in the client's repository and in the organizations of its teams. Nothing of it is kept (rule A7). */
export function createConversation(client: Client): Conversation {
  const { owner, repo } = client
  const at = (number: number) => `${owner}/${repo}#${number}`
  const { teamId } = createTeamIds(client)
  return {
    async reviews(number) {
      const doing = `list the reviews of ${at(number)}`
      const found = await allPages(
        client,
        doing,
        (octokit, page) =>
          octokit.rest.pulls.listReviews({ owner, repo, pull_number: number, per_page: pageSize, page }),
        (data) => data,
      )
      return whole(found, doing).flatMap((one): readonly HeardReview[] => {
        const state = reviewState(one.state, doing)
        // One that is not submitted yet says nothing, and an account that is gone is nobody.
        if (one.user === null || state === null) return []
        const { id, commit_id: commit } = one
        const submittedAt = time(one.submitted_at, doing)
        return [{ id: String(id), author: account(one.user, doing), state, commit: commit ?? null, submittedAt }]
      })
    },
    async comments(number) {
      const doing = `list the comments on ${at(number)}`
      const found = await allPages(
        client,
        doing,
        (octokit, page) =>
          octokit.rest.issues.listComments({ owner, repo, issue_number: number, per_page: pageSize, page }),
        (data) => data,
      )
      return whole(found, doing).flatMap((one): readonly ConversationComment[] => {
        const [createdAt, updatedAt] = [time(one.created_at, doing), time(one.updated_at, doing)]
        if (!one.user) return []
        const { id, body = '' } = one
        return [{ id: String(id), author: account(one.user, doing), body, createdAt, updatedAt }]
      })
    },
    ...createCommitAuthors(client),
    ...createPushes(client),
    ...createAddresses(client),
    teamId,
    async teamMembers(team) {
      const [org = '', slug = ''] = team.split('/')
      const doing = `list the members of ${team}`
      const id = await teamId(team)
      if (id === null) return 'not-seen'
      const members = await allPages(
        client,
        doing,
        (octokit, page) => octokit.rest.teams.listMembersInOrg({ org, team_slug: slug, per_page: pageSize, page }),
        (data) => data,
      ).catch(missing([404]))
      return members === null ? 'not-seen' : { id, members: members.map((one) => person(one, doing)) }
    },
    async person(login) {
      const doing = `look up ${login}`
      const found = await client
        .call(doing, (octokit) => octokit.rest.users.getByUsername({ username: login }))
        .catch(missing([404]))
      if (found === null) return null
      const { type } = found
      const one = person(found, doing)
      return type === 'User' ? one : null
    },
    async repositoryAdministrators() {
      const doing = `list the administrators of ${owner}/${repo}`
      const found = await allPages(
        client,
        doing,
        (octokit, page) =>
          octokit.rest.repos.listCollaborators({ owner, repo, permission: 'admin', per_page: pageSize, page }),
        (data) => data,
      )
      const admins = whole(found, doing).filter((one) => one.type === 'User' && one.permissions?.admin === true)
      return admins.map((one) => person(one, doing))
    },
  }
}

/** GitHub's words in small letters; null for a review that is not submitted. */
function reviewState(state: unknown, doing: string): HeardReview['state'] | null {
  if (state === 'PENDING') return null
  const states = ['approved', 'changes_requested', 'commented', 'dismissed'] as const
  const found = states.find((one) => one === String(state).toLowerCase())
  if (found === undefined) throw unreadable(doing)
  return found
}
