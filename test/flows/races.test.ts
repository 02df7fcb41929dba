import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { recheck } from '../../service/flows/recheck.ts'
import { review } from '../../service/flows/review.ts'
import type { World } from '../../service/ports.ts'
import { service, servicePath } from './estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from './github-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: GithubWorld
beforeAll(async () => {
  at = await startGithubWorld()
})
afterAll(() => at.stop())

/** A door that somebody waits at until it is opened. */
function door() {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>()
  const { promise: reached, resolve: knock } = Promise.withResolvers<void>()
  return {
    open,
    reached,
    async pass() {
      knock()
      await opened
    },
  }
}

/** Lets whatever can go on without anybody else go on. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

function withForge(forge: Partial<World['forge']>): World {
  return { ...at.world, forge: { ...at.world.forge, ...forge } }
}

const checks = (head: string) => at.github.checkRuns(estate, head).filter((run) => run.appId === at.github.app.id)

describe('G1: two pull requests with one head, reviewed at the same time', () => {
  test('G1, G8: whichever is published last, the strictest verdict stands, on one check', async () => {
    const first = await at.github.openPullRequest(estate, {
      by: 'alice',
      head: 'twin-1',
      files: { [servicePath('twin')]: service('twin') },
    })
    const head = first.pull.headSha
    await at.github.setBranch(estate, 'twin-2', head)
    // bob is of no team: his order needs an approval of the team.
    const second = await at.github.openPullRequest(estate, { head: 'twin-2', by: 'bob' })
    await at.github.settled()
    const late = door()
    const slow = withForge({
      publishCheck: async (check, existing) => {
        await late.pass()
        return at.world.forge.publishCheck(check, existing)
      },
    })
    const one = review(slow, { number: first.number })
    await late.reached
    // Either it waits for its turn, or it is done before the first one goes on.
    const asked = door()
    const waiting: World['alone'] = async (name, work) => {
      asked.pass()
      return at.world.alone(name, work)
    }
    const other = review({ ...at.world, alone: waiting }, { number: second.number })
    await Promise.race([other, asked.reached])
    late.open()
    await Promise.all([one, other])
    expect(checks(head).map((run) => run.conclusion)).toEqual(['action_required'])
  })
})

describe('G2: somebody touches what we wrote while a review is writing', () => {
  test('G2: our comment, deleted as soon as it was edited, is made again', async () => {
    const name = 'touched'
    const { number, pull } = await at.github.openPullRequest(estate, {
      by: 'alice',
      files: { [servicePath(name)]: service(name) },
    })
    await at.github.settled()
    await review(at.world, { number })
    await at.github.commit(estate, {
      by: 'alice',
      branch: pull.headRef,
      files: { [servicePath(name)]: service(name, '{ storageGiB: 20 }') },
    })
    await at.github.settled()
    const written = door()
    const slow = withForge({
      publishComment: async (...given) => {
        const id = await at.world.forge.publishComment(...given)
        await written.pass()
        return id
      },
    })
    const reviewing = review(slow, { number })
    await written.reached
    const commentId = at.github.comments(estate, number)[0]?.id ?? 0
    at.github.deleteComment(estate, commentId)
    const rechecking = recheck(at.world, { number, commentId: String(commentId) })
    await Promise.race([rechecking, turns()])
    written.open()
    await Promise.all([reviewing, rechecking])
    await review(at.world, { number })
    expect(at.github.comments(estate, number)).toHaveLength(1)
  })
})
