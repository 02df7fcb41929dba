import { createServer, type Server } from 'node:http'
import { Webhooks } from '@octokit/webhooks'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { estate, useSample } from './sample.ts'

type Received = { readonly id: string; readonly event: string; readonly signature: string; readonly body: string }

const sample = useSample()
const received: Received[] = []
let receiver: Server
let answer = 202

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const header = (name: string) => String(request.headers[name])
      received.push({
        id: header('x-github-delivery'),
        event: header('x-github-event'),
        signature: header('x-hub-signature-256'),
        body: Buffer.concat(chunks).toString('utf8'),
      })
      response.writeHead(answer).end('thanks')
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const address = receiver.address()
  sample.github.setWebhook(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/webhooks/github`)
})
afterAll(() => void receiver.close())
beforeEach(() => {
  received.length = 0
  answer = 202
})

const verify = (secret: string, body = '', signature = '') => new Webhooks({ secret }).verify(body, signature)
const say = (text: string) => sample.github.comment(estate, 1, 'bob', text)
const bodies = () => received.map(({ body }) => JSON.parse(body).comment.body)

test("a delivery is signed with the App's secret over its very bytes", async () => {
  say('grüß dich 🌍')
  await sample.github.settled()
  const [delivery] = received
  expect(delivery?.event).toBe('issue_comment')
  expect(await verify(sample.github.app.webhookSecret, delivery?.body, delivery?.signature)).toBe(true)
  expect(await verify('another', delivery?.body, delivery?.signature)).toBe(false)
})

test('deliveries are lost, and can be sent again under their own id', async () => {
  sample.github.hooks.lose({ event: 'issue_comment' })
  say('lost')
  await sample.github.settled()
  expect(received).toEqual([])
  const list = await sample.app('GET', '/app/hook/deliveries?status=failure')
  const [lost] = list.body as { id: number; guid: string; status_code: number }[]
  expect(lost?.status_code).toBe(502)
  expect((await sample.app('POST', `/app/hook/deliveries/${lost?.id}/attempts`)).status).toBe(202)
  await sample.github.settled()
  expect(received.map(({ id }) => id)).toEqual([lost?.guid])
  const [again] = (await sample.app('GET', '/app/hook/deliveries?per_page=1')).body as { redelivery: boolean }[]
  expect(again).toMatchObject({ guid: lost?.guid, redelivery: true, status_code: 202 })
})

test('deliveries are doubled', async () => {
  sample.github.hooks.double({ event: 'issue_comment', action: 'created' })
  say('twice')
  await sample.github.settled()
  expect(bodies()).toEqual(['twice', 'twice'])
  expect(new Set(received.map(({ id }) => id)).size).toBe(1)
})

test('deliveries are held back and come in another order', async () => {
  sample.github.hooks.hold()
  say('first')
  say('second')
  await sample.github.settled()
  expect(received).toEqual([])
  sample.github.hooks.release('reversed')
  await sample.github.settled()
  expect(bodies().sort()).toEqual(['first', 'second'])
})

test('a receiver that fails is not asked again by itself', async () => {
  answer = 503
  say('unheard')
  await sample.github.settled()
  expect(received).toHaveLength(1)
  expect(sample.github.deliveries().at(-1)).toMatchObject({ statusCode: 503, status: 'Service Unavailable' })
  const detail = await sample.app('GET', `/app/hook/deliveries/${sample.github.deliveries().at(-1)?.id}`)
  expect(detail.body).toMatchObject({
    response: { payload: 'thanks' },
    request: { headers: { 'x-github-event': 'issue_comment' } },
  })
})

test('an App hears what it listens to, where it is installed, and nothing while it is suspended', async () => {
  const other = sample.github.createApp({
    name: 'Listener',
    default_permissions: { issues: 'read' },
    default_events: ['issue_comment'],
  })
  await sample.github.createRepository('acme/quiet')
  sample.github.install('acme', other, ['acme/quiet'])
  const heard = () =>
    sample.github.deliveries().filter(({ appId, event }) => appId === other.id && event !== 'installation').length
  say('elsewhere')
  expect(heard()).toBe(0)
  sample.github.chooseRepositories('acme', [estate], [], other)
  say('here')
  expect(heard()).toBe(2)
  sample.github.suspend('acme', true, other)
  say('unheard')
  expect(heard()).toBe(2)
})

test('what becomes of an installation is told', () => {
  const from = sample.github.deliveries().length
  sample.github.setPermissions('acme', { ...sample.github.app.permissions, statuses: 'write' })
  sample.github.chooseRepositories('acme', [], ['acme/quiet'])
  sample.github.uninstall('acme')
  const told = sample.github
    .deliveries()
    .slice(from)
    .map(({ event, action }) => `${event}.${action}`)
  expect(told).toEqual([
    'installation.new_permissions_accepted',
    'installation_repositories.removed',
    'installation.deleted',
  ])
})
