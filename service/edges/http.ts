import { type Context, Hono } from 'hono'
import type { Provider } from '../core/model/specs.ts'
import type { Log, Repository, Runner } from '../ports.ts'
import { createGuard } from './access.ts'
import type { ReadStore } from './api/route.ts'
import { addApi } from './api.ts'
import { webhookPath } from './app-manifest.ts'
import { addKeptMetrics } from './kept-metrics.ts'
import type { Metrics } from './metrics.ts'
import type { Setup } from './setup.ts'
import { createWebhook } from './webhook.ts'

/** What the service's own routes work with. */
export type ServiceOptions = {
  readonly store: ReadStore
  readonly runner: Pick<Runner, 'wake'>
  readonly estate: Repository
  /** The clouds that this release can write. */
  readonly providers: ReadonlySet<Provider>
  readonly webhookSecret: string
  /** Null: `/api/v1` and `/metrics` answer this machine alone. */
  readonly apiToken: string | null
  /** What must be so, besides the store's taking writes, for the service to do its work. */
  readonly ready?: () => Promise<boolean>
}

/** What the web server works with. `service` is null while there are no credentials: only health and `/setup` answer. */
export type HttpOptions = {
  readonly log: Log
  readonly metrics: Metrics
  readonly service: ServiceOptions | null
  readonly setup: Setup | null
  /**
   * Why there is no service yet although there are credentials, in a sentence that names no estate (rule V3): `/readyz` says
   * so, and everything but health answers 503, webhooks too.
   */
  readonly starting?: string
}

/** The whole web server. Who is not authorized is told neither a version nor a name (K10). */
export function createHttp({ log, metrics, service, setup, starting }: HttpOptions): Hono {
  const app = new Hono()
  // Before the answer is made: set on one that is there, they would have it made a second time, body and all.
  app.use((context, next) => {
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
    return next()
  })
  app.notFound((context) =>
    starting === undefined
      ? context.json({ error: 'There is no such thing.' }, 404)
      : context.json({ error: starting }, 503),
  )
  app.onError((error, context) => {
    log.error({ error, method: context.req.method, path: context.req.path }, 'a request could not be answered')
    return context.json({ error: 'This went wrong.' }, 500)
  })
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  app.get('/readyz', (context) => readiness(context, service, starting))
  if (setup) app.route('/', setup.routes)
  if (service) addService(app, service, metrics, log)
  return app
}

function addService(app: Hono, service: ServiceOptions, metrics: Metrics, log: Log): void {
  const { store, estate, providers, apiToken, webhookSecret: secret } = service
  const guard = createGuard(apiToken)
  addKeptMetrics(metrics.registry, {
    ready: () => store.ready(),
    store: () => store.counts(estate.id),
    ledger: () => store.ledger.counts(estate.id),
    scans: () => store.scans.counts(estate.id),
  })
  app.post(webhookPath, createWebhook({ ...service, secret, log, metrics }))
  app.get('/metrics', guard, async (context) => {
    const text = await metrics.registry.metrics()
    return context.text(text, 200, { 'Content-Type': metrics.registry.contentType })
  })
  addApi(app, guard, { store, estate: estate.id, providers }, log)
}

/** Whether requests should come here: not while the store takes no write, nor while there is nothing to serve. */
async function readiness(
  context: Context,
  service: ServiceOptions | null,
  starting: string | undefined,
): Promise<Response> {
  if (starting !== undefined) return context.json({ status: 'not ready', reason: starting }, 503)
  const checks = service ? [service.store.ready(), service.ready?.() ?? Promise.resolve(true)] : []
  const ready = service !== null && (await Promise.all(checks).catch(() => [false])).every(Boolean)
  return context.json({ status: ready ? 'ready' : 'not ready' }, ready ? 200 : 503)
}
