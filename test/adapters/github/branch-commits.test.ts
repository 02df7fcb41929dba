import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { estate, type ForgeWorld, personAt, startForgeWorld } from './forge-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: ForgeWorld
let since: string
beforeAll(async () => {
  at = await startForgeWorld()
})
afterAll(() => at.stop())
beforeEach(() => {
  since = tip()
})

const tip = () => at.github.tip(estate, 'main') ?? ''
const pulls = async () => (await at.forge.commitsSince(since, tip()))?.map(({ pullRequest }) => pullRequest)
let count = 0
const files = () => ({ [`catalog/f-${++count}.yaml`]: `n: ${count}\n` })
const open = async (more = {}) => {
  const { number } = await at.github.openPullRequest(estate, { by: 'alice', files: files(), ...more })
  return number
}
/** A pull request of two commits. */
const two = async () => {
  const number = await open()
  await at.github.commit(estate, {
    branch: at.github.pullRequest(estate, number).pull.headRef,
    files: files(),
    by: 'alice',
  })
  return number
}

describe('M1: a change is what one pull request merged, or a direct push', () => {
  test('M1: nothing happened', async () => {
    expect(await at.forge.commitsSince(since, since)).toEqual([])
  })

  test('M1: a merge commit stands for all that it merged, whoever committed there', async () => {
    const number = await two()
    await at.github.merge(estate, number, { method: 'merge' })
    const found = (await at.forge.commitsSince(since, tip())) ?? []
    expect(found).toMatchObject([{ sha: tip(), pullRequest: number, parents: [since, expect.any(String)] }])
    expect(found[0]?.tree).toBe((await at.forge.commit(tip())).tree)
  })

  test('M1: a squash is one commit of its pull request', async () => {
    const number = await two()
    await at.github.merge(estate, number, { method: 'squash' })
    expect(await pulls()).toEqual([number])
  })

  test('M1: every rebased commit is of its pull request, oldest first', async () => {
    const number = await two()
    await at.github.merge(estate, number, { method: 'rebase' })
    const found = (await at.forge.commitsSince(since, tip())) ?? []
    expect(found.map(({ pullRequest }) => pullRequest)).toEqual([number, number])
    expect([found[0]?.parents[0], found[1]?.sha]).toEqual([since, tip()])
  })

  test('M1: what is pushed to the default branch is of no pull request', async () => {
    const number = await open()
    await at.github.commit(estate, { files: files(), by: 'alice' })
    await at.github.merge(estate, number, { method: 'merge' })
    await at.github.commit(estate, { files: files(), by: 'alice' })
    expect(await pulls()).toEqual([null, number, null])
  })

  test('M1: a branch that somebody pushed onto the default branch himself was merged by that', async () => {
    const number = await two()
    await at.github.setBranch(estate, 'main', at.github.pullRequest(estate, number).pull.headSha)
    expect(await pulls()).toEqual([number, number])
  })

  test.each(['merge', 'squash'] as const)(
    'M1: the first commit of a branch, pushed directly before the rest was merged by %s, is a direct push',
    async (method) => {
      const number = await open()
      await at.github.setBranch(estate, 'main', at.github.pullRequest(estate, number).pull.headSha)
      const again = await open({ files: undefined, head: at.github.pullRequest(estate, number).pull.headRef }).catch(
        () => null,
      )
      expect(again).toBe(null)
      since = tip()
      const branch = `late-${++count}`
      await at.github.commit(estate, { branch, files: files(), by: 'alice' })
      const first = at.github.tip(estate, branch) ?? ''
      await at.github.commit(estate, { branch, files: files(), by: 'alice' })
      const late = await open({ head: branch, files: undefined })
      await at.github.setBranch(estate, 'main', first)
      await at.github.merge(estate, late, { method })
      expect(await pulls()).toEqual([null, late])
    },
  )

  test('M1: a pull request onto another branch brought nothing here', async () => {
    const number = await open()
    const branch = at.github.pullRequest(estate, number).pull.headRef
    const stacked = await open({ base: branch, commit: { from: branch } })
    await at.github.merge(estate, stacked, { method: 'merge' })
    await at.github.merge(estate, number, { method: 'merge' })
    expect(await pulls()).toEqual([number])
  })

  test('M1: GitHub does not know yet which pull requests a new commit belongs to', async () => {
    const number = await open()
    await at.github.merge(estate, number, { method: 'merge' })
    at.github.state.settings.commitPulls = 'late'
    expect(await pulls()).toEqual([number])
    at.github.state.settings.commitPulls = 'at once'
  })

  test('M1: more commits than one page has', async () => {
    const number = await open()
    const branch = at.github.pullRequest(estate, number).pull.headRef
    await at.github.commits(estate, 100, { branch, by: 'alice' })
    await at.github.setBranch(estate, 'main', at.github.tip(estate, branch))
    expect(await pulls()).toEqual(Array.from({ length: 101 }, () => number))
  })
})

describe('M3: history that was rewritten is noticed', () => {
  test('M3: the last applied commit is not behind the tip any more', async () => {
    await at.github.commit(estate, { files: files() })
    const gone = tip()
    await at.github.commit(estate, { files: files(), from: since, force: true })
    expect(await at.forge.commitsSince(gone, tip())).toBe(null)
  })

  test('M3: it is behind the tip, but not on the branch itself', async () => {
    const number = await open()
    const head = at.github.pullRequest(estate, number).pull.headSha
    await at.github.merge(estate, number, { method: 'merge' })
    expect(await at.forge.commitsSince(head, tip())).toBe(null)
  })

  test('M3: it is nowhere', async () => {
    expect(await at.forge.commitsSince('1'.repeat(40), tip())).toBe(null)
  })

  test.each([500, 403, 'cut-json', 'html-200'] as const)(
    'M3: where GitHub fails with %s, nothing is said of it',
    async (kind) => {
      await at.github.commit(estate, { files: files() })
      const failure = at.github.fail({
        path: `/repos/${estate}/compare/**`,
        with: kind,
        times: Number.POSITIVE_INFINITY,
      })
      await expect(at.forge.commitsSince(since, tip())).rejects.toMatchObject({ name: 'ForgeError' })
      failure.cancel()
    },
  )

  test('M3: a repository that cannot be read is not one whose history was rewritten', async () => {
    await at.github.commit(estate, { files: files() })
    const failure = at.github.fail({ path: `/repos/${estate}/**`, with: 404, times: Number.POSITIVE_INFINITY })
    await expect(at.forge.commitsSince(since, tip())).rejects.toMatchObject({ name: 'ForgeError' })
    failure.cancel()
  })
})

describe('a merged pull request', () => {
  test('says who merged it, when, and by which commit', async () => {
    const number = await open()
    await at.github.merge(estate, number, { by: 'carol' })
    expect(await at.forge.mergedPullRequest(number)).toMatchObject({
      number,
      mergedBy: personAt(at.github, 'carol'),
      mergedAt: expect.stringMatching(/Z$/),
      mergeCommit: tip(),
    })
  })

  test('is not one that was closed', async () => {
    const number = await open()
    await at.github.close(estate, number)
    await expect(at.forge.mergedPullRequest(number)).rejects.toThrow('it is not merged')
  })
})
