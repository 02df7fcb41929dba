import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { writingApp } from '../../github/start-github.ts'
import { type ApprovalWorld, order, startApprovalWorld } from './approval-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: ApprovalWorld
beforeAll(async () => {
  // What the App writes for people needs more than it asks for yet.
  at = await startApprovalWorld({}, { app: writingApp })
})
afterAll(() => at.stop())

describe('A2: who orders through the App', () => {
  test('A2: never approves it, whatever is pushed over what the App wrote', async () => {
    const id = String([...at.github.state.accounts.values()].find((user) => user.login === 'carol')?.id)
    const { tree } = await at.world.forge.commit(at.github.tip('acme/estate', 'main') ?? '')
    const proposed = await at.world.forge.propose({
      branch: 'plumbline/order-by-carol',
      title: 'Order a bucket',
      body: 'As asked for.',
      files: order('by-carol'),
      madeFrom: tree,
      onBehalfOf: { id, login: 'carol' },
    })
    const number = Number(proposed)
    await at.github.settled()
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    await at.push('plumbline/order-by-carol', order('by-carol'), { force: true, from: 'main', message: 'mine' })
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
  })
})
