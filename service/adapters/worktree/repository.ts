import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isCandidate } from '../../core/documents/read-file.ts'
import { git, gitOutput, separated } from './git.ts'
import { WorktreeError } from './worktree-error.ts'

/** A folder inside a Git repository: the estate's root, which may lie below the repository's top. */
export type Repository = {
  readonly folder: string
  /** The way from the repository's top to the folder: empty, or ending in `/`. */
  readonly prefix: string
}

/** A folder that is there; throws where it is none. */
export function existingFolder(dir: string): string {
  const folder = resolve(dir)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WorktreeError(`${dir}: there is no such folder`)
  return folder
}

/** Whether a folder lies inside a Git working tree, without asking Git. */
export function mayBeRepository(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (dirname(at) === at) return false
  }
}

/** The repository in which a folder lies; throws where there is none. */
export async function repositoryOf(dir: string): Promise<Repository> {
  const folder = existingFolder(dir)
  const answer = await git(folder, ['rev-parse', '--show-prefix'])
  if (answer.code !== 0)
    throw new WorktreeError(`${dir}: this is no Git repository, and --base needs one (${answer.error})`)
  return { folder, prefix: answer.out.toString('utf8').replace(/\n$/, '') }
}

/** The commit that a name stands for; throws where there is none. */
export async function commitOf({ folder }: Repository, ref: string): Promise<string> {
  const { code, out } = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (code !== 0) throw new WorktreeError(`\`${ref}\` is no commit of this repository; fetch it first, or name another`)
  return out.toString('utf8').trim()
}

/** The commit that a folder's work tree stands on; null where it is in no repository, where there is no commit, or no Git. */
export async function headOf(folder: string): Promise<string | null> {
  if (!mayBeRepository(folder)) return null
  const argv = ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']
  const { code, out } = await git(folder, argv).catch(() => ({ code: 1, out: Buffer.of() }))
  return code === 0 ? out.toString('utf8').trim() : null
}

/** The last commit that two have in common; throws where there is none. */
export async function mergeBaseOf({ folder }: Repository, one: string, other: string): Promise<string> {
  const { code, out } = await git(folder, ['merge-base', '--end-of-options', one, other])
  const [base] = out.toString('utf8').trim().split('\n')
  if (code !== 0 || !base)
    throw new WorktreeError('the two have no commit in common (in a shallow clone, fetch more of the history)')
  return base
}

/**
 * The YAML files below the folder in a commit, by path relative to it, each with its blob. Symlinks and submodules
 * are none (rule D1, K17).
 */
export async function listCommit({ folder, prefix }: Repository, commit: string): Promise<ReadonlyMap<string, string>> {
  // A commit's id is hexadecimal, so it is no option; what follows it is a path.
  const argv = ['ls-tree', '-r', '-z', '--full-tree', commit, ...(prefix === '' ? [] : [prefix])]
  const files = new Map<string, string>()
  for (const entry of separated(await gitOutput(folder, argv, 'listing the files of a commit'))) {
    const [, mode, sha, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(entry) ?? []
    if (!mode?.startsWith('100') || !sha || !path?.startsWith(prefix)) continue
    const own = path.slice(prefix.length)
    if (isCandidate(own)) files.set(own, sha)
  }
  return files
}

/** The texts of blobs, all by one command. */
export async function readBlobs({ folder }: Repository, shas: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(shas)]
  if (wanted.length === 0) return new Map()
  const out = await gitOutput(folder, ['cat-file', '--batch'], 'reading files of a commit', `${wanted.join('\n')}\n`)
  const texts = new Map<string, string>()
  let at = 0
  for (const sha of wanted) {
    const head = out.indexOf(10, at)
    const size = Number(/ blob (\d+)$/.exec(out.toString('latin1', at, head))?.[1] ?? Number.NaN)
    if (Number.isNaN(size))
      throw new WorktreeError(`the file ${sha} is not in this repository (in a partial clone, fetch it first)`)
    texts.set(sha, out.toString('utf8', head + 1, head + 1 + size))
    at = head + 1 + size + 1
  }
  return texts
}
