import { afterAll, afterEach, describe, test, vi } from 'vitest'
import type { FailureKind } from '../github/server/failures.ts'
import { startFailingReviews } from './failing-reviews.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const kinds: readonly FailureKind[] = [401, 403, 404, 409, 422, 429, 500, 'secondary-limit']

const reviews = await startFailingReviews()
afterEach(() => reviews.close())
afterAll(() => reviews.stop())

describe.each(reviews.calls)('G8: GitHub refuses at $call, in a review $name', (call) => {
  test.each(kinds)('G8: with %s: never green, the reason shown, mended when GitHub is back', async (kind) => {
    await reviews.expectMended(call, kind)
  })
})
