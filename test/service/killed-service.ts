import type { OpenStore } from '../../service/adapters/store/create-store.ts'
import { startService } from '../../service/compose.ts'
import type { Config } from '../../service/config.ts'

/** What the parent sends first. */
type Wanted = {
  readonly database: string
  readonly app: NonNullable<Config['github']>
  readonly githubApiUrl: string
  readonly estate: string
  /** Which call of the store ends the process, counted from the first verdict on: odd numbers before it is done, even ones after. */
  readonly killAt: number | null
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
    secretsFolder: null,
    secrets: new Map(),
    github: wanted.app,
    githubApiUrl: wanted.githubApiUrl,
    credentialsFile: `${wanted.database}.app.json`,
    warnings: [],
  }
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const service = await startService(config, {
    log: () => quiet,
    retryPauseMs: 1,
    store: (store) => (wanted.killAt === null ? store : killing(store, wanted.killAt)),
  })
  process.send?.({ url: service.url })
})

/** The boundaries at which a review can be cut: before and after each of its calls of the store. */
function killing(store: OpenStore, killAt: number): OpenStore {
  let boundary = 0
  const cut = () => {
    boundary += 1
    if (boundary === killAt) process.kill(process.pid, 'SIGKILL')
  }
  const around =
    <Given extends readonly unknown[], T>(call: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      cut()
      const result = await call(...given)
      cut()
      return result
    }
  return {
    ...store,
    accept: around(store.accept),
    keepVerdict: around(store.keepVerdict),
    keepPublished: around(store.keepPublished),
    records: { ...store.records, claim: store.records.claim, end: around(store.records.end) },
  }
}
