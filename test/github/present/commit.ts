import type { Commit, Signature } from '../git/commits.ts'
import type { FileChange } from '../git/diff-by-git.ts'
import { accountByEmail } from '../state/accounts.ts'
import { fullName } from '../state/repositories.ts'
import type { Repository } from '../state/repository.ts'
import type { Body, State } from '../state/state.ts'
import { nodeId } from '../state/state.ts'
import { presentAccount } from './account.ts'

function presentVerification(repository: Repository, commit: Commit): Body {
  const signed = repository.signed.has(commit.sha)
  return {
    verified: signed,
    reason: signed ? 'valid' : 'unsigned',
    signature: signed ? '-----BEGIN PGP SIGNATURE-----\n\nstand-in\n-----END PGP SIGNATURE-----\n' : null,
    payload: signed ? `tree ${commit.tree}\n` : null,
    verified_at: signed ? commit.committer.date : null,
  }
}

function presentAuthor(state: State, signature: Signature): Body | null {
  const account = accountByEmail(state, signature.email)
  return account === null ? null : presentAccount(state, account)
}

/** A commit of `GET /repos/{owner}/{repo}/commits`: Git's part and the accounts behind the addresses (null: nobody's). */
export function presentCommit(state: State, repository: Repository, commit: Commit): Body {
  const name = fullName(state, repository)
  const url = `${state.url}/repos/${name}`
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: presentVerification(repository, commit),
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${state.url}/${name}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: presentAuthor(state, commit.author),
    committer: presentAuthor(state, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${state.url}/${name}/commit/${sha}`,
    })),
  }
}

/** A commit of `GET /repos/{owner}/{repo}/git/commits/{sha}`. */
export function presentGitCommit(state: State, repository: Repository, commit: Commit): Body {
  const name = fullName(state, repository)
  const url = `${state.url}/repos/${name}/git`
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${state.url}/${name}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${state.url}/${name}/commit/${sha}`,
    })),
    verification: presentVerification(repository, commit),
  }
}

/** A commit in a webhook (`simple-commit`). */
export function presentSimpleCommit(commit: Commit): Body {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  }
}

/** A commit of a push. */
export function presentPushedCommit(
  state: State,
  repository: Repository,
  commit: Commit,
  files: readonly FileChange[],
): Body {
  const person = ({ name, email, date }: Signature) => {
    const account = accountByEmail(state, email)
    return { name, email, date, ...(account === null ? {} : { username: account.login }) }
  }
  const paths = (status: FileChange['status'][]) =>
    files.filter((file) => status.includes(file.status)).map((file) => file.path)
  const renamed = files.flatMap((file) => (file.previous === null ? [] : [file.previous]))
  return {
    ...presentSimpleCommit(commit),
    distinct: true,
    url: `${state.url}/${fullName(state, repository)}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: paths(['added', 'renamed']),
    removed: [...paths(['removed']), ...renamed],
    modified: paths(['modified', 'changed']),
  }
}

/** A file's change (`diff-entry`). */
export function presentFile(state: State, repository: Repository, file: FileChange, ref: string): Body {
  const name = fullName(state, repository)
  const path = file.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${state.url}/${name}/blob/${ref}/${path}`,
    raw_url: `${state.url}/${name}/raw/${ref}/${path}`,
    contents_url: `${state.url}/repos/${name}/contents/${path}?ref=${ref}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previous === null ? {} : { previous_filename: file.previous }),
  }
}
