import { readCommit } from './commits.ts'
import { ask, askText, type Git, gitText } from './git.ts'

/** How commits are listed. */
export type Listing = {
  readonly path?: string
  readonly limit?: number
  readonly firstParent?: boolean
  readonly oldestFirst?: boolean
}

/** Commits reachable from `include` and not from `exclude`, newest first, as `git rev-list` orders them. */
export async function listCommits(
  repository: Git,
  include: string,
  exclude: readonly string[] = [],
  options: Listing = {},
): Promise<string[]> {
  const line = options.path === undefined ? await straightLine(repository, include, exclude, options) : null
  if (line === null) return listByGit(repository, include, exclude, options)
  const listed = line.slice(0, options.limit)
  return options.oldestFirst ? listed.reverse() : listed
}

async function listByGit(repository: Git, include: string, exclude: readonly string[], options: Listing) {
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

/** The commits where each has one parent among them at most: then there is one order. Null where Git is to be asked. */
async function straightLine(
  repository: Git,
  include: string,
  exclude: readonly string[],
  { firstParent = false }: Listing,
): Promise<string[] | null> {
  if (repository.objects === null || ![include, ...exclude].every((name) => /^[0-9a-f]{40}$/.test(name))) return null
  const excluded = await ancestors(repository, exclude)
  const line: string[] = []
  for (let sha: string | undefined = include; sha !== undefined && !excluded.has(sha); ) {
    line.push(sha)
    const parents: readonly string[] = await parentsOf(repository, sha)
    const next: readonly string[] = firstParent ? parents.slice(0, 1) : parents.filter((one) => !excluded.has(one))
    if (next.length > 1) return null
    sha = next[0]
  }
  return line
}

async function parentsOf(repository: Git, sha: string): Promise<readonly string[]> {
  const commit = await readCommit(repository, sha)
  if (commit === null) throw new Error(`${sha} is no commit of ${repository.directory}`)
  return commit.parents
}

/** Commits and all that was before them. */
async function ancestors(repository: Git, shas: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>(shas)
  for (const sha of found) for (const parent of await parentsOf(repository, sha)) found.add(parent)
  return found
}

/** The best common ancestors, of which there are several where two histories crossed; null where Git is to be asked. */
export async function mergeBases(repository: Git, one: string, other: string): Promise<readonly string[] | null> {
  if (repository.objects === null || !/^[0-9a-f]{40} [0-9a-f]{40}$/.test(`${one} ${other}`)) return null
  const theirs = await ancestors(repository, [other])
  const best = new Set([...(await ancestors(repository, [one]))].filter((sha) => theirs.has(sha)))
  // What is before a common one is common too, so that each but the best is some common one's parent.
  for (const sha of [...best]) for (const parent of await parentsOf(repository, sha)) best.delete(parent)
  return [...best]
}

/** The best common ancestor, or null where two histories have none. */
export async function mergeBase(repository: Git, one: string, other: string): Promise<string | null> {
  const bases = await mergeBases(repository, one, other)
  if (bases !== null && bases.length < 2) return bases[0] ?? null
  const result = await ask(repository, ['merge-base', '--end-of-options', one, other], { allow: [1] })
  return result.code === 0 ? result.stdout.toString().trim() : null
}

/** Refs below a prefix whose history has the commit. */
export async function refsWith(repository: Git, sha: string, prefix: string): Promise<string[]> {
  if (repository.objects === null) {
    const text = await gitText(repository, ['for-each-ref', `--contains=${sha}`, '--format=%(refname)', prefix])
    return text.split('\n').filter((line) => line !== '')
  }
  const found: string[] = []
  for (const [ref, tip] of repository.refs) {
    if (ref.startsWith(`${prefix}/`) && (await ancestors(repository, [tip])).has(sha)) found.push(ref)
  }
  return found
}
