import type { Account, HeardCommit, Involved } from './hearing.ts'

/** Who may not approve, and why. */
export type Barred = {
  /** In words that follow a name, by numeric id: `is the author`. */
  readonly why: ReadonlyMap<string, string>
  /** Commits that no account can be found for: while there is one, no requirement is met. */
  readonly nobodys: readonly string[]
}

/** GitHub's own account: its name stands on what was done in the browser, and anybody can write it on a commit. */
export const webFlow = 'web-flow'

/** Who has a part in a change, and so never approves it (rule A2). */
export function barredFrom({ author, requester, pushers, mergers = [], commits }: Involved): Barred {
  const why = new Map<string, string>()
  const nobodys: string[] = []
  for (const commit of commits) {
    if (commit.mergesBase) continue
    for (const maker of makersOf(commit)) {
      if (maker === null) nobodys.push(commit.sha)
      else why.set(maker.id, `has a part in commit ${commit.sha.slice(0, 7)}`)
    }
  }
  for (const one of mergers) why.set(one.id, 'merged or pushed it')
  for (const one of pushers) why.set(one.id, 'pushed to the branch')
  if (requester !== null) why.set(requester.id, 'asked for this change')
  why.set(author.id, 'is the author')
  return { why, nobodys: [...new Set(nobodys)] }
}

/** Author and committer, and whom GitHub itself names as co-author; null: nobody knows whose it is. */
function makersOf({ author, committer, signedByGitHub, coAuthors }: HeardCommit) {
  const makers = [author, committer].filter((one) => !(isWebFlow(one) && signedByGitHub))
  const known = makers.map((one) => (isWebFlow(one) ? null : one))
  return signedByGitHub ? [...known, ...coAuthors] : known
}

function isWebFlow(account: Account | null): boolean {
  return account?.login === webFlow
}
