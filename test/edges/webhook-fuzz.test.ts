import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHttp } from '../../service/edges/http.ts'
import { createMetrics } from '../../service/edges/metrics.ts'
import { eventNames, mutatedDeliveries } from './mutated-deliveries.ts'
import { estate, type Served, secret, serveForTest } from './served.ts'

// `FUZZ_RUNS=100000 npx vitest run test/edges/webhook-fuzz` sends as many as wanted; `npm test` sends a sample.
const wanted = Number(process.env['FUZZ_RUNS'] ?? 4000)
const seed = Number(process.env['FUZZ_RUNS_SEED'] ?? 20261124)

describe('K2, K3: mutated deliveries', () => {
  let served: Served
  const uncaught: unknown[] = []
  const note = (error: unknown) => void uncaught.push(error)
  beforeAll(async () => {
    served = await serveForTest()
    process.on('unhandledRejection', note)
  })
  afterAll(async () => {
    process.off('unhandledRejection', note)
    await served.close()
  })

  test(`${wanted} of ${eventNames.length} event types, signed and unsigned, are each answered, and no error goes astray`, async () => {
    const { store } = served
    // The kept log of other tests would grow with what is sent.
    const log = { info: () => {}, warn: () => {}, error: () => {} }
    const service = {
      store,
      runner: { wake: () => {} },
      estate,
      providers: new Set<never>(),
      webhookSecret: secret,
      apiToken: null,
    }
    const app = createHttp({ log, metrics: createMetrics(), setup: null, service })
    const statuses = new Map<number, number>()
    const deliveries = mutatedDeliveries(seed)
    const warm = Math.min(10_000, wanted / 2)
    let before = 0
    for (let sent = 0; sent < wanted; sent += 50) {
      if (sent === warm) before = memory()
      const answers = Array.from({ length: 50 }, async () => {
        const { body, headers } = deliveries.next().value
        const { status } = await app.request('/webhooks/github', { method: 'POST', body, headers })
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      })
      await Promise.all(answers)
    }
    expect([...statuses.keys()].sort()).toEqual([202, 400, 401])
    expect(memory() - before).toBeLessThan(50)
    expect(uncaught).toEqual([])
    expect({}).not.toHaveProperty('polluted')
    expect(await served.store.ready()).toBe(true)
  }, 600_000)

  test('a sample over real sockets leaves the server answering', async () => {
    const deliveries = mutatedDeliveries(seed + 1)
    for (let sent = 0; sent < 200; sent++) {
      const { body, headers } = deliveries.next().value
      const { status } = await fetch(`${served.server.url}/webhooks/github`, { method: 'POST', body, headers })
      expect([202, 400, 401]).toContain(status)
    }
    expect((await fetch(`${served.server.url}/healthz`)).status).toBe(200)
  })
})

/** The resident memory in MiB, after what can be collected was. */
function memory(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().rss / 1024 ** 2
}
