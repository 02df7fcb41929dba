import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The peers, which are too heavy for the project's own dependencies; installed once into a temporary folder. */
const peers = ['@stoplight/spectral-cli@6.16.3', 'probot@14.3.2']

/** The folder where the peers are installed. Needs the npm registry the first time. */
export function installPeers(): string {
  const folder = join(tmpdir(), `plumbline-bench-${process.getuid?.() ?? 'user'}`)
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  process.stderr.write(`installing ${peers.join(' and ')} into ${folder}\n`)
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...peers], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return folder
}
