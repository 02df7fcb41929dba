import {
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { here } from './clients.ts'
import { bucket, queue } from './samples.ts'
import { type StackWorld, stackWorld } from './stack-world.ts'

let world: StackWorld
beforeAll(async () => {
  world = await stackWorld()
  await world.create('standing', { One: queue({ DelaySeconds: 1 }) })
})
afterAll(() => world.aws.stop())

const body = (resources: object = { One: queue() }) => JSON.stringify({ Resources: resources })

describe('the life of a change set', () => {
  test('CS19: a second one of the same name is refused; with the same client token it is the same one', async () => {
    const input = {
      StackName: 'twice',
      ChangeSetName: 'same',
      ChangeSetType: 'CREATE',
      TemplateBody: body(),
      ClientToken: 'token-1',
    } as const
    const first = await world.client.send(new CreateChangeSetCommand(input))
    expect((await world.client.send(new CreateChangeSetCommand(input))).Id).toBe(first.Id)
    const other = world.client.send(new CreateChangeSetCommand({ ...input, ClientToken: 'token-2' }))
    await expect(other).rejects.toMatchObject({ name: 'AlreadyExistsException' })
  })

  test('CS20: executing one deletes the others, and cannot be done twice; the same token is one execution', async () => {
    await world.propose('others', { One: queue() }, { ChangeSetType: 'CREATE', ChangeSetName: 'first' })
    const set = await world.propose('others', { One: queue() }, { ChangeSetType: 'CREATE', ChangeSetName: 'second' })
    const execute = (ClientRequestToken: string) =>
      world.client.send(new ExecuteChangeSetCommand({ ChangeSetName: set.ChangeSetId, ClientRequestToken }))
    await execute('run-1')
    await execute('run-1')
    await expect(execute('run-2')).rejects.toMatchObject({ name: 'InvalidChangeSetStatusException' })
    await world.settle('others')
    const { Summaries = [] } = await world.client.send(new ListChangeSetsCommand({ StackName: 'others' }))
    expect(Summaries.map((one) => [one.ChangeSetName, one.ExecutionStatus])).toEqual([['second', 'EXECUTE_COMPLETE']])
    expect((await world.history('others')).filter((line) => line === 'others CREATE_IN_PROGRESS')).toHaveLength(1)
  })

  test('CS21: a deleted one is not found by its own code; deleting it again is no error', async () => {
    const set = await world.propose('standing', { One: queue({ DelaySeconds: 5 }) }, { ChangeSetName: 'gone' })
    const remove = () => world.client.send(new DeleteChangeSetCommand({ StackName: 'standing', ChangeSetName: 'gone' }))
    await remove()
    await remove()
    const read = world.client.send(new DescribeChangeSetCommand({ ChangeSetName: set.ChangeSetId }))
    await expect(read).rejects.toMatchObject({ name: 'ChangeSetNotFoundException', $metadata: { httpStatusCode: 404 } })
    await world.client.send(new DeleteChangeSetCommand({ ChangeSetName: set.ChangeSetId }))
  })

  test('CS22: a stack in progress takes none', async () => {
    await world.propose('busy', { One: queue() }, { ChangeSetType: 'CREATE', ChangeSetName: 'go' })
    await world.client.send(new ExecuteChangeSetCommand({ StackName: 'busy', ChangeSetName: 'go' }))
    const input = { StackName: 'busy', ChangeSetName: 'more', TemplateBody: body({ One: queue({ DelaySeconds: 3 }) }) }
    await expect(world.client.send(new CreateChangeSetCommand(input))).rejects.toThrow(
      /is in CREATE_IN_PROGRESS state and can not be updated/,
    )
    await world.settle('busy')
  })

  test('CS23: a new stack and its change set may not be seen at once', async () => {
    world.aws.delayVisibility(2)
    await world.client.send(
      new CreateChangeSetCommand({
        StackName: 'late',
        ChangeSetName: 'set',
        ChangeSetType: 'CREATE',
        TemplateBody: body(),
      }),
    )
    const look = () => world.client.send(new DescribeStacksCommand({ StackName: 'late' }))
    await expect(look()).rejects.toThrow('Stack with id late does not exist')
    await expect(look()).rejects.toThrow('Stack with id late does not exist')
    expect((await look()).Stacks?.[0]?.StackStatus).toBe('REVIEW_IN_PROGRESS')
    const read = () => world.client.send(new DescribeChangeSetCommand({ StackName: 'late', ChangeSetName: 'set' }))
    await expect(read()).rejects.toMatchObject({ name: 'ChangeSetNotFoundException' })
    await expect(read()).rejects.toMatchObject({ name: 'ChangeSetNotFoundException' })
    await expect(read()).resolves.toBeDefined()
    world.aws.delayVisibility(0)
  })

  test('CS25: what failed, what is obsolete and what is of a stack that cannot be updated is not executed', async () => {
    const failed = await world.propose('standing', { One: queue({ DelaySeconds: 1 }) })
    await expect(world.execute(failed.ChangeSetId)).rejects.toThrow(/in its current status of \[FAILED\]$/)
    const obsolete = await world.propose('standing', { One: queue({ DelaySeconds: 7 }) })
    const TemplateBody = body({ One: queue({ DelaySeconds: 8 }) })
    await world.client.send(new UpdateStackCommand({ StackName: 'standing', TemplateBody }))
    await world.settle('standing')
    await expect(world.execute(obsolete.ChangeSetId)).rejects.toMatchObject({
      name: 'InvalidChangeSetStatusException',
      message: expect.stringMatching(/execution status of \[OBSOLETE\]$/),
    })
    const full = { Full: bucket({ BucketName: 'cannot-go' }) }
    await world.create('sticking', full)
    const late = await world.propose('sticking', { ...full, More: queue() })
    world.aws.hand.lay('cannot-go', 'key', 'x')
    await world.remove('sticking')
    await expect(world.execute(late.ChangeSetId)).rejects.toThrow(/is in DELETE_FAILED state and can not be updated/)
  })

  test('CS24: OnStackFailure decides what becomes of a creation that fails', async () => {
    for (const stack of ['keep', 'remove'])
      world.aws.trouble({ stack, logicalId: 'Bad', phase: 'create', reason: 'no' })
    const kept = await world.create('keep', { Bad: queue() }, { OnStackFailure: 'DO_NOTHING' })
    expect(kept.StackStatus).toBe('CREATE_FAILED')
    const again = await world.deploy('keep', { Bad: queue() })
    expect(again.StackStatus).toBe('UPDATE_COMPLETE')
    expect(await world.create('remove', { Bad: queue(), Good: queue() }, { OnStackFailure: 'DELETE' })).toMatchObject({
      StackStatus: 'DELETE_COMPLETE',
    })
    expect(
      world.aws.hand
        .look(here, 'AWS::SQS::Queue')
        .filter(({ tags }) => tags.get('aws:cloudformation:stack-name') === 'remove'),
    ).toEqual([])
  })
})
