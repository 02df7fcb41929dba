import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AppliedResource } from '../../../../service/core/model/applied.ts'
import type { CloudChange, Provider, StepOutcome } from '../../../../service/ports/cloud.ts'
import { announcedBetween, ordered } from '../../../contracts/ordered.ts'
import { providerContract } from '../../../contracts/provider.ts'
import { openSaasWorld, type SaasWorld, token } from '../../../saas/saas-world.ts'
import type { SaasOptions } from '../../../saas/start-saas.ts'
import { httpMember } from './http-world.ts'

providerContract(httpMember({ name: 'http, that can be looked at', create: '', options: {} }))
const keyed = ', idempotency: Idempotency-Key'
providerContract(httpMember({ name: 'http, by idempotency keys', create: keyed, options: {} }))
const polled = ', poll: { at: /status, until: [ready], every: 1s }'
providerContract(httpMember({ name: 'http, that takes its time', create: polled, options: { slow: 2 } }))

/** The calls of a workspace, by name; a test lays its own over them. */
const usual: { readonly [name: string]: string } = {
  create:
    '{ method: POST, path: /workspaces, body: { name: "${resource.properties.name}", seats: "${resource.properties.seats}", password: "${params.password}" }, expect: [201], id: /id, outputs: { url: /url } }',
  read: '{ method: GET, path: "/workspaces/${id}", properties: { name: /name, seats: /seats } }',
  update: '{ method: PATCH, path: "/workspaces/${id}", body: { seats: "${resource.properties.seats}" } }',
  delete: '{ method: DELETE, path: "/workspaces/${id}" }',
  find: '{ method: GET, path: "/workspaces?name=${resource.properties.name}", id: /items/0/id }',
}

type Calls = { readonly [name: string]: string | null }

function offering(calls: Calls, more: string, headers: string): string {
  const lines = Object.entries({ ...usual, ...calls }).flatMap(([name, call]) =>
    call === null ? [] : [`${name}: ${call}`],
  )
  return `
apiVersion: plumbline/v1
kind: Offering
metadata:
  name: workspace
spec:
  model: saas
  lifecycle: production
  parameters:
    type: object
    properties: { seats: { type: integer }, name: { type: string }, password: { type: string, x-sensitive: true } }
  targets:
    http:
      Resources:
        Workspace:
          Type: Http::Workspace
          Properties: { name: "\${params.name}", seats: "\${params.seats}" }${more}
          Headers: { Authorization: "Bearer \${secret.SAAS_TOKEN}"${headers} }
          Calls:
            ${lines.join('\n            ')}
`
}

type Wish = { readonly seats?: number; readonly name?: string; readonly password?: string }
const password = 'canary-of-the-password'

describe('software as a service, call by call', () => {
  let world: SaasWorld
  const open = async (options: Partial<SaasOptions> = {}) => {
    await world?.saas.stop()
    world = await openSaasWorld(options)
  }
  beforeEach(() => open())
  afterEach(() => world.saas.stop())

  /** What is to become of a workspace; null: nothing. */
  const changeOf = (
    old: Wish | null,
    now: Wish | null,
    {
      calls = {},
      more = '',
      headers = '',
      before = [],
    }: {
      readonly calls?: Calls
      readonly more?: string
      readonly headers?: string
      readonly before?: readonly AppliedResource[]
    } = {},
  ): CloudChange => {
    const account = { name: 'vendor', provider: 'http', environment: 'dev', url: world.saas.url }
    const render = (wish: Wish) =>
      ordered({
        offering: offering(calls, more, headers),
        account,
        service: 'chat',
        parameters: { seats: 5, name: 'chat', password, ...wish },
      })
    const [was, becomes] = [old && render(old), now && render(now)]
    const { account: spec, region, resources } = becomes ?? was ?? render({})
    const identity = {
      estate: '4711',
      estateName: 'acme',
      service: 'chat',
      account: spec,
      region,
      egress: [world.saas.host],
    }
    const announced = announcedBetween(was, becomes)
    const former = was === null ? {} : { former: was.resources }
    const action = was === null ? 'create' : becomes === null ? 'delete' : 'update'
    return { identity, action, before, ...former, after: becomes === null ? [] : resources, announced, adopt: {} }
  }
  /** Asks for every step once, and says how each stands. */
  const perform = async (change: CloudChange, key = 'k', provider: Provider = world.provider) => {
    const ends: StepOutcome[] = []
    for (const step of provider.steps(change)) ends.push(await provider.perform(change, step, `${key}:${step.name}`))
    return ends
  }
  const resourcesOf = (ends: readonly StepOutcome[]) =>
    ends.flatMap((end) => (end.kind === 'done' ? Object.values(end.resources).filter((one) => one !== null) : []))
  const heard = () => world.saas.heard.map(({ method, path }) => `${method} ${path}`)
  const refused = { name: 'CloudError', passing: false }

  describe('M5: what may not be repeated is not', () => {
    const blind: Calls = { find: null }
    test.each([
      ['kill', 'after'],
      ['fail', 'after'],
    ] as const)(
      'M5: a create whose answer is lost (%s) is left to a person where nobody can look',
      async (kind, when) => {
        const change = changeOf(null, {}, { calls: blind })
        // Notes are calls too, where the process is killed: read, asked, then the call itself.
        const broken = world.faulty({ kind, when, at: kind === 'kill' ? 3 : 1 })
        await expect(perform(change, 'k', broken.provider)).rejects.toThrow()
        for (const _ of [1, 2])
          await expect(perform(change)).rejects.toMatchObject({
            ...refused,
            message: expect.stringMatching(
              /^nobody can tell whether the service did create Workspace of chat: .*plumbline-import\/Workspace/,
            ),
          })
        expect(heard()).toEqual(['POST /v1/workspaces'])
      },
    )

    test('M5: one that never reached the service is tried again', async () => {
      const change = changeOf(null, {}, { calls: blind })
      const broken = world.faulty({ kind: 'fail', when: 'before', at: 1 })
      await expect(perform(change, 'k', broken.provider)).rejects.toMatchObject({ passing: true })
      expect(resourcesOf(await perform(change))).toHaveLength(1)
      expect(world.saas.things.size).toBe(1)
    })

    test.each([500, 502, 503, 504])(
      'M5: a create that is answered %d is not sent again, but where its key tells it',
      async (status) => {
        world.saas.instead = () => ({ status, body: '' })
        await expect(perform(changeOf(null, {}, { calls: blind }))).rejects.toMatchObject({ passing: false })
        const create = (usual['create'] ?? '').replace(/ \}$/, ', idempotency: X-Once }')
        const told = changeOf(null, {}, { calls: { ...blind, create } })
        await expect(perform(told, 'told')).rejects.toMatchObject({ passing: true })
        await expect(perform(told, 'told')).rejects.toMatchObject({ passing: true })
        const keys = world.saas.heard.slice(1).map(({ headers }) => headers['x-once'])
        expect(keys).toEqual([keys[0], keys[0]])
        expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
      },
    )

    test('M5: an update whose answer is lost is looked for before it is sent again', async () => {
      const before = resourcesOf(await perform(changeOf(null, {})))
      const change = changeOf({}, { seats: 9 }, { before })
      world.saas.heard.length = 0
      const broken = world.faulty({ kind: 'fail', when: 'after', at: 1 })
      await expect(perform(change, 'larger', broken.provider)).rejects.toMatchObject({ passing: true })
      await perform(change, 'larger')
      expect(heard()).toEqual(['PATCH /v1/workspaces/wo-1', 'GET /v1/workspaces/wo-1'])
      expect(world.saas.things.get('wo-1')?.fields['seats']).toBe(9)
    })

    test.each(['429', '503'])(
      'M5: a service that asks to be left alone is asked again when it says (%s)',
      async (status) => {
        world.saas.instead = () => ({ status: Number(status), body: '', headers: { 'retry-after': '120' } })
        const [end] = await perform(changeOf(null, {}))
        expect(end).toMatchObject({ kind: 'pending', until: new Date(world.clock.now().getTime() + 120_000) })
        world.saas.instead = null
        expect(resourcesOf(await perform(changeOf(null, {})))).toHaveLength(1)
      },
    )
  })

  describe('M5: what takes longer than its answer', () => {
    const slow = (poll: string): Calls => ({ create: (usual['create'] ?? '').replace(/ \}$/, `, poll: ${poll} }`) })
    const ready = slow('{ at: /status, until: [ready], failed: [broken], every: 5s, for: 1m }')

    test('M5: is waited for, by the id that is known already, and asked at the pace that is declared', async () => {
      await open({ slow: 2 })
      const change = changeOf(null, {}, { calls: ready })
      const [first] = await perform(change)
      expect(first).toMatchObject({ kind: 'pending', until: new Date(world.clock.now().getTime() + 5000) })
      expect((await perform(change))[0]?.kind).toBe('pending')
      expect(resourcesOf(await perform(change))).toMatchObject([
        { id: 'wo-1', outputs: { url: 'https://saas.test/workspaces/wo-1' } },
      ])
      expect(heard().filter((one) => one.startsWith('POST'))).toHaveLength(1)
    })

    test('M5: one that fails, or does not end, is told; the next apply takes up what was made', async () => {
      await open({ slow: 1000 })
      const change = changeOf(null, {}, { calls: ready })
      await perform(change)
      world.clock.advance(61_000)
      await expect(perform(change)).rejects.toMatchObject({
        ...refused,
        message: expect.stringMatching(/did not create Workspace of chat within 60 s/),
      })
      world.saas.instead = ({ method }) =>
        method === 'GET' ? { status: 200, body: '{"status":"broken","name":"chat","seats":5}' } : null
      await expect(perform(change, 'next')).rejects.toMatchObject({
        ...refused,
        message: expect.stringMatching(/it says so itself/),
      })
      world.saas.instead = null
      for (const thing of world.saas.things.values()) thing.unready = 0
      expect(resourcesOf(await perform(change, 'at last')).map(({ id }) => id)).toEqual(['wo-1'])
      expect(heard().filter((one) => one.startsWith('POST'))).toHaveLength(1)
    })

    test('M5: a delete is through when it is gone', async () => {
      await open({ lingers: 2 })
      const calls = { delete: '{ method: DELETE, path: "/workspaces/${id}", poll: { every: 1s } }' }
      const before = resourcesOf(await perform(changeOf(null, {}, { calls })))
      const change = changeOf({}, null, { calls, before })
      const kinds: string[] = []
      for (let at = 0; at < 3; at++) kinds.push((await perform(change, 'gone'))[0]?.kind ?? '')
      expect(kinds).toEqual(['pending', 'pending', 'done'])
      expect(heard().filter((one) => one.startsWith('DELETE'))).toHaveLength(1)
    })
  })

  test('M6: a replace deletes first where both would be found as one, and creates first elsewhere', () => {
    const fixed = '\n          Fixed: [seats, name]'
    const before = [{ logicalId: 'Workspace', type: 'Http::Workspace', id: 'wo-1', outputs: {} }]
    const steps = (now: Wish) =>
      world.provider.steps(changeOf({}, now, { more: fixed, before })).map(({ name }) => name)
    expect(steps({ seats: 9 })).toEqual(['delete the former Workspace', 'create Workspace'])
    expect(steps({ name: 'other' })).toEqual(['create Workspace', 'delete the former Workspace'])
  })

  test('M5: what is found before it is made is not made over, even where the service would have two of one name', async () => {
    world.saas.make('workspaces', { name: 'chat', seats: 1 })
    await expect(perform(changeOf(null, {}))).rejects.toMatchObject({
      ...refused,
      message: expect.stringMatching(
        /wo-1 is there already, and Plumbline did not make it; .*plumbline-import\/Workspace: "wo-1"/,
      ),
    })
    expect(heard()).toEqual(['GET /v1/workspaces?name=chat'])
  })

  test('M5: what an apply that was cut off made unseen is taken up by another one, and brought to what that wants', async () => {
    const broken = world.faulty({ kind: 'fail', when: 'after', at: 2 })
    await expect(perform(changeOf(null, {}), 'cut off', broken.provider)).rejects.toMatchObject({ passing: true })
    expect(resourcesOf(await perform(changeOf(null, { seats: 9 }), 'another'))).toMatchObject([{ id: 'wo-1' }])
    expect([...world.saas.things.values()].map(({ fields }) => fields['seats'])).toEqual([9])
  })

  test('M8: a service that asks to be left alone is asked again later', async () => {
    world.saas.instead = () => ({ status: 429, body: '', headers: { 'retry-after': '120' } })
    const { identity, after } = changeOf(null, {})
    await expect(world.provider.find(identity, after)).rejects.toMatchObject({ name: 'CloudError', passing: true })
  })

  test('M8: what declares no `find` cannot be found again, and is not made', async () => {
    const { identity, after } = changeOf(null, {}, { calls: { find: null } })
    await expect(world.provider.find(identity, after)).rejects.toMatchObject({
      ...refused,
      message: 'nobody can tell whether Workspace of chat exists: its offering declares no `find` call',
    })
    expect(heard()).toEqual([])
  })

  describe('K7, V4: secrets', () => {
    const forms = [token, password, Buffer.from(token).toString('base64'), encodeURIComponent(`${token}/é`)]
    test.each([400, 401, 409, 422, 500])(
      'K7, V4: a service that answers %d and gives back what it was sent tells nobody',
      async (status) => {
        world.saas.instead = ({ headers, body, path, method }) =>
          method === 'GET' && !path.includes('?')
            ? null
            : { status, body: JSON.stringify([headers, body, path, forms, `${token}/é`]) }
        const headers = ', X-Note: "${params.password}"'
        const calls = {
          create:
            '{ method: POST, path: "/workspaces?token=${secret.SAAS_TOKEN}&p=${params.password}", body: { t: "${secret.SAAS_TOKEN}" }, id: /id }',
          find: null,
        }
        const failure = await perform(changeOf(null, {}, { calls, headers })).catch((error: unknown) => error)
        expect(failure).toBeInstanceOf(Error)
        const { message, stack, cause } = failure as Error
        expect(message).toContain(`was answered ${status}`)
        expect(JSON.stringify([message, stack, String(cause), world.notes.all])).not.toMatch(/canary|Y2FuYXJ5/)
        expect(world.saas.heard[0]?.headers['x-note']).toBe(password)
      },
    )

    test('V4: one that is not there is named, and nothing is sent', async () => {
      const calls = { find: null, create: '{ method: POST, path: /x, body: { t: "${secret.OTHER}" }, id: /id }' }
      await expect(perform(changeOf(null, {}, { calls }))).rejects.toMatchObject({
        ...refused,
        message: expect.stringMatching(
          /the secret OTHER is not there, or cannot be read: set PLUMBLINE_SECRET_OTHER, or write a file OTHER/,
        ),
      })
      expect(heard()).toEqual([])
    })

    test('V4: all of them at once are nobody’s to read', async () => {
      const calls = {
        find: null,
        create: '{ method: POST, path: /x, body: { t: "${string(size(secret))}" }, id: /id }',
      }
      await expect(perform(changeOf(null, {}, { calls }))).rejects.toThrow(/it reads a secret that it does not name/)
      expect(heard()).toEqual([])
    })

    test('K7: an id that is a secret is not kept', async () => {
      world.saas.instead = ({ method }) =>
        method === 'POST' ? { status: 201, body: JSON.stringify({ id: token }) } : null
      await expect(perform(changeOf(null, {}))).rejects.toMatchObject({
        ...refused,
        message: expect.stringMatching(/its id looks like a secret/),
      })
      expect(JSON.stringify(world.notes.all)).not.toContain(token)
    })
  })

  describe('K13: what an answer or a parameter holds leads nowhere else', () => {
    test.each(['..', '.', '../../admin', 'x?y', '//evil.example', '@evil.example'])('K13: the id %s', async (id) => {
      const change = {
        ...changeOf({}, null, { before: [{ logicalId: 'Workspace', type: 'Http::Workspace', id, outputs: {} }] }),
      }
      await perform(change).catch(() => null)
      for (const { path } of world.saas.heard) expect(path).toBe(`/v1/workspaces/${encodeURIComponent(id)}`)
      expect(world.saas.heard).toHaveLength(id === '..' || id === '.' ? 0 : 1)
    })

    test('K13: a header that holds a line’s end is not sent', async () => {
      const headers = ', X-Note: "${params.password}"'
      const change = changeOf(null, { password: 'a\r\nX-Evil: b' }, { headers, calls: { find: null } })
      await expect(perform(change)).rejects.toMatchObject({
        ...refused,
        message: expect.stringMatching(/the header X-Note holds what no header may/),
      })
      expect(heard()).toEqual([])
    })

    test('K13: a host that the Estate does not list is not called', async () => {
      const change = changeOf(null, {})
      const { identity } = change
      await expect(perform({ ...change, identity: { ...identity, egress: ['api.example'] } })).rejects.toMatchObject(
        refused,
      )
      const { egress: _, ...unlisted } = identity
      await expect(perform({ ...change, identity: unlisted })).rejects.toMatchObject(refused)
      expect(heard()).toEqual([])
    })
  })
})
