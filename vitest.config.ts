import { pathToFileURL } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/setup.ts'],
    // A slow machine is no failure: these end only what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // No module keeps state of its own, so that files can share what they load.
    isolate: false,
    // Much of what they do is waiting for Git, disks and sockets: more workers than cores.
    maxWorkers: 3,
    // For every process and thread that tests start in their turn, too.
    execArgv: ['--import', pathToFileURL(`${import.meta.dirname}/test/compile-cache.mjs`).href],
    // A CommonJS module is what Node makes of it, here too.
    deps: { interopDefault: false },
  },
})
