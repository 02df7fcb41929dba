import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { inject } from 'vitest'

/** What tests start as processes of their own. */
const programs = {
  main: 'service/main.ts',
  'killed-apply': 'test/service/killed-apply.ts',
  'killed-service': 'test/service/killed-service.ts',
  'toy-process': 'test/adapters/runner/toy-process.ts',
} as const

let building: Promise<string> | null = null

/** The path of a program, bundled as `npm run build` does it: so it starts in a third of the time. Built once a process. */
export async function built(program: keyof typeof programs): Promise<string> {
  building ??= buildAll()
  return join(await building, `${program}.js`)
}

async function buildAll(): Promise<string> {
  const folder = join(inject('builds'), `${process.pid}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await build({
    absWorkingDir: resolve(import.meta.dirname, '..'),
    entryPoints: {
      ...programs,
      'adapters/judge/worker': 'service/adapters/judge/worker.ts',
      'adapters/store/inbox/inbox-thread': 'service/adapters/store/inbox/inbox-thread.ts',
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['better-sqlite3'],
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
    logLevel: 'warning',
  })
  return folder
}
