import { afterAll, afterEach, describe, test, vi } from 'vitest'
import type { FailureKind } from '../github/server/failures.ts'
import { startFailingReviews } from './failing-reviews.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

/** 401 last: for seconds after it has logged in a client takes it for a login that is too new, and waits. */
const kinds: readonly FailureKind[] = [403, 404, 409, 422, 429, 500, 'secondary-limit', 401]

const reviews = await startFailingReviews()
afterEach(() => reviews.close())
afterAll(() => reviews.stop())

describe.each(kinds)('G8: GitHub refuses with %s', (kind) => {
  test.each(reviews.calls)(
    'G8: at $call, in a review $name: never green, the reason shown, mended when GitHub is back',
    async (call) => {
      await reviews.expectMended(call, kind)
    },
  )
})
