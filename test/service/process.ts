import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { built } from '../built.ts'

/** `plumbline serve` in a process of its own. */
export type ServeProcess = {
  readonly child: ChildProcess
  /** What it wrote so far. */
  readonly said: { out: string; err: string }
  /** Its exit code and signal. */
  readonly ended: Promise<unknown[]>
  /** Where the service listens, once its log tells. */
  address(): string | undefined
}

/** Starts it on a free port, with nothing in its environment but these settings. */
export async function serve(database: string, settings: { readonly [name: string]: string }): Promise<ServeProcess> {
  const { PATH = '' } = process.env
  const environment = { PATH, PORT: '0', PLUMBLINE_DATABASE: database, ...settings }
  const child = spawn(process.execPath, [await built('main'), 'serve'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  return { child, said, ended: once(child, 'exit'), address: () => /"url":"(http:[^"]+)"/.exec(said.out)?.[1] }
}
