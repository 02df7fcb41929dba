import type { Figure } from './figure.ts'
import { type Reviewed, type ReviewWorld, startReviewWorld } from './review-world.ts'
import { service, servicePath } from './sample-estate.ts'

/**
 * `github-calls`: what a warm review asks of GitHub, in an estate of 100 services and in one of 10,000 (whose trees are
 * too large to be fetched whole): the costliest of a new pull request, a push to it, and a push that needs an approval. And what is written
 * when the same webhooks come once more.
 */
export async function githubCalls(): Promise<readonly Figure[]> {
  return [...(await callsIn(100, 5)), ...(await callsIn(10_000, 100))]
}

async function callsIn(services: number, teams: number): Promise<readonly Figure[]> {
  const world = await startReviewWorld(services, teams)
  try {
    // The first review fetches the whole estate.
    await world.open({ [servicePath(3, 0)]: service(3, 0, 90) })
    const opened = await world.open(files([0, 1, 2], 100))
    const pushed = await world.push(opened.number, files([0, 1, 2], 200))
    const asking = await world.push(opened.number, { [servicePath(0, 0)]: service(0, 0, 300, true) })
    const extra = [over(opened, 3), over(pushed, 3), over(asking, 1)]
    const most = Math.max(...extra)
    return [
      {
        id: 'github-calls',
        value: most,
        unit: `calls besides one a changed file (${services} services)`,
        goal: '<= 8',
        met: most <= 8,
      },
      await writesUnchanged(world, services),
    ]
  } finally {
    await world.stop()
  }
}

/** Every webhook of the last push once more. */
async function writesUnchanged(world: ReviewWorld, services: number): Promise<Figure> {
  const { github } = world
  github.forgetRequests()
  for (const delivery of github.deliveries().slice(-6)) github.hooks.redeliver(delivery)
  await github.settled()
  await world.quiet()
  const writes = github.requests().filter((one) => one.method !== 'GET' && one.path.startsWith('/repos/')).length
  const unit = `writes when nothing changed (${services} services)`
  return { id: 'github-calls', value: writes, unit, goal: '0', met: writes === 0 }
}

function over({ calls }: Reviewed, changed: number): number {
  return calls.length - changed
}

function files(of: readonly number[], storageGiB: number): { readonly [path: string]: string } {
  return Object.fromEntries(of.map((at) => [servicePath(0, at), service(0, at, storageGiB + at)]))
}
