import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore, type OpenStore } from '../../service/adapters/store/create-store.ts'
import { createHttp } from '../../service/edges/http.ts'
import { type Listening, listen } from '../../service/edges/listen.ts'
import { createMetrics, type Metrics } from '../../service/edges/metrics.ts'
import { keptLog } from '../contracts/kept-log.ts'
import { type ManualClock, manualClock } from '../contracts/manual-clock.ts'

/** The webhook secret of the tests. */
export const secret = 'it is a secret to everybody'

/** The estate of the tests. */
export const estate = { id: '4711', fullName: 'acme/estate', defaultBranch: 'main' }

/** The web server over a real store and a real socket. */
export type Served = {
  readonly store: OpenStore
  readonly log: ReturnType<typeof keptLog>
  readonly metrics: Metrics
  readonly clock: ManualClock
  readonly server: Listening
  readonly wakes: () => number
  close(): Promise<void>
}

/** Serves on a free port of this machine. */
export async function serveForTest(apiToken: string | null = null): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-edges-'))
  const clock = manualClock()
  const store = await createStore({ file: join(folder, 'x.db'), clock })
  const log = keptLog()
  const metrics = createMetrics()
  let wakes = 0
  const providers = new Set(['local'] as const)
  const service = { store, runner: { wake: () => void wakes++ }, estate, providers, webhookSecret: secret, apiToken }
  const app = createHttp({ log, metrics, service, setup: null })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  return {
    store,
    log,
    metrics,
    clock,
    server,
    wakes: () => wakes,
    async close() {
      await server.close(0)
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The header that GitHub signs a body with. */
export function sign(body: string | Uint8Array, with_ = secret): string {
  return `sha256=${createHmac('sha256', with_).update(body).digest('hex')}`
}

/** A payload of the governed repository. */
export function payload(differences: object = {}): string {
  return JSON.stringify({
    action: 'opened',
    repository: { id: Number(estate.id), full_name: estate.fullName },
    pull_request: { number: 12 },
    ...differences,
  })
}

/** The headers of a signed delivery. */
export function headers(body: string | Uint8Array, differences: Record<string, string> = {}): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-github-event': 'pull_request',
    'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
    'x-hub-signature-256': sign(body),
    ...differences,
  }
}
