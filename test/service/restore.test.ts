import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
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
