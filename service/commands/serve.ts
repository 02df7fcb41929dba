import { once } from 'node:events'
import { type Service, startService } from '../compose.ts'
import { readConfig } from '../config.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import { failureWords } from './failure-words.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { toldToStop } from './told-to-stop.ts'

/** `plumbline serve`: the service, until it is told to stop (SIGTERM, SIGINT). */
export async function serve(_given: Given, terminal: Terminal): Promise<ExitCode> {
  const told = toldToStop()
  const service = await start(told)
  if (service === null) return 0
  if (service.setupLink !== null) {
    terminal.out(`No GitHub App is set up yet. Open this link, which is good once: ${service.setupLink}\n`)
  }
  if (!told.aborted) await once(told, 'abort')
  await service.stop()
  return 0
}

/** Null where it was told to stop while it still waited for GitHub. */
async function start(stopping: AbortSignal): Promise<Service | null> {
  try {
    return await startService(readConfig(), { stopping })
  } catch (error) {
    if (stopping.aborted) return null
    throw new CannotRun(failureWords(error))
  }
}
