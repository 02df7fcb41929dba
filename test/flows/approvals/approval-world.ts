import { command } from '../../../service/flows/command.ts'
import { review } from '../../../service/flows/review.ts'
import type { World } from '../../../service/ports.ts'
import type { CommitWish, FileContent } from '../../github/actions/commit-files.ts'
import type { GitHubOptions } from '../../github/start-github.ts'
import { estateFiles, service, servicePath } from '../estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from '../github-world.ts'

/** The world of flows with one clock for it and GitHub, and what people do and see about approvals. */
export type ApprovalWorld = GithubWorld & {
  readonly world: World
  /** Lets seconds pass. */
  tick(seconds?: number): void
  /** Alice opens a pull request that orders a public bucket, which acme/security (carol and dora) must approve. */
  open(wanted?: object): Promise<{ readonly number: number; readonly name: string; readonly branch: string }>
  /** Pushes files to a branch as somebody. */
  push(
    branch: string,
    files: { readonly [path: string]: FileContent },
    wanted?: Partial<CommitWish> & { readonly by?: string },
  ): Promise<string>
  /** Reviews it as the service does, a second later. */
  seen(number: number): Promise<void>
  /** Somebody approves the head, or a commit, a second later. */
  approve(number: number, by: string, commit?: string): Promise<number>
  /** Somebody comments, a second later, and the service answers. */
  say(
    number: number,
    by: string,
    body: string,
  ): Promise<{ readonly reaction: string | undefined; readonly answer: string | undefined; readonly id: number }>
  /** `success`, `action_required`, `failure` of the head's check. */
  conclusion(number: number): string | null | undefined
  /** Our comment. */
  comment(number: number): string
  head(number: number): string
}

/** An order of a public bucket, of a size. */
export function order(name: string, size = 10): { readonly [path: string]: string } {
  return { [servicePath(name)]: service(name, `{ storageGiB: ${size}, public: true }`) }
}

/** Starts it; `files` are laid over the usual estate. */
export async function startApprovalWorld(
  files: { readonly [path: string]: string } = {},
  options: GitHubOptions = {},
): Promise<ApprovalWorld> {
  let time = Math.floor(Date.now() / 1000) * 1000
  const all = { ...estateFiles, ...files }
  const at = await startGithubWorld({ files: all, now: () => new Date(time), checked: true, ...options })
  const { github, world } = at
  github.createUser('dora')
  github.addToTeam('acme/security', 'dora')
  const tick = (seconds = 1) => {
    time += seconds * 1000
  }
  const head = (number: number) => github.pullRequest(estate, number).pull.headSha
  let last = 0
  return {
    ...at,
    world,
    tick,
    head,
    async open(wanted = {}) {
      last += 1
      const name = `order-${last}`
      const { number, pull } = await github.openPullRequest(estate, { by: 'alice', files: order(name), ...wanted })
      await github.settled()
      return { number, name, branch: pull.headRef }
    },
    async push(branch, changed, wanted = {}) {
      tick()
      const sha = await github.commit(estate, { by: 'alice', branch, files: changed, ...wanted })
      await github.settled()
      return sha
    },
    async seen(number) {
      tick()
      await review(world, { number })
    },
    async approve(number, by, commit) {
      tick()
      return (await github.review(estate, number, by, 'APPROVE', '', commit)).id
    },
    async say(number, by, body) {
      tick()
      const comment = github.comment(estate, number, by, body)
      tick()
      const isIssue = github.issues(estate).some((one) => one.number === number)
      await command(world, { number, commentId: String(comment.id), ...(isIssue ? { issue: true } : {}) })
      const answer = github
        .comments(estate, number)
        .find((one) => one.body.startsWith(`<!-- plumbline answers ${comment.id}`))
      return { reaction: comment.reactions.at(-1)?.content, answer: answer?.body, id: comment.id }
    },
    conclusion: (number) =>
      github
        .checkRuns(estate, head(number))
        .filter((run) => run.name === 'plumbline')
        .at(-1)?.conclusion,
    comment: (number) =>
      github.comments(estate, number).findLast((one) => one.body.startsWith('<!-- plumbline -->'))?.body ?? '',
  }
}
