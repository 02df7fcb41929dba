import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

/** Where the browser's package lies: a Chromium for Linux on x64 that comes with `npm ci`, without a download of its own. */
const home = resolve(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..')

/** Whether there is a browser for this machine. */
export const hasBrowser = process.platform === 'linux' && process.arch === 'x64'

/** Starts the browser; the sandbox is off, since tests run as root in containers, on pages that they wrote themselves. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await executable(),
    args: ['--no-sandbox', '--font-render-hinting=none', '--force-color-profile=srgb'],
  })
}

/**
 * The browser, unpacked once a checkout. (The package's own way unpacks to one place for the whole machine, where a run that was
 * ended half-way leaves half a browser for all others.)
 */
async function executable(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string }
  const path = resolve(import.meta.dirname, `../../node_modules/.cache/chromium-${version}`)
  if (existsSync(path)) return path
  mkdirSync(dirname(path), { recursive: true })
  const part = `${path}.${process.pid}`
  await pipeline(
    createReadStream(join(home, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(part, { mode: 0o700 }),
  )
  renameSync(part, path)
  return path
}
