import { ask, askText, type Git, gitText, readObject } from './git.ts'

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
export async function writeCommit(repository: Git, commit: NewCommit): Promise<string> {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`,
  ]
  const input = `${lines.join('\n')}\n\n${commit.message.replace(/\n*$/, '\n')}`
  return (await gitText(repository.directory, ['hash-object', '-w', '-t', 'commit', '--stdin'], { input })).trim()
}

function signatureLine(signature: Signature): string {
  const clean = (text: string) => text.replace(/[<>\n]/g, '').trim()
  return `${clean(signature.name)} <${clean(signature.email)}> ${Math.floor(Date.parse(signature.date) / 1000)} +0000`
}

/** Commits reachable from `include` and not from `exclude`, newest first, as `git rev-list` orders them. */
export async function listCommits(
  repository: Git,
  include: string,
  exclude: readonly string[] = [],
  options: {
    readonly path?: string
    readonly limit?: number
    readonly firstParent?: boolean
    readonly oldestFirst?: boolean
  } = {},
): Promise<string[]> {
  const args = [
    'rev-list',
    ...(options.firstParent ? ['--first-parent'] : []),
    ...(options.oldestFirst ? ['--reverse', '--topo-order'] : []),
  ]
  if (options.limit !== undefined) args.push(`--max-count=${options.limit}`)
  args.push('--end-of-options', include, ...exclude.map((sha) => `^${sha}`), '--')
  if (options.path !== undefined) args.push(`:(literal)${options.path}`)
  const text = await askText(repository, args)
  return text.split('\n').filter((line) => line !== '')
}

/** The best common ancestor, or null where two histories have none. */
export async function mergeBase(repository: Git, one: string, other: string): Promise<string | null> {
  const result = await ask(repository, ['merge-base', '--end-of-options', one, other], { allow: [1] })
  return result.code === 0 ? result.stdout.toString().trim() : null
}

/** Merges two commits' trees; null on a conflict. Writes objects, moves nothing. */
export async function mergeTrees(repository: Git, ours: string, theirs: string, base?: string): Promise<string | null> {
  const args = ['merge-tree', '--write-tree', '--allow-unrelated-histories', ours, theirs]
  if (base !== undefined) return mergeTreesFrom(repository, base, ours, theirs)
  const result = await ask(repository, args, { allow: [1] })
  return result.code === 0 ? (result.stdout.toString().split('\n')[0] ?? null) : null
}

/** Git 2.39's merge-tree takes no base: two commits made of the trees, whose one common parent is the base, give it one. */
async function mergeTreesFrom(repository: Git, base: string, ours: string, theirs: string): Promise<string | null> {
  const read = async (sha: string) => (await readCommit(repository, sha))?.tree ?? ''
  const someone = { name: 'merge', email: 'merge@localhost', date: '2020-01-01T00:00:00Z' }
  const write = async (tree: string, parents: readonly string[]) =>
    writeCommit(repository, { tree, parents, author: someone, committer: someone, message: 'for a merge' })
  const root = await write(await read(base), [])
  return mergeTrees(repository, await write(await read(ours), [root]), await write(await read(theirs), [root]))
}

/** Refs below a prefix whose history has the commit. */
export async function refsWith(repository: Git, sha: string, prefix: string): Promise<string[]> {
  const text = await gitText(repository.directory, ['for-each-ref', `--contains=${sha}`, '--format=%(refname)', prefix])
  return text.split('\n').filter((line) => line !== '')
}
