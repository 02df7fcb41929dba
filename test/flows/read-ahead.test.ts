import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { lookAtMerge } from '../../service/flows/look-at-merge.ts'
import { review } from '../../service/flows/review.ts'
import { service, servicePath } from './estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from './github-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: GithubWorld
beforeAll(async () => {
  at = await startGithubWorld()
})
afterAll(() => at.stop())

/** Its last line has no end: what GitHub tells of such a change is not enough, so the file has to be read. */
async function open(name: string, parameters?: string) {
  const files = { [servicePath(name)]: service(name, parameters).trimEnd() }
  const pull = await at.github.openPullRequest(estate, { by: 'alice', files })
  await at.github.settled()
  at.github.forgetRequests()
  return pull
}

const blobCalls = () => at.github.requests().filter((one) => one.path.includes('/git/blobs/'))

test('J2: what the test merge holds is read before the pull request itself is known, and nothing of it twice', async () => {
  const { number } = await open('ahead')
  const { readAhead } = await lookAtMerge(at.world, number, () => true)
  await readAhead
  const ahead = blobCalls().length
  expect(ahead).toBeGreaterThan(0)
  await review(at.world, { number })
  expect(blobCalls()).toHaveLength(ahead)
})

test('J2: a head that came meanwhile is what is judged, whatever was read ahead', async () => {
  const { number, pull } = await open('meanwhile')
  const before = pull.headSha
  await at.world.forge.testMerge(number)
  const stale = at.github.fail({ path: `/repos/${estate}/commits/**`, with: 'stale', times: Number.POSITIVE_INFINITY })
  const files = { [servicePath('meanwhile')]: service('meanwhile', '{ storageGiB: 1200 }') }
  await at.github.commit(estate, { by: 'alice', branch: pull.headRef, files })
  await at.github.settled()
  await review(at.world, { number })
  stale.cancel()
  const { headSha } = at.github.pullRequest(estate, number).pull
  expect(headSha).not.toBe(before)
  expect(at.github.checkRuns(estate, headSha)).toMatchObject([{ conclusion: 'failure' }])
})

test('G8: what cannot be read ahead fails the review of an open pull request, and is said on it', async () => {
  const { number, pull } = await open('unread')
  const down = at.github.fail({ path: `/repos/${estate}/git/blobs/*`, with: 404 })
  await expect(review(at.world, { number })).rejects.toThrow('could not read the file')
  expect(down.hits()).toBe(1)
  expect(at.github.checkRuns(estate, pull.headSha)).toMatchObject([{ conclusion: 'failure' }])
})

test('G5: what cannot be read ahead of a closed one is no matter', async () => {
  const { number } = await open('closed')
  await at.github.close(estate, number)
  const down = at.github.fail({ path: `/repos/${estate}/git/blobs/*`, with: 404 })
  await review(at.world, { number })
  down.cancel()
  expect(at.github.comments(estate, number)).toEqual([])
})
