import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { service, servicePath } from '../flows/estate-files.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

let at: ServiceWorld
beforeAll(async () => {
  at = await startServiceWorld()
})
afterAll(() => at.stop())

const deeds = [
  'push fine',
  'push too large',
  'close',
  'reopen',
  'retitle',
  'delete our comment',
  'spoil our comment',
] as const

/** What happens to the deliveries of a few deeds, until the next few. */
const scene = fc.record({
  deeds: fc.array(fc.constantFrom(...deeds), { minLength: 1, maxLength: 4 }),
  doubled: fc.boolean(),
  order: fc.constantFrom('kept', 'reversed'),
} as const)

type Scene = {
  readonly deeds: readonly (typeof deeds)[number][]
  readonly doubled: boolean
  readonly order: 'kept' | 'reversed'
}

type State = {
  readonly number: number
  readonly branch: string
  readonly path: string
  fine: boolean
  open: boolean
  size: number
}

async function act(deed: (typeof deeds)[number], state: State): Promise<void> {
  const { number } = state
  const ours = at.comments(number).at(-1)
  if (deed === 'retitle') await at.github.edit(estate, number, { title: `title ${state.size}` })
  if (deed === 'delete our comment' && ours) at.github.deleteComment(estate, ours.id)
  if (deed === 'spoil our comment' && ours) at.github.editComment(estate, ours.id, 'all is well', 'octocat')
  if (deed === 'close' && state.open) await at.github.close(estate, number)
  if (deed === 'reopen' && !state.open) await at.github.reopen(estate, number)
  if (deed === 'close' || deed === 'reopen') state.open = deed === 'reopen'
  if (!deed.startsWith('push')) return
  state.size += 1
  state.fine = deed === 'push fine'
  const parameters = `{ storageGiB: ${state.fine ? state.size : 2000 + state.size} }`
  const name = state.branch
  await at.github.commit(estate, { by: 'alice', branch: name, files: { [state.path]: service(name, parameters) } })
}

let last = 0
async function begin(): Promise<State> {
  last += 1
  const branch = `any-${last}`
  const path = servicePath(branch)
  const { number } = await at.github.openPullRequest(estate, {
    by: 'alice',
    head: branch,
    files: { [path]: service(branch) },
  })
  return { number, branch, path, fine: true, open: true, size: 10 }
}

async function play(scenes: readonly Scene[]): Promise<void> {
  const state = await begin()
  await at.quiet()
  for (const { deeds: some, doubled, order } of scenes) {
    if (doubled) at.github.hooks.double({ times: Number.POSITIVE_INFINITY })
    at.github.hooks.hold()
    for (const deed of some) await act(deed, state)
    at.github.hooks.release(order)
    await at.quiet()
    at.github.hooks.calm()
  }
  if (!state.open) await at.github.reopen(estate, state.number)
  await at.quiet()
  const said = { checks: at.checks(state.number).map((run) => run.conclusion), comments: at.comments(state.number) }
  expect(said.checks).toEqual([state.fine ? 'success' : 'failure'])
  expect(said.comments.map(({ body }) => body.split('\n').slice(0, 2))).toEqual([
    ['<!-- plumbline -->', state.fine ? '### Plumbline: pass' : '### Plumbline: denied'],
  ])
  at.github.forgetRequests()
  await at.stopService()
  await at.start()
  await at.quiet()
  expect(at.writes(), 'nothing is left to be put right').toEqual([])
  await at.github.close(estate, state.number)
  await at.quiet()
}

test('G2, G3, G5: whatever people do, and in whatever order and however often webhooks come: one right check, one right comment', async () => {
  await fc.assert(fc.asyncProperty(fc.array(scene, { minLength: 1, maxLength: 3 }), play), {
    numRuns: 6,
    seed: 20261124,
  })
})
