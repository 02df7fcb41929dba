import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { apply } from '../../../service/flows/apply.ts'
import { command } from '../../../service/flows/command.ts'
import { order, startApprovalWorld } from '../approvals/approval-world.ts'
import { estateFiles, service, servicePath } from '../estate-files.ts'
import { estate } from '../github-world.ts'
import { farService, gcpFiles } from '../results/result-world.ts'
import { type HeldWorld, startHeldWorld } from './held-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describe('M4: the very first start', () => {
  test('M4, D9: fifty services that nobody judged: the plan is shown, and nothing goes on before an administrator says so', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, one) => [servicePath(`old-${one}`), service(`old-${one}`)]),
    )
    const at = await startApprovalWorld({ ...files, ...gcpFiles, [servicePath('far')]: farService('far') })
    try {
      at.github.addToTeam('acme/cloud-coe', 'octocat')
      const state = () => at.world.ledger.allowedState(at.world.estate.id)
      await apply(at.world)
      expect(await state()).toMatchObject({ held: [], waitingSince: expect.any(String) })
      const [issue] = at.github.issues(estate)
      expect(issue?.title).toBe('Plumbline: the first apply waits for an administrator')
      expect(issue?.body).toContain('51 services count; applying them makes in the clouds')
      expect(issue?.body).toContain('1 more service lies in gcp, for which this release has no provider')
      expect(issue?.body).toContain('| `old-49` | `dev` | `sandbox` | `acme/payments` |')
      const number = issue?.number ?? 0
      expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '-1' })
      expect(await state()).toHaveProperty('waitingSince')

      // What is shown changed after he looked: he has to look again.
      const looked = at.github.comment(estate, number, 'octocat', '/plumbline apply')
      await at.push('main', { [servicePath('old-51')]: service('old-51') })
      at.tick()
      await apply(at.world)
      await command(at.world, { number, commentId: String(looked.id), issue: true })
      expect(looked.reactions.at(-1)?.content).toBe('confused')
      expect(await state()).toHaveProperty('waitingSince')

      expect(await at.say(number, 'octocat', '/plumbline apply')).toMatchObject({ reaction: '+1' })
      expect(await state()).not.toHaveProperty('waitingSince')
      await apply(at.world)
      expect(at.github.issues(estate).map((one) => one.state)).toEqual(['closed'])
    } finally {
      await at.stop()
    }
  })

  test('M4, J14: an estate that observes shows no plan, for nothing will be applied', async () => {
    const observing = `${estateFiles['plumbline.yaml']}  mode: observe\n`
    const at = await startApprovalWorld({ 'plumbline.yaml': observing })
    try {
      await apply(at.world)
      expect(at.github.issues(estate)).toEqual([])
    } finally {
      await at.stop()
    }
  })
})

describe('M3: rewritten history', () => {
  let at: HeldWorld
  beforeAll(async () => {
    at = await startHeldWorld()
  })
  afterAll(() => at.stop())

  test('M3: all that differs is held until an administrator says otherwise, and is judged then', async () => {
    const begun = await at.pushed({ [servicePath('kept')]: service('kept') })
    await at.pushed({ [servicePath('lost')]: service('lost') })
    const files = { [servicePath('other')]: service('other'), ...order('open') }
    at.tick()
    await at.github.commit(estate, { by: 'octocat', from: begun, force: true, files })
    await at.applied()
    expect(await at.held()).toEqual(['Service lost', 'Service open', 'Service other'])
    expect(at.issues().map(({ title }) => title)).toEqual([
      'Plumbline: the history of the default branch was rewritten',
    ])
    const number = at.issues()[0]?.number ?? 0
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '-1' })
    expect(await at.held()).toHaveLength(3)
    await at.say(number, 'octocat', '/plumbline apply')
    // What the rules do not allow stays held by them: a public bucket, and the end of one that holds data.
    expect(await at.held()).toEqual(['Service lost', 'Service open'])
    await at.applied()
    expect(at.issues().map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Plumbline: 2 documents of commit [0-9a-f]{7} are held$/),
    ])
  })
})

describe('M1, M2: changes that follow one another', () => {
  let at: HeldWorld
  beforeAll(async () => {
    at = await startHeldWorld()
  })
  afterAll(() => at.stop())

  test('M1: a stale green: the rule became stricter after it was judged, and it is merged all the same', async () => {
    const { number } = await at.open({ files: { [servicePath('stale')]: service('stale', '{ storageGiB: 900 }') } })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    const rule = (estateFiles['policies/bucket-not-huge.yaml'] ?? '').replace('<= 1000', '<= 500')
    const stricter = await at.open({ files: { 'policies/bucket-not-huge.yaml': rule } })
    await at.seen(stricter.number)
    await at.approve(stricter.number, 'octocat')
    await at.seen(stricter.number)
    at.tick()
    await at.github.merge(estate, stricter.number, { force: true, by: 'octocat' })
    await at.applied()
    expect(await at.held()).toEqual([])
    await at.forced(number)
    expect(await at.held()).toEqual(['Service stale'])
  })

  test('A6, M1: an approved policy, and then its deletion: the approval was spent', async () => {
    const rule = `apiVersion: plumbline/v1
kind: Policy
metadata: { name: always, severity: low }
spec: { on: [Service], require: "true", message: '"x"', enforcement: deny }
`
    const made = await at.open({ files: { 'policies/always.yaml': rule } })
    await at.seen(made.number)
    await at.approve(made.number, 'octocat')
    await at.seen(made.number)
    at.tick()
    await at.github.merge(estate, made.number, { force: true, by: 'octocat' })
    await at.applied()
    expect(await at.held()).not.toContain('Policy always')
    const gone = await at.open({ files: { 'policies/always.yaml': null } })
    await at.seen(gone.number)
    expect(at.conclusion(gone.number)).toBe('action_required')
    await at.forced(gone.number)
    expect(await at.held()).toContain('Policy always')
  })

  test('A4: a stacked pull request that is approved and then retargeted: what was asked onto another branch approves nothing', async () => {
    at.tick()
    await at.github.commit(estate, { by: 'alice', branch: 'stack', files: { 'README.md': '# stack\n' } })
    const { number, name } = await at.open({ base: 'stack' })
    await at.seen(number)
    await at.approve(number, 'carol')
    at.tick()
    await at.github.edit(estate, number, { base: 'main' })
    await at.forced(number)
    expect(await at.held()).toContain(`Service ${name}`)
  })

  test('A1, M2: the administrators’ team is deleted: nobody steps in', async () => {
    await at.pushed(order('nobodys'), 'octocat')
    const number = at.issues().at(-1)?.number ?? 0
    at.github.deleteTeam('acme/cloud-coe')
    expect(await at.say(number, 'octocat', '/plumbline apply')).toMatchObject({ reaction: '-1' })
    expect(await at.held()).toContain('Service nobodys')
  })
})

test('J5: a plumbline.yaml that was broken when Plumbline first looked is mended by what the last valid administrators approve', async () => {
  const at = await startApprovalWorld()
  try {
    const text = estateFiles['plumbline.yaml'] ?? ''
    await at.push('main', { 'plumbline.yaml': text.replace('currency: EUR', 'currencies: EUR') })
    const other = await at.open({ files: { [servicePath('other')]: service('other') } })
    await at.seen(other.number)
    expect(at.conclusion(other.number)).toBe('failure')
    const mend = await at.open({ files: { 'plumbline.yaml': text } })
    await at.seen(mend.number)
    expect(at.conclusion(mend.number)).toBe('action_required')
    expect(at.comment(mend.number)).toContain('@acme/cloud-coe')
    await at.approve(mend.number, 'octocat')
    await at.seen(mend.number)
    at.tick()
    await at.github.merge(estate, mend.number, { force: true, by: 'octocat' })
    await apply(at.world)
    expect(await at.world.ledger.allowedState(at.world.estate.id)).toMatchObject({ held: [] })
    await at.seen(other.number)
    expect(at.conclusion(other.number)).toBe('success')
  } finally {
    await at.stop()
  }
})
