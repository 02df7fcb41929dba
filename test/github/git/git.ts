import { mkdir, writeFile } from 'node:fs/promises'
import { LRUCache } from 'lru-cache'
import { type Exclusive, exclusive } from './exclusive.ts'
import { type GitObject, nameObject } from './git-object.ts'
import { type GitOptions, type GitResult, runGit } from './git-process.ts'
import { type ObjectReader, startReader } from './object-reader.ts'
import { writePack } from './pack.ts'
import { readRefs, writeAllRefs } from './refs-on-disk.ts'

/**
 * One bare repository. What is written here is kept in memory, and is on disk before any Git process looks: most
 * questions are answered without one.
 */
export type Git = {
  readonly directory: string
  readonly defaultBranch: string
  /** Branches, tags and pull requests' refs by full name. As they stand after every write. */
  refs: ReadonlyMap<string, string>
  /** Objects by name, as they were written here or read; null: nothing is remembered, and Git is asked every time. */
  readonly objects: Map<string, GitObject> | null
  /** What Git was asked of objects by their names alone, whose answers never change; null as above. */
  readonly answers: LRUCache<string, Promise<GitResult>> | null
  readonly disk: Disk
}

/** What there is of a repository on disk. */
export type Disk = Exclusive & {
  /** Whether its folder is there. */
  made: boolean
  /** What is still to be written. */
  readonly objects: Map<string, GitObject>
  /** Whether refs changed since they were written. */
  refsChanged: boolean
  reader: ObjectReader | null
}

/** A repository in a folder that is not there yet. */
export function newGit(directory: string, defaultBranch: string, remembers: boolean): Git {
  return {
    directory,
    defaultBranch,
    refs: new Map(),
    objects: remembers ? new Map() : null,
    answers: remembers ? new LRUCache<string, Promise<GitResult>>({ max: 2000 }) : null,
    disk: { tail: Promise.resolve(), made: false, objects: new Map(), refsChanged: false, reader: null },
  }
}

/** Works on the folder alone, after everything that is remembered was written there. */
export function onDisk<T>(repository: Git, work: () => Promise<T>): Promise<T> {
  return exclusive(repository.disk, async () => {
    await writeOut(repository)
    return work()
  })
}

/** Writes what is not on disk yet. */
export async function toDisk(repository: Git): Promise<void> {
  const { made, objects, refsChanged } = repository.disk
  if (!made || objects.size > 0 || refsChanged) await onDisk(repository, async () => {})
  // Somebody may be at it for whom it is not there yet.
  else await repository.disk.tail
}

/** Objects first, so that no ref leads to one that is missing. */
async function writeOut({ directory, defaultBranch, disk, refs }: Git): Promise<void> {
  if (!disk.made) await makeFolder(directory, defaultBranch)
  disk.made = true
  if (disk.objects.size > 0) {
    const objects = [...disk.objects.values()]
    await writePack(directory, objects)
    for (const { sha } of objects) disk.objects.delete(sha)
  }
  if (disk.refsChanged) {
    disk.refsChanged = false
    await writeAllRefs(directory, refs)
  }
}

const configuration = `[core]
  repositoryformatversion = 0
  filemode = true
  bare = true
[http]
  receivepack = true
[receive]
  hideRefs = refs/pull
  autogc = false
[uploadpack]
  allowFilter = true
  allowAnySHA1InWant = true
`

/** What `git init --bare` makes. */
async function makeFolder(directory: string, defaultBranch: string): Promise<void> {
  await mkdir(`${directory}/objects/pack`, { recursive: true })
  await mkdir(`${directory}/refs`, { recursive: true })
  await writeFile(`${directory}/config`, configuration)
  await writeFile(`${directory}/HEAD`, `ref: refs/heads/${defaultBranch}\n`)
}

/** Runs one `git` command in the repository. Throws, naming the command, where it fails. */
export async function git(repository: Git, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  await toDisk(repository)
  return runGit(repository.directory, args, options)
}

/** Like `git`, for commands whose answer is text. */
export async function gitText(repository: Git, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return (await git(repository, args, options)).stdout.toString('utf8')
}

/** An object's name, as it stands among arguments: what is asked by these alone has one answer for ever. */
const isName = (argument: string) => /^\^?[0-9a-f]{40}$/.test(argument)

/** Asks what objects say: like `git`, and not twice where the answer cannot change. A failure is asked again. */
export function ask(repository: Git, args: readonly string[], options: Pick<GitOptions, 'allow'> = {}) {
  const { answers } = repository
  const [, ...rest] = args
  if (answers === null || !rest.every((one) => one.startsWith('-') || isName(one)))
    return git(repository, args, options)
  const key = args.join(' ')
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = git(repository, args, options)
  answers.set(key, answer)
  answer.catch(() => answers.delete(key))
  return answer
}

/** Like `ask`, for answers that are text. */
export async function askText(repository: Git, args: readonly string[]): Promise<string> {
  return (await ask(repository, args)).stdout.toString('utf8')
}

/** Writes an object; returns its name. */
export function writeObject(repository: Git, type: string, content: Buffer): string {
  const object = nameObject(type, content)
  if (repository.objects?.has(object.sha)) return object.sha
  repository.objects?.set(object.sha, object)
  repository.disk.objects.set(object.sha, object)
  return object.sha
}

/** Reads an object by its whole name; null where there is none. */
export async function loadObject(repository: Git, sha: string): Promise<GitObject | null> {
  const known = repository.objects?.get(sha)
  if (known !== undefined) return known
  // Only Git's own processes bring objects that are not known here.
  if (repository.objects !== null && !repository.disk.made) return null
  const found = await findObject(repository, sha)
  if (found !== null) repository.objects?.set(found.sha, found)
  return found
}

/** Reads an object by any name that Git understands; null where there is none. */
export async function findObject(repository: Git, name: string): Promise<GitObject | null> {
  await toDisk(repository)
  repository.disk.reader ??= startReader(repository.directory)
  return repository.disk.reader.read(name)
}

/** Sets or (with null) deletes refs. Throws, changing none, where a name is none or an object is not there. */
export async function writeRefs(repository: Git, changes: { readonly [ref: string]: string | null }): Promise<void> {
  for (const [ref, sha] of Object.entries(changes)) {
    if (!isRefName(ref)) throw new Error(`${ref} is no name of a ref`)
    if (sha !== null && (await loadObject(repository, sha)) === null) throw new Error(`${ref}: there is no ${sha}`)
  }
  const refs = new Map(repository.refs)
  for (const [ref, sha] of Object.entries(changes)) {
    if (sha === null) refs.delete(ref)
    else refs.set(ref, sha)
  }
  for (const ref of Object.keys(changes)) refuseBeside(refs, ref)
  repository.refs = refs
  repository.disk.refsChanged = true
  if (repository.objects === null) await toDisk(repository)
}

/** As `git check-ref-format` has it. */
function isRefName(ref: string): boolean {
  return (
    ref.split('/').length > 2 &&
    ref.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')) &&
    !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(ref)
  )
}

/** A ref cannot lie below another one. */
function refuseBeside(refs: ReadonlyMap<string, string>, ref: string): void {
  if (!refs.has(ref)) return
  const above = ref.split('/').slice(0, -1)
  const taken = above.some((_, at) => refs.has(above.slice(0, at + 1).join('/')))
  if (taken || [...refs.keys()].some((other) => other.startsWith(`${ref}/`))) {
    throw new Error(`${ref} and another ref cannot both be there`)
  }
}

/** Lets a Git process write into the folder, and takes the refs as they stand afterwards. */
export function writingOnDisk<T>(repository: Git, work: () => Promise<T>): Promise<T> {
  return onDisk(repository, async () => {
    const before = repository.refs
    const result = await work()
    const now = await readRefs(repository.directory)
    // What was changed in memory meanwhile is not on disk yet, and stays.
    const refs = new Map(repository.refs)
    for (const ref of new Set([...before.keys(), ...now.keys()])) {
      const sha = now.get(ref)
      if (sha === before.get(ref)) continue
      if (sha === undefined) refs.delete(ref)
      else refs.set(ref, sha)
    }
    repository.refs = refs
    repository.disk.refsChanged = true
    return result
  })
}

/** Ends what reads the repository. */
export function closeGit(repository: Git): void {
  repository.disk.reader?.child.kill()
  repository.disk.reader = null
}
