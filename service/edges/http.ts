import type { Hono } from 'hono'
import type { Clock, Log, Runner, Store } from '../ports.ts'
import type { Metrics } from './metrics.ts'
import type { Setup } from './setup.ts'

/** What the web server works with. `service` is null while there are no credentials: only health and `/setup` answer. */
export type HttpOptions = {
  readonly log: Log
  readonly clock: Clock
  readonly metrics: Metrics
  readonly service: {
    readonly store: Store
    readonly runner: Pick<Runner, 'wake'>
    readonly estate: { readonly id: string; readonly fullName: string; readonly defaultBranch: string }
    readonly webhookSecret: string
    /** The App's own number, to tell its comments and checks from other ones in webhooks. */
    readonly appId: string
    readonly apiToken: string | null
    /** Beside the store: whether the service can do its work (rule V1's 503 is the store's own). */
    readonly ready?: () => Promise<boolean>
  } | null
  readonly setup: Setup | null
}

/** The whole web server, as one Hono app. */
export function createHttp(options: HttpOptions): Hono {
  throw new Error(`${options.service === null}: not written yet`)
}
