import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { objectName } from '../../../service/core/documents/object-name.ts'
import type { HeldDocument } from '../../../service/core/model/held.ts'
import { mayCommand } from '../../../service/flows/commands/may-command.ts'
import { order } from '../approvals/approval-world.ts'
import { estateFiles, service, servicePath } from '../estate-files.ts'
import { estate } from '../github-world.ts'
import { type HeldWorld, startHeldWorld } from './held-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: HeldWorld
beforeAll(async () => {
  at = await startHeldWorld()
})
afterAll(() => at.stop())

/** Each test begins with nothing held: what the one before left is put right. */
beforeEach(async () => {
  for (const { number } of at.issues()) at.github.editIssue(estate, number, { state: 'closed' })
  const { ledger, forge } = at.world
  const { sha, tree } = await forge.commit(await forge.branchTip('main'))
  await ledger.keepAllowed(at.world.estate.id, { commit: sha, tree, held: [] }, [], [])
})

describe('M2: what is merged past the rules is held', () => {
  test('M2: a forced merge, and ten innocent ones after it: still held, and one issue says so', async () => {
    const { number, name } = await at.open()
    await at.seen(number)
    await at.forced(number)
    expect(await at.held()).toEqual([`Service ${name}`])
    for (let one = 0; one < 10; one += 1)
      await at.pushed({ [servicePath(`innocent-${one}`)]: service(`innocent-${one}`) })
    expect(await at.held()).toEqual([`Service ${name}`])
    expect(at.issues()).toHaveLength(1)
    const [issue] = at.issues()
    expect(issue?.title).toBe(`Plumbline: a document of #${number} is held`)
    expect(issue?.body).toContain(`| Service \`${name}\` | bucket-not-public: `)
    expect(issue?.body).toMatch(
      /1 of `@acme\/security` .* approves in a comment on #\d+: `\/plumbline approve bucket-not-public [0-9a-f]+ until /,
    )
  })

  test('M2: approved on the merged pull request, and let through by /plumbline apply', async () => {
    const { number, name } = await at.open()
    await at.forced(number)
    expect(await at.held()).toEqual([`Service ${name}`])
    expect(await at.say(number, 'octocat', '/plumbline apply')).toMatchObject({ reaction: '-1' })
    const line = /`(\/plumbline approve bucket-not-public [^`]+)`/.exec(at.issues()[0]?.body ?? '')?.[1] ?? ''
    expect(await at.say(number, 'carol', line.replace('<reason>', 'launch week'))).toMatchObject({ reaction: '+1' })
    expect(await at.held()).toEqual([`Service ${name}`])
    expect(await at.say(number, 'carol', '/plumbline apply')).toMatchObject({ reaction: '-1' })
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '+1' })
    expect(await at.held()).toEqual([])
    await at.applied()
    expect(at.issues()).toEqual([])
    const [standing] = await at.world.ledger.approvals(at.world.estate.id)
    expect(standing).toMatchObject({
      policy: 'bucket-not-public',
      subject: { name },
      by: { login: 'carol' },
      reason: 'launch week',
    })
  })

  test('M2: whoever merged it past the rules has no say in letting it through', async () => {
    const { number, name } = await at.open()
    await at.forced(number, { by: 'carol' })
    await at.say(number, 'carol', '/plumbline approve bucket-not-public because it was me')
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '-1' })
    expect(await at.held()).toEqual([`Service ${name}`])
    await at.say(number, 'dora', '/plumbline approve bucket-not-public because it is right')
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '+1' })
  })

  test('M2, A7: approved and merged, though whoever approved merges: allowed, and a waiver from then on', async () => {
    const { number, name } = await at.open()
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    at.tick()
    await at.github.merge(estate, number, { by: 'carol', force: true })
    await at.applied()
    expect(await at.held()).toEqual([])
    const later = await at.open({ files: { [servicePath(name)]: `${order(name)[servicePath(name)]}# x\n` } })
    await at.seen(later.number)
    expect(at.conclusion(later.number)).toBe('success')
  })

  test('A7: who approves and is no member any more when it is merged approves nothing', async () => {
    const { number, name } = await at.open()
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    at.github.removeFromTeam('acme/security', 'carol')
    await at.forced(number)
    expect(await at.held()).toEqual([`Service ${name}`])
    at.github.addToTeam('acme/security', 'carol')
  })

  test('M2: a later pull request that edits only the title of what is held lets nothing through', async () => {
    const { number, name } = await at.open()
    await at.forced(number)
    const titled = (order(name)[servicePath(name)] ?? '').replace('team: payments', 'team: payments, title: x')
    const later = await at.open({ files: { [servicePath(name)]: titled } })
    await at.seen(later.number)
    expect(at.conclusion(later.number)).toBe('action_required')
    await at.forced(later.number)
    expect(await at.held()).toEqual([`Service ${name}`])
  })

  test('M2: a revert commit ends it', async () => {
    const { number, name } = await at.open()
    await at.forced(number)
    await at.pushed({ [servicePath(name)]: null })
    expect(await at.held()).toEqual([])
    expect(at.issues()).toEqual([])
  })

  test('M1: a rebase merge whose first commit loosens the policy that its second needs', async () => {
    const loose = (estateFiles['policies/bucket-not-public.yaml'] ?? '').replace(
      '"!resource.properties.Public"',
      '"true"',
    )
    const { number, name, branch } = await at.open({ files: { 'policies/bucket-not-public.yaml': loose } })
    await at.push(branch, order(name))
    await at.forced(number, { method: 'rebase' })
    expect(await at.held()).toEqual(['Policy bucket-not-public', `Service ${name}`])
    await at.pushed({
      'policies/bucket-not-public.yaml': estateFiles['policies/bucket-not-public.yaml'] ?? '',
      [servicePath(name)]: null,
    })
    expect(await at.held()).toEqual([])
  })

  test('J1: a pull request is judged by what counts: a policy deleted by a direct push still judges', async () => {
    await at.pushed({ 'policies/bucket-not-huge.yaml': null })
    expect(await at.held()).toEqual(['Policy bucket-not-huge'])
    const huge = service('too-large', '{ storageGiB: 5000 }')
    const { number } = await at.open({ files: { [servicePath('too-large')]: huge } })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('failure')
    await at.pushed({ 'policies/bucket-not-huge.yaml': estateFiles['policies/bucket-not-huge.yaml'] ?? '' })
    expect(await at.held()).toEqual([])
  })

  test('M10: a service whose document breaks on the default branch is held, and never a deletion', async () => {
    const path = servicePath('ledger')
    await at.pushed({ [path]: 'apiVersion: plumbline/v1\nkind: Service\nmetadata: { name: ledger' })
    expect(await at.held()).toEqual(['Service ledger'])
    await at.pushed({ [path]: service('ledger') })
    expect(await at.held()).toEqual([])
  })

  test('M2: what was pushed is approved on the incident’s issue, by nobody who pushed it', async () => {
    await at.pushed(order('pushed'), 'carol')
    expect(await at.held()).toEqual(['Service pushed'])
    const [issue] = at.issues()
    const number = issue?.number ?? 0
    expect(issue?.body).toContain('approves in a comment here')
    expect(await at.say(number, 'carol', '/plumbline approve bucket-not-public because mine')).toMatchObject({
      reaction: '-1',
    })
    expect(await at.say(number, 'dora', '/plumbline approve bucket-not-public because theirs')).toMatchObject({
      reaction: '+1',
    })
    expect(await at.say(number, 'bob', '/plumbline apply')).toMatchObject({ reaction: '-1' })
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '+1' })
    expect(await at.held()).toEqual([])
  })
})

test('G9, M2: a held change of whose a service is gives that team no say; that of one that never counted has it', async () => {
  const { github, world } = at
  const path = servicePath('ledger')
  const { commit: before } = (await world.ledger.allowedState(world.estate.id)) ?? { commit: '' }
  github.createTeam('acme/guests', { members: ['bob'] })
  const moved = {
    'catalog/teams/guests.yaml': (estateFiles['catalog/teams/payments.yaml'] ?? '').replaceAll('payments', 'guests'),
    [path]: service('ledger').replace('team: payments', 'team: guests'),
  }
  await github.commit(estate, { by: 'bob', files: moved })
  const { sha: commit, tree } = await world.forge.commit(await world.forge.branchTip('main'))
  const may = (login: string, allowed: HeldDocument['allowed']) => {
    const why = { reason: 'pushed', because: null, pullRequest: null, by: null, since: '2026-11-30T00:00:00Z' }
    const held = [{ kind: 'Service', name: 'ledger', allowed, commit, before, ...why }] as const
    return mayCommand(world, { commit, tree, held }, String(github.user(login).id), { services: ['ledger'] })
  }
  const was = { path, blob: objectName('blob', service('ledger'), tree), index: 0 }
  expect([await may('bob', was), await may('alice', was)]).toEqual([false, true])
  expect([await may('bob', null), await may('alice', null)]).toEqual([true, false])
})
