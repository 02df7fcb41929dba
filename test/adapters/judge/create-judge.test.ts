import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createJudge, type JudgeOptions } from '../../../service/adapters/judge/create-judge.ts'
import type { Judge, JudgeQuestions, JudgeRequest } from '../../../service/ports.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** A worker that does what the request's time says. */
const script = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', (message) => {
  const what = message.kind === 'work' ? message.request.now : message.kind
  if (what === 'loop') for (;;) {}
  if (what === 'silent') return
  if (what === 'throw') setTimeout(() => { throw new Error('broke') })
  if (what === 'exit') process.exit(3)
  if (what === 'memory') { const all = []; for (;;) all.push(new Array(100000).fill(all.length)) }
  if (what === 'missing') parentPort.postMessage({ kind: 'missing', object: 'blob', sha: 'a'.repeat(40) })
  if (what === 'ask') parentPort.postMessage({ kind: 'ask-teams', teams: ['acme/payments'] })
  if (what === 'teams') parentPort.postMessage({ kind: 'done', result: { verdict: message.teams, currency: null } })
  if (what === 'unanswered') parentPort.postMessage({ kind: 'failed', reason: 'was not answered' })
  if (what === 'well') parentPort.postMessage({ kind: 'done', result: { verdict: 'well', currency: null } })
})
`
let file: URL
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-worker-'))
  await writeFile(join(folder, 'worker.mjs'), script)
  file = pathToFileURL(join(folder, 'worker.mjs'))
  return () => rm(folder, { recursive: true })
})

const missing: string[] = []
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
let judge: Judge
afterEach(() => judge?.stop())

function start(own: Partial<JudgeOptions> = {}): void {
  const onMissing = (kind: string, sha: string) => void missing.push(`${kind} ${sha}`)
  judge = createJudge({
    folder: '/nowhere',
    pinned: '/nowhere',
    digestKey: 'key',
    deadlineMs: 5000,
    memoryMiB: 64,
    log: quiet,
    onMissing,
    script: file,
    ...own,
  })
}

const ask = (what: string, questions: Partial<JudgeQuestions> = {}) => {
  const side = { tree: 'x', overlay: [] }
  const request: JudgeRequest = { base: side, after: side, approvals: [], now: what, pullRequest: null }
  return judge.judge(request, { authorTeams: async () => [], earlier: async () => null, ...questions })
}

test.each([
  { what: 'loop', says: 'did not end within' },
  { what: 'silent', says: 'did not end within' },
  { what: 'throw', says: 'ended by itself: broke' },
  { what: 'exit', says: 'ended by itself (exit code 3)' },
  { what: 'memory', says: 'ended by itself' },
])(
  'E8: a judgement that does not come to its end ($what) throws, and the next one is answered',
  async ({ what, says }) => {
    start({ deadlineMs: what === 'loop' || what === 'silent' ? 700 : 30_000 })
    await expect(ask(what)).rejects.toThrow(says)
    await judge.stop()
    start()
    expect(await ask('well')).toMatchObject({ verdict: 'well' })
  },
)

test('E8: after one that was ended the same judge goes on with a new thread', async () => {
  start({ deadlineMs: 3000 })
  await expect(ask('loop')).rejects.toThrow('was stopped')
  expect(await ask('well')).toMatchObject({ verdict: 'well' })
})

test('E8: what is asked meanwhile does not count against the deadline', async () => {
  start({ deadlineMs: 3000 })
  const late = () => new Promise<string[]>((resolve) => setTimeout(() => resolve(['acme/payments']), 3500))
  expect(await ask('ask', { authorTeams: late })).toMatchObject({ verdict: ['acme/payments'] })
})

test('G8: a question that cannot be answered fails the judgement with its own reason, and the thread goes on', async () => {
  start()
  await expect(ask('ask', { authorTeams: async () => Promise.reject(new Error('GitHub is down')) })).rejects.toThrow(
    'GitHub is down',
  )
  expect(await ask('well')).toMatchObject({ verdict: 'well' })
})

test('G8: an object that went from the cache fails the judgement, and is told so that it is fetched again', async () => {
  start()
  await expect(ask('missing')).rejects.toThrow('went from the cache')
  expect(missing).toEqual([`blob ${'a'.repeat(40)}`])
})

test('E8: the thread is there before anything is asked, and a new one as soon as one was ended', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-started-'))
  const counting = join(folder, 'worker.mjs')
  const note = `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(join(folder, 'started'))}, 'x')`
  await writeFile(counting, `${note}\n${script}`)
  const started = () => readFile(join(folder, 'started'), 'utf8').catch(() => '')
  start({ deadlineMs: 700, script: pathToFileURL(counting) })
  await vi.waitFor(async () => expect(await started()).toBe('x'), { timeout: 20_000 })
  await expect(ask('silent')).rejects.toThrow('was stopped')
  await vi.waitFor(async () => expect(await started()).toBe('xx'), { timeout: 20_000 })
  await rm(folder, { recursive: true })
})

test('what it did is told, with how it ended', async () => {
  const told: string[] = []
  start({ observe: (work, outcome, milliseconds) => void told.push(`${work} ${outcome} ${milliseconds >= 0}`) })
  await ask('well')
  await expect(ask('missing')).rejects.toThrow('went from the cache')
  await expect(ask('exit')).rejects.toThrow()
  expect(told).toEqual(['judge done true', 'judge failed true', 'judge failed true'])
})
