import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { headersOf } from '../github/webhooks/hooks.ts'
import { type Figure, median, round } from './figure.ts'
import { type FloodOrder, startFlood } from './flood.ts'
import { installPeers } from './references.ts'
import { type ReviewWorld, startReviewWorld } from './review-world.ts'
import { service, servicePath } from './sample-estate.ts'
import { addressOf, running, type ServeProcess, serveProcess } from './serve-process.ts'

/** Twelve parts of five seconds of the service's minute; between them each reference for a while. */
const parts = { count: 12, ours: 5000, reference: 2500 }
/** The part within which the service is killed. */
const killedIn = 5
const pullRequests = 30
const connections = 32

/**
 * `deliveries`: signed webhooks about some open pull requests as fast as they are answered, to the built service, which
 * reviews meanwhile, and is killed and started again in the middle; beside a bare route that keeps one row each, and
 * probot, which keeps nothing. Afterwards what was answered 202 is looked for in the database.
 */
export async function deliveries(): Promise<readonly Figure[]> {
  const world = await startReviewWorld(100, 5)
  const flood = startFlood()
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'))
  const started: ServeProcess[] = []
  try {
    const payloads = await payloadsOf(world)
    const bare = await startBare(world, folder)
    started.push(bare)
    const probot = await startProbot(world)
    started.push(probot)
    const order = { path: '/webhooks/github', payloads, connections }
    const seen = await measure(world, flood, order, { bare, probot })
    return figures(world, seen)
  } finally {
    await flood.stop()
    for (const one of started) await one.end('SIGKILL')
    await rm(folder, { recursive: true, force: true })
    await world.stop()
  }
}

type Seen = {
  /** Deliveries a second, part by part. */
  readonly rates: { readonly ours: number[]; readonly bare: number[]; readonly probot: number[] }
  readonly kept: string[]
  /** The service's memory since it was started again, in MB. */
  readonly memory: number[]
}

async function measure(
  world: ReviewWorld,
  flood: ReturnType<typeof startFlood>,
  order: Omit<FloodOrder, 'url' | 'milliseconds'>,
  references: { readonly bare: ServeProcess; readonly probot: ServeProcess },
): Promise<Seen> {
  const seen: Seen = { rates: { ours: [], bare: [], probot: [] }, kept: [], memory: [] }
  const send = async (url: string, milliseconds: number) => {
    const { kept } = await flood.run({ ...order, url, milliseconds })
    return { kept, rate: (kept.length * 1000) / milliseconds }
  }
  for (let part = 0; part < parts.count; part++) {
    for (const name of ['bare', 'probot'] as const) {
      seen.rates[name].push((await send(references[name].url, parts.reference)).rate)
    }
    const watch = setInterval(() => part > killedIn && seen.memory.push(world.service().megabytes() ?? 0), 250)
    const killing = part === killedIn ? killHalfway(world) : Promise.resolve()
    const { kept, rate } = await send(world.service().url, parts.ours)
    clearInterval(watch)
    await killing
    seen.rates.ours.push(rate)
    for (const id of kept) seen.kept.push(id)
    await workedOff(world.service().url)
  }
  return seen
}

/** Until no run waits or goes on: what the storm left must not be worked on while a reference is measured. */
async function workedOff(url: string): Promise<void> {
  const giveUp = performance.now() + 60_000
  for (let open = await openRuns(url); open > 0; open = await openRuns(url)) {
    if (performance.now() > giveUp) throw new Error(`${open} runs were still open a minute after the storm`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** How many runs wait or go on, of every flow. */
async function openRuns(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const runs = [...text.matchAll(/^plumbline_runs\{flow="\w+",state="(\w+)"\} (\d+)$/gm)]
  if (runs.length === 0) throw new Error(`${url}/metrics says nothing of runs`)
  return runs.reduce((sum, [, state, count]) => (/^(waiting|active)$/.test(state ?? '') ? sum + Number(count) : sum), 0)
}

async function killHalfway(world: ReviewWorld): Promise<void> {
  await new Promise((done) => setTimeout(done, parts.ours / 2))
  const { url } = world.service()
  await world.service().end('SIGKILL')
  world.replace(await serveProcess(world.github, world.folder, Number(new URL(url).port)))
}

function figures(world: ReviewWorld, { rates, kept, memory }: Seen): readonly Figure[] {
  const ours = median(rates.ours)
  const beside = (name: 'bare' | 'probot') =>
    median(rates.ours.map((rate, at) => rate / (rates[name][at] ?? Number.NaN)))
  const lost = lostOf(join(world.folder, 'plumbline.db'), kept)
  const half = Math.floor(memory.length / 2)
  const [first, second] = [median(memory.slice(0, half)), median(memory.slice(half))]
  const speed = (name: string, of: 'bare' | 'probot', least: number, goal: string): Figure => ({
    id: 'deliveries',
    value: round(ours),
    unit: 'deliveries/s',
    goal,
    met: beside(of) >= least,
    reference: { name, value: round(median(rates[of])) },
    ratio: round(beside(of)),
  })
  return [
    speed('a bare Hono route that verifies and commits one row', 'bare', 0.7, '>= 0.7 × the reference'),
    speed('probot 14.3.2, which keeps nothing', 'probot', 1, '> 1 × the reference'),
    {
      id: 'deliveries',
      value: lost,
      unit: `lost of ${kept.length} answered 202, one kill -9 among them`,
      goal: '0',
      met: lost === 0 && kept.length > 0,
    },
    {
      id: 'deliveries',
      value: round(second),
      unit: 'MB, the second half of the time since the kill',
      goal: '<= 1.15 × the first half',
      met: second <= 1.15 * first,
      reference: { name: 'the first half', value: round(first) },
      ratio: round(second / first),
    },
  ]
}

function lostOf(file: string, kept: readonly string[]): number {
  const database = new Sqlite(file, { readonly: true })
  const known = new Set(database.prepare('select id from deliveries where run is not null').pluck().all())
  database.close()
  return kept.filter((id) => !known.has(id)).length
}

/** The webhooks of pushes to open pull requests, as GitHub sends them, but for each delivery's own id. */
async function payloadsOf(world: ReviewWorld): Promise<FloodOrder['payloads']> {
  const { github } = world
  for (let n = 0; n < pullRequests; n++) {
    await world.open({ [servicePath(n % 5, Math.floor(n / 5))]: service(n % 5, Math.floor(n / 5), 100 + n) })
  }
  const opened = github.deliveries().filter(({ event, action }) => event === 'pull_request' && action === 'opened')
  return opened.map((delivery) => {
    const { 'x-github-delivery': _, ...headers } = headersOf(github.app, delivery)
    return { headers, body: delivery.body }
  })
}

async function startBare(world: ReviewWorld, folder: string): Promise<ServeProcess> {
  const script = resolve(import.meta.dirname, 'bare-route.ts')
  return listening([script, join(folder, 'bare.db'), world.github.app.webhookSecret])
}

async function startProbot({ github }: ReviewWorld): Promise<ServeProcess> {
  const { webhookSecret, id, privateKey } = github.app
  return listening([
    resolve(import.meta.dirname, 'probot-route.ts'),
    installPeers(),
    webhookSecret,
    String(id),
    privateKey,
  ])
}

async function listening(args: readonly string[]): Promise<ServeProcess> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] } })
  return running(child, await addressOf(child, /"url":"(http:[^"]+)"/))
}
