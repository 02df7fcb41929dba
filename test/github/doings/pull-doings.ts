import { emitSuite } from '../actions/check-suites.ts'
import { rerequestRun } from '../actions/checks.ts'
import { type CommitWish, commitFiles, type FileContent } from '../actions/commit-files.ts'
import { addComment, deleteComment, editComment, react } from '../actions/issues.ts'
import { type MergeMethod, mergePull, updateBranch } from '../actions/merge.ts'
import { completeMergeGroup, createMergeGroup, dropMergeGroup } from '../actions/merge-queue.ts'
import { addLabels, editPull, openPull, type PullEdit, removeLabel, setDraft } from '../actions/pulls.ts'
import { addReview, dismissReview, editReview } from '../actions/reviews.ts'
import { applySuggestion } from '../actions/suggestions.ts'
import { type By, byUser } from '../state/actor.ts'
import { pullAt, pullsOf, repositoryAt } from '../state/repositories.ts'
import type { CheckRun, Comment, MergeGroup, PullIssue, Repository, Review } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { accountNamed } from './lookup.ts'
import { ownerOf } from './repository-doings.ts'

/** A pull request as somebody opens it. */
export type PullWish = {
  /** Default: `Change the estate`. */
  readonly title?: string
  readonly body?: string
  /** The branch; made with `files` where given. Default: `change-1`, `change-2` … */
  readonly head?: string
  /** The fork that the branch is in: `bob/estate`. */
  readonly from?: string
  readonly base?: string
  readonly files?: { readonly [path: string]: FileContent }
  readonly commit?: Partial<CommitWish>
  readonly draft?: boolean
  /** Who pushes and opens; default: the repository's owner. */
  readonly by?: string
}

/** What people do with pull requests, their checks and the merge queue. `by` is a login; the repository's owner where left out. */
export type PullDoings = {
  /** Pushes the files to a branch and opens a pull request; returns it, its `number` in it. */
  openPullRequest(repository: string, wanted: PullWish): Promise<PullIssue>
  pullRequest(repository: string, number: number): PullIssue
  /** All of them, oldest first. */
  pullRequests(repository: string): PullIssue[]
  edit(repository: string, number: number, edit: PullEdit, by?: string): Promise<void>
  close(repository: string, number: number, by?: string): Promise<void>
  reopen(repository: string, number: number, by?: string): Promise<void>
  draft(repository: string, number: number, draft: boolean, by?: string): Promise<void>
  label(repository: string, number: number, name: string, by?: string): Promise<void>
  unlabel(repository: string, number: number, name: string, by?: string): Promise<void>
  review(
    repository: string,
    number: number,
    by: string,
    event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT',
    body?: string,
    commitId?: string,
  ): Promise<Review>
  editReview(repository: string, number: number, id: number, body: string, by?: string): void
  dismiss(repository: string, number: number, id: number, by?: string): void
  comment(repository: string, number: number, by: string, body: string): Comment
  editComment(repository: string, id: number, body: string, by?: string): void
  deleteComment(repository: string, id: number, by?: string): void
  react(repository: string, id: number, content: string, by: string): void
  /** Comments on a pull request or issue, oldest first. */
  comments(repository: string, number: number): Comment[]
  /** Check runs on a commit, oldest first. */
  checkRuns(repository: string, sha: string): CheckRun[]
  rerequestCheckRun(repository: string, id: number, by?: string): void
  /** "Re-run all checks" of an App's suite on a commit. */
  rerequestCheckSuite(repository: string, sha: string, by?: string): Promise<void>
  /** Merges; `force` is an administrator's merge past the rules. Returns the base's new tip. */
  merge(
    repository: string,
    number: number,
    wanted?: { method?: MergeMethod; by?: string; force?: boolean },
  ): Promise<string>
  /** Commits what a reviewer suggested in a comment, in the browser: GitHub commits, and the reviewer is named as co-author. */
  applySuggestion(
    repository: string,
    number: number,
    suggestion: {
      readonly files: { readonly [path: string]: FileContent }
      readonly from: string
      readonly by: string
    },
  ): Promise<string>
  updateBranch(repository: string, number: number, by?: string): Promise<string>
  /** Puts pull requests into one group of the merge queue. */
  queue(repository: string, numbers: readonly number[]): Promise<MergeGroup>
  completeQueue(repository: string, id: number): Promise<void>
  dropQueue(repository: string, id: number): Promise<void>
}

/** Binds these doings to a stand-in. */
export function createPullDoings(state: State): PullDoings {
  const at = (name: string) => repositoryAt(state, name)
  const by = (name: string, login?: string): By =>
    byUser(login === undefined ? ownerOf(state, at(name)) : accountNamed(state, login))
  const group = (name: string, id: number) => found(at(name).mergeGroups.get(id), `merge group ${id}`)
  const comment = (name: string, id: number) => found(at(name).comments.get(id), `comment ${id}`)
  const pull = (name: string, number: number) => pullAt(at(name), number)
  const review = (name: string, number: number, id: number) =>
    found(
      pull(name, number).pull.reviews.find((one) => one.id === id),
      `review ${id}`,
    )
  return {
    openPullRequest: (name, wanted) => open(state, at(name), wanted, by(name, wanted.by)),
    pullRequest: pull,
    pullRequests: (name) => pullsOf(at(name)),
    edit: (name, number, edit, login) => editPull(state, at(name), pull(name, number), edit, by(name, login)),
    close: (name, number, login) => editPull(state, at(name), pull(name, number), { state: 'closed' }, by(name, login)),
    reopen: (name, number, login) => editPull(state, at(name), pull(name, number), { state: 'open' }, by(name, login)),
    draft: (name, number, draft, login) => setDraft(state, at(name), pull(name, number), draft, by(name, login)),
    label: (name, number, label, login) => addLabels(state, at(name), pull(name, number), [label], by(name, login)),
    unlabel: (name, number, label, login) => removeLabel(state, at(name), pull(name, number), label, by(name, login)),
    review: (name, number, login, event, body = '', commitId) =>
      addReview(state, at(name), pull(name, number), { event, body, commitId: commitId ?? null }, by(name, login)),
    editReview: (name, number, id, body, login) =>
      editReview(state, at(name), pull(name, number), review(name, number, id), body, by(name, login)),
    dismiss: (name, number, id, login) =>
      dismissReview(state, at(name), pull(name, number), review(name, number, id), by(name, login)),
    comment: (name, number, login, body) =>
      addComment(state, at(name), found(at(name).issues.get(number), `#${number}`), body, by(name, login)),
    editComment: (name, id, body, login) => editComment(state, at(name), comment(name, id), body, by(name, login)),
    deleteComment: (name, id, login) => deleteComment(state, at(name), comment(name, id), by(name, login)),
    react: (name, id, content, login) => void react(state, comment(name, id), content, by(name, login)),
    comments: (name, number) => [...at(name).comments.values()].filter((one) => one.issueNumber === number),
    checkRuns: (name, sha) => [...at(name).checkRuns.values()].filter((run) => run.headSha === sha),
    rerequestCheckRun: (name, id, login) =>
      rerequestRun(state, at(name), found(at(name).checkRuns.get(id), `check run ${id}`), by(name, login).userId),
    rerequestCheckSuite: async (name, sha, login) => {
      for (const suite of at(name).checkSuites.values()) {
        if (suite.headSha === sha) await emitSuite(state, at(name), suite, 'rerequested', by(name, login).userId)
      }
    },
    merge: (name, number, { method = 'merge', by: login, force = false } = {}) =>
      mergePull(state, at(name), pull(name, number), { method, force }, by(name, login)),
    applySuggestion: (name, number, { files, from, by: login }) =>
      applySuggestion(
        state,
        at(name),
        pull(name, number),
        files,
        accountNamed(state, from),
        accountNamed(state, login),
      ),
    updateBranch: (name, number, login) => updateBranch(state, at(name), pull(name, number), by(name, login)),
    queue: (name, numbers) => createMergeGroup(state, at(name), numbers),
    completeQueue: (name, id) => completeMergeGroup(state, at(name), group(name, id)),
    dropQueue: (name, id) => dropMergeGroup(state, at(name), group(name, id)),
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`)
  return value
}

async function open(state: State, repository: Repository, wanted: PullWish, by: By): Promise<PullIssue> {
  const head = wanted.from === undefined ? repository : repositoryAt(state, wanted.from)
  const headRef = wanted.head ?? `change-${repository.lastNumber + 1}`
  const baseRef = wanted.base ?? repository.defaultBranch
  if (wanted.files !== undefined) {
    const message = wanted.title ?? 'Change the estate'
    const pusher = found(state.accounts.get(by.userId), 'pusher')
    await commitFiles(
      state,
      head,
      { from: baseRef, message, ...wanted.commit, branch: headRef, files: wanted.files },
      pusher,
    )
  }
  const title = wanted.title ?? 'Change the estate'
  return openPull(
    state,
    repository,
    { title, body: wanted.body ?? null, head, headRef, baseRef, draft: wanted.draft ?? false },
    by,
  )
}
