import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { review } from '../../service/flows/review.ts'
import type { FailureKind } from '../github/server/failures.ts'
import { service, servicePath } from './estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from './github-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: GithubWorld
beforeAll(async () => {
  at = await startGithubWorld()
})
afterAll(() => at.stop())

const root = '/repos/acme/estate'
const writes = [
  { call: 'the check', method: 'POST', path: `${root}/check-runs` },
  { call: 'the comment', method: 'POST', path: `${root}/issues/*/comments` },
] as const

/** Kinds for which what was asked may be done all the same, though the answer says otherwise or does not come. */
const lost: readonly FailureKind[] = [500, 'html', 'reset', 'cut', 'cut-json']

let last = 0
/** A pull request that is to be denied: were anything green, it would be by mistake. */
async function denied(): Promise<{ number: number; head: string }> {
  last += 1
  const name = `service-${last}`
  const { number, pull } = await at.github.openPullRequest(estate, {
    by: 'alice',
    files: { [servicePath(name)]: service(name, `{ storageGiB: ${1200 + last} }`) },
  })
  await at.github.settled()
  return { number, head: pull.headSha }
}

const ours = (head: string) => at.github.checkRuns(estate, head)

/** Once GitHub is back a new attempt of the run ends as if nothing had been: one check, denied, and one comment. */
async function expectMended(world: GithubWorld['world'], number: number, head: string): Promise<void> {
  await review(world, { number })
  expect(ours(head)).toMatchObject([
    { status: 'completed', conclusion: 'failure', title: expect.stringMatching(/^Denied:/) },
  ])
  expect(at.github.comments(estate, number).map((one) => one.body.split('\n')[1])).toEqual(['### Plumbline: denied'])
}

describe('G3, G8: a write is done, and its answer lost', () => {
  test.each(lost.flatMap((kind) => writes.map((call) => ({ kind, ...call }))))(
    'G3: $call with $kind after it took effect: one check and one comment all the same',
    async ({ kind, method, path }) => {
      const { number, head } = await denied()
      const failing = at.github.fail({ method, path, with: kind, times: 1, after: true })
      await review(at.world, { number }).catch(() => undefined)
      expect(failing.hits()).toBe(1)
      await expectMended(at.world, number, head)
    },
  )
})

test('G8: what was green turns not green when it cannot be judged again, and says why', async () => {
  const { number, pull } = await at.github.openPullRequest(estate, {
    by: 'alice',
    files: { [servicePath('was-green')]: service('was-green') },
  })
  await at.github.settled()
  await review(at.world, { number })
  const failing = at.github.fail({ path: `${root}/git/ref/**`, with: 500, times: Number.POSITIVE_INFINITY })
  await expect(review(at.world, { number })).rejects.toThrow('could not read the tip of main')
  expect(ours(pull.headSha)).toMatchObject([{ conclusion: 'failure', title: 'Not judged yet' }])
  at.github.forgetRequests()
  await expect(review(at.world, { number })).rejects.toThrow('could not read the tip of main')
  expect(at.github.requests().filter((one) => one.method !== 'GET')).toEqual([])
  failing.cancel()
  await review(at.world, { number })
  expect(ours(pull.headSha)).toMatchObject([{ conclusion: 'success' }])
})

test('G8: where not even the pull request can be read, the head that is known of it says so', async () => {
  const { number, head } = await denied()
  await review(at.world, { number })
  const failing = at.github.fail({ path: `${root}/pulls/*`, with: 'html', times: Number.POSITIVE_INFINITY })
  await expect(review(at.world, { number })).rejects.toThrow('could not read the pull request')
  expect(ours(head)).toMatchObject([{ conclusion: 'failure', title: 'Not judged yet' }])
  failing.cancel()
  await expectMended(at.world, number, head)
})

test('E8, G8: a judgement that does not end fails the review, is shown, and is tried again', async () => {
  const { number, head } = await denied()
  const judge = {
    ...at.world.judge,
    judge: async () => Promise.reject(new Error('the judgement did not end within 60 s')),
  }
  await expect(review({ ...at.world, judge }, { number })).rejects.toThrow('did not end')
  expect(ours(head)).toMatchObject([{ conclusion: 'failure', title: 'Not judged yet' }])
  expect(ours(head)[0]?.summary).toContain('did not end within')
  await expectMended(at.world, number, head)
})
