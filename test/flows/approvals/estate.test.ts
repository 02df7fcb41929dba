import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mergeGroup } from '../../../service/flows/merge-group.ts'
import { reconcile } from '../../../service/flows/reconcile.ts'
import { review } from '../../../service/flows/review.ts'
import { allowTip } from '../allow-tip.ts'
import { estateFiles, service, servicePath } from '../estate-files.ts'
import { estate } from '../github-world.ts'
import { createMemoryStore } from '../memory-store.ts'
import { type ApprovalWorld, order, startApprovalWorld } from './approval-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const policy = (name: string, begins: string, approvers: string) => `apiVersion: plumbline/v1
kind: Policy
metadata: { name: ${name}, severity: medium }
spec:
  on: [Service]
  when: service.name.startsWith("${begins}")
  require: service.parameters.storageGiB <= 5
  message: "Service \${service.name} is large."
  enforcement: approve
  approvers: ${approvers}
`

let at: ApprovalWorld
beforeAll(async () => {
  at = await startApprovalWorld({
    'policies/hidden.yaml': policy('asks-hidden', 'hidden', '{ teams: [acme/hidden] }'),
    'policies/erin.yaml': policy('asks-erin', 'erin', '{ users: [erin] }'),
    'policies/both.yaml': policy('asks-both', 'both', '{ groups: [security] }'),
  })
  at.github.createUser('erin')
  at.github.createUser('fred')
  at.github.createTeam('acme/hidden', { members: ['fred'], privacy: 'secret' })
  at.github.createTeam('acme/red', { members: ['fred'], parent: 'security', repositories: { [estate]: 'read' } })
})
afterAll(async () => {
  const mismatches = at.github.mismatches()
  await at.stop()
  expect(mismatches).toEqual([])
})

let last = 0
/** A large service whose name begins so, opened and asked. */
async function asked(begins: string, files?: { readonly [path: string]: string }) {
  last += 1
  const name = `${begins}-${last}`
  const pull = await at.open({ files: files ?? { [servicePath(name)]: service(name) } })
  await at.seen(pull.number)
  expect(at.conclusion(pull.number)).toBe('action_required')
  return { ...pull, name }
}

describe('A1: who stands behind a name', () => {
  test('A1: a member of a team below the team that is named', async () => {
    const { number } = await asked('both')
    await at.approve(number, 'fred')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })

  test('A1: a team that GitHub hides is not seen; what is missing falls to the administrators, here the repository’s', async () => {
    const { number } = await asked('hidden')
    expect(at.comment(number)).toContain('Team `acme/hidden` is not seen')
    await at.approve(number, 'fred')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    await at.approve(number, 'octocat')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })

  test('A1: a login that somebody else has registered since is nobody', async () => {
    const { number } = await asked('erin')
    at.github.renameUser('erin', 'erin-of-old')
    at.github.createUser('erin')
    await at.approve(number, 'erin')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    await at.approve(number, 'erin-of-old')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
  })

  test('A1: two requirements are met by one review of a member of both, and shown so', async () => {
    last += 1
    const name = `both-${last}`
    const { number } = await asked('both', {
      [servicePath(name)]: service(name, '{ storageGiB: 10, public: true }'),
    })
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    expect(at.comment(number).match(/`@carol`/g)).toHaveLength(2)
  })
})

describe('J1, A3: rules and approvals', () => {
  test('J1, A1: who edits policy, team and Estate together with the service is judged by the rules of the base', async () => {
    const { number } = await asked('any', {
      'policies/bucket-not-public.yaml': (estateFiles['policies/bucket-not-public.yaml'] ?? '').replace(
        'approve\n',
        'warn\n',
      ),
      'plumbline.yaml': (estateFiles['plumbline.yaml'] ?? '')
        .replace('[acme/security]', '[bob]')
        .replace('[acme/cloud-coe]', '[bob]'),
      ...order(`any-${last}`),
    })
    await at.approve(number, 'bob')
    await at.seen(number)
    expect(at.comment(number)).toContain('for bucket-not-public on')
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    await at.approve(number, 'octocat')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })

  test('A4: the rule changes on the base: voided, and said so; the file is renamed: kept', async () => {
    const { number, name, branch } = await asked('both')
    await at.approve(number, 'carol')
    await at.push(branch, { [servicePath(name)]: null, [`catalog/services/Other/${name}.yaml`]: service(name) })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    const stricter = policy('asks-both', 'both', '{ groups: [security] }').replace('<= 5', '<= 4')
    await at.github.commit(estate, { files: { 'policies/both.yaml': stricter } })
    await at.github.settled()
    await allowTip(at.world)
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    expect(at.comment(number)).toContain('which `@carol` approved: the rule is another now.')
  })

  test('G7: a rule that is loosened changes nothing for a pull request that passes by an approval', async () => {
    const { number } = await asked('both')
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    const milder = policy('asks-both', 'both', '{ groups: [security] }').replace(/<= \d+/, '<= 5000')
    const loosened = await at.open({ files: { 'policies/both.yaml': milder } })
    await at.seen(loosened.number)
    expect(at.comment(loosened.number)).toContain('**Impact**')
    expect(at.comment(loosened.number)).not.toContain(`#${number}`)
    await at.github.close(estate, loosened.number)
  })

  test('A4: approved while it was stacked on another branch, then retargeted', async () => {
    await at.github.commit(estate, { branch: 'stack', from: 'main', files: { 'README.md': 'A stack.\n' } })
    last += 1
    const name = `both-${last}`
    const { number } = await at.open({ base: 'stack', files: { [servicePath(name)]: service(name) } })
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.github.edit(estate, number, { base: 'main' }, 'alice')
    await at.github.settled()
    await at.seen(number)
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
  })

  test('A6: an approval that has ended is noticed without anybody’s doing', async () => {
    const { number } = await asked('both')
    at.tick(61)
    const until = new Date(at.world.clock.now().getTime() + 60_000).toISOString().replace(/\.\d+/, '')
    expect(await at.say(number, 'carol', `/plumbline approve asks-both until ${until}`)).toMatchObject({
      reaction: '+1',
    })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    at.started.splice(0)
    await reconcile(at.world)
    const mine = () => at.started.filter(({ input }) => JSON.stringify(input) === JSON.stringify({ number }))
    const before = mine().length
    at.tick(120)
    await reconcile(at.world)
    expect(mine().length).toBe(before + 1)
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    expect(at.comment(number)).toContain(`The approval of \`@carol\` for \`asks-both\` ended on \`${until}\`.`)
  })
})

describe('A4, M8: a lost database', () => {
  test('A4: approvals are read again from GitHub, bound to what this App’s own check says was asked', async () => {
    const { number } = await asked('both')
    await at.approve(number, 'carol')
    await at.say(number, 'dora', '/plumbline approve asks-both')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    const forgetful: ApprovalWorld['world'] = { ...at.world, store: createMemoryStore() }
    at.tick()
    await review(forgetful, { number })
    expect(at.conclusion(number)).toBe('success')
    expect(at.comment(number)).toContain('by `@carol` and `@dora`')
  })

  test('A4, M8: though judging takes so long that a check says so first', async () => {
    const { number } = await asked('both')
    await at.approve(number, 'carol')
    await at.say(number, 'dora', '/plumbline approve asks-both')
    await at.seen(number)
    const wait: ApprovalWorld['world']['wait'] = () => ({ over: Promise.resolve(), stop: () => undefined })
    at.tick()
    await review({ ...at.world, store: createMemoryStore(), wait }, { number })
    expect(at.conclusion(number)).toBe('success')
  })

  test('A5, G9, M8: who took everybody’s approvals back has taken them back', async () => {
    const { number } = await asked('both')
    await at.approve(number, 'carol')
    await at.seen(number)
    await at.say(number, 'dora', '/plumbline revoke asks-both')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    at.tick()
    await review({ ...at.world, store: createMemoryStore() }, { number })
    expect(at.conclusion(number)).toBe('action_required')
  })

  test('A4: not where the check asked something else, or anybody else’s comment says so', async () => {
    const { number } = await asked('both')
    await at.approve(number, 'carol')
    const stricter = policy('asks-both', 'both', '{ groups: [security] }').replace('<= 5', '<= 3')
    await at.github.commit(estate, { files: { 'policies/both.yaml': stricter } })
    await at.github.settled()
    await allowTip(at.world)
    at.tick()
    await review({ ...at.world, store: createMemoryStore() }, { number })
    expect(at.conclusion(number)).toBe('action_required')
  })
})

describe('G6: merge groups', () => {
  test('G6, A4: a group by the approvals of its own pull request, and by no other’s', async () => {
    const [one, other] = [await asked('both'), await asked('both')]
    at.github.protect(estate, { mergeQueue: true })
    await at.approve(one.number, 'carol')
    const concluded = async (number: number) => {
      const { headSha, baseSha } = await at.github.queue(estate, [number])
      await at.github.settled()
      await mergeGroup(at.world, { headSha, baseSha })
      const runs = at.github.checkRuns(estate, headSha).filter((run) => run.name === 'plumbline')
      return runs.at(-1)?.conclusion
    }
    expect(await concluded(one.number)).toBe('success')
    expect(await concluded(other.number)).toBe('action_required')
  })
})
