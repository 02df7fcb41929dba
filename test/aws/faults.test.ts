import {
  CreateChangeSetCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { GetResourcesCommand } from '@aws-sdk/client-resource-groups-tagging-api'
import { HeadObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { here } from './clients.ts'
import { hostileBodies } from './server/hostile.ts'
import { type StackWorld, stackWorld } from './stack-world.ts'

let world: StackWorld
beforeAll(async () => {
  world = await stackWorld()
})
afterAll(() => world.aws.stop())

const queue = { Type: 'AWS::SQS::Queue', Properties: {} }
const list = () => world.client.send(new ListStacksCommand({}))

test('FLT3: a cut connection after the effect leaves the effect: the same token finds it done', async () => {
  const set = await world.propose('cut', { One: queue }, { ChangeSetType: 'CREATE' })
  const execute = () =>
    world.client.send(new ExecuteChangeSetCommand({ ChangeSetName: set.ChangeSetId, ClientRequestToken: 'once' }))
  world.aws.fail({ which: { action: 'ExecuteChangeSet' }, when: 'after', how: { kind: 'reset' } })
  await expect(execute()).rejects.toMatchObject({ name: expect.stringMatching(/Error|ECONNRESET/) })
  await execute()
  await world.settle('cut')
  expect((await world.history('cut')).filter((line) => line === 'cut CREATE_IN_PROGRESS')).toHaveLength(1)
})

test('FLT10: a call that nobody answers has its effect, and whoever made it goes on waiting', async () => {
  world.aws.fail({ which: { action: 'CreateChangeSet' }, when: 'after', how: { kind: 'hang' } })
  const gone = new AbortController()
  const TemplateBody = JSON.stringify({ Resources: { One: queue } })
  const asked = world.client.send(
    new CreateChangeSetCommand({ StackName: 'hung', ChangeSetName: 'set', ChangeSetType: 'CREATE', TemplateBody }),
    { abortSignal: gone.signal },
  )
  await expect.poll(() => world.aws.calls().at(-1)?.outcome).toBe('hang')
  gone.abort()
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  const { Stacks = [] } = await world.client.send(new DescribeStacksCommand({ StackName: 'hung' }))
  expect(Stacks[0]?.StackStatus).toBe('REVIEW_IN_PROGRESS')
})

test('FLT4: an error before the effect leaves nothing, and only the call that was named is struck', async () => {
  const how = { kind: 'error', code: 'ServiceUnavailable', message: 'Service Unavailable', status: 503 } as const
  world.aws.fail({ which: { service: 'cloudformation', action: 'CreateChangeSet' }, skip: 1, how })
  const create = (StackName: string) =>
    world.client.send(
      new CreateChangeSetCommand({
        StackName,
        ChangeSetName: 'set',
        ChangeSetType: 'CREATE',
        TemplateBody: JSON.stringify({ Resources: { One: queue } }),
      }),
    )
  await create('first')
  await expect(create('second')).rejects.toMatchObject({
    name: 'ServiceUnavailable',
    $metadata: { httpStatusCode: 503 },
  })
  await expect(world.client.send(new DescribeStacksCommand({ StackName: 'second' }))).rejects.toThrow(/does not exist/)
  await create('second')
})

test('FLT5: throttling strikes an account and a region alone', async () => {
  world.aws.throttle({ account: here.account, region: 'us-east-1' })
  await list()
  world.aws.throttle(here, 2)
  for (let call = 0; call < 2; call += 1) {
    await expect(list()).rejects.toMatchObject({
      name: 'Throttling',
      message: 'Rate exceeded',
      $metadata: { httpStatusCode: 400 },
    })
  }
  await list()
})

test('FLT9: each service has its own word for what comes too fast', async () => {
  world.aws.throttle({ service: 's3' })
  await expect(world.s3.send(new HeadObjectCommand({ Bucket: 'b', Key: 'k' }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 503 },
  })
  expect(world.aws.calls().at(-1)).toMatchObject({ outcome: 'SlowDown' })
  world.aws.throttle({ service: 'tagging' })
  await expect(world.tagging.send(new GetResourcesCommand({}))).rejects.toMatchObject({
    name: 'ThrottledException',
    $metadata: { httpStatusCode: 400 },
  })
})

test.each(Object.entries(hostileBodies))('FLT6: a hostile answer (%s) reaches the client as it is', async (_, body) => {
  world.aws.fail({ which: { action: 'ListStacks' }, how: { kind: 'body', status: 502, body: body() } })
  await expect(list()).rejects.toMatchObject({ $metadata: { httpStatusCode: 502 } })
})

test('FLT7: every call is remembered with who made it, in its order', async () => {
  world.aws.forgetCalls()
  await list()
  await expect(world.client.send(new DescribeStacksCommand({ StackName: 'nobody' }))).rejects.toThrow()
  expect(
    world.aws.calls().map(({ account, region, service, action, role, outcome }) => ({
      account,
      region,
      service,
      action,
      role,
      outcome,
    })),
  ).toEqual([
    { ...here, service: 'cloudformation', action: 'ListStacks', role: null, outcome: 'ok' },
    { ...here, service: 'cloudformation', action: 'DescribeStacks', role: null, outcome: 'ValidationError' },
  ])
})

test('FLT8: resources can be slow, and steps can be taken by hand alone', async () => {
  world.aws.trouble({ stack: 'slow', logicalId: 'One', slow: 4 })
  const set = await world.propose('slow', { One: queue }, { ChangeSetType: 'CREATE' })
  await world.execute(set.ChangeSetId)
  const status = () =>
    world.aws.world.places.get(`${here.account} ${here.region}`)?.stacks.find(({ name }) => name === 'slow')?.status
  world.aws.tick(5)
  expect(status()).toBe('CREATE_IN_PROGRESS')
  world.aws.tick(5)
  expect(status()).toBe('CREATE_COMPLETE')
})
