import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createStore, type OpenStore } from '../../../service/adapters/store/create-store.ts'
import type { AllowedState } from '../../../service/core/model/held.ts'
import type { StandingApproval } from '../../../service/core/model/ledger.ts'
import { apply } from '../../../service/flows/apply.ts'
import { command } from '../../../service/flows/command.ts'
import { StoreError } from '../../../service/ports/store.ts'
import type { Run, World } from '../../../service/ports.ts'
import { memoryRun } from '../apply/apply-world.ts'
import { order } from '../approvals/approval-world.ts'
import { counted, type Fault, faultsOfChanges } from '../calls.ts'
import { service, servicePath } from '../estate-files.ts'
import { estate } from '../github-world.ts'
import { type HeldWorld, startHeldWorld } from './held-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let at: HeldWorld
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-each-call-'))
  at = await startHeldWorld()
})
afterAll(async () => {
  await at.stop()
  await rm(folder, { recursive: true, force: true })
})

/** How the default branch counted before something happened. */
type Before = { readonly state: AllowedState; readonly approvals: readonly StandingApproval[] }

async function nowIs(): Promise<Before> {
  const { ledger, estate: of } = at.world
  const state = await ledger.allowedState(of.id)
  if (state === null) throw new Error('nothing is allowed yet')
  return { state, approvals: await ledger.approvals(of.id) }
}

/** What happens in a run. */
type Work = (world: World, run: Run) => Promise<void>

let ledgers = 0
/** What happens, tried until it is through, on a ledger that begins as things were before; what it comes to, and its calls. */
async function happening(before: Before, work: Work, fault: Fault | null) {
  ledgers += 1
  const store = await createStore({ file: join(folder, `${ledgers}.db`), clock: at.world.clock })
  try {
    await store.ledger.keepAllowed(at.world.estate.id, before.state, before.approvals, [])
    at.started.length = 0
    const world = { ...at.world, ledger: store.ledger }
    const first = counted(world, fault, (call) => new StoreError(`${call} failed`))
    const steps = new Map()
    const failed = await work(first.world, memoryRun('run', steps)).then(
      () => false,
      () => true,
    )
    if (failed) await work(world, memoryRun('run', steps))
    return { calls: first.calls, failed, end: await endOf(store) }
  } finally {
    await store.close()
  }
}

async function endOf({ ledger }: OpenStore) {
  const { id } = at.world.estate
  const state = await ledger.allowedState(id)
  const { items } = await ledger.entries(id, { limit: 50 })
  return {
    commit: state?.commit,
    held: state?.held.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`),
    approvals: (await ledger.approvals(id)).map(({ subject, until }) => [subject, until]),
    entries: items.map(({ body }) => body.kind).reverse(),
    started: [...new Set(at.started.map(({ key }) => key))].sort(),
    issues: at.issues().map(({ title }) => title),
  }
}

async function everyCallFails(before: Before, work: Work, undo: () => void) {
  const whole = await happening(before, work, null)
  for (const fault of faultsOfChanges(whole.calls)) {
    undo()
    at.tick()
    const told = `${whole.calls[fault.at - 1]} fails ${fault.when} its work`
    const { failed, end } = await happening(before, work, fault)
    expect([told, failed, end]).toEqual([told, true, whole.end])
  }
  return whole
}

const closeIssues = () => {
  for (const { number } of at.issues()) at.github.editIssue(estate, number, { state: 'closed' })
}

test('M1, M2, A6: every call of judging a merge fails once: what counts, what is held and what is approved in the end is the same', async () => {
  const { number, name } = await at.open()
  await at.seen(number)
  await at.approve(number, 'carol')
  await at.seen(number)
  await at.forced(number)
  const before = await nowIs()
  expect(before.approvals).toHaveLength(1)
  const files = {
    ...order('fresh'),
    [servicePath(name)]: service(name),
    [servicePath('huge')]: service('huge', '{ storageGiB: 1200 }'),
  }
  const next = await at.open({ files })
  await at.seen(next.number)
  await at.approve(next.number, 'carol')
  at.tick()
  await at.github.merge(estate, next.number, { force: true, by: 'octocat' })
  await at.github.settled()
  const { end, calls } = await everyCallFails(before, apply, closeIssues)
  expect(end).toMatchObject({
    held: ['Service huge: bucket-not-huge: Bucket huge is larger than 1000 GiB.'],
    approvals: [[{ kind: 'Service', name: 'fresh', logicalId: 'Bucket' }, expect.any(String)]],
    entries: ['withdrawn', 'approved', 'allowed', 'held'],
    issues: [`Plumbline: a document of #${next.number} is held`],
  })
  expect(calls).toEqual(
    expect.arrayContaining(['ledger.withdraw', 'ledger.keepAllowed', 'runner.start', 'forge.openIssue']),
  )
  closeIssues()
})

test('M2: every call of letting through what is held fails once: it is let through once', async () => {
  await at.applied()
  const { number, name } = await at.open()
  await at.forced(number)
  await at.say(number, 'carol', '/plumbline approve bucket-not-public because it is right')
  at.tick()
  const comment = at.github.comment(estate, number, 'alice', '/plumbline apply')
  at.tick()
  const before = await nowIs()
  const { end } = await everyCallFails(
    before,
    (world, run) => command(world, { number, commentId: String(comment.id) }, run),
    () => undefined,
  )
  expect(end).toMatchObject({
    held: [expect.stringContaining('Service huge')],
    approvals: expect.arrayContaining([[{ kind: 'Service', name, logicalId: 'Bucket' }, expect.any(String)]]),
    entries: ['approved', 'allowed'],
    started: [expect.stringMatching(/^apply:/)],
  })
  expect(comment.reactions.map(({ content }) => content)).toEqual(['+1'])
})
