import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { GitHub } from '../github/start-github.ts'
import { estate } from './sample-estate.ts'

/** The built `plumbline serve` in a process of its own, its database in a folder. */
export type ServeProcess = {
  readonly url: string
  /** Its resident memory now, in MB; null once it is gone. */
  megabytes(): number | null
  /** Ends it by a signal; comes back when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

const main = resolve(import.meta.dirname, '../../dist/main.js')

/** Starts it as `npm start` and the image do; `port` 0 takes a free one. Rejects with what it said where it ends before it is up. */
export async function serveProcess(github: GitHub, folder: string, port = 0): Promise<ServeProcess> {
  const child = spawn(process.execPath, ['--max-semi-space-size=16', main, 'serve'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: String(port),
      PLUMBLINE_ESTATE: estate,
      PLUMBLINE_DATABASE: resolve(folder, 'plumbline.db'),
      GITHUB_API_URL: github.url,
      GITHUB_APP_ID: String(github.app.id),
      GITHUB_PRIVATE_KEY: github.app.privateKey,
      GITHUB_WEBHOOK_SECRET: github.app.webhookSecret,
    },
  })
  return running(child, await addressOf(child, /"url":"(http:[^"]+)"/))
}

/** A process that listens somewhere, as the benchmarks handle it. */
export function running(child: ChildProcess, url: string): ServeProcess {
  const gone = new Promise<void>((resolved) => child.once('exit', () => resolved()))
  return {
    url,
    megabytes: () => residentOf(child.pid),
    end: (signal) => {
      child.kill(signal)
      return gone
    },
  }
}

/** The address that a process prints on a line once it is up. */
export function addressOf(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolved, reject) => {
    const said: string[] = []
    const readers = [child.stdout, child.stderr].flatMap((stream) =>
      stream ? [{ stream, lines: createInterface({ input: stream }) }] : [],
    )
    const read = (line: string) => {
      said.push(line)
      const url = pattern.exec(line)?.[1]
      if (url === undefined) return
      // What it says from now on is let go as it comes: taking it apart would cost what is being measured.
      for (const { stream, lines } of readers) {
        lines.off('line', read).close()
        stream.resume()
      }
      resolved(url)
    }
    for (const { lines } of readers) lines.on('line', read)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`it ended with ${code} before it was up: ${said.join('\n')}`)))
  })
}

function residentOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}
