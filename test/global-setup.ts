import { access, constants, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where programs are built that tests start; below the package, whose policies and modules they find so. */
    readonly builds: string
  }
}

const builds = resolve(import.meta.dirname, `../node_modules/.cache/plumbline-test-${process.pid}`)

/** More than all tests write at once, by far. */
const room = 2 * 1024 ** 3

let temporary = ''

/** Tells tests where to build, and gives them a folder for temporary files: in memory where there is room, for they sync all the time. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('builds', builds)
  temporary = await mkdtemp(join((await hasRoom('/dev/shm')) ? '/dev/shm' : tmpdir(), 'plumbline-tests-'))
  process.env['TMPDIR'] = temporary
}

async function hasRoom(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK | constants.X_OK)
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize > room
  } catch {
    return false
  }
}

/** Removes all of it. */
export async function teardown(): Promise<void> {
  for (const folder of [builds, temporary]) await rm(folder, { recursive: true, force: true })
}
