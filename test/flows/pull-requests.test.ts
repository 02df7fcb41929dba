import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { recheck } from '../../service/flows/recheck.ts'
import { review } from '../../service/flows/review.ts'
import type { FileContent } from '../github/actions/commit-files.ts'
import { estateFiles, service, servicePath } from './estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from './github-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: GithubWorld
beforeAll(async () => {
  at = await startGithubWorld({ checked: true })
})
afterAll(async () => {
  const mismatches = at.github.mismatches()
  await at.stop()
  expect(mismatches).toEqual([])
})
beforeEach(() => {
  at.started.splice(0)
})

let last = 0
/** A name that no other test uses. */
function fresh(): string {
  last += 1
  return `service-${last}`
}

async function open(files: { readonly [path: string]: FileContent }, wanted: object = {}) {
  const pull = await at.github.openPullRequest(estate, { by: 'alice', files, ...wanted })
  await at.github.settled()
  return pull
}

const order = (name: string, parameters?: string) => ({ [servicePath(name)]: service(name, parameters) })
const seen = (number: number) => review(at.world, { number })
const headOf = (number: number) => at.github.pullRequest(estate, number).pull.headSha
const checks = (number: number) => at.github.checkRuns(estate, headOf(number)).filter((run) => run.name === 'plumbline')
const check = (number: number) => checks(number).at(-1)
const comments = (number: number) => at.github.comments(estate, number)
const comment = (number: number) => comments(number).at(-1)?.body ?? ''
const writes = () => at.github.requests().filter((one) => one.method !== 'GET' && !one.path.endsWith('access_tokens'))
const calls = () => at.github.requests().map((one) => `${one.method} ${one.path}`)

describe('G1, G2, G3: what a pull request sees', () => {
  test('G1: a compliant one gets one green check and one comment that begins with the mark', async () => {
    const { number } = await open(order(fresh()))
    await seen(number)
    expect(checks(number)).toMatchObject([{ status: 'completed', conclusion: 'success' }])
    expect(comments(number)).toHaveLength(1)
    expect(comment(number)).toMatch(/^<!-- plumbline -->\n### Plumbline: pass\n/)
  })

  test('G1: one that breaks a rule that denies gets a red check with the annotation on the line', async () => {
    const name = fresh()
    const { number } = await open(order(name, '{ storageGiB: 1200 }'))
    await seen(number)
    expect(check(number)).toMatchObject({ conclusion: 'failure' })
    expect(check(number)?.annotations).toMatchObject([
      { path: servicePath(name), start_line: 7, end_line: 7, annotation_level: 'failure' },
    ])
  })

  test('G1, G3: one that needs an approval says who, and asks the team for a review once', async () => {
    const { number } = await open(order(fresh(), '{ storageGiB: 10, public: true }'))
    await seen(number)
    expect(check(number)).toMatchObject({ conclusion: 'action_required' })
    expect(comment(number)).toContain(
      '**Who can approve**: 1 of `@acme/security`, by approving this pull request or with `/plumbline approve bucket-not-public ',
    )
    const { requestedTeams } = at.github.pullRequest(estate, number).pull
    expect(requestedTeams.size).toBe(1)
    at.github.forgetRequests()
    await seen(number)
    expect(writes()).toEqual([])
  })

  test('G3: a warm review costs at most 8 calls and one for each changed file; side by side where they can be', async () => {
    const { number } = await open(order(fresh(), '{ storageGiB: 10, public: true }'))
    at.github.forgetRequests()
    await seen(number)
    expect(calls().length).toBeLessThanOrEqual(8 + 1)
    expect(writes()).toHaveLength(3)
  })

  test('G3: an unchanged verdict on the same head costs no write', async () => {
    const { number } = await open(order(fresh()))
    await seen(number)
    at.github.forgetRequests()
    await seen(number)
    await seen(number)
    expect(writes()).toEqual([])
  })

  test('G2, G3: a push edits the one comment and gets a check of its own', async () => {
    const name = fresh()
    const { number, pull } = await open(order(name))
    await seen(number)
    await at.github.commit(estate, { by: 'alice', branch: pull.headRef, files: order(name, '{ storageGiB: 1200 }') })
    await at.github.settled()
    await seen(number)
    expect(checks(number)).toMatchObject([{ conclusion: 'failure' }])
    expect(comments(number)).toHaveLength(1)
    expect(comment(number)).toContain('denied')
  })

  test('G2: a comment that somebody deleted is made again', async () => {
    const { number } = await open(order(fresh()))
    await seen(number)
    const [old] = comments(number)
    at.github.deleteComment(estate, old?.id ?? 0)
    await recheck(at.world, { number, commentId: String(old?.id) })
    expect(at.started).toMatchObject([{ flow: 'review', input: { number } }])
    await seen(number)
    expect(comments(number)).toHaveLength(1)
    expect(comments(number)[0]?.id).not.toBe(old?.id)
  })

  test('G2: a comment found missing when it is to be edited is made again', async () => {
    const name = fresh()
    const { number, pull } = await open(order(name))
    await seen(number)
    at.github.deleteComment(estate, comments(number)[0]?.id ?? 0)
    await at.github.commit(estate, { by: 'alice', branch: pull.headRef, files: order(name, '{ storageGiB: 11 }') })
    await at.github.settled()
    await seen(number)
    expect(comments(number)).toHaveLength(1)
  })

  test("G2: another account's comment with our mark is not ours, nor is another App's check of our name", async () => {
    const { number } = await open(order(fresh(), '{ storageGiB: 1200 }'))
    const forged = at.github.comment(estate, number, 'alice', '<!-- plumbline -->\n### Plumbline: pass')
    const other = at.github.createApp({ name: 'Forger', default_permissions: { checks: 'write' } })
    at.github.install('acme', other)
    const external_id = `asked #${number} ${'0'.repeat(32)} 2020-01-01T00:00:00Z main`
    const check = { name: 'plumbline', head_sha: headOf(number), conclusion: 'success', external_id } as const
    await at.github.addCheckRun(estate, other, check)
    await seen(number)
    expect(await at.world.forge.checkReferences(headOf(number))).not.toContain(external_id)
    expect(comments(number).map((one) => one.id)).toContain(forged.id)
    expect(comments(number)).toHaveLength(2)
    expect(comments(number).find((one) => one.id === forged.id)?.body).toBe('<!-- plumbline -->\n### Plumbline: pass')
    expect(checks(number).map((run) => [run.appId === other.id, run.conclusion])).toEqual([
      [true, 'success'],
      [false, 'failure'],
    ])
  })

  test('G1: a check that is asked for again is written again, on the same check', async () => {
    const { number } = await open(order(fresh()))
    await seen(number)
    await recheck(at.world, { headSha: headOf(number) })
    expect(at.started).toMatchObject([{ flow: 'review', input: { number } }])
    at.github.forgetRequests()
    await seen(number)
    expect(writes().map((one) => one.method)).toEqual(['PATCH'])
    expect(checks(number)).toHaveLength(1)
  })

  test('G1, G3: where judging takes longer than 2 s an in-progress check comes first, and becomes the verdict', async () => {
    const { number } = await open(order(fresh()))
    const states: (string | undefined)[] = []
    const slow = {
      ...at.world,
      wait: () => ({ over: Promise.resolve(), stop: () => undefined }),
      judge: {
        ...at.world.judge,
        judge: async (...given: Parameters<typeof at.world.judge.judge>) => {
          await expect.poll(() => check(number)?.status, { timeout: 10_000 }).toBe('in_progress')
          states.push(check(number)?.status)
          return at.world.judge.judge(...given)
        },
      },
    }
    await review(slow, { number })
    expect(states).toEqual(['in_progress'])
    expect(checks(number)).toMatchObject([{ status: 'completed', conclusion: 'success' }])
  })

  test('G1, G3: more than 50 annotations come in several calls, each of them there once', async () => {
    const names = Array.from({ length: 120 }, fresh)
    const { number } = await open(Object.assign({}, ...names.map((name) => order(name, '{ storageGiB: 1200 }'))))
    at.github.forgetRequests()
    await seen(number)
    expect(checks(number)).toHaveLength(1)
    expect(new Set(check(number)?.annotations.map((one) => one.path)).size).toBe(120)
    expect(writes().filter((one) => one.path.includes('check-runs'))).toHaveLength(3)
  })
})

describe('G1: the strictest verdict of two pull requests with one head', () => {
  test('G1: counts for both, on one check; when one closes, the other is judged again', async () => {
    const name = fresh()
    const files = order(name)
    const first = await open(files, { head: 'same-1' })
    await at.github.setBranch(estate, 'same-2', headOf(first.number))
    await at.github.settled()
    const second = await at.github.openPullRequest(estate, { head: 'same-2', by: 'bob' })
    await at.github.settled()
    expect(headOf(second.number)).toBe(headOf(first.number))
    await seen(first.number)
    expect(check(first.number)?.conclusion).toBe('success')
    // bob is of no team: an order by him needs an approval of the team.
    await seen(second.number)
    expect(checks(first.number)).toMatchObject([{ conclusion: 'action_required' }])
    expect(check(first.number)?.summary).toContain(`#${first.number}, #${second.number}`)
    at.github.forgetRequests()
    await seen(first.number)
    await seen(second.number)
    expect(writes()).toEqual([])
    await at.github.close(estate, second.number)
    await seen(second.number)
    expect(at.started).toMatchObject([{ input: { number: first.number } }])
    await seen(first.number)
    expect(checks(first.number).at(-1)).toMatchObject({ conclusion: 'success' })
  })
})

describe('G5: drafts, forks, other branches, closed ones', () => {
  test('G5: a draft is judged and nobody is requested; when it is ready they are', async () => {
    const { number } = await open(order(fresh(), '{ storageGiB: 10, public: true }'), { draft: true })
    await seen(number)
    expect(check(number)).toMatchObject({ conclusion: 'action_required' })
    expect(at.github.pullRequest(estate, number).pull.requestedTeams.size).toBe(0)
    await at.github.draft(estate, number, false)
    await seen(number)
    expect(at.github.pullRequest(estate, number).pull.requestedTeams.size).toBe(1)
  })

  test('G5: a fork is judged like a branch', async () => {
    at.github.createUser('fiona')
    await at.github.fork(estate, 'fiona')
    const { number } = await open(order(fresh(), '{ storageGiB: 1200 }'), { from: 'fiona/estate', by: 'fiona' })
    await seen(number)
    expect(check(number)).toMatchObject({ conclusion: 'failure' })
  })

  test('G5: one onto another branch is ignored, and judged once it is retargeted', async () => {
    await at.github.setBranch(estate, 'other', at.github.tip(estate, 'main') ?? '')
    await at.github.settled()
    const { number } = await open(order(fresh()), { base: 'other' })
    await seen(number)
    expect([checks(number), comments(number)]).toEqual([[], []])
    await at.github.edit(estate, number, { base: 'main' })
    await at.github.settled()
    await seen(number)
    expect(check(number)).toMatchObject({ conclusion: 'success' })
  })

  test('G5: a closed one is left as it is, and judged when it is opened again', async () => {
    const { number } = await open(order(fresh()))
    await at.github.close(estate, number)
    await seen(number)
    expect([checks(number), comments(number)]).toEqual([[], []])
    await at.github.reopen(estate, number)
    await at.github.settled()
    await seen(number)
    expect(check(number)).toMatchObject({ conclusion: 'success' })
  })
})

describe('J2, J3: what is judged is how things will be after the merge', () => {
  test('J2: the base moves and other files with it: nothing of them is in the verdict', async () => {
    const { number } = await open(order(fresh()))
    await at.github.commit(estate, { files: order(fresh()) })
    await at.github.settled()
    await seen(number)
    expect(comment(number)).toContain('1 service created')
  })

  test('J2: with no test merge of this head and tip the same three-way merge is made here', async () => {
    at.github.state.settings.testMerge = 'never'
    const name = fresh()
    const { number } = await open(order(name))
    await at.github.commit(estate, { files: order(fresh()) })
    await at.github.settled()
    await seen(number)
    expect(comment(number)).toContain('1 service created')
    expect(check(number)).toMatchObject({ conclusion: 'success' })
    at.github.state.settings.testMerge = 'background'
  })

  test('J3: a file that both sides changed is merged; where both changed the same lines the check asks to update the branch', async () => {
    at.github.state.settings.testMerge = 'never'
    const ledger = servicePath('ledger')
    const text = await at.github.file(estate, ledger)
    const both = await open({ [ledger]: `${text}  tags: { data-class: internal }\n` })
    const clash = await open({ [ledger]: service('ledger', '{ storageGiB: 30 }') })
    await at.github.commit(estate, { files: { [ledger]: service('ledger', '{ storageGiB: 20 }') } })
    await at.github.settled()
    await seen(both.number)
    await seen(clash.number)
    expect(check(clash.number)).toMatchObject({ conclusion: 'failure' })
    expect(comment(clash.number)).toContain('update the branch')
    at.github.state.settings.testMerge = 'background'
  })

  test('J1: a policy that the same pull request loosens still judges it', async () => {
    const policy = estateFiles['policies/bucket-not-huge.yaml'] ?? ''
    const { number } = await open({
      'policies/bucket-not-huge.yaml': policy.replace('1000"', '10000"'),
      ...order(fresh(), '{ storageGiB: 1200 }'),
    })
    await seen(number)
    expect(check(number)).toMatchObject({ conclusion: 'failure' })
    expect(comment(number)).toContain('bucket-not-huge')
    expect(comment(number)).toContain('builtin-rules')
  })

  test('D2: two documents of one name are both broken', async () => {
    const name = fresh()
    const { number } = await open({ ...order(name), [servicePath(`${name}-twice`)]: service(name) })
    await seen(number)
    expect(check(number)).toMatchObject({ conclusion: 'failure' })
    expect(check(number)?.annotations.map((one) => one.path)).toEqual(
      expect.arrayContaining([servicePath(name), servicePath(`${name}-twice`)]),
    )
  })

  test('J12: a renamed file changes no service; a deleted one deletes its service and needs an administrator', async () => {
    const text = await at.github.file(estate, servicePath('ledger'))
    const renamed = await open({ [servicePath('ledger')]: null, [servicePath('ledger-new-place')]: text ?? '' })
    await seen(renamed.number)
    expect(check(renamed.number)).toMatchObject({ conclusion: 'success' })
    expect(comment(renamed.number)).not.toContain('deleted')
    const deleted = await open({ [servicePath('ledger')]: null })
    await seen(deleted.number)
    expect(check(deleted.number)).toMatchObject({ conclusion: 'action_required' })
    expect(comment(deleted.number)).toContain('1 service deleted')
  })

  test('D6: a broken plumbline.yaml denies, on its line', async () => {
    const text = estateFiles['plumbline.yaml'] ?? ''
    const { number } = await open({ 'plumbline.yaml': text.replace('currency: EUR', 'currencies: EUR') })
    await seen(number)
    expect(check(number)).toMatchObject({ conclusion: 'failure' })
    expect(check(number)?.annotations).toMatchObject([{ path: 'plumbline.yaml' }])
  })

  test('D1, K17: a symlink is no document, wherever it leads', async () => {
    const { number } = await open({ [servicePath('linked')]: { content: 'ledger.yaml', mode: '120000' } })
    await seen(number)
    expect(check(number)).toMatchObject({ conclusion: 'success' })
    expect(comment(number)).not.toContain('created')
  })
})
