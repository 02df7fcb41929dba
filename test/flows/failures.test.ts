import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { review } from '../../service/flows/review.ts'
import type { FailureKind } from '../github/server/failures.ts'
import { service, servicePath } from './estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from './github-world.ts'
import { createMemoryStore } from './memory-store.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: GithubWorld
beforeAll(async () => {
  at = await startGithubWorld()
})
afterAll(() => at.stop())

const root = '/repos/acme/estate'
const calls = [
  { call: 'the login', method: 'POST', path: '/app/installations/*/access_tokens', cold: true },
  { call: 'the installation', method: 'GET', path: `${root}/installation`, cold: true },
  { call: 'the pull request', method: 'GET', path: `${root}/pulls/*` },
  { call: 'the tip of the base', method: 'GET', path: `${root}/git/ref/**` },
  { call: 'the test merge', method: 'GET', path: `${root}/commits/**` },
  { call: 'a commit', method: 'GET', path: `${root}/git/commits/*`, cold: true },
  // Where there is a test merge, it says what it changes, and its tree is made here.
  { call: 'a tree', method: 'GET', path: `${root}/git/trees/*`, testMerge: 'never' },
  { call: 'a file', method: 'GET', path: `${root}/git/blobs/*` },
  { call: "the author's team", method: 'GET', path: '/orgs/acme/teams/**' },
  { call: 'the check', method: 'POST', path: `${root}/check-runs` },
  { call: 'the comment', method: 'POST', path: `${root}/issues/*/comments` },
] as const

const kinds: readonly FailureKind[] = [
  401,
  403,
  404,
  409,
  422,
  429,
  500,
  502,
  'secondary-limit',
  'rate-limit',
  'html',
  'html-200',
  'empty',
  'reset',
  'cut',
  'cut-json',
  'stale',
]
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
async function expectMended(world: GithubWorld['world'], number: number, head: string, most = 1): Promise<void> {
  await review(world, { number })
  expect(ours(head).length).toBeLessThanOrEqual(most)
  expect(ours(head).slice(-1)).toMatchObject([
    { status: 'completed', conclusion: 'failure', title: expect.stringMatching(/^Denied:/) },
  ])
  expect(at.github.comments(estate, number).map((one) => one.body.split('\n')[1])).toEqual(['### Plumbline: denied'])
}

describe.each(calls)('G8: GitHub fails at $call', ({ method, path, ...rest }) => {
  test.each(kinds)('G8: with %s: never green, the reason shown, mended when GitHub is back', async (kind) => {
    at.github.state.settings.testMerge = 'testMerge' in rest ? rest.testMerge : 'background'
    const { number, head } = await denied()
    const world = 'cold' in rest ? { ...at.world, forge: await at.newForge(), store: createMemoryStore() } : at.world
    const failing = at.github.fail({ method, path, with: kind, times: Number.POSITIVE_INFINITY, retryAfter: 30 })
    const error = await review(world, { number }).then(
      () => null,
      (failure: Error) => failure,
    )
    failing.cancel()
    expect(failing.hits(), 'the call is made').toBeGreaterThan(0)
    expect(ours(head).every((run) => run.conclusion === 'failure')).toBe(true)
    if (error !== null) {
      expect(error.message).toMatch(/^could not /)
      for (const run of ours(head).filter((one) => one.title === 'Not judged yet')) {
        expect(run.summary).toContain('could not')
      }
      const canWrite = !('cold' in rest && method === 'POST') && !path.endsWith('installation') && method === 'GET'
      const known = !path.endsWith('/pulls/*')
      if (canWrite && known) expect(ours(head)).toMatchObject([{ title: 'Not judged yet' }])
    }
    // Seen in no team, the author needed an approval: what that remarked can only be left behind by a new check.
    await expectMended(world, number, head, path.includes('/teams/') ? 2 : 1)
  })
})

describe('G3, G8: a write is done, and its answer lost', () => {
  test.each(lost.flatMap((kind) => calls.slice(-2).map((call) => ({ kind, ...call }))))(
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

test('G8: GitHub that never answers is given up after a time', async () => {
  const { number, head } = await denied()
  const forge = await at.newForge({ timeoutMs: 300 })
  const failing = at.github.fail({ path: `${root}/git/blobs/*`, with: 'timeout', times: Number.POSITIVE_INFINITY })
  const store = createMemoryStore()
  await expect(review({ ...at.world, forge, store }, { number })).rejects.toThrow(/no answer within|could not/)
  failing.cancel()
  await expectMended({ ...at.world, store }, number, head)
})
