import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRunner } from '../../../service/adapters/runner/create-runner.ts'
import { createStore } from '../../../service/adapters/store/create-store.ts'
import { runnerContract } from '../../contracts/runner.ts'

runnerContract({
  name: 'embedded (SQLite)',
  begin() {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-runner-'))
    const file = join(folder, 'x.db')
    return {
      async start(parts) {
        const store = await createStore({ file, clock: parts.clock })
        const runner = createRunner({ ...parts, records: store.records })
        // Closing lets go of the hold, as the system does for a process that is gone; what was active stays in the record.
        return { runner, store, kill: () => store.close() }
      },
      remove: () => rmSync(folder, { recursive: true, force: true }),
    }
  },
})
