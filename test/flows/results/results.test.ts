import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { goOn } from '../../../service/flows/apply/go-on.ts'
import { CloudError, type Provider } from '../../../service/ports/cloud.ts'
import type { World } from '../../../service/ports.ts'
import { order } from '../approvals/approval-world.ts'
import { service, servicePath } from '../estate-files.ts'
import { estate } from '../github-world.ts'
import { farService, gcpFiles, type ResultWorld, startResultWorld } from './result-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: ResultWorld
beforeAll(async () => {
  at = await startResultWorld(gcpFiles)
})
afterAll(async () => {
  const mismatches = at.github.mismatches()
  await at.stop()
  expect(mismatches).toEqual([])
})

/** A pull request with these files is reviewed and merged past the rules, and the branch looked at. */
async function merged(files: { readonly [path: string]: string | null }) {
  const { number } = await at.open({ files })
  await at.seen(number)
  at.github.forgetRequests()
  const commit = await at.forced(number)
  return { number, commit }
}
const rows = (number: number) =>
  at
    .comment(number)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| | service'))
const headline = (number: number) => at.comment(number).split('\n')[1]
const states = (commit: string) =>
  at.deployments(commit).map(({ environment, said }) => [environment, said.map(({ state }) => state).join(' ')])

const left = async () => {
  const landings = await at.world.ledger.openLandings(at.world.estate.id)
  return landings.flatMap(({ services }) => services.filter(({ state }) => state === 'open'))
}

/** The world with a cloud that refuses. */
function refusing(answer: string): World {
  const providers = new Map(
    [...at.world.providers].map(([name, provider]) => [
      name,
      { ...provider, perform: () => Promise.reject(new CloudError(answer, { passing: false })) },
    ]),
  )
  return { ...at.world, providers }
}

/** A cloud that does whatever it is told. */
const everything: Provider = {
  steps: ({ after }) => after.map(({ logicalId }) => ({ name: `create ${logicalId}`, logicalIds: [logicalId] })),
  perform: async ({ after }) => ({
    kind: 'done',
    resources: Object.fromEntries(
      after.map(({ logicalId, type }) => [logicalId, { logicalId, type, id: logicalId, outputs: {} }]),
    ),
    answer: 'made',
  }),
  find: async () => null,
}

describe('M7: the result of a merge', () => {
  test('M7, G3, V5: in the one comment and as a deployment, by as few writes as that takes; the head of the ledger stands beside it', async () => {
    const files = {
      [servicePath('orders')]: service('orders'),
      [servicePath('site')]: service('site', '{ storageGiB: 5 }', 'live'),
    }
    const { number, commit } = await merged(files)
    await at.told()
    expect(headline(number)).toBe('### Plumbline: applying')
    expect(rows(number)).toEqual([
      '| ⏳ | `orders` | `dev` | being created |',
      '| ⏳ | `site` | `prod` | being created |',
    ])
    expect(states(commit)).toEqual([
      ['dev', 'queued in_progress'],
      ['prod', 'queued in_progress'],
    ])
    await at.through()
    expect(headline(number)).toBe('### Plumbline: applied')
    expect(rows(number)).toEqual(['| ✅ | `orders` | `dev` | created |', '| ✅ | `site` | `prod` | created |'])
    expect(states(commit)).toEqual([
      ['dev', 'queued in_progress success'],
      ['prod', 'queued in_progress success'],
    ])
    expect(at.github.comments(estate, number)).toHaveLength(1)
    expect(at.writes().toSorted()).toEqual([
      ...Array(2).fill('PATCH issues/comments/*'),
      ...Array(2).fill('POST deployments'),
      ...Array(6).fill('POST deployments/*/statuses'),
    ])
    const [, seq, hash] =
      /^1 applied; ledger (\d+):([0-9a-f]{64})$/.exec(at.deployments(commit)[0]?.said.at(-1)?.description ?? '') ?? []
    const { items } = await at.world.ledger.entries(at.world.estate.id, { limit: 20 })
    expect(items.find((one) => one.seq === Number(seq))?.hash).toBe(hash)

    at.github.forgetRequests()
    at.started.push(
      { key: 'again', flow: 'tellResults', input: {} },
      { key: 'again', flow: 'tellResults', input: { number } },
    )
    await at.told()
    expect(at.writes()).toEqual([])
  })

  test('M7: a direct push has no comment, but a deployment; what changes no service has neither', async () => {
    const commit = await at.pushed({ [servicePath('pushed')]: service('pushed') })
    await at.through()
    expect(states(commit)).toEqual([['dev', 'queued success']])
    at.github.forgetRequests()
    const { number, commit: other } = await merged({ 'README.md': '# nothing\n' })
    await at.through()
    expect(at.writes()).toEqual([])
    expect([headline(number), states(other)]).toEqual(['### Plumbline: pass', []])
  })

  test('M7, M2: what is held is no success, and what is let through later stands instead', async () => {
    const { number, commit } = await merged({ ...order('open'), [servicePath('closed')]: service('closed') })
    await at.through()
    const incident = at.issues().at(-1)?.number
    expect(headline(number)).toBe('### Plumbline: held')
    expect(rows(number)).toEqual([
      expect.stringMatching(/^\| ✋ \| `open` \| `dev` \| held: bucket-not-public: /),
      '| ✅ | `closed` | `dev` | created |',
    ])
    expect(at.comment(number)).toContain(`counts as it was last allowed. #${incident} says who`)
    expect(at.deployments(commit)[0]?.said.at(-1)).toMatchObject({
      state: 'error',
      description: expect.stringMatching(/^1 held, 1 applied; ledger /),
    })
    await at.say(number, 'carol', '/plumbline approve bucket-not-public because it is a website')
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '+1' })
    await at.applied()
    await at.through()
    expect(headline(number)).toBe('### Plumbline: applied')
    expect(rows(number)).toEqual(['| ✅ | `closed` | `dev` | created |', '| ✅ | `open` | `dev` | created |'])
    expect(at.deployments(commit).map(({ said }) => said.at(-1)?.state)).toEqual(['success', 'success'])
  })

  test('M7, M2: a rule that is held stands there too, and that it is held no more', async () => {
    const { number } = await merged({ 'policies/bucket-not-huge.yaml': null })
    await at.through()
    expect(headline(number)).toBe('### Plumbline: held')
    expect(rows(number)).toEqual([
      expect.stringMatching(/^\| ✋ \| Policy `bucket-not-huge` \| \| held: builtin-rules: /),
    ])
    const back = await at.open({
      files: {
        'policies/bucket-not-huge.yaml':
          (await at.github.file(estate, 'policies/bucket-not-huge.yaml', `${at.github.tip(estate, 'main')}~1`)) ?? '',
      },
    })
    await at.seen(back.number)
    await at.forced(back.number)
    await at.through()
    expect(headline(number)).toBe('### Plumbline: counts')
    expect(at.comment(number)).toContain('Held no more: Policy `bucket-not-huge`.')
  })

  test('M7, M5: what failed says at which step and in whose words, and how to go on', async () => {
    const { number, commit } = await merged({
      [servicePath('doomed')]: service('doomed'),
      [servicePath('sound')]: service('sound'),
    })
    await at.through(refusing('the disk is full of <b>things</b> @alice'))
    const issue = at.issues().find(({ title }) => title.includes('doomed'))?.number
    expect(headline(number)).toBe('### Plumbline: not applied, a step failed')
    expect(rows(number)[0]).toBe(
      `| ❌ | \`doomed\` | \`dev\` | to be created; \`create Bucket\` failed: the disk is full of \`<b>things</b> @alice\` #${issue} says more. |`,
    )
    expect(at.comment(number)).toContain('`/plumbline apply` here')
    expect(states(commit)).toEqual([['dev', 'queued failure']])
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({ reaction: '+1' })
    await at.told()
    await at.through()
    expect(headline(number)).toBe('### Plumbline: applied')
    expect(states(commit)).toEqual([['dev', 'queued failure success']])
  })

  test('M7, M5: merges that fold together: each comment is right in the end', async () => {
    const path = servicePath('back')
    await at.pushed({ [path]: service('back') })
    await at.through()
    const first = await merged({
      [path]: service('back', '{ storageGiB: 20 }'),
      [servicePath('folded')]: service('folded', '{ storageGiB: 20 }'),
    })
    const second = await merged({ [servicePath('folded')]: service('folded', '{ storageGiB: 40 }') })
    await at.pushed({ [path]: service('back') })
    await at.through()
    expect(rows(first.number)).toEqual([
      `| ✅ | \`folded\` | \`dev\` | created, as it is since #${second.number} |`,
      '|  | `back` | `dev` | nothing was left to do: a later change took its place |',
    ])
    expect(rows(second.number)).toEqual(['| ✅ | `folded` | `dev` | changed |'])
    expect(states(first.commit)).toEqual([['dev', 'queued success']])
    expect(await left()).toEqual([])
  })
})

describe('D9: a cloud without a provider', () => {
  test('D9, M7: the service is not applied, and says why; what depends on it waits; nothing else does', async () => {
    const needs = `${service('front')}  dependsOn: [far]\n`
    const { number, commit } = await merged({
      [servicePath('far')]: farService('far'),
      [servicePath('front')]: needs,
      [servicePath('near')]: service('near'),
    })
    expect(at.comment(number)).toContain('not applied by the merge: this release has no provider for gcp')
    await at.through()
    expect(headline(number)).toBe('### Plumbline: not applied')
    expect(rows(number)).toEqual([
      '| ⏸️ | `far` | `prod` | not created: this release has no provider for gcp |',
      '| ⏸️ | `front` | `dev` | not created yet: it waits for `far` |',
      '| ✅ | `near` | `dev` | created |',
    ])
    expect(states(commit)).toEqual([
      ['dev', 'queued error'],
      ['prod', 'queued error'],
    ])
    expect(await at.say(number, 'alice', '/plumbline apply')).toMatchObject({
      reaction: 'confused',
      answer: expect.stringContaining('This release has no provider for gcp'),
    })

    // Nothing that is looked for again and again changes that; a release with a provider does.
    at.github.forgetRequests()
    await goOn(at.world)
    await at.through()
    expect([at.writes(), headline(number)]).toEqual([[], '### Plumbline: not applied'])
    const next: World = { ...at.world, providers: new Map([...at.world.providers, ['gcp', everything]]) }
    await goOn(next)
    await at.through(next)
    expect(headline(number)).toBe('### Plumbline: applied')
    expect(states(commit).map(([, said]) => said)).toEqual(['queued error success', 'queued error success'])
    expect(await left()).toEqual([])
  })
})
