import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore } from '../../../service/adapters/store/create-store.ts'
import type { World } from '../../../service/ports.ts'
import { createMemoryStore } from '../memory-store.ts'

/** Worlds whose database was lost. */
export type LostDatabases = {
  /** The world with a new, empty database; all else is as it was. */
  of(world: World): Promise<World>
  close(): Promise<void>
}

/** Makes databases that are thrown away at the end. */
export function lostDatabases(): LostDatabases {
  const closing: (() => Promise<void>)[] = []
  return {
    async of(world) {
      const folder = await mkdtemp(join(tmpdir(), 'plumbline-lost-'))
      const kept = await createStore({ file: join(folder, 'plumbline.db'), clock: world.clock })
      closing.push(async () => {
        await kept.close()
        await rm(folder, { recursive: true, force: true })
      })
      return { ...world, store: createMemoryStore(), ledger: kept.ledger, scans: kept.scans }
    },
    async close() {
      for (const one of closing) await one()
    },
  }
}
