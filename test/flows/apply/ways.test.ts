import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mergeGroup } from '../../../service/flows/merge-group.ts'
import { reconcile } from '../../../service/flows/reconcile.ts'
import { tellResults } from '../../../service/flows/results/tell-results.ts'
import { order } from '../approvals/approval-world.ts'
import { estateFiles, service, servicePath } from '../estate-files.ts'
import { estate } from '../github-world.ts'
import { type ApplyWorld, startApplyWorld } from './apply-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** An offering of something that holds no data, so that anybody of its team may delete it. */
const queue = (estateFiles['catalog/offerings/bucket.yaml'] ?? '')
  .replace('name: bucket', 'name: note')
  .replaceAll('Local::Bucket', 'Local::Note')
const note = (name: string) => service(name).replace('offering: bucket', 'offering: note')
const notes = (names: readonly string[], text: (name: string) => string | null) =>
  Object.fromEntries(names.map((name) => [servicePath(name), text(name)]))

const policy = (name: string, spec: string) => `apiVersion: plumbline/v1
kind: Policy
metadata: { name: ${name}, severity: low }
spec: { on: [Service], message: '"Not so."', ${spec} }
`

/** So many deletions need nobody. */
const limit = 3

let at: ApplyWorld
beforeAll(async () => {
  at = await startApplyWorld({
    ...(notes(['n1', 'n2', 'n3', 'n4'], note) as { [path: string]: string }),
    'plumbline.yaml': `${estateFiles['plumbline.yaml']}  limits: { deletions: ${limit} }\n`,
    'catalog/offerings/note.yaml': queue,
    'policies/no-site.yaml': policy(
      'no-site',
      `when: 'service.name == "site"', require: 'pr == null || !pr.files.exists(f, f.endsWith("/site.yaml"))', enforcement: deny`,
    ),
    'policies/quiet.yaml': policy(
      'quiet',
      `when: 'service.name == "brief"', require: "false", enforcement: approve, approvers: { groups: [security] }`,
    ),
    'policies/two.yaml': policy(
      'two',
      `when: 'service.name == "twice"', require: "false", enforcement: approve, approvers: { groups: [security], count: 2 }`,
    ),
  })
  await at.settled()
})
afterAll(() => at.stop())

/** Opened, approved by carol, merged and applied. */
async function approvedAndMerged(wanted: object = {}) {
  const pull = await at.open(wanted)
  await at.seen(pull.number)
  await at.approve(pull.number, 'carol')
  await at.seen(pull.number)
  await at.forced(pull.number)
  await at.settled()
  return pull
}
const conclusionOf = async (wanted: object) => {
  const { number } = await at.open(wanted)
  await at.seen(number)
  return at.conclusion(number)
}
const standing = async (name: string) =>
  (await at.world.ledger.approvals(at.world.estate.id)).filter(
    ({ subject }) => 'name' in subject && subject.name === name,
  )

test('M6, J4: a renamed service is a delete and a create, and the loss of its data asks an administrator', async () => {
  await at.pushed({ [servicePath('before')]: service('before') })
  await at.settled()
  const files = { [servicePath('before')]: service('after') }
  const { number } = await at.open({ files })
  await at.seen(number)
  expect(at.comment(number)).toContain('builtin-stateful')
  await at.forced(number, { by: 'carol' })
  await at.settled()
  const there = async () => [...(await at.inCloud()).keys()].filter((id) => /before|after/.test(id)).sort()
  expect(await there()).toEqual(['sandbox/global/bucket/after', 'sandbox/global/bucket/before'])
  expect(await at.held()).toEqual(['Service before'])
  await at.say(number, 'octocat', '/plumbline approve builtin-stateful because it is empty')
  expect(await at.say(number, 'octocat', '/plumbline apply')).toMatchObject({ reaction: '+1' })
  await at.applied()
  await at.settled()
  expect(await there()).toEqual(['sandbox/global/bucket/after'])
})

describe('A6: a waiver lasts while the approved value stands, and not a day longer', () => {
  test('A6: the value goes and comes back: it is asked for again', async () => {
    const { name } = await approvedAndMerged()
    expect(await at.held()).toEqual([])
    expect(await standing(name)).toHaveLength(1)
    await at.pushed({ [servicePath(name)]: service(name) })
    expect(await standing(name)).toEqual([])
    expect(await conclusionOf({ files: order(name) })).toBe('action_required')
  })

  test('A6: so is a service that was deleted before it was ever applied, and ordered again', async () => {
    const name = 'brief'
    const files = notes([name], note)
    const { number } = await at.open({ files })
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    await at.forced(number)
    expect(await standing(name)).toHaveLength(1)
    await at.pushed(notes([name], () => null))
    expect(await standing(name)).toEqual([])
    await at.settled()
    expect(await conclusionOf({ files })).toBe('action_required')
  })

  test('A5, G9: revoked after the merge it ends now: it excuses nothing any more that a change touches', async () => {
    const { number, name } = await approvedAndMerged()
    const larger = { files: order(name, 20) }
    expect(await conclusionOf(larger)).toBe('success')
    expect(await at.say(number, 'bob', '/plumbline revoke bucket-not-public')).toMatchObject({ reaction: '-1' })
    expect(await conclusionOf(larger)).toBe('success')
    expect(await at.say(number, 'dora', '/plumbline revoke bucket-not-public')).toMatchObject({ reaction: '+1' })
    const [ended] = await standing(name)
    expect(Date.parse(ended?.until ?? '')).toBeLessThanOrEqual(at.world.clock.now().getTime())
    const { items } = await at.world.ledger.entries(at.world.estate.id, { kind: 'withdrawn', limit: 1 })
    expect(items[0]?.body).toMatchObject({ of: { login: 'carol' }, why: 'revoked by @dora' })
    expect(await conclusionOf(larger)).toBe('action_required')
  })
})

describe('M2: letting through what is held', () => {
  test('M2: is judged with the files that the pull request changed', async () => {
    const { number } = await at.open({ files: { [servicePath('site')]: service('site') } })
    await at.forced(number)
    expect(await at.held()).toEqual(['Service site'])
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '-1' })
    expect(await at.held()).toEqual(['Service site'])
    await at.pushed({ [servicePath('site')]: null })
  })

  test('M2: whoever merged it has no say, be it that he had approved before', async () => {
    const { number } = await at.open({ files: { [servicePath('twice')]: service('twice') } })
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.forced(number, { by: 'carol' })
    expect(await at.held()).toEqual(['Service twice'])
    await at.say(number, 'dora', '/plumbline approve two because it is right')
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '-1' })
    expect(await at.held()).toEqual(['Service twice'])
    await at.pushed({ [servicePath('twice')]: null })
  })
})

test('J4, G6: a merge group that deletes little by little is asked like one that deletes much at once', async () => {
  await at.pushed(notes(['g1', 'g2', 'g3', 'g4'], note))
  await at.settled()
  const free = limit - (await at.world.ledger.deletionsSince(at.world.estate.id, new Date(0)))
  const open = (names: readonly string[]) => at.open({ files: notes(names, () => null) })
  const [one, other] = [await open(['g1', 'g2', 'g3'].slice(0, free)), await open(['g4'])]
  at.github.protect(estate, { mergeQueue: true })
  const { headSha, baseSha } = await at.github.queue(estate, [one.number, other.number])
  await at.github.settled()
  await mergeGroup(at.world, { headSha, baseSha })
  const [check] = at.github.checkRuns(estate, headSha)
  expect([free > 0, check?.conclusion]).toEqual([true, 'action_required'])
  expect(check?.summary).toContain('builtin-deletions')
  at.github.protect(estate, {})
})

test('J4: deletions that count and are not applied yet are counted: little by little is much at once', async () => {
  const { ledger, estate: of } = at.world
  const free = limit - (await ledger.deletionsSince(of.id, new Date(0)))
  const [few, next] = [['n1', 'n2', 'n3'].slice(0, free), 'n4']
  expect(few).not.toEqual([])
  await at.pushed(notes(few, () => null))
  expect(await at.held()).toEqual([])
  expect(await conclusionOf({ files: notes([next], () => null) })).toBe('action_required')
  await at.pushed(notes([next], () => null))
  expect(await at.held()).toEqual([`Service ${next}`])
  expect(new Set(await at.settled())).toEqual(new Set(few))
  await at.pushed(notes([next], note))
  expect(await at.held()).toEqual([])
})

test('M5: what is merged while the first is applied is folded into one more, and no step is taken twice', async () => {
  const cloud = at.world.providers.get('local')
  if (cloud === undefined) throw new Error('there is no local cloud')
  const taken: string[] = []
  const slow: typeof cloud = {
    ...cloud,
    async perform(change, step, key) {
      taken.push(`${step.name} ${change.after[0]?.properties['SizeGiB']}`)
      if (taken.length === 1) {
        await at.pushed({ [servicePath('busy')]: note('busy').replace(': 10', ': 20') })
        await at.pushed({ [servicePath('busy')]: note('busy').replace(': 10', ': 30') })
      }
      return cloud.perform(change, step, key)
    },
  }
  await at.pushed({ [servicePath('busy')]: note('busy') })
  await at.settled({ ...at.world, providers: new Map([['local', slow]]) })
  expect(taken).toEqual(['create Bucket 10', 'update Bucket 30'])
})

test('M5: a merge that a review judged first is applied, though its webhook is lost', async () => {
  at.tick()
  await at.github.commit(estate, { by: 'alice', files: { [servicePath('unheard')]: service('unheard') } })
  const { number } = await at.open({ files: { [servicePath('later')]: service('later') } })
  at.started.length = 0
  await at.seen(number)
  expect(at.started.map(({ flow }) => flow)).toContain('apply')
  await at.applied()
  await at.settled()
  await tellResults(at.world, {})
  at.started.length = 0
  await at.seen(number)
  await reconcile(at.world)
  expect(at.started.map(({ flow }) => flow)).not.toContain('apply')
})

describe('A1: names that changed hands', () => {
  test('A1, J4: a team renamed before anybody was asked, and its old name taken: its members own and approve nothing', async () => {
    at.github.createUser('mallory')
    at.github.setCollaborator(estate, 'mallory', 'write')
    at.github.renameTeam('acme/payments', 'pay')
    at.github.createTeam('acme/payments', { members: ['mallory'], repositories: { [estate]: 'write' } })
    const files = { [servicePath('taken')]: service('taken') }
    const own = await at.open({ by: 'mallory', files })
    await at.seen(own.number)
    expect(at.conclusion(own.number)).toBe('action_required')
    const other = await at.open({ by: 'bob', files })
    await at.seen(other.number)
    await at.approve(other.number, 'mallory')
    await at.seen(other.number)
    expect(at.conclusion(other.number)).toBe('action_required')
    expect(at.comment(other.number)).toContain('`acme/payments` belongs to another account or team')
    at.github.deleteTeam('acme/payments')
    at.github.renameTeam('acme/pay', 'payments')
  })
})
