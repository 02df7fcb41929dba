import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { service, servicePath } from '../flows/estate-files.ts'
import { lyingIn } from './lying-in.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const root = resolve(import.meta.dirname, '../..')

let at: ServiceWorld
beforeAll(async () => {
  at = await startServiceWorld()
})
afterAll(() => at.stop())

/** As docs/operations.md says it, for a container. */
function backUp(): string {
  const page = readFileSync(join(root, 'docs/operations.md'), 'utf8')
  const script = /docker exec plumbline node -e '([^']+)'/.exec(page)?.[1] ?? ''
  const folder = join(dirname(at.config.database), 'backup')
  mkdirSync(folder)
  const env = { PATH: process.env['PATH'], PLUMBLINE_DATABASE: at.config.database }
  const copy = join(folder, 'copy.db')
  execFileSync(process.execPath, ['-e', script, copy], { cwd: root, env })
  return copy
}

async function merge(files: { readonly [path: string]: string }): Promise<void> {
  const { number } = await at.github.openPullRequest(estate, { by: 'alice', files })
  await at.quiet()
  await at.github.merge(estate, number, { by: 'octocat' })
  await at.quiet()
}

test('M1, M5: a database from a backup catches up with what was merged and applied since', async () => {
  await at.quiet()
  const plan = at.github.issues(estate).find(({ title }) => title.includes('first apply'))
  at.github.comment(estate, plan?.number ?? 0, 'octocat', '/plumbline apply')
  await at.quiet()
  expect(await lyingIn(at.config.cloud)).toEqual(['ledger'])

  const backup = backUp()
  await merge({
    [servicePath('orders')]: service('orders'),
    [servicePath('ledger')]: service('ledger', '{ storageGiB: 20 }'),
  })
  expect(await lyingIn(at.config.cloud)).toEqual(['ledger', 'orders'])

  await at.stopService()
  for (const ending of ['', '-wal', '-shm']) rmSync(`${at.config.database}${ending}`, { force: true })
  copyFileSync(backup, at.config.database)
  await at.start()
  await at.quiet()
  expect(await lyingIn(at.config.cloud)).toEqual(['ledger', 'orders'])
  const headers = { authorization: `Bearer ${at.config.apiToken}` }
  const answer = await fetch(`${at.service().url}/api/v1/services`, { headers })
  const { items } = (await answer.json()) as { items: readonly { name: string; applied: object | null }[] }
  expect(items.filter(({ applied }) => applied !== null).map(({ name }) => name)).toEqual(
    await lyingIn(at.config.cloud),
  )
  expect(at.github.issues(estate).filter(({ state, title }) => state === 'open' && !title.includes('first'))).toEqual(
    [],
  )
  expect(existsSync(join(dirname(at.config.database), 'applied'))).toBe(true)
})

/** What a merged pull request's comment says, and how the deployments of its merge stand. */
function result(number: number): readonly unknown[] {
  const [comment] = at.comments(number)
  const { mergeCommitSha } = at.github.pullRequest(estate, number).pull
  const deployments = [...at.github.repository(estate).deployments.values()].filter(({ sha }) => sha === mergeCommitSha)
  const stands = deployments.map(
    ({ environment, statuses }) => `${environment} ${statuses.findLast(({ state }) => state !== 'inactive')?.state}`,
  )
  return [comment?.body.split('\n')[1], stands]
}

/** What the service itself answers. */
async function answer(path: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${at.config.apiToken}` }
  return (await fetch(`${at.service().url}/api/v1/${path}`, { headers })).json()
}

test('M2, M7, M8: with nothing left but GitHub and the cloud: what was applied, held and approved is known again, and nothing is done', async () => {
  const open = (name: string) => ({ [servicePath(name)]: service(name, '{ storageGiB: 5, public: true }') })
  const site = await at.github.openPullRequest(estate, { by: 'alice', files: open('site') })
  await at.quiet()
  await at.github.review(estate, site.number, 'carol', 'APPROVE')
  await at.quiet()
  await at.github.merge(estate, site.number, { by: 'octocat' })
  await at.quiet()
  const forced = await at.github.openPullRequest(estate, { by: 'alice', files: open('sly') })
  await at.quiet()
  await at.github.merge(estate, forced.number, { by: 'octocat', force: true })
  await at.quiet()
  const results = [result(site.number), result(forced.number)]
  expect(results).toEqual([
    ['### Plumbline: applied', ['dev success']],
    ['### Plumbline: held', ['dev error']],
  ])
  const there = () => [at.github.repository(estate).deployments.size, at.github.issues(estate).length]
  const before = there()

  await at.stopService()
  const folder = dirname(at.config.database)
  for (const name of readdirSync(folder)) if (name !== 'cloud') rmSync(join(folder, name), { recursive: true })
  await at.start()
  await at.quiet()
  expect(await lyingIn(at.config.cloud)).toEqual(['ledger', 'orders', 'site'])
  expect(there()).toEqual(before)
  expect([result(site.number), result(forced.number)]).toEqual(results)
  expect(await answer('held')).toMatchObject({ items: [{ kind: 'Service', name: 'sly', pullRequest: forced.number }] })
  expect(await answer('waivers')).toMatchObject({ items: [{ subject: { name: 'site' }, by: { login: 'carol' } }] })
  expect(await answer('services/site')).toMatchObject({ applied: { resources: [{ logicalId: 'Bucket' }] } })
})
