import { type Git, writeObject } from './git.ts'
import { readObject } from './read-object.ts'

/** Who and when, as a commit has it. */
export type Signature = { readonly name: string; readonly email: string; readonly date: string }

/** A commit as Git has it. */
export type Commit = {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** Reads a commit by SHA, branch or tag; null where there is none. */
export async function readCommit(repository: Git, name: string): Promise<Commit | null> {
  const object = await readObject(repository, name)
  if (object === null) return null
  if (object.type === 'tag') return readCommit(repository, `${object.sha}^{commit}`)
  if (object.type !== 'commit') return null
  return parseCommit(object.sha, object.content.toString('utf8'))
}

function parseCommit(sha: string, text: string): Commit {
  const end = text.indexOf('\n\n')
  const lines = text.slice(0, end < 0 ? undefined : end).split('\n')
  const value = (key: string) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? ''
  return {
    sha,
    tree: value('tree'),
    parents: lines.filter((line) => line.startsWith('parent ')).map((line) => line.slice(7)),
    author: parseSignature(value('author')),
    committer: parseSignature(value('committer')),
    message: end < 0 ? '' : text.slice(end + 2).replace(/\n+$/, ''),
  }
}

function parseSignature(text: string): Signature {
  const parts = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text)
  const date = new Date(Number(parts?.[3] ?? 0) * 1000)
  return { name: parts?.[1] ?? '', email: parts?.[2] ?? '', date: `${date.toISOString().slice(0, 19)}Z` }
}

/** A commit to write. */
export type NewCommit = {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** Writes a commit object; returns its SHA. No ref moves. */
export function writeCommit(repository: Git, commit: NewCommit): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`,
  ]
  const input = `${lines.join('\n')}\n\n${commit.message.replace(/\n*$/, '\n')}`
  return writeObject(repository, 'commit', Buffer.from(input))
}

function signatureLine(signature: Signature): string {
  const clean = (text: string) => text.replace(/[<>\n]/g, '').trim()
  return `${clean(signature.name)} <${clean(signature.email)}> ${Math.floor(Date.parse(signature.date) / 1000)} +0000`
}
