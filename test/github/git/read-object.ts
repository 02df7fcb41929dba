import { findObject, type Git, loadObject } from './git.ts'
import type { GitObject } from './git-object.ts'
import { entryNamed, parseTree } from './tree-object.ts'

/** A whole name, and what is wanted of it: what it leads to of another type, or what stands at a path. */
const simple = /^([0-9a-f]{40})(?:\^\{(tree|commit)\}|:(.*))?$/s

/** Reads an object by SHA or any name Git understands; null where there is none. Names with line ends are none. */
export async function readObject(repository: Git, name: string): Promise<GitObject | null> {
  if (name === '' || /[\0\n]/.test(name)) return null
  const [, sha, type, path] = simple.exec(name) ?? []
  if (sha === undefined || repository.objects === null || path?.match(/^\.|\/\.|\/$|\/\/|^\//)) {
    return findObject(repository, name)
  }
  if (type !== undefined) return peel(repository, sha, type)
  if (path === undefined) return loadObject(repository, sha)
  const tree = await peel(repository, sha, 'tree')
  return path === '' || tree === null ? tree : objectBelow(repository, tree, path)
}

/** A tag leads to a commit, a commit to its tree. */
async function peel(repository: Git, sha: string, type: string): Promise<GitObject | null> {
  const object = await loadObject(repository, sha)
  if (object === null || object.type === type) return object
  const next = /^(?:tree|object) ([0-9a-f]{40})\n/.exec(object.content.toString('latin1', 0, 50))?.[1]
  const leads = object.type === 'tag' || (object.type === 'commit' && type === 'tree')
  return leads && next !== undefined ? peel(repository, next, type) : null
}

async function objectBelow(repository: Git, tree: GitObject, path: string): Promise<GitObject | null> {
  let at: GitObject | null = tree
  for (const part of path.split('/')) {
    if (at?.type !== 'tree') return null
    const entry = entryNamed(parseTree(at.content), part)
    at = entry === undefined ? null : await loadObject(repository, entry.sha)
  }
  return at
}
