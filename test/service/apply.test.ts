import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { service, servicePath } from '../flows/estate-files.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: ServiceWorld
beforeAll(async () => {
  at = await startServiceWorld()
})
afterAll(() => at.stop())

/** What lies in the cloud, by the last part of its name. */
async function inCloud(): Promise<readonly string[]> {
  const entries = await readdir(at.config.cloud, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .flatMap(({ name, parentPath }) => (name === 'resource.json' ? [parentPath.split('/').at(-1) ?? ''] : []))
    .sort()
}

test('M1–M5: from an order to a folder on disk, through signed webhooks; and past the rules, held, until it is approved', async () => {
  await at.quiet()
  const plan = at.github.issues(estate).find(({ title }) => title.includes('first apply'))
  at.github.comment(estate, plan?.number ?? 0, 'octocat', '/plumbline apply')
  await at.quiet()
  expect(await inCloud()).toEqual(['ledger'])

  const files = { [servicePath('orders')]: service('orders', '{ storageGiB: 50 }') }
  const order = await at.github.openPullRequest(estate, { by: 'alice', files })
  await at.quiet()
  await at.github.merge(estate, order.number, { by: 'octocat' })
  await at.quiet()
  expect(await inCloud()).toEqual(['ledger', 'orders'])

  const open = { [servicePath('site')]: service('site', '{ storageGiB: 5, public: true }') }
  const forced = await at.github.openPullRequest(estate, { by: 'alice', files: open })
  await at.quiet()
  await at.github.merge(estate, forced.number, { by: 'octocat', force: true })
  await at.quiet()
  expect(await inCloud()).toEqual(['ledger', 'orders'])
  const incident = () => at.github.issues(estate).find(({ title }) => title.includes(`#${forced.number}`))
  const line = /`(\/plumbline approve bucket-not-public [^`]+)`/.exec(incident()?.body ?? '')?.[1] ?? ''
  at.github.comment(estate, forced.number, 'carol', line.replace('<reason>', 'the launch'))
  await at.quiet()
  at.github.comment(estate, forced.number, 'alice', '/plumbline apply')
  await at.quiet()
  expect(await inCloud()).toEqual(['ledger', 'orders', 'site'])
  expect(incident()?.state).toBe('closed')
  await tellsOfIt()
})

/** What happened is in the metrics too. */
async function tellsOfIt(): Promise<void> {
  const headers = { authorization: `Bearer ${at.config.apiToken}` }
  const text = await (await fetch(`${at.service().url}/metrics`, { headers })).text()
  for (const counted of [
    /^plumbline_apply_seconds_count\{outcome="applied"\} 3$/m,
    /^plumbline_applied_services 3$/m,
    /^plumbline_held_documents 0$/m,
    /^plumbline_judge_seconds_count\{work="allow",outcome="done"\} [1-9]/m,
    /^plumbline_run_seconds_count\{flow="review",outcome="done"\} [1-9]/m,
    /^plumbline_github_requests_total\{method="POST",status="201"\} [1-9]/m,
    /^plumbline_github_rate_remaining [1-9]/m,
    /^plumbline_github_writes_left\{window="minute"\} /m,
  ])
    expect(text).toMatch(counted)
}
