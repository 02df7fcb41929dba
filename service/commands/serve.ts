import { type Service, startService } from '../compose.ts'
import { readConfig } from '../config.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import { failureWords } from './failure-words.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** `plumbline serve`: the service, until it is told to stop (SIGTERM, SIGINT). */
export async function serve(_given: Given, terminal: Terminal): Promise<ExitCode> {
  const service = await start()
  if (service.setupLink !== null) {
    terminal.out(`No GitHub App is set up yet. Open this link, which is good once: ${service.setupLink}\n`)
  }
  await toldToStop()
  await service.stop()
  return 0
}

async function start(): Promise<Service> {
  try {
    return await startService(readConfig())
  } catch (error) {
    throw new CannotRun(failureWords(error))
  }
}

/** A second signal ends the process at once, as it would without us. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
