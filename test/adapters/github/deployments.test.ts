import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { clientOf } from '../../github/client.ts'
import { estate, type ForgeWorld, startForgeWorld } from './forge-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: ForgeWorld
beforeAll(async () => {
  at = await startForgeWorld()
})
afterAll(() => at.stop())
beforeEach(() => {
  at.github.repository(estate).deployments.clear()
  at.github.forgetRequests()
})

const tip = () => at.github.tip(estate, 'main') ?? ''
const wish = (key = 'one') => ({ key, commit: tip(), environment: 'prod', payload: `payload of ${key}` })
const path = `/repos/${estate}/deployments`
const as = (login: string) => clientOf(at.github.url, at.github.user(login).token)

describe('M7: the result stands as a deployment', () => {
  test('M7: a deployment has its payload, its first status, and what became of it', async () => {
    const id = await at.forge.createDeployment(wish())
    const own = { id, commit: tip(), environment: 'prod', payload: 'payload of one' }
    expect(await at.forge.deployments(10)).toEqual([{ ...own, state: 'queued', description: '' }])
    await at.forge.setDeploymentState(id, 'failure', 'create Bucket failed; ledger 12:abc')
    expect(await at.forge.deployments(10)).toEqual([
      { ...own, state: 'failure', description: 'create Bucket failed; ledger 12:abc' },
    ])
  })

  test('M7: one key, one deployment; what it lacked after a crash is made up', async () => {
    const id = await at.forge.createDeployment(wish())
    at.github.repository(estate).deployments.get(Number(id))?.statuses.splice(0)
    expect(await at.forge.createDeployment(wish())).toBe(id)
    expect(await at.forge.createDeployment(wish())).toBe(id)
    expect(at.writes()).toEqual([
      'POST deployments',
      `POST deployments/${id}/statuses`,
      `POST deployments/${id}/statuses`,
    ])
    expect(await at.forge.createDeployment(wish('two'))).not.toBe(id)
  })

  test('M7: one whose answer was lost is not made twice', async () => {
    const failure = at.github.fail({ method: 'POST', path, with: 'reset', after: true })
    await expect(at.forge.createDeployment(wish())).rejects.toMatchObject({ name: 'ForgeError' })
    failure.cancel()
    await at.forge.createDeployment(wish())
    expect(at.github.repository(estate).deployments.size).toBe(1)
  })

  test('G3: the state that stands there is not written again', async () => {
    const id = await at.forge.createDeployment(wish())
    await at.forge.setDeploymentState(id, 'success', 'applied')
    at.github.forgetRequests()
    await at.forge.setDeploymentState(id, 'success', 'applied')
    expect(at.writes()).toEqual([])
  })

  test('M7: what GitHub says of one that was replaced does not hide what we said', async () => {
    const first = await at.forge.createDeployment(wish('one'))
    await at.forge.setDeploymentState(first, 'success', 'applied; ledger 3:abc')
    const second = await at.forge.createDeployment(wish('two'))
    await at.forge.setDeploymentState(second, 'success', 'applied; ledger 4:def')
    expect(await at.forge.deployments(10)).toMatchObject([
      { id: second, state: 'success', description: 'applied; ledger 4:def' },
      { id: first, state: 'success', description: 'applied; ledger 3:abc' },
    ])
    expect(await at.forge.deployments(1)).toMatchObject([{ id: second }])
  })

  test('M7: red statuses of the commit do not keep GitHub from taking it', async () => {
    await as('alice')('POST', `/repos/${estate}/statuses/${tip()}`, { state: 'failure', context: 'ci' })
    await at.forge.createDeployment(wish('despite'))
  })
})

describe('M8: other people’s deployments and statuses count for nothing', () => {
  test('M8: a forged deployment of the same key, task and payload', async () => {
    const payload = { key: 'one', content: 'payload of one' }
    const body = {
      ref: tip(),
      task: 'plumbline',
      environment: 'prod',
      payload,
      required_contexts: [],
      auto_merge: false,
    }
    expect((await as('alice')('POST', path, body)).status).toBe(201)
    const app = at.github.createApp({ name: 'Other', default_permissions: { deployments: 'write' } })
    at.github.install('acme', app)
    await clientOf(at.github.url, at.github.token('acme', app))('POST', path, body)
    expect(await at.forge.deployments(10)).toEqual([])
    const id = await at.forge.createDeployment(wish())
    expect(await at.forge.deployments(10)).toMatchObject([{ id }])
  })

  test('M8: a forged status on our own deployment', async () => {
    const id = await at.forge.createDeployment(wish())
    await at.forge.setDeploymentState(id, 'failure', 'no')
    const forged = { state: 'success', description: 'applied; ledger 9:fff' }
    expect((await as('alice')('POST', `${path}/${id}/statuses`, forged)).status).toBe(201)
    expect(await at.forge.deployments(10)).toMatchObject([{ id, state: 'failure', description: 'no' }])
  })

  test('M8: more forged ones than a page has do not hide ours', async () => {
    const id = await at.forge.createDeployment(wish())
    for (let one = 0; one < 105; one += 1) {
      await as('alice')('POST', path, { ref: tip(), task: 'plumbline', required_contexts: [], auto_merge: false })
    }
    expect(await at.forge.deployments(1)).toMatchObject([{ id }])
  })
})

test.each([500, 403, 'html-200', 'cut-json', 'nonsense', 'nonsense-list'] as const)(
  'deployments that could not be read are a failure, and none is made: %s',
  async (kind) => {
    await at.forge.createDeployment(wish())
    at.github.forgetRequests()
    const failure = at.github.fail({ method: 'GET', path: `${path}**`, with: kind, times: Number.POSITIVE_INFINITY })
    await expect(at.forge.deployments(10)).rejects.toMatchObject({ name: 'ForgeError' })
    await expect(at.forge.createDeployment(wish('two'))).rejects.toMatchObject({ name: 'ForgeError' })
    failure.cancel()
    expect(at.writes()).toEqual([])
  },
)
