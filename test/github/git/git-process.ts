import { execFile } from 'node:child_process'

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

/** Runs one `git` command in a folder by fixed arguments, without a shell. Throws, naming the command, where it fails. */
export function runGit(directory: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
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
