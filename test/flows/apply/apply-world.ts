import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Json } from '../../../service/core/model/json.ts'
import { applyService } from '../../../service/flows/apply/apply-service.ts'
import type { FlowInputs, Run, World } from '../../../service/ports.ts'
import { type HeldWorld, startHeldWorld } from '../held/held-world.ts'

/** A run in memory: what its steps returned is kept as a crash would leave it. */
export type MemoryRun = Run & { readonly steps: Map<string, Json | undefined> }

/** A run of a name, going on from what is remembered. `cut` is asked before and after each step, and may throw. */
export function memoryRun(
  id: string,
  steps = new Map<string, Json | undefined>(),
  cut: (when: string) => void = () => {},
): MemoryRun {
  return {
    id,
    steps,
    async step<T extends Json | undefined>(name: string, effect: (key: string) => Promise<T>): Promise<T> {
      if (steps.has(name)) return steps.get(name) as T
      cut(`before ${name}`)
      const made = await effect(`${id}${name}`.replaceAll(/[^A-Za-z0-9]/g, ''))
      cut(`amid ${name}`)
      steps.set(name, made === undefined ? undefined : JSON.parse(JSON.stringify(made)))
      cut(`after ${name}`)
      return steps.get(name) as T
    },
    sleep: async () => undefined,
  }
}

/** The world of held changes, with services that are applied to a local cloud. */
export type ApplyWorld = HeldWorld & {
  /** Runs what was asked to be run for services, one after the other, until nothing is; gives the services in that order. */
  settled(world?: World): Promise<readonly string[]>
  /** What lies in the cloud: `sandbox/…/orders` by its folder, with what it says. */
  inCloud(): Promise<ReadonlyMap<string, string>>
}

/** Starts it. */
export async function startApplyWorld(files: { readonly [path: string]: string } = {}): Promise<ApplyWorld> {
  const at = await startHeldWorld(files)
  let runs = 0
  const next = () => {
    const index = at.started.findIndex(({ flow }) => flow === 'applyService')
    return index < 0 ? undefined : at.started.splice(index, 1)[0]
  }
  return {
    ...at,
    async settled(world = at.world) {
      const ran: string[] = []
      for (let request = next(); request !== undefined; request = next()) {
        runs += 1
        at.tick()
        // `startService` made the request: its input is that of this flow.
        const input = request.input as unknown as FlowInputs['applyService']
        await applyService(world, memoryRun(`run${runs}`), input)
        ran.push(input.service)
      }
      return ran
    },
    async inCloud() {
      const found = new Map<string, string>()
      const entries = await readdir(at.cloud, { recursive: true, withFileTypes: true }).catch(() => [])
      for (const entry of entries) {
        if (entry.name !== 'resource.json') continue
        const id = entry.parentPath.slice(at.cloud.length + 1)
        found.set(id, await readFile(join(entry.parentPath, entry.name), 'utf8'))
      }
      return found
    },
  }
}
