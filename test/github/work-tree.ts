import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { GitHub } from './start-github.ts'

/** Somebody's clone of a repository, worked on with ordinary `git`. */
export type WorkTree = {
  /** Runs `git` there; what it prints. Throws with what it says where it fails. */
  git(...args: string[]): Promise<string>
  /** Writes files and commits them to what is checked out; the commit's SHA. */
  commit(files: { readonly [path: string]: string }, message?: string): Promise<string>
  /** Removes it. */
  remove(): Promise<void>
}

/** Clones a repository of the stand-in by its door for `git`, as somebody whose token is in the address. */
export async function cloneAs(github: GitHub, repository: string, login: string): Promise<WorkTree> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-clone-'))
  const { name, email } = github.user(login)
  const git = async (...args: string[]) => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_GLOBAL: '/dev/null' }
    const named = ['-C', folder, '-c', `user.name=${name}`, '-c', `user.email=${email}`, ...args]
    return (await promisify(execFile)('git', named, { env })).stdout
  }
  await git('clone', '-q', github.cloneUrl(repository, login), '.')
  return {
    git,
    async commit(files, message = `change ${Object.keys(files).join(', ')}`) {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), text)
      }
      await git('add', '.')
      await git('commit', '-qm', message)
      return (await git('rev-parse', 'HEAD')).trim()
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
