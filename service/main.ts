#!/usr/bin/env node
import * as module from 'node:module'

// Compiled code is kept between calls where Node can (22.8 and later), so that the next start compiles less.
module.enableCompileCache?.()

const { runMain } = await import('./commands/run-main.ts')
await runMain(process.argv)
