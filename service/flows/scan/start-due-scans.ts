import type { AllowedState } from '../../core/model/held.ts'
import type { ScanSpec } from '../../core/model/specs.ts'
import type { World } from '../../ports.ts'
import { fetchHeld } from '../branch/judged-by.ts'
import { sideOf } from '../branch/survey-branch.ts'

/**
 * Has every scan of the Estate begun whose time came since it was begun last. One that was missed, be it several times, is
 * made up once (rule S7). One that is new, or has another schedule than before, waits for the first time that comes.
 */
export function startDueScans(world: World): Promise<void> {
  return dueScans(world)()
}

/** The same, to be asked again and again: what the Estate says is read when the branch counts otherwise than before, and only then. */
export function dueScans(world: World): () => Promise<void> {
  const last: { counting: string; scans: readonly ScanSpec[] } = { counting: '', scans: [] }
  return async () => {
    const state = await world.ledger.allowedState(world.estate.id)
    if (state === null) return
    const counting = JSON.stringify([state.tree, state.held])
    if (last.counting !== counting) Object.assign(last, { counting, scans: await scansOf(world, state) })
    await startDue(world, last.scans)
  }
}

async function scansOf(world: World, state: AllowedState): Promise<readonly ScanSpec[]> {
  const side = sideOf(state.tree)
  await Promise.all([world.forge.fetchSides([side], side.tree), fetchHeld(world, state)])
  return (await world.judge.planScan({ side, held: state.held })).scans
}

async function startDue(world: World, all: readonly ScanSpec[]): Promise<void> {
  const { scans, clock, estate } = world
  const known = await scans.scheduled(estate.id)
  const now = clock.now()
  for (const scan of all) {
    const last = known.get(scan.name)
    const schedule = scheduleOf(scan)
    if (last?.schedule === schedule && !isDue(world, scan, last.at, now)) continue
    if (last?.schedule === schedule) await startScan(world, scan.name)
    // After, so that a crash between the two begins it again, which is the same.
    await scans.keepScheduled(estate.id, scan.name, schedule, now.toISOString())
  }
}

/** Has a scan of the Estate begun, by its name. Where it is under way, once more when it is through. */
export async function startScan({ runner, estate }: Pick<World, 'runner' | 'estate'>, name: string): Promise<void> {
  await runner.start({ key: `scan:${estate.id}#${name}`, flow: 'scan', input: { name } })
}

function scheduleOf({ schedule, timeZone = utc }: ScanSpec): string {
  return `${schedule} ${timeZone}`
}

function isDue({ schedules }: World, { schedule, timeZone = utc }: ScanSpec, last: string, now: Date): boolean {
  const next = schedules.next(schedule, timeZone, new Date(last))
  return next !== null && next <= now
}

/** Where a scan names no time zone. */
const utc = 'UTC'
