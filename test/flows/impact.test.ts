import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { judgedBy } from '../../service/flows/branch/judged-by.ts'
import { impactOnOthers } from '../../service/flows/impact-on-others.ts'
import { review } from '../../service/flows/review.ts'
import { ForgeError, type World } from '../../service/ports.ts'
import { estateFiles, service, servicePath } from './estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from './github-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const policyPath = 'policies/bucket-not-huge.yaml'
const atMost = (most: number) => ({ [policyPath]: estateFiles[policyPath]?.replace('<= 1000', `<= ${most}`) ?? '' })

let at: GithubWorld
let small: number
let large: number
let judgements: unknown[]
let world: World
beforeAll(async () => {
  const files = { ...estateFiles, [servicePath('archive')]: service('archive', '{ storageGiB: 500 }') }
  at = await startGithubWorld({ checked: true, files })
  small = await open({ [servicePath('small')]: service('small', '{ storageGiB: 300 }') })
  large = await open({ [servicePath('large')]: service('large', '{ storageGiB: 1500 }') })
})
afterAll(async () => {
  const mismatches = at.github.mismatches()
  await at.stop()
  expect(mismatches).toEqual([])
})
beforeEach(() => {
  judgements = []
  const judge: World['judge'] = {
    ...at.world.judge,
    judge: (...given) => {
      judgements.push(given[0])
      return at.world.judge.judge(...given)
    },
  }
  world = { ...at.world, judge }
})

async function open(files: { readonly [path: string]: string }): Promise<number> {
  const { number } = await at.github.openPullRequest(estate, { by: 'alice', files })
  await at.github.settled()
  return number
}

const seen = (number: number) => review(world, { number })
const comment = (number: number) => at.github.comments(estate, number).at(-1)?.body ?? ''
const summary = (number: number) =>
  at.github.checkRuns(estate, at.github.pullRequest(estate, number).pull.headSha).at(-1)?.summary
const calls = () => at.github.requests().map((one) => `${one.method} ${one.path}`)
const writes = () => at.github.requests().filter((one) => one.method !== 'GET' && !one.path.endsWith('access_tokens'))

describe('G3: what a change of rules means for others is in the one comment', () => {
  test('G3: a stricter policy: what exists and who else is open, in one comment and one check; again costs nothing', async () => {
    await seen(small)
    await seen(large)
    const stricter = await open(atMost(200))
    judgements.splice(0)
    at.github.forgetRequests()
    await seen(stricter)
    expect(comment(stricter)).toContain(`**Impact**

- 1 service that exists today would newly fail bucket-not-huge: \`archive\`
- the open pull request #${small} would newly be denied
`)
    expect(summary(stricter)).toContain(`the open pull request #${small} would newly be denied`)
    expect(judgements).toHaveLength(3)
    expect(writes().filter((one) => one.path.includes('comments'))).toHaveLength(1)
    expect(writes().filter((one) => one.path.includes('check-runs'))).toHaveLength(1)

    at.github.forgetRequests()
    judgements.splice(0)
    await seen(stricter)
    expect(writes()).toEqual([])
    expect(judgements).toHaveLength(1)
    expect(calls().filter((call) => /\/pulls(\?|$)/.test(call))).toEqual([])
    await at.github.close(estate, stricter)
  })

  test('G3: a milder policy: who would newly pass, be its verdict kept or not', async () => {
    const milder = await open(atMost(2000))
    at.store.verdicts_.delete(large)
    await seen(milder)
    expect(comment(milder)).toContain(`**Impact**: the open pull request #${large} would newly pass.\n`)
    await at.github.close(estate, milder)
  })

  test('G3: one on which nothing and nobody depends says so', async () => {
    const same = await open(atMost(900))
    await seen(same)
    expect(comment(same)).toContain(
      '**Impact**: nothing that exists today would newly pass or fail, and neither would another open pull request.\n',
    )
    await at.github.close(estate, same)
  })

  test('G3: without a change of rules nothing more is asked and judged', async () => {
    const plain = await open({ [servicePath('plain')]: service('plain') })
    at.github.forgetRequests()
    await seen(plain)
    expect(judgements).toHaveLength(1)
    expect(comment(plain)).not.toContain('Impact')
    expect(calls().filter((call) => /\/pulls(\?|$)/.test(call))).toEqual([])
    await at.github.close(estate, plain)
  })

  test('G7: the base moved: the others are looked at anew', async () => {
    const stricter = await open(atMost(250))
    await seen(stricter)
    expect(comment(stricter)).toContain(`#${small}`)
    await at.github.commit(estate, { files: { [servicePath('more')]: service('more', '{ storageGiB: 260 }') } })
    await at.github.close(estate, small)
    await at.github.settled()
    await seen(stricter)
    expect(comment(stricter)).not.toContain(`#${small}`)
    expect(comment(stricter)).toContain('would newly fail bucket-not-huge: `archive` and `more`')
    await at.github.reopen(estate, small)
    await at.github.close(estate, stricter)
  })
})

describe('G8: the verdict stands whatever becomes of the others', () => {
  async function lookedAt(forge: Partial<World['forge']>) {
    const number = await open(atMost(100))
    const pullRequest = await at.world.forge.pullRequest(number)
    const tip = await at.world.forge.commit(await at.world.forge.branchTip('main'))
    const { tree } = await at.world.forge.commit(pullRequest.headSha)
    const by = await judgedBy(at.world)
    const rules = { tree, overlay: [] }
    await at.github.close(estate, number)
    const seeing = { ...world, forge: { ...at.world.forge, ...forge } }
    return impactOnOthers(seeing, { ...pullRequest, number: 999 }, { tip, held: [], by }, rules)
  }
  const listing = (numbers: readonly number[]) => async () =>
    numbers.map((number) => ({ number, headSha: 'a'.repeat(40), baseRef: 'main' }))

  test('G3: at most twenty are looked at, the newest, and it is said how many are left', async () => {
    const asked: number[] = []
    const openPullRequests = listing([...Array.from({ length: 24 }, (_, index) => 1000 + index), small])
    const pullRequest = async (number: number) => {
      asked.push(number)
      throw new ForgeError('reading it: 404', { status: 404, passing: false })
    }
    const impact = await lookedAt({ openPullRequests, pullRequest })
    const newest = Array.from({ length: 20 }, (_, index) => 1004 + index)
    expect(asked.sort()).toEqual(newest)
    expect(impact).toEqual({ changed: [], unknown: newest, left: 5 })
  })

  test('G8: one that cannot be read is said to be unknown, and the others are still looked at', async () => {
    const openPullRequests = listing([998, small])
    expect(await lookedAt({ openPullRequests })).toEqual({
      changed: [{ number: small, before: 'pass', after: 'deny' }],
      unknown: [998],
      left: 0,
    })
  })

  test('G8: when GitHub is down no more are asked, and all of them are unknown', async () => {
    let asked = 0
    const pullRequest = async () => {
      asked += 1
      throw new ForgeError('reading it: 503', { status: 503, passing: true })
    }
    const numbers = [11, 12, 13, 14, 15, 16]
    const impact = await lookedAt({ openPullRequests: listing(numbers), pullRequest })
    expect(impact).toEqual({ changed: [], unknown: numbers, left: 0 })
    expect(asked).toBe(4)
  })

  test('G8: what could not be told is looked at again; the comment then has it', async () => {
    const stricter = await open(atMost(100))
    const failing = async () => Promise.reject(new ForgeError('listing them: 503', { status: 503, passing: true }))
    await review({ ...world, forge: { ...at.world.forge, openPullRequests: failing } }, { number: stricter })
    expect(comment(stricter)).toContain('would newly fail bucket-not-huge')
    expect(comment(stricter)).not.toContain('open pull request')
    expect(at.logged.join('\n')).toContain('listing them: 503')
    const pullRequest = async (number: number) => (number === small ? failing() : at.world.forge.pullRequest(number))
    await review({ ...world, forge: { ...at.world.forge, pullRequest } }, { number: stricter })
    expect(comment(stricter)).toContain(`- what becomes of the open pull request #${small}`)
    await seen(stricter)
    expect(comment(stricter)).toContain(`the open pull request #${small} would newly be denied`)
    expect(at.github.comments(estate, stricter)).toHaveLength(1)
    await at.github.close(estate, stricter)
  })
})
