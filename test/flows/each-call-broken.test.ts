import { afterAll, afterEach, describe, test, vi } from 'vitest'
import type { FailureKind } from '../github/server/failures.ts'
import { startFailingReviews } from './failing-reviews.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const kinds: readonly FailureKind[] = ['html', 'timeout', 'cut-json']

/** Kinds that are like one of the others at every call: each call meets one of them, in turn. */
const alike: readonly FailureKind[] = ['html-200', 'empty', 'reset', 'stall', 'cut', 'stale', 'rate-limit']

const reviews = await startFailingReviews()
afterEach(() => reviews.close())
afterAll(() => reviews.stop())

const calls = reviews.calls.map((call, at) => ({
  ...call,
  kinds: [...kinds, ...alike.slice(at % alike.length, (at % alike.length) + 1)],
}))

describe.each(calls)('G8: GitHub answers nothing sound at $call, in a review $name', (call) => {
  test.each(call.kinds)('G8: with %s: never green, the reason shown, mended when GitHub is back', async (kind) => {
    await reviews.expectMended(call, kind)
  })
})
