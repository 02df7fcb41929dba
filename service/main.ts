#!/usr/bin/env node
import { keepCompiled } from './commands/compile-cache.ts'

keepCompiled()
// Only now, so that it is kept as well.
const { runMain } = await import('./commands/run-main.ts')
await runMain(process.argv)
