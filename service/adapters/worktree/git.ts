import { execFile } from 'node:child_process'
import { WorktreeError } from './worktree-error.ts'

/**
 * What keeps Git from running anything that a repository's own files or configuration name: hooks, a file system
 * monitor, helpers of other protocols (K18). No argument is ever a shell's.
 */
const safe = [
  '--no-optional-locks',
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'protocol.allow=never',
    'gc.auto=0',
  ].flatMap((setting) => ['-c', setting]),
]

/** What a Git command said: its output as bytes, and whether it did what it was asked. */
export type GitAnswer = { readonly code: number; readonly out: Buffer; readonly error: string }

/** Runs one Git command in a folder, by fixed arguments, with an optional standard input. Throws where there is no Git. */
export function git(folder: string, argv: readonly string[], input?: string): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, encoding: 'buffer', maxBuffer: 1024 * 1024 * 1024, windowsHide: true } as const
    const child = execFile('git', [...safe, ...argv], options, (error, out, said) => {
      if (error && typeof error.code !== 'number') {
        const reason =
          error.code === 'ENOENT'
            ? 'git is not installed, and --base needs it'
            : `git ${argv[0]} failed: ${error.message.split('\n')[0]}`
        reject(new WorktreeError(reason))
        return
      }
      resolve({ code: Number(error?.code ?? 0), out, error: said.toString('utf8').trim().split('\n')[0] ?? '' })
    })
    // A child that ends before it has read everything is told by its answer, not by the pipe.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input ?? '')
  })
}

/** Runs a Git command that must succeed; `doing` says what for, where it does not. */
export async function gitOutput(
  folder: string,
  argv: readonly string[],
  doing: string,
  input?: string,
): Promise<Buffer> {
  const { code, out, error } = await git(folder, argv, input)
  if (code !== 0) throw new WorktreeError(`${doing} failed: ${error || `git ended with ${code}`}`)
  return out
}

/** Splits output that is separated by NUL. */
export function separated(out: Buffer): readonly string[] {
  return out
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '')
}
