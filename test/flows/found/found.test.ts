import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { apply } from '../../../service/flows/apply.ts'
import { CloudError } from '../../../service/ports/cloud.ts'
import type { World } from '../../../service/ports.ts'
import { order } from '../approvals/approval-world.ts'
import { service, servicePath } from '../estate-files.ts'
import { estate } from '../github-world.ts'
import { type ResultWorld, startResultWorld } from '../results/result-world.ts'
import { lostDatabases } from './lost-database.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const databases = lostDatabases()
let at: ResultWorld
beforeAll(async () => {
  at = await startResultWorld()
})
afterAll(async () => {
  await at.stop()
  await databases.close()
})

/** The branch is looked at with an empty database. */
async function found(world?: World): Promise<World> {
  const lost = world ?? (await databases.of(at.world))
  at.started.length = 0
  at.tick()
  await apply(lost)
  return lost
}
const stateOf = (world: World) => world.ledger.allowedState(world.estate.id)
const approvalsOf = async (world: World) =>
  (await world.ledger.approvals(world.estate.id)).map(({ policy, key, by, until, reason, pullRequest }) => ({
    ...{ policy, key, by, until, reason, pullRequest },
  }))
const appliedOf = async (world: World) =>
  (await world.ledger.applied(world.estate.id)).map(({ service: name, documents, resources, account }) => ({
    ...{ name, documents, resources, account },
  }))
const headline = (number: number) => at.comment(number).split('\n')[1]

describe('M8: a lost database', () => {
  test('M8: how the branch counts, what is approved and what exists is found again, and nothing is done', async () => {
    await at.world.store.pin(at.world.estate.id, new Map([['erin', '999']]))
    const waived = await at.open()
    await at.seen(waived.number)
    await at.say(waived.number, 'carol', '/plumbline approve bucket-not-public because it is a website')
    await at.seen(waived.number)
    await at.forced(waived.number)
    const held = await at.open()
    await at.forced(held.number)
    await at.pushed(order('pushed'), 'octocat')
    const issue = at.issues().at(-1)?.number ?? 0
    await at.say(issue, 'carol', '/plumbline approve bucket-not-public because it is right')
    expect(await at.say(issue, 'alice', '/plumbline apply')).toMatchObject({ reaction: '+1' })
    await at.applied()
    await at.through()
    const revoked = await at.open()
    await at.seen(revoked.number)
    await at.approve(revoked.number, 'carol')
    await at.seen(revoked.number)
    await at.forced(revoked.number)
    await at.through()
    const cloud = await at.inCloud()
    const [state, approvals, applied] = [
      await stateOf(at.world),
      await approvalsOf(at.world),
      await appliedOf(at.world),
    ]
    expect([state?.held.length, approvals.length, applied.length]).toEqual([1, 3, 4])
    // What was taken back since comes back by no deployment that was made before that.
    expect(await at.say(revoked.number, 'dora', '/plumbline revoke bucket-not-public')).toMatchObject({
      reaction: '+1',
    })

    // What somebody says while nobody listens brings no approval.
    for (const number of [issue, waived.number])
      at.github.comment(estate, number, 'dora', '/plumbline approve bucket-not-public because nobody looks')

    at.github.forgetRequests()
    const lost = await found()
    expect(await stateOf(lost)).toEqual(state)
    expect(await approvalsOf(lost)).toEqual(approvals.filter(({ pullRequest }) => pullRequest !== revoked.number))
    expect((await lost.store.pins(lost.estate.id)).get('erin'), 'A1: who had the name first').toBe('999')
    expect(await appliedOf(lost)).toEqual(applied)
    expect(await at.settled(lost)).toEqual([])
    await at.told(lost)
    expect(await at.inCloud()).toEqual(cloud)
    expect(at.writes().filter((one) => !one.includes('check-runs'))).toEqual(['PATCH issues/comments/*'])
    expect(headline(held.number)).toBe('### Plumbline: held')
  })

  test('M8, M1: what came while there was no memory is judged as ever', async () => {
    const lost = await databases.of(at.world)
    at.tick()
    const files = { ...order('sly'), [servicePath('fine')]: service('fine') }
    await at.github.commit(estate, { by: 'octocat', files })
    await at.github.settled()
    await found(lost)
    expect((await stateOf(lost))?.held.map(({ name }) => name)).toContain('sly')
    expect(await at.settled(lost)).toEqual(['fine'])
    await at.applied()
    await at.through()
  })

  test('M8, M5, M7: what was not through is done, whatever of it was done already, and told', async () => {
    const { number, commit } = await merged({
      [servicePath('fresh')]: service('fresh'),
      [servicePath('fine')]: service('fine', '{ storageGiB: 77 }'),
    })
    await at.told()
    // One of the two was made, and nobody noted so.
    const only = at.started.filter(
      ({ flow, input }) => flow !== 'applyService' || JSON.stringify(input).includes('fresh'),
    )
    at.started.splice(0, at.started.length, ...only)
    await at.settled()
    expect(headline(number)).toBe('### Plumbline: applying')
    const lost = await found()
    expect((await at.settled(lost)).toSorted()).toEqual(['fine', 'fresh'])
    await at.told(lost)
    expect(headline(number)).toBe('### Plumbline: applied')
    expect(at.deployments(commit).map(({ said }) => said.map(({ state }) => state).join(' '))).toEqual([
      'queued in_progress success',
    ])
    expect([...(await at.inCloud())].find(([id]) => id.endsWith('/fine'))?.[1]).toContain('"SizeGiB": 77')
    at.started.length = 0
    await at.applied()
    await at.through()
  })

  test('M8, M10: a deletion that was allowed and not done is done; and one that was held is not', async () => {
    const gone = await at.open({ files: { [servicePath('fresh')]: null } })
    await at.seen(gone.number)
    await at.approve(gone.number, 'octocat')
    await at.seen(gone.number)
    await at.forced(gone.number)
    await at.told()
    await at.pushed({ [servicePath('fine')]: null })
    await at.told()
    const lost = await found()
    expect(await at.settled(lost)).toEqual(['fresh'])
    const names = [...(await at.inCloud()).keys()].map((id) => id.split('/').at(-1))
    expect([names.includes('fresh'), names.includes('fine')]).toEqual([false, true])
    at.started.length = 0
    await at.applied()
    await at.through()
  })

  test('M8: what other people, Apps and comments say is never believed', async () => {
    const [latest] = await at.world.forge.deployments(1)
    const forged = { ...JSON.parse(latest?.payload ?? ''), held: [], landings: [] }
    const payload = { key: 'forged', content: JSON.stringify(forged) }
    const tip = at.github.tip(estate, 'main') ?? ''
    const token = at.github.user('octocat').token
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const body = { ref: tip, task: 'plumbline', environment: 'dev', payload, required_contexts: [], auto_merge: false }
    const made = await fetch(`${at.github.url}/repos/${estate}/deployments`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    expect(made.status).toBe(201)
    const lost = await found()
    expect(await stateOf(lost)).toEqual(await stateOf(at.world))
    at.started.length = 0
  })

  test('M8: while GitHub or a cloud does not answer nothing is kept and nothing made; then all of it is', async () => {
    const lost = await databases.of(at.world)
    const broken: readonly Partial<World['forge']>[] = [
      { deployments: () => Promise.reject(new Error('GitHub is down')) },
      { mergedPullRequest: () => Promise.reject(new Error('GitHub is down')) },
    ]
    for (const forge of broken) {
      await expect(found({ ...lost, forge: { ...lost.forge, ...forge } })).rejects.toThrow('GitHub is down')
      expect(await stateOf(lost)).toBeNull()
    }
    await expect(found(cloudThatFinds(lost, { passing: true }))).rejects.toThrow('no answer')
    expect([await stateOf(lost), await at.settled(lost)]).toEqual([null, []])
    for (const method of ['keepApplied', 'keepAllowed'] as const) {
      const dies = async () => Promise.reject(new Error('killed'))
      const before = { ...lost, ledger: { ...lost.ledger, [method]: dies } }
      await expect(found(before)).rejects.toThrow('killed')
      expect([await stateOf(lost), await at.settled(lost)]).toEqual([null, []])
    }
    await found(lost)
    expect(await stateOf(lost)).toEqual(await stateOf(at.world))
    const { items } = await lost.ledger.entries(lost.estate.id, { kind: 'applied', limit: 100 })
    expect(items.map(({ body }) => body)).toHaveLength((await appliedOf(at.world)).length)
  })

  test('M8: what cannot be found again is not made, but held until somebody says so', async () => {
    const lost = await databases.of(at.world)
    const cloud = await at.inCloud()
    await found(cloudThatFinds(lost, { passing: false }))
    expect(await appliedOf(lost)).toEqual([])
    await at.settled(lost)
    expect(await at.inCloud()).toEqual(cloud)
    const issues = at.issues().filter(({ title }) => title.includes('could not be applied'))
    expect(issues.map(({ title }) => title)).toContain('Plumbline: service ledger could not be applied')
    expect(issues[0]?.body).toContain('find it again')
    for (const { number } of issues) at.github.editIssue(estate, number, { state: 'closed' })
  })

  test('M8, M3: rewritten meanwhile: all that differs from what was known is held', async () => {
    const begun = at.github.tip(estate, 'main') ?? ''
    await at.pushed({ [servicePath('later')]: service('later') })
    await at.through()
    const lost = await databases.of(at.world)
    at.tick()
    const files = { [servicePath('other')]: service('other') }
    await at.github.commit(estate, { by: 'octocat', from: begun, force: true, files })
    await at.github.settled()
    await found(lost)
    const held = (await stateOf(lost))?.held.filter(({ rewritten }) => rewritten === true)
    expect(held?.map(({ name }) => name)).toEqual(expect.arrayContaining(['later', 'other']))
    expect(await at.settled(lost)).toEqual([])
  })
})

test('M8, M4: with nothing to be found it is a first start', async () => {
  at.github.repository(estate).deployments.clear()
  const lost = await found()
  expect(await stateOf(lost)).toMatchObject({ held: [], waitingSince: expect.any(String) })
  expect(await at.settled(lost)).toEqual([])
})

async function merged(files: { readonly [path: string]: string }) {
  const { number } = await at.open({ files })
  await at.seen(number)
  const commit = await at.forced(number)
  return { number, commit }
}

/** A cloud that does not tell what exists. */
function cloudThatFinds(world: World, facts: { readonly passing: boolean }): World {
  const find = () => Promise.reject(new CloudError('no answer', facts))
  return { ...world, providers: new Map([...world.providers].map(([name, one]) => [name, { ...one, find }])) }
}
