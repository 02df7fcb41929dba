import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { GitHub } from '../github/start-github.ts'
import { estate } from './sample-estate.ts'

/** `plumbline serve` in a process of its own, as an operator runs it. */
export type ServiceProcess = {
  readonly url: string
  readonly log: string
  stop(): Promise<void>
}

type Settings = { readonly [variable: string]: string }

const main = resolve(import.meta.dirname, '../../dist/main.js')

/** Starts the built service against the stand-in, on a free port, with its database and log in a folder, and what it is told of its cloud. */
export async function startServiceProcess(github: GitHub, folder: string, settings: Settings): Promise<ServiceProcess> {
  const log = resolve(folder, 'plumbline.log')
  const child = spawn(process.execPath, [main, 'serve'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment(github, folder), ...settings },
  })
  const file = createWriteStream(log)
  child.stdout.pipe(file)
  child.stderr.pipe(file)
  const url = await addressOf(child)
  return { url, log, stop: () => stop(child) }
}

function environment(github: GitHub, folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOST: '127.0.0.1',
    PORT: '0',
    PLUMBLINE_ESTATE: estate,
    PLUMBLINE_DATABASE: resolve(folder, 'plumbline.db'),
    GITHUB_API_URL: github.url,
    GITHUB_APP_ID: String(github.app.id),
    GITHUB_PRIVATE_KEY: github.app.privateKey,
    GITHUB_WEBHOOK_SECRET: github.app.webhookSecret,
  }
}

/** The address that the log tells once the service is up; fails with what it said where it ends before. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolved, reject) => {
    const said: string[] = []
    const read = (line: string) => {
      said.push(line)
      const url = /"url":"(http:[^"]+)"/.exec(line)?.[1]
      if (url !== undefined) resolved(url)
    }
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', read)
    child.once('exit', (code) =>
      reject(new Error(`the service ended with ${code} before it was up: ${said.join('\n')}`)),
    )
  })
}

/** How long what is under way may take to end; what is left then is of a folder that goes anyway. */
const patienceMs = 1000

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolved) => {
    // A run may wait for GitHub's next minute; the second signal ends the service at once.
    const again = setTimeout(() => child.kill('SIGTERM'), patienceMs)
    child.once('exit', () => {
      clearTimeout(again)
      resolved()
    })
    child.kill('SIGTERM')
  })
}
