import type { Conversation, ConversationComment, Review } from '../../ports/conversation.ts'
import type { Client } from './client.ts'
import { createCommitAuthors } from './commit-authors.ts'
import { missing } from './commits.ts'
import { account, person } from './conversation-accounts.ts'
import { allPages, pageSize } from './pages.ts'
import { createPushes } from './pushes.ts'

/** Who said and did what, in the client's repository and in the organizations of its teams. Nothing of it is kept (rule A7). */
export function createConversation(client: Client): Conversation {
  const { owner, repo } = client
  const at = (number: number) => `${owner}/${repo}#${number}`
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
      return found.flatMap((one): readonly Review[] => {
        const state = reviewState(one.state)
        if (one.user === null || state === null || typeof one.submitted_at !== 'string') return []
        const { id, commit_id: commit, submitted_at: submittedAt } = one
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
      return found.flatMap((one): readonly ConversationComment[] => {
        if (!one.user) return []
        const { id, body = '', created_at: createdAt, updated_at: updatedAt } = one
        return [{ id: String(id), author: account(one.user, doing), body, createdAt, updatedAt }]
      })
    },
    ...createCommitAuthors(client),
    ...createPushes(client),
    async teamMembers(team) {
      const [org = '', slug = ''] = team.split('/')
      const found = await client
        .call(`read the team ${team}`, (octokit) => octokit.rest.teams.getByName({ org, team_slug: slug }))
        .catch(missing([404]))
      if (found === null) return 'not-seen'
      const doing = `list the members of ${team}`
      const members = await allPages(
        client,
        doing,
        (octokit, page) => octokit.rest.teams.listMembersInOrg({ org, team_slug: slug, per_page: pageSize, page }),
        (data) => data,
      ).catch(missing([404]))
      return members === null ? 'not-seen' : { id: String(found.id), members: members.map((one) => person(one, doing)) }
    },
    async person(login) {
      const doing = `look up ${login}`
      const found = await client
        .call(doing, (octokit) => octokit.rest.users.getByUsername({ username: login }))
        .catch(missing([404]))
      return found === null || found.type !== 'User' ? null : person(found, doing)
    },
    async personByEmail(email) {
      const doing = 'look up whose an address is'
      const found = await client
        .call(doing, (octokit) => octokit.rest.search.users({ q: `"${email.replaceAll('"', '')}" in:email` }))
        .catch(missing([403, 404, 422]))
      const [one, ...others] = found?.items ?? []
      return one === undefined || others.length > 0 ? null : person(one, doing)
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
      return found.filter((one) => one.permissions?.admin === true).map((one) => person(one, doing))
    },
  }
}

/** GitHub's words in small letters; null for a review that is not submitted. */
function reviewState(state: string): Review['state'] | null {
  const states = ['approved', 'changes_requested', 'commented', 'dismissed'] as const
  return states.find((one) => one === state.toLowerCase()) ?? null
}
