import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHttpScanner } from '../../../scanners/http/http-scanner.ts'
import type { AppliedResource } from '../../../service/core/model/applied.ts'
import type { JsonObject } from '../../../service/core/model/json.ts'
import type { CloudChange, KnownResource } from '../../../service/ports/cloud.ts'
import { calledOffering, openHttpWorld } from '../../adapters/providers/http/http-world.ts'
import { announcedBetween, ordered } from '../../contracts/ordered.ts'
import { type ScannerWorld, scanned, scannerContract } from '../../contracts/scanner.ts'
import { openSaasWorld, type SaasWorld, token } from '../../saas/saas-world.ts'

scannerContract({ name: 'http', sees: 'what is known', open: openScannerWorld })

type HttpScannerWorld = ScannerWorld &
  Pick<SaasWorld, 'saas'> & { readonly known: () => Promise<readonly KnownResource[]> }

const waited: number[] = []

async function openScannerWorld(): Promise<HttpScannerWorld> {
  const world = await openHttpWorld(await openSaasWorld())
  const { saas } = world
  const account = { name: 'vendor', provider: 'http', environment: 'dev', url: saas.url } as const
  const rendered = ordered({
    offering: calledOffering(),
    account,
    service: 'orders',
    parameters: { name: 'orders', size: 10, password: 'p-canary' },
  })
  const change: CloudChange = {
    identity: { estate: '4711', estateName: 'acme', service: 'orders', account, region: null },
    action: 'create',
    before: [],
    after: rendered.resources,
    announced: announcedBetween(null, rendered),
    adopt: {},
  }
  const applied: AppliedResource[] = []
  for (const step of world.provider.steps(change)) {
    const end = await world.provider.perform(change, step, step.name)
    if (end.kind === 'done') applied.push(...Object.values(end.resources).filter((one) => one !== null))
  }
  const of = (logicalId: string) => rendered.resources.find((one) => one.logicalId === logicalId) ?? null
  const hidden = new Set<string>()
  saas.instead = ({ path }) => (hidden.has(path) ? { status: 403, body: `{"error":"no, ${token}, p-canary"}` } : null)
  return {
    saas,
    scanner: createHttpScanner({ calls: world.calls, wait: async (ms) => void waited.push(ms) }),
    account,
    region: null,
    known: async () =>
      applied.map(({ id, type, logicalId }) => ({
        id,
        type,
        region: null,
        resource: of(logicalId),
        egress: [saas.host],
      })),
    applied: applied.map((one) => ({
      ...one,
      properties: (of(one.logicalId)?.properties ?? {}) as JsonObject,
      tags: {},
    })),
    async edit(id, property, value) {
      const thing = saas.things.get(id)
      if (thing === undefined) return
      const { [property]: _, ...rest } = thing.fields
      thing.fields = value === undefined ? rest : { ...rest, [property]: value }
    },
    remove: async (id) => void saas.things.delete(id),
    conceal: async (id) => void hidden.add(`/v1/${saas.things.get(id)?.collection}/${id}`),
    makeMany: async (count) => {
      for (let at = 0; at < count; at++) saas.make('stores', { name: `many-${at}` })
    },
    close: () => saas.stop(),
  }
}

describe('software as a service as it is scanned', () => {
  let world: HttpScannerWorld
  beforeEach(async () => {
    world = await openScannerWorld()
  })
  afterEach(() => world.close())

  test('K7, V4: what was not seen is told in the service’s words, without what is secret or sensitive', async () => {
    await world.conceal(world.applied[1]?.id ?? '')
    const { notSeen } = await scanned(world)
    expect(notSeen).toMatchObject([
      {
        call: 'GET /stores/${id}',
        reason: expect.stringMatching(/was answered 403: .*no, \[redacted\], \[redacted\]/),
      },
    ])
    expect(JSON.stringify(notSeen)).not.toMatch(/canary/)
  })

  test('K13: what the Estate does not let be called was not seen', async () => {
    const known = async () => (await world.known()).map((one) => ({ ...one, egress: [] }))
    const { resources, notSeen } = await scanned({ ...world, known })
    expect([resources.length, notSeen.length]).toEqual([0, 2])
    expect(notSeen[0]?.reason).toMatch(/is not among the hosts that the Estate lets be called/)
  })

  test('S1: what nobody can read any more was not seen: it is not taken for gone', async () => {
    const known = async () => (await world.known()).map((one) => ({ ...one, resource: null }))
    const { resources, notSeen } = await scanned({ ...world, known })
    expect([resources.length, notSeen.map(({ types }) => types)]).toEqual([0, [['Http::Line'], ['Http::Store']]])
  })

  test('S1: a service that asks to be left alone is waited for, not for ever', async () => {
    let busy = 2
    const answer = { status: 429, body: '', headers: { 'retry-after': '7' } }
    world.saas.instead = () => (busy-- > 0 ? answer : null)
    waited.length = 0
    expect(await scanned(world)).toMatchObject({ notSeen: [], resources: [{}, {}] })
    expect(waited).toEqual([7000, 7000])
    world.saas.instead = () => answer
    expect((await scanned(world)).notSeen).toMatchObject([
      { reason: expect.stringMatching(/was answered 429$/) },
      { reason: expect.stringMatching(/was answered 429$/) },
    ])
    expect(waited).toHaveLength(8)
  })

  test('S1: where the service is away, that is said once of each type, and the rest is not asked for', async () => {
    const known = async () => {
      const [one, two] = await world.known()
      const many = Array.from({ length: 50 }, (_, at) => ({ ...one, id: `li-${at}` }) as KnownResource)
      return two === undefined ? many : [...many, two]
    }
    await world.saas.stop()
    const { resources, notSeen } = await scanned({ ...world, known })
    expect(resources).toEqual([])
    expect(notSeen).toMatchObject([
      { types: ['Http::Line'], reason: expect.stringMatching(/^li-0: .*ECONNREFUSED; and 49 more of its type$/) },
      { types: ['Http::Store'], reason: expect.stringMatching(/not asked for: 12 calls in a row had no answer$/) },
    ])
  })

  test.each([
    ['is no JSON', 200, '<html>'],
    ['is nested too deeply', 200, '['.repeat(100_000) + ']'.repeat(100_000)],
    ['is too large', 200, `"${'x'.repeat(1024 * 1024)}"`],
    ['says that it is too busy', 503, ''],
  ])('S1: an answer that %s was not seen', async (_, status, body) => {
    world.saas.instead = () => ({ status, body })
    const { resources, notSeen } = await scanned(world)
    expect([resources.length, notSeen.length]).toEqual([0, 2])
  })
})
