// A process of its own for the crash test: `node toy-process.ts DATABASE LOG BOUNDARY`. It runs a flow of three steps whose
// effects are lines of LOG, says so on standard output at each boundary, and stands still at the one it is told, to be killed.
import { appendFileSync, readFileSync } from 'node:fs'
import { systemClock } from '../../../service/adapters/clock.ts'
import { createRunner } from '../../../service/adapters/runner/create-runner.ts'
import { createStore } from '../../../service/adapters/store/create-store.ts'
import { flowsOf } from '../../contracts/flows-of.ts'

const [database = '', log = '', boundary = ''] = process.argv.slice(2)

async function reach(name: string): Promise<void> {
  process.stdout.write(`${name}\n`)
  if (name === boundary) await new Promise(() => setInterval(() => {}, 1000))
}

/** An effect outside, done once a key however often it is tried. */
function effect(name: string, key: string): string {
  const line = `${name} ${key}\n`
  if (!readFileSync(log, 'utf8').includes(line)) appendFileSync(log, line)
  return `${name} done`
}

const flows = flowsOf(async (run) => {
  await reach('begun')
  for (const name of ['load', 'judge', 'publish']) {
    await run.step(name, async (key) => {
      await reach(`before ${name}`)
      const result = effect(name, key)
      await reach(`after ${name}`)
      return result
    })
    await reach(`kept ${name}`)
  }
})

const store = await createStore({ file: database, clock: systemClock })
const silent = { info: () => {}, warn: () => {}, error: () => {} }
const runner = createRunner({
  estate: '1',
  records: store.records,
  flows,
  clock: systemClock,
  log: silent,
  redact: (text) => text,
  observe: (_, outcome) => process.stdout.write(`${outcome}\n`),
})
await store.records.enqueue('1', { key: 'k', flow: 'review', input: {} })
runner.wake()
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
