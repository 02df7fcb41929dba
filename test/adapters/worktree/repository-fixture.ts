import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by path; null deletes one. */
type Files = { readonly [path: string]: string | null }

/** A Git repository in a folder of its own, which goes when the test is over. */
export type Fixture = {
  readonly folder: string
  write(files: Files): void
  git(...argv: string[]): string
  /** Writes files and commits everything. */
  commit(files: Files): void
  [Symbol.dispose](): void
}

const identity = [
  '-c',
  'user.name=a',
  '-c',
  'user.email=a@example.com',
  '-c',
  'init.defaultBranch=main',
  '-c',
  'commit.gpgsign=false',
]

/** Makes an empty folder; `git('init', '-q')` makes it a repository. */
export function fixture(): Fixture {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-worktree-'))
  const git = (...argv: string[]) =>
    execFileSync('git', [...identity, ...argv], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString()
  const write = (files: Files) => {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(folder, path), { recursive: true })
      else {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
    }
  }
  return {
    folder,
    git,
    write,
    commit(files) {
      write(files)
      git('add', '-A')
      git('commit', '-qm', 'change', '--allow-empty')
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A repository whose `main` holds files, with a branch `change` checked out. */
export function repositoryWith(files: Files): Fixture {
  const made = fixture()
  made.git('init', '-q')
  made.commit(files)
  made.git('checkout', '-qb', 'change')
  return made
}

/** Another commit on `main`, without leaving the branch. */
export function commitOnMain(made: Fixture, files: Files): void {
  made.git('checkout', '-q', 'main')
  made.commit(files)
  made.git('checkout', '-q', 'change')
}
