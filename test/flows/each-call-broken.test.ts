import { afterAll, afterEach, describe, test, vi } from 'vitest'
import type { FailureKind } from '../github/server/failures.ts'
import { startFailingReviews } from './failing-reviews.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const kinds: readonly FailureKind[] = [
  'html',
  'html-200',
  'empty',
  'reset',
  'timeout',
  'stall',
  'cut',
  'cut-json',
  'stale',
]

const reviews = await startFailingReviews()
afterEach(() => reviews.close())
afterAll(() => reviews.stop())

describe.each(reviews.calls)('G8: GitHub answers nothing sound at $call, in a review $name', (call) => {
  test.each(kinds)('G8: with %s: never green, the reason shown, mended when GitHub is back', async (kind) => {
    await reviews.expectMended(call, kind)
  })
})
