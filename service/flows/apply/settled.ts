import type { LandedService } from '../../core/model/landing.ts'
import type { World } from '../../ports.ts'
import { startTelling } from '../results/start-telling.ts'
import { failureOf } from './failure-of.ts'

/**
 * A service is as it counts at a landing. Where nothing else of what landed with it is under way in its environment, that is
 * told; else whoever comes last tells it, so that a merge of a thousand services is not told a thousand times.
 */
export async function settled(world: World, service: string, landing: number): Promise<void> {
  const { ledger, estate } = world
  await ledger.keepSettled(estate.id, [service], landing)
  for (const left of await ledger.leftWith(estate.id, service, landing)) {
    if (!(await someUnderWay(world, left))) return startTelling(world)
  }
}

async function someUnderWay(world: World, left: readonly LandedService[]): Promise<boolean> {
  for (const { service, provider } of left) {
    if (provider !== null && !world.providers.has(provider)) continue
    if ((await failureOf(world, service)) === null) return true
  }
  return false
}
