import { systemClock, type Timers } from '../../service/adapters/clock.ts'
import type { OpenStore } from '../../service/adapters/store/create-store.ts'
import { startService } from '../../service/compose.ts'
import type { Config } from '../../service/config.ts'
import { boundaries } from './boundaries.ts'

/** What the parent sends first. */
type Wanted = {
  readonly database: string
  readonly app: NonNullable<Config['github']>
  readonly githubApiUrl: string
  readonly estate: string
  /** The boundary at which the process kills itself; null: it goes on, and tells each boundary that it comes to. */
  readonly killAt: string | null
}

// The service as `serve` composes it, in a process of its own, that kills itself at a given boundary.
process.once('message', async (wanted: Wanted) => {
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    estate: wanted.estate,
    url: null,
    apiToken: null,
    database: wanted.database,
    cloud: `${wanted.database}.cloud`,
    awsEndpoint: null,
    secretsFolder: null,
    secrets: new Map(),
    github: wanted.app,
    githubApiUrl: wanted.githubApiUrl,
    credentialsFile: `${wanted.database}.app.json`,
    warnings: [],
  }
  const reach = (boundary: string) => {
    if (wanted.killAt === null) process.send?.({ boundary })
    else if (wanted.killAt === boundary) process.kill(process.pid, 'SIGKILL')
  }
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const service = await startService(config, {
    log: () => quiet,
    retryPauseMs: 1,
    clock: { ...systemClock, after: unhurried },
    store: (store: OpenStore) => boundaries(store, reach),
  })
  process.send?.({ url: service.url })
})

/** However slow the machine, no judgement is said to take long: its check would be another boundary, now and then. */
const unhurried: Timers['after'] = (milliseconds, callback) =>
  systemClock.after(milliseconds === 2000 ? 600_000 : milliseconds, callback)
