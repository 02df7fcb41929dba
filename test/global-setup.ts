import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where programs are built that tests start; below the package, whose policies and modules they find so. */
    readonly builds: string
  }
}

const builds = resolve(import.meta.dirname, `../node_modules/.cache/plumbline-test-${process.pid}`)

/** Tells tests where to build. */
export function setup(project: TestProject): void {
  project.provide('builds', builds)
}

/** Removes what they built. */
export async function teardown(): Promise<void> {
  await rm(builds, { recursive: true, force: true })
}
