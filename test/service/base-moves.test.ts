import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { estateFiles, service, servicePath } from '../flows/estate-files.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: ServiceWorld
beforeAll(async () => {
  at = await startServiceWorld()
})
afterAll(() => at.stop())

let last = 0
const open = (parameters?: string) => {
  last += 1
  const name = `service-${last}`
  return at.github.openPullRequest(estate, { by: 'alice', files: { [servicePath(name)]: service(name, parameters) } })
}
/** A rule changes as rules do: an administrator approves the pull request, and it is merged. */
async function rule(text: string): Promise<void> {
  const files = { 'policies/bucket-not-huge.yaml': text }
  const { number } = await at.github.openPullRequest(estate, { by: 'alice', files })
  await at.quiet()
  await at.github.review(estate, number, 'octocat', 'APPROVE')
  await at.quiet()
  await at.github.merge(estate, number, { by: 'octocat' })
  await at.quiet()
}
const state = (number: number) => ({
  checks: at.checks(number).map((run) => [run.status, run.conclusion, run.title]),
})
const green = { checks: [['completed', 'success', expect.stringMatching(/^Pass:/)]] }

test('G5: the default branch is renamed while the service runs: what is pushed to it and merged into it counts as ever', async () => {
  const { number } = await open('{ storageGiB: 100 }')
  await at.quiet()
  await at.github.renameDefaultBranch(estate, 'trunk')
  await at.quiet()
  const path = 'policies/bucket-not-huge.yaml'
  const stricter = (estateFiles[path] ?? '').replace('<= 1000', '<= 50')
  const { number: ruling } = await at.github.openPullRequest(estate, { by: 'alice', files: { [path]: stricter } })
  await at.quiet()
  await at.github.review(estate, ruling, 'octocat', 'APPROVE')
  await at.quiet()
  await at.github.merge(estate, ruling, { by: 'octocat' })
  await at.quiet()
  expect(state(number).checks.at(-1)).toMatchObject(['completed', 'failure', expect.anything()])
  await at.github.renameDefaultBranch(estate, 'main')
  await at.quiet()
  await rule(estateFiles[path] ?? '')
  expect(state(number).checks.at(-1)).toMatchObject(['completed', 'success', expect.anything()])
})

describe('G6, G7: the base, its rules, and the queue', () => {
  test('G7, J1: when a rule on the base changes, open pull requests are judged again; those whose verdict stays cost no write', async () => {
    const small = await open('{ storageGiB: 100 }')
    const larger = await open('{ storageGiB: 900 }')
    await at.quiet()
    const policy = estateFiles['policies/bucket-not-huge.yaml'] ?? ''
    at.github.forgetRequests()
    await rule(policy.replace('<= 1000', '<= 500'))
    expect(state(larger.number).checks.at(-1)).toMatchObject(['completed', 'failure', expect.anything()])
    expect(state(small.number)).toMatchObject(green)
    expect(at.writes().filter((one) => one.includes(`issues/${small.number}/`))).toEqual([])
    await rule(policy)
    expect(state(larger.number).checks.at(-1)).toMatchObject(['completed', 'success', expect.anything()])
  })

  test('G6: a merge group is judged as the tree that it would merge; one denied pull request in it denies it', async () => {
    const good = await open()
    const bad = await open('{ storageGiB: 1500 }')
    await at.quiet()
    const group = await at.github.queue(estate, [good.number, bad.number])
    await at.quiet()
    const runs = at.github.checkRuns(estate, group.headSha).filter((run) => run.appId === at.github.app.id)
    expect(runs).toMatchObject([{ name: 'plumbline', status: 'completed', conclusion: 'failure' }])
    await at.github.dropQueue(estate, group.id)
    const alone = await at.github.queue(estate, [good.number])
    await at.quiet()
    expect(at.github.checkRuns(estate, alone.headSha)).toMatchObject([{ conclusion: 'success' }])
  })
})
