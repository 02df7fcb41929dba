import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { review } from '../../../service/flows/review.ts'
import { StoreError } from '../../../service/ports/store.ts'
import { type ApprovalWorld, order, startApprovalWorld } from './approval-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: ApprovalWorld
beforeAll(async () => {
  at = await startApprovalWorld()
})
afterAll(() => at.stop())

/** A review that ends after its verdict stands on GitHub, and before the store notes so. */
async function seenAndCutOff(number: number): Promise<void> {
  at.tick()
  const keepPublishedVerdict = () => Promise.reject(new StoreError('the process ended'))
  const world = { ...at.world, store: { ...at.world.store, keepPublishedVerdict } }
  await expect(review(world, { number })).rejects.toThrow('the process ended')
}

describe('A4: a crash after a verdict was written and before that was noted', () => {
  test('A4: what a reviewer approved in between counts', async () => {
    const { number } = await at.open()
    await seenAndCutOff(number)
    at.tick(60)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })

  test('A4: also where it was not the first verdict, and the head moved on since', async () => {
    const { number, name, branch } = await at.open()
    await at.seen(number)
    await at.push(branch, order(name, 20))
    await seenAndCutOff(number)
    at.tick(60)
    await at.approve(number, 'carol')
    await at.push(branch, { 'notes.txt': 'nothing that is judged' })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })

  test('A4: what was approved before it was written does not', async () => {
    const { number, name, branch } = await at.open()
    await at.seen(number)
    await at.push(branch, order(name, 20))
    await at.approve(number, 'carol')
    at.tick(60)
    await seenAndCutOff(number)
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
  })

  test('A4: a verdict that was never written is none that anybody approved', async () => {
    const { number } = await at.open()
    at.tick()
    const publishCheck = () => Promise.reject(new Error('GitHub is down'))
    const world = { ...at.world, forge: { ...at.world.forge, publishCheck } }
    await expect(review(world, { number })).rejects.toThrow('GitHub is down')
    at.tick(60)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
  })
})
