import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { recheck } from '../../service/flows/recheck.ts'
import { reconcile } from '../../service/flows/reconcile.ts'
import { review } from '../../service/flows/review.ts'
import type { FlowInputs } from '../../service/ports.ts'
import { allowTip } from './allow-tip.ts'
import { service, servicePath } from './estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from './github-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: GithubWorld
const numbers: number[] = []
beforeAll(async () => {
  at = await startGithubWorld({ checked: true })
  await allowTip(at.world)
  for (const name of ['one', 'two']) {
    const files = { [servicePath(name)]: service(name) }
    numbers.push((await at.github.openPullRequest(estate, { by: 'alice', files })).number)
    await at.github.settled()
  }
  for (const number of numbers) await review(at.world, { number })
})
afterAll(async () => {
  expect(at.github.mismatches()).toEqual([])
  await at.stop()
})

/** What looking for what was missed sets going. */
async function looked() {
  at.started.length = 0
  await reconcile(at.world)
  return at.started.map(({ flow, input }) => ({ flow, input }))
}

test('G2, G3: our comment is missed though the webhook of its deletion was lost, by one list for all pull requests', async () => {
  expect(await looked()).toEqual([])
  const [number = 0] = numbers
  const [comment] = at.github.comments(estate, number)
  at.github.deleteComment(estate, comment?.id ?? 0)
  at.github.forgetRequests()
  const started = await looked()
  expect(started).toEqual([{ flow: 'recheck', input: { number, commentId: String(comment?.id) } }])
  expect(at.github.requests().filter(({ path }) => path.includes('/comments'))).toHaveLength(1)
  await recheck(at.world, started[0]?.input as FlowInputs['recheck'])
  await review(at.world, { number })
  expect(at.github.comments(estate, number)).toHaveLength(1)
  expect(await looked()).toEqual([])
})

test.each([500, 'nonsense-list', 'cut-json'] as const)(
  'G2: where the list of comments fails with %s, none is taken for deleted',
  async (kind) => {
    const failure = at.github.fail({ path: '/repos/*/*/issues/comments', with: kind, times: Number.POSITIVE_INFINITY })
    await expect(reconcile(at.world)).rejects.toMatchObject({ name: 'ForgeError' })
    failure.cancel()
  },
)

test('G5: the default branch is renamed, and the webhook that told so was lost: from the next look on its new name counts', async () => {
  await at.github.renameDefaultBranch(estate, 'trunk')
  await at.github.settled()
  expect(await looked()).toEqual([])
  expect(at.world.estate.defaultBranch).toBe('trunk')
  await at.github.commit(estate, { by: 'alice', branch: 'trunk', files: { 'README.md': '# moved\n' } })
  await at.github.settled()
  expect(await looked()).toContainEqual({ flow: 'apply', input: {} })
})
