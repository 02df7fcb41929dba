import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { apply } from '../../service/commands/apply.ts'
import { recordFiles, replayFiles } from './bare-files.ts'
import { type Figure, median, round } from './figure.ts'
import { measureProcess } from './process.ts'
import { sampleEstate } from './sample-estate.ts'

const main = resolve(import.meta.dirname, '../../dist/main.js')
const rounds = 3

/**
 * `apply-1000`: `plumbline apply --yes`, the whole process, on an estate of 1,000 services that are all new, on the local
 * cloud: judged, planned, asked for step by step, and journalled before and after each. Beside it what the local cloud then
 * writes, done bare: the same folders and files with the same contents, brought to the disk and moved in the same order, by
 * Node's synchronous calls.
 */
export async function apply1000(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  try {
    for (const [path, text] of Object.entries(sampleEstate(1000, 10))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const recorded = recordFiles(join(folder, 'recorded/cloud'))
    await inThisProcess(folder, recorded.provider)
    const pairs: { readonly ours: number; readonly bare: number }[] = []
    for (let n = 0; n < rounds; n++) {
      const ours = await whole(folder, `run-${n}`)
      pairs.push({ ours, bare: replayFiles(recorded.calls, join(folder, `bare-${n}/cloud`)) })
    }
    const ratio = median(pairs.map(({ ours, bare }) => ours / bare))
    const figure: Figure = {
      id: 'apply-1000',
      value: round(median(pairs.map(({ ours }) => ours))),
      unit: 'ms',
      goal: '<= 5 × the reference',
      met: ratio <= 5,
      reference: { name: 'the same file operations, bare', value: round(median(pairs.map(({ bare }) => bare))) },
      ratio: round(ratio),
    }
    return [figure]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Applies once with a local cloud that notes what it does. */
async function inThisProcess(folder: string, provider: ReturnType<typeof recordFiles>['provider']): Promise<void> {
  const said: string[] = []
  const before = process.env['PLUMBLINE_DATABASE']
  process.env['PLUMBLINE_DATABASE'] = join(folder, 'recorded/plumbline.db')
  try {
    const terminal = { out: (text: string) => void said.push(text), colour: false, cwd: folder }
    const code = await apply({ arguments: [], options: { yes: true } }, terminal, {
      providers: () => new Map([['local', provider]]),
    })
    if (code !== 0 || !said.at(-1)?.includes('1,000 changes applied')) throw new Error(`apply-1000: ${said.at(-1)}`)
  } finally {
    if (before === undefined) delete process.env['PLUMBLINE_DATABASE']
    else process.env['PLUMBLINE_DATABASE'] = before
  }
}

/** The whole command, as its own process; in milliseconds. */
async function whole(folder: string, name: string): Promise<number> {
  const database = join(folder, name, 'plumbline.db')
  const { milliseconds, code, output } = await measureProcess(process.execPath, [main, 'apply', '--yes'], folder, {
    PLUMBLINE_DATABASE: database,
  })
  if (code !== 0) throw new Error(`apply-1000: exit ${code}: ${output.slice(-500)}`)
  return milliseconds
}
