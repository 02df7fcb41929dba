import { expect, onTestFinished } from 'vitest'
import { review } from '../../service/flows/review.ts'
import type { World } from '../../service/ports.ts'
import type { FailureKind } from '../github/server/failures.ts'
import type { CheckRun } from '../github/state/repository.ts'
import { estate, type GithubWorld, startGithubWorld } from './github-world.ts'
import { limitsByHand } from './limits-by-hand.ts'
import { type Prepared, type ReviewToFail, reviewsToFail } from './reviews-to-fail.ts'

/** What a review said in the end. */
type Said = { readonly title: string | null; readonly conclusion: string | null; readonly heading: string | undefined }

/** A call that a review made while nothing failed, with what that review said in the end. */
export type Call = {
  readonly call: string
  readonly method: string
  readonly path: RegExp
  readonly name: string
  readonly of: ReviewToFail
  readonly said: Said
  /** A forge that has logged in before the tests. */
  readonly oldForge: World['forge']
}

/** Reviews whose calls are made to fail, one call and one kind of failure at a time. */
export type FailingReviews = {
  /** Every call that the reviews make, once each, with the first review that makes it: read off what GitHub was asked. */
  readonly calls: readonly Call[]
  /** Fails when a review in which this call fails so is green, is silent about it, or is not mended once GitHub is back. */
  expectMended(call: Call, kind: FailureKind): Promise<void>
  /** Closes the pull requests of the last test. */
  close(): Promise<void>
  stop(): Promise<void>
}

/** Makes every review once while nothing fails, and learns its calls. */
export async function startFailingReviews(): Promise<FailingReviews> {
  const at = await startGithubWorld({ primaryLimit: 1_000_000 })
  let last = 0
  let open: number[] = []
  const prepare: Prepare = async (of) => {
    at.github.state.settings.testMerge = of.testMerge
    last += 1
    const prepared = await of.prepare(at, `service-${last}`, (world, number) => review(world, { number }))
    open.push(prepared.number)
    return prepared
  }
  const close = async () => {
    for (const number of open) await at.github.close(estate, number)
    open = []
  }
  const calls = await callsMade(at, prepare, close)
  return { calls, expectMended: (call, kind) => expectMended(at, prepare, call, kind), close, stop: () => at.stop() }
}

type Prepare = (of: ReviewToFail) => Promise<Prepared>

async function callsMade(at: GithubWorld, prepare: Prepare, close: () => Promise<void>): Promise<readonly Call[]> {
  const found = new Map<string, Call>()
  for (const of of reviewsToFail) {
    // The first one leaves behind what all later ones have in the cache.
    const before = await prepare(of)
    await review({ ...at.world, store: before.store }, { number: before.number })
    await close()
    const { number, head, store } = await prepare(of)
    at.github.forgetRequests()
    await review({ ...at.world, forge: await at.newForge(), store }, { number })
    const said = saidOn(at, number, head)
    for (const { method, path } of at.github.requests()) {
      const call = decodeURIComponent(`${method} ${path.replace(ownParts, '*')}`)
      if (found.has(call)) continue
      const oldForge = await loggedIn(at, call)
      found.set(call, { call, method, path: likePath(path), name: of.name, of, said, oldForge })
    }
    await close()
  }
  return [...found.values()]
}

/** What is another one in another review: numbers, and the names of objects. */
const ownParts = /\b(?:\d+|[0-9a-f]{40})\b(?!-)|(?<=%2F)\d+(?=%2F)/g

/** All paths that are like this one but for those parts. */
function likePath(path: string): RegExp {
  const texts = path.split(ownParts).map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${texts.join('[0-9a-f]+')}$`)
}

async function loggedIn(at: GithubWorld, call: string): Promise<World['forge']> {
  const forge = await at.newForge()
  if (!/access_tokens$|\/installation$/.test(call)) await forge.repository()
  return forge
}

function saidOn(at: GithubWorld, number: number, head: string): Said {
  const run = at.github.checkRuns(estate, head).at(-1)
  const heading = at.github.comments(estate, number).at(-1)?.body.split('\n')[1]
  return { title: run?.title ?? null, conclusion: run?.conclusion ?? null, heading }
}

async function expectMended(at: GithubWorld, prepare: Prepare, failed: Call, kind: FailureKind): Promise<void> {
  const { call, method, path, of, said, oldForge } = failed
  const { number, head, store } = await prepare(of)
  const checks = () => at.github.checkRuns(estate, head)
  const { limit, runOut } = limitsByHand()
  // For a while after it has logged in a client takes 401 for a login that is too new, and waits for seconds.
  const forge = kind === 401 ? oldForge : await at.newForge({ timeLimit: limit })
  const world = { ...at.world, store, forge }
  const times = Number.POSITIVE_INFINITY
  const failing = at.github.fail({ method, path, with: kind, times, retryAfter: 30, onHeld: runOut })
  onTestFinished(failing.cancel)
  const error = await review(world, { number }).then(
    () => null,
    (failure: Error) => failure,
  )
  failing.cancel()
  expect(failing.hits(), 'the call is made').toBeGreaterThan(0)
  expect(checks().filter(isGreen)).toEqual([])
  if (error !== null) expectTold(call, error, checks().at(-1))

  await review(world, { number })
  expect(saidOn(at, number, head)).toEqual(said)
  expect(checks().filter(isGreen)).toEqual([])
  expect(checks().length).toBeLessThanOrEqual(leavesCheck(call, kind) ? 2 : 1)
  expect(at.github.comments(estate, number).length).toBeLessThanOrEqual(leavesComment(call, kind) ? 2 : 1)
}

/** Calls without which nobody can be told anything. */
const telling = /access_tokens|\/installation|\/check-runs|\/pulls\/\*$|GET \/app$/

function expectTold(call: string, error: Error, check: CheckRun | undefined): void {
  expect(error.message).toMatch(/^could not /)
  if (telling.test(call)) return
  expect(check).toMatchObject({ title: 'Not judged yet', conclusion: 'failure' })
  expect(check?.summary?.replaceAll('`', '')).toContain(error.message.replaceAll('`', ''))
}

function isGreen(run: CheckRun): boolean {
  return !['failure', 'action_required', null].includes(run.conclusion)
}

/**
 * Seen in no team, the author needed an approval: what that remarked can only be left behind by a new check. And a check that
 * GitHub says is not there is made again.
 */
function leavesCheck(call: string, kind: FailureKind): boolean {
  return call.includes('/teams/') || (call.includes('/check-runs/') && kind === 404)
}

/** A comment, too, that GitHub says is not there is made again. */
function leavesComment(call: string, kind: FailureKind): boolean {
  return call.startsWith('PATCH') && call.includes('/comments/') && kind === 404
}
