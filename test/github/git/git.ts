import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import { LRUCache } from 'lru-cache'

/** One bare repository: its folder, its refs in memory, and one long-lived `git cat-file` that reads objects. */
export type Git = {
  readonly directory: string
  /** Branches, tags and pull requests' refs by full name. As they stand after every write. */
  refs: ReadonlyMap<string, string>
  reader: ObjectReader | null
  /** What was asked of objects by their names alone, whose answers never change; null: nothing is remembered. */
  readonly answers: LRUCache<string, Promise<GitResult>> | null
}

/** A running `git cat-file --batch`, asked one object after another. */
export type ObjectReader = {
  readonly child: ChildProcessWithoutNullStreams
  read(name: string): Promise<GitObject | null>
}

/** An object as Git has it. */
export type GitObject = { readonly sha: string; readonly type: string; readonly content: Buffer }

/** Git without the machine's configuration, hooks, prompts or terminal. */
export const gitEnvironment = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  LANG: 'C.UTF-8',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'core.hooksPath',
  GIT_CONFIG_VALUE_0: '/dev/null',
  GIT_CONFIG_KEY_1: 'gc.auto',
  GIT_CONFIG_VALUE_1: '0',
}

/** What a command ended with. */
export type GitResult = { readonly code: number; readonly stdout: Buffer; readonly stderr: string }

/** What a command is given beyond its arguments. */
export type GitOptions = {
  readonly input?: string | Buffer
  readonly env?: { readonly [name: string]: string }
  /** Exit codes that are answers and not failures. */
  readonly allow?: readonly number[]
}

/** Runs one `git` command in the repository by fixed arguments, without a shell. Throws, naming the command, where it fails. */
export function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['--git-dir', directory, ...args],
      { env: { ...gitEnvironment, ...options.env }, encoding: 'buffer', maxBuffer: 1 << 30 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
        if (code === 0 || options.allow?.includes(code)) resolve({ code, stdout, stderr: stderr.toString() })
        else reject(new Error(`git ${args.join(' ')} ended with ${code} in ${directory}: ${stderr.toString().trim()}`))
      },
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(options.input)
  })
}

/** Like `git`, for commands whose answer is text. */
export async function gitText(directory: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return (await git(directory, args, options)).stdout.toString('utf8')
}

/** An object's name, as it stands among arguments: what is asked by these alone has one answer for ever. */
const isName = (argument: string) => /^\^?[0-9a-f]{40}$/.test(argument)

/** Asks what objects say: like `git`, and not twice where the answer cannot change. A failure is asked again. */
export function ask(repository: Git, args: readonly string[], options: Pick<GitOptions, 'allow'> = {}) {
  const { answers, directory } = repository
  const [, ...rest] = args
  if (answers === null || !rest.every((one) => one.startsWith('-') || isName(one))) return git(directory, args, options)
  const key = args.join(' ')
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = git(directory, args, options)
  answers.set(key, answer)
  answer.catch(() => answers.delete(key))
  return answer
}

/** Like `ask`, for answers that are text. */
export async function askText(repository: Git, args: readonly string[]): Promise<string> {
  return (await ask(repository, args)).stdout.toString('utf8')
}

/** Opens a bare repository, new or already there. */
export async function openGit(directory: string, remembers: boolean): Promise<Git> {
  const answers = remembers ? new LRUCache<string, Promise<GitResult>>({ max: 2000 }) : null
  const repository: Git = { directory, refs: new Map(), reader: null, answers }
  await loadRefs(repository)
  return repository
}

/** Reads every ref again: after a push. */
export async function loadRefs(repository: Git): Promise<void> {
  const text = await gitText(repository.directory, ['for-each-ref', '--format=%(objectname) %(refname)'])
  const refs = new Map<string, string>()
  for (const line of text.split('\n')) if (line !== '') refs.set(line.slice(41), line.slice(0, 40))
  repository.refs = refs
}

/** Sets or (with null) deletes refs in one transaction. */
export async function writeRefs(repository: Git, changes: { readonly [ref: string]: string | null }): Promise<void> {
  const lines = Object.entries(changes).map(([ref, sha]) =>
    sha === null ? `delete ${ref}\n` : `update ${ref} ${sha}\n`,
  )
  await git(repository.directory, ['update-ref', '--stdin'], { input: lines.join('') })
  const refs = new Map(repository.refs)
  for (const [ref, sha] of Object.entries(changes)) {
    if (sha === null) refs.delete(ref)
    else refs.set(ref, sha)
  }
  repository.refs = refs
}

/** Reads an object by SHA or any name Git understands; null where there is none. Names with line ends are none. */
export function readObject(repository: Git, name: string): Promise<GitObject | null> {
  if (name === '' || /[\0\n]/.test(name)) return Promise.resolve(null)
  repository.reader ??= startReader(repository.directory)
  return repository.reader.read(name)
}

/** Ends the reader of a repository. */
export function closeGit(repository: Git): void {
  repository.reader?.child.kill()
  repository.reader = null
}

type Waiting = { resolve(found: GitObject | null): void; reject(error: Error): void }

function startReader(directory: string): ObjectReader {
  const child = spawn('git', ['--git-dir', directory, 'cat-file', '--batch'], { env: gitEnvironment })
  const waiting: Waiting[] = []
  let chunks: Buffer = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => {
    chunks = chunks.length === 0 ? chunk : Buffer.concat([chunks, chunk])
    for (;;) {
      const taken = takeObject(chunks)
      if (taken === null) return
      chunks = chunks.subarray(taken.length)
      waiting.shift()?.resolve(taken.object)
    }
  })
  child.stdin.on('error', () => {})
  child.on('close', () => {
    for (const one of waiting.splice(0)) one.reject(new Error(`git cat-file ended in ${directory}`))
  })
  return {
    child,
    read: (name) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        child.stdin.write(`${name}\n`)
      }),
  }
}

function takeObject(bytes: Buffer): { readonly length: number; readonly object: GitObject | null } | null {
  const end = bytes.indexOf(10)
  if (end < 0) return null
  const header = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(bytes.toString('utf8', 0, end))
  if (header === null) return { length: end + 1, object: null }
  const [, sha = '', type = '', size = '0'] = header
  const last = end + 1 + Number(size)
  if (bytes.length < last + 1) return null
  return { length: last + 1, object: { sha, type, content: bytes.subarray(end + 1, last) } }
}
