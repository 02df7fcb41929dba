import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { systemClock } from '../../service/adapters/clock.ts'
import { service, servicePath } from '../flows/estate-files.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

let at: ServiceWorld
/** By how many seconds GitHub's clock was put forward, whose times have no finer parts. */
let later = 0
beforeAll(async () => {
  at = await startServiceWorld({ now: () => new Date(Date.now() + later * 1000) })
})
afterAll(() => at.stop())

let last = 0
/** Alice orders a public bucket, and the service has said that acme/security must approve it. */
async function asked(): Promise<{ readonly number: number; readonly branch: string }> {
  last += 1
  const files = { [servicePath(`open-${last}`)]: service(`open-${last}`, '{ storageGiB: 10, public: true }') }
  const { number, pull } = await at.github.openPullRequest(estate, { by: 'alice', files })
  await at.quiet()
  expect(conclusion(number)).toBe('action_required')
  return { number, branch: pull.headRef }
}
const conclusion = (number: number) => at.checks(number).at(-1)?.conclusion

test('A1, A5: by webhooks alone: reviewed, approved; dismissed, asked again; approved by the line of the comment', async () => {
  const { number } = await asked()
  const { id } = await at.github.review(estate, number, 'carol', 'APPROVE')
  await at.quiet()
  expect(conclusion(number)).toBe('success')
  at.github.dismiss(estate, number, id)
  await at.quiet()
  expect(conclusion(number)).toBe('action_required')
  // In one second with the review that was dismissed, the command would be taken back with it.
  later += 1
  const line = /`(\/plumbline approve [^`]+)`/.exec(at.comments(number)[0]?.body ?? '')?.[1] ?? ''
  const comment = at.github.comment(estate, number, 'carol', line.replace('<reason>', 'it is a website'))
  await at.quiet()
  expect(comment.reactions.map(({ content }) => content)).toEqual(['+1'])
  expect(conclusion(number)).toBe('success')
  expect(at.comments(number)).toHaveLength(1)
  expect(at.comments(number)[0]?.body).toContain('**Approved**')
})

test('A2: who pushed under another’s name does not approve', async () => {
  const { number, branch } = await asked()
  at.github.setCollaborator(estate, 'carol', 'write')
  const alice = { name: 'alice', email: 'alice@example.com' }
  await at.github.commit(estate, { by: 'carol', branch, files: { 'README.md': 'Mine.\n' }, author: alice })
  await at.quiet()
  await at.github.review(estate, number, 'carol', 'APPROVE')
  await at.quiet()
  expect(conclusion(number)).toBe('action_required')
})

test('A4: approvals outlive a restart', async () => {
  const { number } = await asked()
  at.github.addToTeam('acme/security', 'bob')
  await at.github.review(estate, number, 'bob', 'APPROVE')
  await at.quiet()
  expect(conclusion(number)).toBe('success')
  await at.stopService()
  await at.start()
  await at.quiet()
  await at.github.label(estate, number, 'look again')
  await at.quiet()
  expect(conclusion(number)).toBe('success')
  expect(at.comments(number)).toHaveLength(1)
})

test('M8, A4: approvals are found again after the database was lost', async () => {
  const { number } = await asked()
  await at.github.review(estate, number, 'carol', 'APPROVE')
  await at.quiet()
  expect(conclusion(number)).toBe('success')
  await at.stopService()
  for (const file of await readdir(dirname(at.config.database))) {
    if (file.startsWith('plumbline.db')) await rm(join(dirname(at.config.database), file))
  }
  await at.start()
  await at.quiet()
  expect(conclusion(number)).toBe('success')
  expect(at.comments(number)).toHaveLength(1)
  expect(at.comments(number)[0]?.body).toContain('**Approved**')
})

test('A6: a clock that is an hour behind revives no approval whose end has come', async () => {
  await at.stopService()
  await at.start({ clock: { ...systemClock, now: () => new Date(Date.now() - 3_600_000) } })
  const { number } = await asked()
  const over = new Date(Date.now() - 60_000).toISOString()
  const comment = at.github.comment(estate, number, 'carol', `/plumbline approve bucket-not-public until ${over}`)
  await at.quiet()
  expect(comment.reactions.map(({ content }) => content)).toEqual(['confused'])
  expect(conclusion(number)).toBe('action_required')
})
