#!/usr/bin/env node
import { runMain } from './commands/run-main.ts'

await runMain(process.argv)
