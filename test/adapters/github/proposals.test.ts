import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Proposal } from '../../../service/ports/branch.ts'
import { estate, type ForgeWorld, personAt, startForgeWorld } from './forge-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: ForgeWorld
beforeAll(async () => {
  at = await startForgeWorld()
})
afterAll(() => at.stop())

let count = 0
let branch = ''
let path = ''
beforeEach(async () => {
  branch = `plumbline/retire-s-${++count}`
  path = `catalog/s-${count}.yaml`
  await at.github.commit(estate, { files: { [path]: `n: ${count}\n` } })
  at.github.forgetRequests()
})

type Wish = Omit<Proposal, 'madeFrom'>
const wish = (more: Partial<Wish> = {}): Wish => ({
  branch,
  title: 'Retire it',
  body: 'Because.',
  files: { [path]: null },
  onBehalfOf: null,
  ...more,
})
/** Made from the default branch as it is now. */
const fresh = async (one: Wish): Promise<Proposal> => ({ ...one, madeFrom: (await at.forge.commit(tip())).tree })
const proposed = async (one: Wish) => Number(await at.forge.propose(await fresh(one)))
const once = async (one: Wish, reason: string) => at.forge.proposeOnce(await fresh(one), reason)
const pull = (number: number) => at.github.pullRequest(estate, number)
const tip = (name = 'main') => at.github.tip(estate, name) ?? ''
const changed = async (number: number) =>
  (
    await at.forge.changes((await at.forge.commit(tip())).tree, (await at.forge.commit(pull(number).pull.headSha)).tree)
  ).map(({ path: changedPath }) => changedPath)
const authors = async (number: number) => at.forge.commitsOf(tip(), pull(number).pull.headSha)

describe('S5: what a person asks for comes as a pull request of the App', () => {
  test('S5: a file is written, another is deleted, nothing else', async () => {
    const files = { [path]: null, [`catalog/new/s-${count}.yaml`]: 'new: 1\n' }
    const number = await proposed(wish({ files }))
    expect((await changed(number)).sort()).toEqual([`catalog/new/s-${count}.yaml`, path])
    expect(await at.github.file(estate, `catalog/new/s-${count}.yaml`, branch)).toBe('new: 1\n')
    expect(pull(number)).toMatchObject({ title: 'Retire it', body: 'Because.', state: 'open' })
    expect(await authors(number)).toMatchObject([
      {
        author: { login: 'plumbline[bot]', kind: expect.not.stringMatching('human') },
        signedByGitHub: true,
        coAuthors: [],
      },
    ])
  })

  test('A2: for whom it is stands in the commit by number, and in its text', async () => {
    const carol = personAt(at.github, 'carol')
    const number = await proposed(wish({ onBehalfOf: carol }))
    expect(await authors(number)).toMatchObject([
      { signedByGitHub: true, coAuthors: [{ name: 'carol', email: `${carol.id}+carol@users.noreply.github.com` }] },
    ])
    expect(pull(number).body).toContain('Asked for by `carol`')
  })

  test('S5: never two for one thing, and nothing is written twice', async () => {
    const number = await proposed(wish())
    at.github.forgetRequests()
    expect(await proposed(wish())).toBe(number)
    expect(at.writes()).toEqual([])
  })

  test.each(['git/refs', 'pulls'])('S5: after a crash at %s it is gone on with', async (what) => {
    const failure = at.github.fail({ method: 'POST', path: `/repos/${estate}/${what}`, with: 'reset', after: true })
    await expect(proposed(wish())).rejects.toMatchObject({ name: 'ForgeError' })
    failure.cancel()
    at.github.forgetRequests()
    const number = await proposed(wish())
    expect(pull(number).pull.headRef).toBe(branch)
    expect(at.writes()).toEqual(what === 'pulls' ? [] : ['POST pulls'])
  })

  test('S5: an unrelated change of the base leaves it alone; one of its own files brings it up to date', async () => {
    const number = await proposed(wish({ files: { [path]: 'n: 100\n' } }))
    await at.github.commit(estate, { files: { 'catalog/unrelated.yaml': `u: ${count}\n` } })
    at.github.forgetRequests()
    await proposed(wish({ files: { [path]: 'n: 100\n' } }))
    expect(at.writes()).toEqual([])
    await at.github.commit(estate, { files: { [path]: 'n: 50\n' } })
    expect(await proposed(wish({ files: { [path]: 'n: 100\n' } }))).toBe(number)
    expect(await changed(number)).toEqual([path])
    expect(at.writes()).not.toContain('POST pulls')
  })

  test('S5: what was changed on the base since it was made is never undone: no pull request, and an open one stays as it is', async () => {
    const made = await fresh(wish({ files: { [path]: 'n: 100\n' } }))
    const number = await at.forge.propose(made)
    const head = tip(branch)
    await at.github.commit(estate, { files: { [path]: 'n: 50\n' } })
    at.github.forgetRequests()
    const another = { ...made, files: { [path]: 'n: 200\n' } }
    expect([await at.forge.propose(another), tip(branch), at.writes()]).toEqual([number, head, []])
    await at.github.close(estate, Number(number))
    at.github.forgetRequests()
    expect(await at.forge.propose(another)).toBe('changed since')
    expect(await at.forge.proposeOnce(another, 'lease s 2026-12-01')).toBe('changed since')
    const taken = `catalog/taken-${count}.yaml`
    await at.github.commit(estate, { files: { [taken]: 'theirs: 1\n' } })
    expect(await at.forge.propose({ ...made, branch: `${branch}-new`, files: { [taken]: 'ours: 1\n' } })).toBe(
      'changed since',
    )
    expect(at.writes()).toEqual([])
  })

  test('S5: another wish for the same thing moves it forward, never by force', async () => {
    const number = await proposed(wish({ files: { [path]: 'n: 1000\n' } }))
    const before = pull(number).pull.headSha
    await proposed(wish({ files: { [path]: 'n: 2000\n' }, title: 'Another' }))
    expect(await at.github.file(estate, path, branch)).toBe('n: 2000\n')
    expect(pull(number).title).toBe('Another')
    expect(await at.forge.mergeBase(before, pull(number).pull.headSha)).toMatchObject({ sha: before })
    expect((await at.forge.pushes(estate, branch))?.map(({ forced }) => forced)).toEqual([false, false])
  })

  test('S5: one that was closed is made anew, from the same branch', async () => {
    const first = await proposed(wish())
    await at.github.close(estate, first)
    const second = await proposed(wish())
    expect(second).not.toBe(first)
    expect([pull(second).pull.headRef, await changed(second)]).toEqual([branch, [path]])
  })

  test('S5: one that was merged, and is wanted again', async () => {
    const first = await proposed(wish())
    await at.github.merge(estate, first, { method: 'squash' })
    await at.github.commit(estate, { files: { [path]: 'n: again\n' } })
    const second = await proposed(wish())
    expect([second === first, await changed(second)]).toEqual([false, [path]])
  })

  test('S5: what the base has already is nothing to propose', async () => {
    const files = { [path]: `n: ${count}\n` }
    expect(await at.forge.propose(await fresh(wish({ files })))).toBe('there already')
    expect(await once(wish({ files }), 'lease s 2026-12-01')).toBe('there already')
    expect(at.writes()).toEqual([])
  })
})

describe('S5: other people’s commits are never written over', () => {
  test('S5: an open one that somebody went on with is his', async () => {
    const number = await proposed(wish({ files: { [path]: 'n: 1000\n' } }))
    await at.github.commit(estate, { branch, files: { [path]: 'n: 999\n' }, by: 'alice' })
    const head = tip(branch)
    at.github.forgetRequests()
    expect(await proposed(wish({ files: { [path]: 'n: 2000\n' } }))).toBe(number)
    expect([tip(branch), at.writes()]).toEqual([head, []])
  })

  test.each([
    ['his own name', undefined],
    ['the App’s name', { name: 'plumbline[bot]', email: 'plumbline' }],
  ])('S5: a branch of that name with a commit under %s is left alone, and another is used', async (_, who) => {
    const bot = at.github.user('plumbline[bot]')
    const author = who === undefined ? {} : { author: { name: who.name, email: bot.email } }
    await at.github.commit(estate, { branch, files: { 'x.yaml': `x: ${count}\n` }, by: 'alice', ...author })
    const theirs = tip(branch)
    const number = await proposed(wish())
    expect([pull(number).pull.headRef, tip(branch)]).toEqual([`${branch}.2`, theirs])
    expect(await proposed(wish())).toBe(number)
  })

  test('S5: what somebody refused by closing it is not proposed again for the same reason', async () => {
    const number = await once(wish(), 'lease s 2026-12-01')
    expect(await once(wish(), 'lease s 2026-12-01')).toBe(number)
    await at.github.close(estate, Number(number))
    at.github.forgetRequests()
    expect(await once(wish(), 'lease s 2026-12-01')).toBe('refused')
    expect(at.writes()).toEqual([])
    expect(await once(wish(), 'lease s 2027-12-01')).toBeGreaterThan(Number(number))
  })

  test('S5: what was refused stays refused where the branch’s name was taken and another was used', async () => {
    await at.github.commit(estate, { branch, files: { 'x.yaml': `x: ${count}\n` }, by: 'alice' })
    const number = await once(wish(), 'lease s 2026-12-01')
    expect(pull(Number(number)).pull.headRef).toBe(`${branch}.2`)
    await at.github.close(estate, Number(number))
    expect(await once(wish(), 'lease s 2026-12-01')).toBe('refused')
  })

  test('S5: those that nobody asked for are known by their reason; closed by the App, that is nobody’s refusal', async () => {
    const known = async () => (await at.forge.openProposals()).filter((one) => one.branch === branch)
    await at.github.commit(estate, { branch, files: { 'x.yaml': `x: ${count}\n` }, by: 'alice' })
    const number = Number(await once(wish(), 'lease s 2026-12-01'))
    expect([pull(number).pull.headRef, await known()]).toEqual([
      `${branch}.2`,
      [{ number, branch, reason: 'lease s 2026-12-01' }],
    ])
    await at.forge.closeProposal(number, 'Closed: it ends no more.')
    expect([pull(number).state, pull(number).body, await known()]).toEqual([
      'closed',
      'Because.\n\nClosed: it ends no more.\n',
      [],
    ])
    const again = Number(await once(wish(), 'lease s 2026-12-01'))
    expect(again).toBeGreaterThan(number)
    await at.github.commit(estate, { branch: `${branch}.2`, files: { [path]: 'n: 999\n' }, by: 'alice' })
    at.github.forgetRequests()
    await at.forge.closeProposal(again, 'Closed: it ends no more.')
    expect([pull(again).state, at.writes()]).toEqual(['open', []])

    const asked = await proposed(wish({ branch: `${branch}-asked` }))
    expect((await at.forge.openProposals()).filter((one) => one.number === asked)).toEqual([])
  })

  test('S5: a pull request of somebody else from that branch is not ours', async () => {
    await at.github.openPullRequest(estate, { head: branch, by: 'alice', files: { [path]: null } })
    const number = await proposed(wish())
    expect(pull(number).pull.headRef).toBe(`${branch}.2`)
  })

  test('S5: what is pushed while it is being written is not lost', async () => {
    const number = await proposed(wish({ files: { [path]: 'n: 1000\n' } }))
    const failure = at.github.fail({ method: 'POST', path: `/repos/${estate}/git/commits`, with: 'slow', delayMs: 400 })
    const going = proposed(wish({ files: { [path]: 'n: 2000\n' } }))
    while (failure.hits() === 0) await new Promise((resolve) => setImmediate(resolve))
    await at.github.commit(estate, { branch, files: { [path]: 'n: 999\n' }, by: 'alice' })
    const head = tip(branch)
    await expect(going).rejects.toMatchObject({ name: 'ForgeError', status: 422 })
    expect([tip(branch), await proposed(wish({ files: { [path]: 'n: 2000\n' } }))]).toEqual([head, number])
  })
})

test.each([500, 403, 'html-200', 'cut-json', 'nonsense-list'] as const)(
  'pull requests that could not be listed are a failure, and none is opened: %s',
  async (kind) => {
    const failure = at.github.fail({ method: 'GET', path: `/repos/${estate}/pulls`, with: kind, times: 99 })
    await expect(proposed(wish())).rejects.toMatchObject({ name: 'ForgeError' })
    failure.cancel()
    expect(at.writes()).toEqual([])
  },
)
