import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { service, servicePath } from '../flows/estate-files.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: ServiceWorld
beforeAll(async () => {
  at = await startServiceWorld()
})
afterAll(() => at.stop())

let last = 0
function order(parameters?: string): { readonly [path: string]: string } {
  last += 1
  return { [servicePath(`service-${last}`)]: service(`service-${last}`, parameters) }
}
const open = (parameters?: string, wanted: object = {}) =>
  at.github.openPullRequest(estate, { by: 'alice', files: order(parameters), ...wanted })
const state = (number: number) => ({
  checks: at.checks(number).map((run) => [run.status, run.conclusion, run.title]),
  comments: at.comments(number).map((one) => one.body),
})
const green = { checks: [['completed', 'success', expect.stringMatching(/^Pass:/)]] }

describe('G3, V1: deliveries of every kind end in the same state', () => {
  test('V1, G3: doubled and redelivered, nothing is written twice', async () => {
    at.github.hooks.double({ times: Number.POSITIVE_INFINITY })
    const { number } = await open()
    await at.quiet()
    at.github.hooks.calm()
    expect(state(number)).toMatchObject(green)
    expect(at.comments(number)).toHaveLength(1)
    at.github.forgetRequests()
    for (const delivery of at.github.deliveries().slice(-3)) at.github.hooks.redeliver(delivery)
    await at.quiet()
    expect(at.writes()).toEqual([])
  })

  test('G3: reordered, the last state of the pull request is what stands', async () => {
    at.github.hooks.hold()
    const { number, pull } = await open()
    const [path] = Object.keys(order())
    await at.github.commit(estate, {
      by: 'alice',
      branch: pull.headRef,
      files: { [path ?? '']: service(`service-${last}`, '{ storageGiB: 1500 }') },
    })
    await at.github.edit(estate, number, { title: 'Another title' })
    at.github.hooks.release('reversed')
    await at.quiet()
    expect(state(number).checks).toMatchObject([['completed', 'failure', expect.anything()]])
    expect(at.comments(number)).toHaveLength(1)
  })

  test('G5, G7: lost, and the service down for a while: at the start it catches up', async () => {
    at.github.hooks.lose({ times: Number.POSITIVE_INFINITY })
    const missed = await open()
    const closed = await open()
    await at.github.close(estate, closed.number)
    await at.quiet()
    expect(state(missed.number).checks).toEqual([])
    await at.stopService()
    at.github.hooks.calm()
    const whileDown = await open('{ storageGiB: 1500 }')
    await at.start()
    await at.quiet()
    expect(state(missed.number)).toMatchObject(green)
    expect(state(whileDown.number).checks).toMatchObject([['completed', 'failure', expect.anything()]])
    expect(state(closed.number).checks).toEqual([])
  })

  test('G3: a start that finds everything in order writes nothing', async () => {
    await at.stopService()
    at.github.forgetRequests()
    await at.start()
    await at.quiet()
    expect(at.writes()).toEqual([])
  })
})

describe('G2, G9: what people do to comments and checks', () => {
  test('G2: a deleted comment is made again; a check that is asked for again is written again', async () => {
    const { number, pull } = await open()
    await at.quiet()
    at.github.deleteComment(estate, at.comments(number)[0]?.id ?? 0)
    await at.quiet()
    expect(at.comments(number)).toHaveLength(1)
    at.github.forgetRequests()
    at.github.rerequestCheckRun(estate, at.checks(number)[0]?.id ?? 0)
    await at.quiet()
    expect(at.writes()).toHaveLength(1)
    expect(at.github.checkRuns(estate, pull.headSha)).toMatchObject([{ conclusion: 'success' }])
  })

  test('G2: a comment that somebody edited is put right', async () => {
    const { number } = await open()
    await at.quiet()
    const [ours] = at.comments(number)
    const body = ours?.body
    at.github.editComment(estate, ours?.id ?? 0, '<!-- plumbline -->\nall is well', 'octocat')
    await at.quiet()
    expect(at.comments(number).map((one) => one.body)).toEqual([body])
  })

  const commands = [
    { say: '/plumbline help', by: 'alice', reaction: '+1', answer: '/plumbline explain POLICY' },
    { say: '/plumbline recheck', by: 'alice', reaction: '+1', answer: null },
    { say: '/plumbline explain bucket-not-huge', by: 'alice', reaction: '+1', answer: 'bucket-not-huge' },
    {
      say: '/plumbline explain bucket-not-hugh',
      by: 'alice',
      reaction: '+1',
      answer: 'did you mean `bucket-not-huge`',
    },
    { say: '/plumbline explain', by: 'alice', reaction: 'confused', answer: 'Say which policy' },
    {
      say: '/plumbline approve bucket-not-huge',
      by: 'carol',
      reaction: 'confused',
      answer: 'asks for no approval there',
    },
    { say: '/plumbline recheckk', by: 'alice', reaction: 'confused', answer: 'Did you mean `/plumbline recheck`?' },
    { say: '/plumbline recheck', by: 'bob', reaction: '-1', answer: 'needs write access' },
    { say: 'please\n/plumbline recheck', by: 'alice', reaction: '+1', answer: null },
  ]
  test.each(commands)('G9: $by says "$say": $reaction', async ({ say, by, reaction, answer }) => {
    const { number } = await open()
    await at.quiet()
    const comment = at.github.comment(estate, number, by, say)
    await at.quiet()
    expect(comment.reactions.map((one) => one.content)).toEqual([reaction])
    const answers = at.comments(number).filter((one) => one.body.startsWith('<!-- plumbline answers'))
    expect(answers).toHaveLength(answer === null ? 0 : 1)
    if (answer !== null) expect(answers[0]?.body).toContain(answer)
  })

  test.each(['the word /plumbline recheck in a line', '> /plumbline recheck'])(
    'G9: "%s" is no command',
    async (say) => {
      const { number } = await open()
      await at.quiet()
      const comment = at.github.comment(estate, number, 'alice', say)
      await at.quiet()
      expect(comment.reactions).toEqual([])
    },
  )
})

test('V4, K9: no token and no key is in any log line or address', () => {
  const lines = at.logged.join('\n')
  const { tokens } = at.github.state
  for (const secret of [...tokens.keys(), at.github.app.privateKey.slice(40, 90), at.github.app.webhookSecret]) {
    expect(lines).not.toContain(secret)
    expect(JSON.stringify(at.github.requests().map((one) => one.path))).not.toContain(secret)
  }
})
