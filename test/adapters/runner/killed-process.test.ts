import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { built } from '../../built.ts'

const boundaries = [
  'begun',
  ...['load', 'judge', 'publish'].flatMap((it) => [`before ${it}`, `after ${it}`, `kept ${it}`]),
]

describe('M5: a killed process', () => {
  let folder: string
  let children: ChildProcess[]
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-killed-'))
    children = []
    writeFileSync(join(folder, 'log'), '')
  })
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  /** Starts a process and waits until it says a line. */
  async function startUntil(line: string, boundary: string): Promise<ChildProcess> {
    const program = await built('toy-process')
    const child = spawn(process.execPath, [program, join(folder, 'x.db'), join(folder, 'log'), boundary], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    children.push(child)
    for await (const said of createInterface({ input: child.stdout })) if (said === line) return child
    throw new Error(`the process ended before it said ${line}`)
  }

  test('at every boundary of every step leaves a run that the next process goes on with at once, each effect done once', async () => {
    for (const boundary of boundaries) {
      const child = await startUntil(boundary, boundary)
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    const last = await startUntil('done', 'nowhere')
    last.stdin?.end()
    const effects = readFileSync(join(folder, 'log'), 'utf8').trimEnd().split('\n')
    expect(effects.map((line) => line.split(' ')[0])).toEqual(['load', 'judge', 'publish'])
  }, 180_000)
})
