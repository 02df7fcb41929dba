import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Config } from '../../service/config.ts'
import { placeOf } from '../aws/server/world.ts'
import type { Aws } from '../aws/start-aws.ts'
import { verify } from '../contracts/store/ledger.ts'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { awsEstateFiles, awsOf, awsService, credentialsOf } from './aws-estate.ts'
import { atRest, live, until, worthKilling } from './lives.ts'
import { configFor, estate, furnish } from './service-world.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

/** Each service has a region for itself, so that what is asked about it can be told from the rest. */
const regions = Array.from({ length: 90 }, (_, at) => `eu-test-${at}`)
const account = { name: 'pay', id: '111122223333', regions, environment: 'prod' }
/** How many runs go on side by side. */
const places = 4

let github: GitHub
let aws: Aws
let folder: string
let config: Config
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-kill-aws-'))
  aws = await awsOf([account], { clock: { now: () => new Date() } })
  for (const [name, value] of Object.entries(credentialsOf(aws))) vi.stubEnv(name, value)
  github = await startGitHub({ contentPerMinute: null })
  await furnish(github, awsEstateFiles([account]))
  config = { ...configFor(github, folder), awsEndpoint: aws.url }
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await github.stop()
  await aws.stop()
  await rm(folder, { recursive: true, force: true })
})

/** A service, and where its process is killed: at a boundary of the journal, or when AWS has done so many things for it and has not answered. */
type Doomed = { readonly name: string; readonly region: string; readonly at: string | number }

const regionOf = (index: number) => regions[index] ?? expect.fail('there are more boundaries than regions')
const asked = (region: string) =>
  aws.calls().filter((call) => call.region === region && call.service === 'cloudformation')

async function open(services: readonly Pick<Doomed, 'name' | 'region'>[]): Promise<number> {
  const files = Object.assign({}, ...services.map(({ name, region }) => awsService(name, account, { region })))
  return (await github.openPullRequest(estate, { by: 'alice', files })).number
}
const merge = (number: number) => github.merge(estate, number, { by: 'octocat', force: true })

/** What a process does that nobody kills: the boundaries of the journal, and how much AWS does for it. */
async function record(): Promise<readonly (string | number)[]> {
  const region = regionOf(0)
  const life = await live(github, config, { done: () => asked(region).length })
  const number = await open([{ name: 'whole', region }])
  await life.quiet()
  life.tell()
  await merge(number)
  await life.quiet()
  await life.end()
  const done = asked(region).filter(({ outcome }) => outcome === 'ok')
  // What only reads is between two of the journal's anyhow.
  const changing = [...done.entries()].filter(([, { action }]) => !/^(?:Describe|List|Get)/.test(action))
  return [...worthKilling(life.met, /^service/), ...changing.map(([index]) => index)]
}

/** A few services at a time are applied up to where each is to be killed, and then all at once are. */
async function killAll(batch: readonly Doomed[], number: number): Promise<void> {
  const life = await live(github, config)
  await life.quiet()
  for (const { name, region, at } of batch) {
    if (typeof at === 'string') life.hold({ about: `service ${name}`, boundary: at })
    else aws.fail({ which: { region, service: 'cloudformation' }, when: 'after', skip: at, how: { kind: 'hang' } })
  }
  await merge(number)
  const hung = () => batch.filter(({ region }) => asked(region).some(({ outcome }) => outcome === 'hang'))
  await expect.poll(() => life.held.length + hung().length, until).toBe(batch.length)
  await life.end()
}

test('M5: killed by SIGKILL at every step of the journal, and amid every call that changes something at AWS, while a stack is made: one stack, made once, and one entry', async () => {
  const deaths = await record()
  expect(deaths.filter((at) => typeof at === 'number')).toHaveLength(4)
  expect(deaths.length).toBeGreaterThan(20)
  const doomed = deaths.map((at, index) => ({ name: `doomed-${index}`, region: regionOf(index + 1), at }))
  const batches: (readonly Doomed[])[] = []
  for (let at = 0; at < doomed.length; at += places) batches.push(doomed.slice(at, at + places))
  const numbers: number[] = []
  for (const batch of batches) numbers.push(await open(batch))
  for (const [index, batch] of batches.entries()) await killAll(batch, numbers[index] ?? 0)
  const last = await live(github, config)
  await last.quiet()
  await last.end()
  await expectAllOnce([{ name: 'whole', region: regionOf(0) }, ...doomed])
})

async function expectAllOnce(services: readonly Pick<Doomed, 'name' | 'region'>[]): Promise<void> {
  for (const { name, region } of services) {
    const { stacks, live: living } = placeOf(aws.world, account.id, region)
    expect([name, stacks.map(({ status }) => status)]).toEqual([name, ['CREATE_COMPLETE']])
    const [stack] = stacks
    expect([name, stack?.protection, stack?.changeSets.map(({ execution }) => execution)]).toEqual([
      name,
      true,
      ['EXECUTE_COMPLETE'],
    ])
    expect([name, living.map(({ type }) => type).sort()]).toEqual([
      name,
      ['AWS::SQS::Queue', 'AWS::SecretsManager::Secret'],
    ])
  }
  expect(github.issues(estate).filter(({ state }) => state === 'open')).toEqual([])
  await atRest(config, async (store, of) => {
    expect(await verify(store.ledger, of)).toMatchObject({ broken: null })
    for (const { name, region } of services) {
      const { items } = await store.ledger.entries(of, { limit: 20, service: name })
      const told = items.map(({ body }) => body.kind).reverse()
      expect([name, told]).toEqual([name, ['begun', 'ended', 'begun', 'ended', 'applied']])
      const applied = await store.ledger.appliedService(of, name)
      const living = placeOf(aws.world, account.id, region).live
      expect(applied?.resources.map(({ id }) => id).sort()).toEqual(living.map(({ physicalId }) => physicalId).sort())
    }
  })
}
