import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CreateStackCommand } from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createAwsProvider } from '../../service/adapters/providers/aws/aws-provider.ts'
import { stackNameOf } from '../../service/adapters/providers/aws/stack-name.ts'
import { clientsOf } from '../aws/clients.ts'
import type { Aws } from '../aws/start-aws.ts'
import { handWorld } from '../commands/hand-world.ts'
import { servicePath } from '../flows/estate-files.ts'
import { unpaced } from './at-once.ts'
import { awsEstateFiles, awsOf, awsService, credentialsOf, home } from './aws-estate.ts'
import { forwardedClock } from './forwarded-clock.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const [west, central] = ['eu-west-1', 'eu-central-1']
const pay = { name: 'pay', id: '111122223333', regions: [west, central], environment: 'dev' }
const ship = { name: 'ship', id: '222233334444', regions: [west, central], environment: 'dev' }
const clock = forwardedClock()

/** Ten services in two accounts and two regions; what is named `after` waits for what it says. */
const ten = {
  ...awsService('base', pay, { region: west }),
  ...awsService('slow', ship, { region: central }),
  ...awsService('broken', pay, { region: central }),
  ...awsService('free-1', pay, { region: west }),
  ...awsService('free-2', ship, { region: west }),
  ...awsService('after-slow', pay, { region: central, dependsOn: ['slow'] }),
  ...awsService('after-broken', ship, { region: central, dependsOn: ['broken'] }),
  ...awsService('reader-1', ship, { offering: 'reader', region: west, dependsOn: ['base'] }),
  ...awsService('reader-2', pay, { offering: 'reader', region: central, dependsOn: ['base'] }),
  ...awsService('after-readers', ship, { region: central, dependsOn: ['reader-1', 'reader-2'] }),
}

let aws: Aws
let at: ServiceWorld
beforeAll(async () => {
  aws = await awsOf([pay, ship], { clock, pace: 'by-hand' })
  for (const [name, value] of Object.entries(credentialsOf(aws))) vi.stubEnv(name, value)
  at = await startServiceWorld({
    files: awsEstateFiles([pay, ship]),
    now: clock.now,
    parts: { clock, awsPace: unpaced },
    set: { awsEndpoint: aws.url },
  })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await at.stop()
  await aws.stop()
})

const stacks = () =>
  [...aws.world.places.values()].flatMap((place) => place.stacks).filter(({ status }) => status !== 'DELETE_COMPLETE')
const named = (service: string) =>
  stackNameOf({ estate: String(at.github.repository(estate).id), estateName: 'acme', service })
const stackOf = (service: string) =>
  stacks().find(({ name }) => name === named(service)) ?? expect.fail(`${service} has no stack`)
/** How the stacks of the services stand, by service. */
const standing = () => {
  const services = [...Object.keys(ten), servicePath('taken')].map((path) => basename(path, '.yaml'))
  const found = services.flatMap((service) =>
    stacks().flatMap(({ name, status }) => (name === named(service) ? [[service, status]] : [])),
  )
  return Object.fromEntries(found)
}
const all = (status: string, services: readonly string[]) =>
  Object.fromEntries(services.map((service) => [service, status]))
/** When a stack came into being, and when it was through. */
const lifeOf = (service: string) => {
  const { events, created } = stackOf(service)
  const end = events.find(({ logicalId, status }) => logicalId === named(service) && status === 'CREATE_COMPLETE')
  return { created: created.getTime(), complete: end?.at.getTime() ?? Number.POSITIVE_INFINITY }
}
/** What changed something at CloudFormation, or was to. */
const changes = () =>
  aws.calls().filter(({ service, action }) => service === 'cloudformation' && !/^(?:Describe|List|Get)/.test(action))
const incidentOf = (service: string) =>
  at.github.issues(estate).find(({ title }) => title === `Plumbline: service ${service} could not be applied`)

/** CloudFormation goes on by one step, and a little time goes by: the App’s own token is told by the machine’s clock, and lasts ten minutes. */
async function goOn(): Promise<void> {
  aws.tick()
  clock.forward(5000)
  await at.quiet(clock)
}

async function goOnUntil(isSo: () => boolean): Promise<void> {
  for (let step = 0; step < 60 && !isSo(); step += 1) await goOn()
  expect([isSo(), standing()]).toEqual([true, standing()])
}

async function merge(files: { readonly [path: string]: string | null }): Promise<number> {
  const { number } = await at.github.openPullRequest(estate, { by: 'alice', files })
  await at.quiet(clock)
  await at.github.merge(estate, number, { by: 'octocat' })
  await at.quiet(clock)
  return number
}

const free = ['base', 'slow', 'broken', 'free-1', 'free-2']
let merged = 0

test('M5: ten services in two accounts and two regions: side by side where they may be, else in their order; a slow one and a broken one hold up only what depends on them', async () => {
  await at.quiet()
  aws.trouble({ stack: named('slow'), logicalId: 'Queue', slow: 500 })
  aws.trouble({ stack: named('broken'), logicalId: 'Queue', phase: 'create', reason: 'you have too many queues' })
  merged = await merge(ten)
  await goOnUntil(() => standing()['base'] === 'CREATE_IN_PROGRESS')
  expect(standing()).toEqual(all('CREATE_IN_PROGRESS', free))

  await goOnUntil(() => standing()['after-readers'] === 'CREATE_COMPLETE')
  expect(standing()).toEqual({
    ...all('CREATE_COMPLETE', ['base', 'free-1', 'free-2', 'reader-1', 'reader-2', 'after-readers']),
    slow: 'CREATE_IN_PROGRESS',
    broken: 'ROLLBACK_COMPLETE',
  })
  for (const [one, before] of [
    ['reader-1', 'base'],
    ['reader-2', 'base'],
    ['after-readers', 'reader-1'],
    ['after-readers', 'reader-2'],
  ] as const)
    expect([one, lifeOf(one).created > lifeOf(before).complete]).toEqual([one, true])
  const url = stackOf('base').outputs[0]?.OutputValue
  for (const there of [
    { account: ship.id, region: west },
    { account: pay.id, region: central },
  ])
    expect(aws.hand.look(there, 'AWS::SSM::Parameter').map(({ properties }) => properties['Value'])).toEqual([
      `at ${url}`,
    ])
  const roles = aws.calls().filter(({ action }) => action === 'AssumeRole')
  expect(new Set(roles.map(({ input, outcome }) => `${outcome} ${Reflect.get(Object(input), 'ExternalId')}`))).toEqual(
    new Set([`ok of-${pay.id}`, `ok of-${ship.id}`]),
  )
})

test('M7: the result and the issue say why, in CloudFormation’s own words of the first resource that failed; and said again it goes on', async () => {
  const words = /Queue `\(AWS::SQS::Queue\)`: you have too many queues; the stack is in `ROLLBACK_COMPLETE`/
  const comment = () =>
    at
      .comments(merged)
      .map(({ body }) => body)
      .join()
  expect(comment()).toMatch(words)
  expect(comment()).toContain('not created yet: it waits for `broken`')
  expect(incidentOf('broken')?.body).toMatch(words)
  aws.tick(600)
  clock.forward(1000)
  at.github.comment(estate, incidentOf('broken')?.number ?? 0, 'alice', '/plumbline apply')
  await goOnUntil(() => standing()['after-broken'] === 'CREATE_COMPLETE')
  await goOnUntil(() => standing()['after-slow'] === 'CREATE_COMPLETE')
  await goOn()
  await at.quiet()
  expect(Object.keys(standing())).toHaveLength(10)
  expect(incidentOf('broken')?.state).toBe('closed')
  expect(comment()).toContain('### Plumbline: applied')
})

/** Another estate of the same name, with services of the same names in the same account; its owner works by hand. */
const others = {
  ...awsEstateFiles([pay]),
  ...awsService('base', pay, { region: west }),
  ...awsService('free-1', pay, { region: west }),
}
const byHand = handWorld(others)
byHand.write({ 'policies/small-only.yaml': null })
afterAll(() => byHand[Symbol.dispose]())
const applyByHand = () => {
  const provider = createAwsProvider({
    clock,
    redact: (text) => text,
    pace: unpaced,
    client: { endpoint: aws.url, credentials: aws.keys(home) },
  })
  return byHand.apply({
    parts: {
      clock,
      providers: () => new Map([['aws', provider]]),
      wait: async () => {
        aws.tick()
        clock.forward(5000)
      },
    },
  })
}
const own = () =>
  stacks().filter(({ name }) => Object.keys(ten).some((path) => name === named(basename(path, '.yaml'))))
const asTheyAre = () =>
  JSON.stringify(own().map(({ id, status, deployed, events }) => [id, status, deployed?.tags, events.length]))

test('S8: a stack that is called as ours would be, but carries no tags of ours, is neither taken over nor changed nor deleted', async () => {
  const TemplateBody = JSON.stringify({ Resources: { Theirs: { Type: 'AWS::SQS::Queue' } } })
  const { cloudformation } = clientsOf(aws, { account: pay.id, region: west })
  await cloudformation.send(new CreateStackCommand({ StackName: named('taken'), TemplateBody }))
  aws.tick(20)
  aws.forgetCalls()
  await merge(awsService('taken', pay, { region: west }))
  expect(incidentOf('taken')?.body).toContain('is there already and belongs to nobody: it carries no tags of Plumbline')
  expect(changes()).toEqual([])
})

test('M8, S8: two estates of one name in one account never touch each other’s stacks', async () => {
  const before = asTheyAre()
  expect(await applyByHand()).toMatchObject({ code: 0, said: expect.stringContaining('✔ 2 changes applied') })
  expect(stacks()).toHaveLength(own().length + 3)
  expect(asTheyAre()).toBe(before)
})

test('M8: with an empty database stacks are found again by their tags, before anything is planned; then there is nothing to do', async () => {
  const before = asTheyAre()
  await at.stopService()
  const folder = dirname(at.config.database)
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true })
  aws.forgetCalls()
  await at.start()
  await at.quiet(clock)
  const found = (await ledger()).slice(0, 10)
  expect(found.map(({ kind, service }) => [kind, service?.run])).toEqual(found.map(() => ['applied', 'found again']))
  expect(found.flatMap(({ service }) => service?.resources.map(({ id }) => id) ?? []).sort()).toEqual(
    own()
      .flatMap(({ resources }) => [...resources.values()].map(({ physicalId }) => physicalId))
      .sort(),
  )
  await merge({ 'README.md': '# Another word\n' })
  for (let step = 0; step < 3; step += 1) await goOn()
  expect(changes()).toEqual([])
  expect(asTheyAre()).toBe(before)

  await merge(awsService('free-1', pay, { region: west, parameters: '{ seconds: 40 }' }))
  await goOnUntil(() => standing()['free-1'] === 'UPDATE_COMPLETE')
  expect(own().filter(({ status }) => status === 'UPDATE_COMPLETE')).toEqual([stackOf('free-1')])
  await goOn()
})

test('S8: nor is another’s stack deleted, where a document of that name is taken away, or where its own estate ends its own', async () => {
  const before = asTheyAre()
  await merge({ [servicePath('taken')]: null })
  for (let step = 0; step < 3; step += 1) await goOn()
  expect(standing()['taken']).toBe('CREATE_COMPLETE')
  byHand.write({ [servicePath('base')]: null, [servicePath('free-1')]: null })
  expect(await applyByHand()).toMatchObject({ code: 0, said: expect.stringContaining('the stack is gone') })
  expect(stacks()).toHaveLength(own().length + 1)
  expect(asTheyAre()).toBe(before)
})

type Told = {
  readonly kind: string
  readonly service?: { readonly run: string; readonly resources: readonly { readonly id: string }[] }
}

/** What the ledger says, oldest first. */
async function ledger(): Promise<readonly Told[]> {
  const headers = { authorization: `Bearer ${at.config.apiToken}` }
  const answer = await fetch(`${at.service().url}/api/v1/ledger?limit=100`, { headers })
  const { items } = (await answer.json()) as { readonly items: readonly { readonly body: Told }[] }
  return items.map(({ body }) => body).reverse()
}
