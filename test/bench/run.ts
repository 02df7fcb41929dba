import { apply1000 } from './apply-1000.ts'
import { celCost } from './cel-cost.ts'
import { deliveries } from './deliveries.ts'
import { estate10000 } from './estate-10000.ts'
import type { Benchmark } from './figure.ts'
import { githubCalls } from './github-calls.ts'
import { judgeFiles } from './judge-files.ts'
import { resources100000 } from './resources-100000.ts'
import { verdict } from './verdict.ts'

/** Every benchmark by its id; `npm run bench -- ID` runs one. */
const benchmarks: { readonly [id: string]: Benchmark } = {
  'judge-500': () => judgeFiles(500),
  'judge-1': () => judgeFiles(1),
  'cel-cost': celCost,
  'estate-10000': estate10000,
  'github-calls': githubCalls,
  verdict,
  deliveries,
  'apply-1000': apply1000,
  'resources-100000': resources100000,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((id) => !(id in benchmarks))
if (unknown.length > 0) {
  process.stderr.write(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}\n`)
  process.exit(2)
}
for (const [id, benchmark] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(id)) continue
  for (const figure of await benchmark()) process.stdout.write(`${JSON.stringify(figure)}\n`)
}
