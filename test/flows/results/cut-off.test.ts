import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { tellResults } from '../../../service/flows/results/tell-results.ts'
import type { World } from '../../../service/ports.ts'
import { allowed, landedChange, landing } from '../../contracts/store/entries.ts'
import { service, servicePath } from '../estate-files.ts'
import { estate } from '../github-world.ts'
import { type ResultWorld, startResultWorld } from './result-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let at: ResultWorld
beforeAll(async () => {
  at = await startResultWorld()
})
afterAll(() => at.stop())

/** What writes: to the store, and to GitHub. */
const writes = {
  ledger: ['keepTold'],
  store: ['keepPublished'],
  forge: ['createDeployment', 'setDeploymentState', 'publishComment'],
} as const

type Call = (...given: readonly unknown[]) => Promise<unknown>

/** The world, in which each write says so before and after it. */
function watched(reach: (boundary: string) => void): World {
  const counts = new Map<string, number>()
  const around = <T extends object>(target: T, names: readonly string[]): T => {
    const wrapped = names.map((name) => {
      const call = Reflect.get(target, name) as Call
      const own: Call = async (...given) => {
        const nth = (counts.get(name) ?? 0) + 1
        counts.set(name, nth)
        reach(`before ${name} ${nth}`)
        const result = await call(...given)
        reach(`after ${name} ${nth}`)
        return result
      }
      return [name, own] as const
    })
    return { ...target, ...Object.fromEntries(wrapped) }
  }
  const { ledger, store, forge } = at.world
  return {
    ...at.world,
    ledger: around(ledger, writes.ledger),
    store: around(store, writes.store),
    forge: around(forge, writes.forge),
  }
}

let last = 0
/** A pull request that was merged means something for a service, now and once more for each cut. */
async function landed(number: number, commit: string): Promise<number> {
  const { ledger, estate: of } = at.world
  const state = await ledger.allowedState(of.id)
  if (state === null) throw new Error('nothing is allowed')
  last += 1
  const change = landing({
    commit,
    pullRequest: number,
    at: `cut ${last}`,
    services: [landedChange({ action: 'update' })],
  })
  await ledger.keepAllowed(of.id, state, [], [], [change])
  return ledger.lastLanding(of.id)
}

test('M7, G3: cut off before or after any write, the second try ends in one deployment, no status twice, and one comment', async () => {
  const { number } = await at.open({ files: { [servicePath('orders')]: service('orders') } })
  await at.seen(number)
  const commit = await at.forced(number)
  await at.through()
  const { ledger, estate: of } = at.world
  const reached: string[] = []
  const told = async (cut: string | null) => {
    const upTo = await landed(number, commit)
    const before = at.deployments(commit).length
    const dies = (boundary: string) => {
      if (cut === null) reached.push(boundary)
      else if (boundary === cut) throw new Error('killed')
    }
    const first = tellResults(watched(dies), {})
    if (cut === null) await first
    else await expect(first).rejects.toThrow('killed')
    // The head of the ledger moves on, and what is said of it stays what was about to be said.
    await ledger.record(of.id, [allowed])
    await tellResults(at.world, {})
    await ledger.keepSettled(of.id, ['orders'], upTo)
    await tellResults(at.world, {})
    const made = at.deployments(commit).slice(before)
    return made.map(({ said }) => said.map(({ state }) => state).join(' '))
  }
  expect(await told(null)).toEqual(['queued in_progress success'])
  expect(reached).toEqual(
    expect.arrayContaining(['before createDeployment 1', 'after setDeploymentState 1', 'after keepTold 3']),
  )
  for (const cut of reached) expect([cut, await told(cut)]).toEqual([cut, ['queued in_progress success']])
  expect(at.github.comments(estate, number)).toHaveLength(1)
  expect(await ledger.openLandings(of.id)).toEqual([])
})
