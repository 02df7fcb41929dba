import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How long a whole process took and the most memory that it held. */
export type Measured = {
  readonly milliseconds: number
  readonly megabytes: number
  readonly code: number | null
  readonly output: string
}

/** Runs a program to its end; its memory is the peak that Linux keeps (`VmHWM`), read while it runs. */
export function measureProcess(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: { readonly [name: string]: string } = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ...environment },
    })
    let output = ''
    let peak = 0
    const look = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid))
    }, 5)
    child.stdout.on('data', (data: Buffer) => {
      output += data
    })
    child.stderr.resume()
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      resolve({ milliseconds: performance.now() - started, megabytes: peak / 1024, code, output })
    })
  })
}

/** The peak resident memory of a process in KiB; 0 once it is gone. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
