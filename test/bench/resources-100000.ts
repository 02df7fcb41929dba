import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Figure, round } from './figure.ts'
import { type Measured, measureProcess } from './process.ts'
import { sampleCloud } from './sample-cloud.ts'

const main = resolve(import.meta.dirname, '../../dist/main.js')
/** The default heap of Node grows with the machine's memory: what is needed is what counts here. */
const node = ['--max-semi-space-size=8']

/**
 * `resources-100000`: `plumbline scan`, the whole process, on a local cloud of 100,000 resources, ÷ the same with 10,000: read
 * from the disk, judged, and kept with their findings. `sampleCloud` says what lives there. It is the account's first scan.
 */
export async function resources100000(): Promise<readonly Figure[]> {
  const small = await scanOf(10_000)
  const large = await scanOf(100_000)
  const ratio = large.milliseconds / small.milliseconds
  return [
    {
      id: 'resources-100000',
      value: round(large.milliseconds),
      unit: 'ms',
      goal: '<= 11 × the reference',
      met: ratio <= 11,
      reference: { name: 'the same with 10,000 resources', value: round(small.milliseconds) },
      ratio: round(ratio),
    },
    {
      id: 'resources-100000',
      value: round(large.megabytes),
      unit: 'MB at its peak',
      goal: '< 300',
      met: large.megabytes < 300,
    },
  ]
}

async function scanOf(resources: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  try {
    const { estate, database, findings } = await sampleCloud(folder, resources)
    const environment = { PLUMBLINE_DATABASE: database, PLUMBLINE_CLOUD: join(folder, 'cloud') }
    const args = [...node, main, 'scan', estate, '--format', 'csv']
    const measured = await measureProcess(process.execPath, args, folder, environment)
    const found = measured.output.trimEnd().split('\n').length - 1
    if (measured.code !== 0 || found < findings)
      throw new Error(`the scan of ${resources} ended with ${measured.code} and found ${found} of ${findings}`)
    return measured
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
