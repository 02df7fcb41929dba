import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

let at: ServiceWorld
beforeAll(async () => {
  at = await startServiceWorld()
})
afterAll(() => at.stop())

let last = 0
function fresh(): string {
  last += 1
  return `service-${last}`
}
const order = (name: string, parameters?: string) => ({ [servicePath(name)]: service(name, parameters) })
const check = (number: number) => at.checks(number).at(-1)
const comment = (number: number) => at.comments(number).at(-1)?.body ?? ''

async function open(files: { readonly [path: string]: string | null }, wanted: object = {}) {
  const pull = await at.github.openPullRequest(estate, { by: 'alice', files, ...wanted })
  await at.quiet()
  return pull
}

describe('G1, G2, G5: the life of a pull request, by webhooks alone', () => {
  test('G1, G2: pushed, force-pushed, rebased: each head has its check, and there is one comment all along', async () => {
    const name = fresh()
    const { number, pull } = await open(order(name))
    expect(check(number)).toMatchObject({ conclusion: 'success' })
    await at.github.commit(estate, { by: 'alice', branch: pull.headRef, files: order(name, '{ storageGiB: 1200 }') })
    await at.quiet()
    expect(check(number)).toMatchObject({ conclusion: 'failure' })
    const forced = { by: 'alice', branch: pull.headRef, from: 'main', force: true }
    await at.github.commit(estate, { ...forced, files: order(name, '{ storageGiB: 20 }') })
    await at.quiet()
    expect(check(number)).toMatchObject({ conclusion: 'success' })
    await at.github.commit(estate, { files: order(fresh()) })
    await at.github.commit(estate, { ...forced, files: order(name, '{ storageGiB: 30 }') })
    await at.quiet()
    expect(check(number)).toMatchObject({ conclusion: 'success' })
    expect(comment(number)).toContain('1 service created')
    expect(at.comments(number)).toHaveLength(1)
  })

  test('G5: draft, ready, closed, reopened, onto another branch and back', async () => {
    const { number } = await open(order(fresh(), '{ storageGiB: 10, public: true }'), { draft: true })
    const requested = () => at.github.pullRequest(estate, number).pull.requestedTeams.size
    expect([check(number)?.conclusion, requested()]).toEqual(['action_required', 0])
    await at.github.draft(estate, number, false)
    await at.quiet()
    expect(requested()).toBe(1)
    await at.github.close(estate, number)
    await at.github.reopen(estate, number)
    await at.github.setBranch(estate, 'elsewhere', at.github.tip(estate, 'main') ?? '')
    await at.github.edit(estate, number, { base: 'elsewhere' })
    await at.quiet()
    await at.github.edit(estate, number, { base: 'main' })
    await at.quiet()
    expect(at.checks(number)).toMatchObject([{ conclusion: 'action_required' }])
    expect(at.comments(number)).toHaveLength(1)
  })

  test('G5: a fork is judged like a branch', async () => {
    at.github.createUser('fiona')
    await at.github.fork(estate, 'fiona')
    const { number } = await open(order(fresh(), '{ storageGiB: 1200 }'), { from: 'fiona/estate', by: 'fiona' })
    expect(check(number)).toMatchObject({ conclusion: 'failure' })
  })

  test('J1, M10: a plumbline.yaml that is broken on the base counts as it was, and what puts it back asks nobody', async () => {
    const text = estateFiles['plumbline.yaml'] ?? ''
    await at.github.commit(estate, { files: { 'plumbline.yaml': text.replace('currency: EUR', 'currencies: EUR') } })
    const other = await open(order(fresh()))
    expect(check(other.number)).toMatchObject({ conclusion: 'success' })
    const incident = () => at.github.issues(estate).find(({ body }) => body?.includes('| Estate `acme` |'))
    expect(incident()).toMatchObject({ state: 'open' })
    const mend = await open({ 'plumbline.yaml': text })
    expect(check(mend.number)).toMatchObject({ conclusion: 'success' })
    await at.github.merge(estate, mend.number)
    await at.quiet()
    expect(incident()).toMatchObject({ state: 'closed' })
  })
})

describe('G3: large ones', () => {
  test('G3: a pull request of 300 services is one check and one comment, within their limits', async () => {
    const files = Object.assign({}, ...Array.from({ length: 300 }, () => order(fresh(), '{ storageGiB: 1 }')))
    const { number } = await open(files)
    expect(at.checks(number)).toMatchObject([{ conclusion: 'success' }])
    expect(comment(number)).toContain('300 services created')
    expect(comment(number).length).toBeLessThan(65_536)
  })

  test('G3: 3,500 changed files, one of them a service: only that one is fetched', async () => {
    const files = Object.fromEntries(Array.from({ length: 3500 }, (_, one) => [`docs/${one % 40}/${one}.md`, `${one}`]))
    at.github.forgetRequests()
    const { number } = await open({ ...files, ...order(fresh(), '{ storageGiB: 1200 }') })
    expect(check(number)).toMatchObject({ conclusion: 'failure' })
    expect(at.github.requests().filter((one) => one.path.includes('/git/blobs/'))).toHaveLength(1)
  })

  test('G8: where GitHub truncates the tree, nothing of it is missed', async () => {
    at.github.state.settings.treeLimit = 5
    const { number } = await open({ 'docs/new/page.md': 'x', ...order(fresh(), '{ storageGiB: 1200 }') })
    at.github.state.settings.treeLimit = 100_000
    expect(check(number)).toMatchObject({ conclusion: 'failure' })
  })
})
