import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
} from '@aws-sdk/client-cloudformation'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stackSteps } from '../../../../service/adapters/providers/aws/aws-steps.ts'
import { stackNameOf, tokenOf } from '../../../../service/adapters/providers/aws/stack-name.ts'
import type { JsonObject } from '../../../../service/core/model/json.ts'
import type { CloudChange } from '../../../../service/ports/cloud.ts'
import { clientsOf } from '../../../aws/clients.ts'
import { applyChange, idOf, performAll, performOne } from '../../../contracts/apply-change.ts'
import { changeBetween, identityOf, ordered } from '../../../contracts/ordered.ts'
import { thingOffering } from '../../../contracts/thing-offering.ts'
import { type AwsWorld, openAwsWorld, payAccount, there } from './aws-world.ts'

const offering = thingOffering(`
    aws:
      Resources:
        Store: { Type: AWS::SQS::Queue, Properties: { QueueName: "\${params.name}", VisibilityTimeout: "\${params.size}" } }
        Line:
          Type: AWS::SecretsManager::Secret
          DeletionPolicy: Retain
          Properties: { Name: "\${service.name}-line", SecretString: "\${params.password}", Description: !Sub "of \${Store}" }
      Outputs:
        url: { Value: !Ref Store }
`)
const render = (size: number, { name = 'orders', environment = 'dev' } = {}) =>
  ordered({
    offering,
    account: { ...payAccount, environment } satisfies JsonObject,
    service: 'orders',
    parameters: { name, size, password: 'canary-7f3a-secret' },
  })
const identity = identityOf(render(1))
const StackName = stackNameOf(identity)
const creating = changeBetween(null, render(1), [])
const refused = { name: 'CloudError', passing: false }

let world: AwsWorld
beforeEach(async () => {
  world = await openAwsWorld()
})
afterEach(() => world.close())

const apply = (change: CloudChange, key = 'once') => applyChange(world.provider, change, key)
const client = () => clientsOf(world.aws, there).cloudformation
const stacks = () => [...world.aws.world.places.values()].flatMap((place) => place.stacks)
const stack = () => {
  const found = stacks().findLast(({ name, status }) => name === StackName && status !== 'DELETE_COMPLETE')
  if (found === undefined) throw new Error('there is no stack')
  return found
}
const called = (action: string) => world.aws.calls().filter((call) => call.action === action)

describe('a stack is changed', () => {
  test('M5: what was announced is made, in one stack that carries its owner’s tags', async () => {
    const applied = await apply(creating)
    const url = idOf(applied, 'Store')
    expect(applied.find(({ logicalId }) => logicalId === 'Store')).toEqual({
      logicalId: 'Store',
      type: 'AWS::SQS::Queue',
      id: url,
      outputs: { Ref: url, StackId: stack().id, Outputs: { url } },
    })
    expect(Object.fromEntries(stack().deployed?.tags.map(({ Key, Value }) => [Key, Value]) ?? [])).toEqual({
      'plumbline-estate': 'acme',
      'plumbline-estate-id': '4711',
      'plumbline-service': 'orders',
      team: 'payments',
      environment: 'dev',
      'cost-center': 'CC-1234',
      'data-class': 'internal',
    })
    expect(stacks()).toHaveLength(1)
    expect(called('ExecuteChangeSet')).toHaveLength(1)
  })

  test('V4: functions go as they are written, and what is sensitive in nothing that can be read', async () => {
    await apply(creating)
    const template = await client().send(new GetTemplateCommand({ StackName }))
    expect(JSON.parse(template.TemplateBody ?? '').Resources.Line).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        Description: { 'Fn::Sub': 'of ${Store}' },
        SecretString: { Ref: expect.stringMatching(/^Sensitive/) },
      },
    })
    const described = await client().send(new DescribeStacksCommand({ StackName }))
    const [ChangeSetName] = stack().changeSets.map(({ name }) => name)
    const set = await client().send(
      new DescribeChangeSetCommand({ StackName, ChangeSetName, IncludePropertyValues: true }),
    )
    expect(JSON.stringify([template, described, set.Parameters])).not.toContain('canary')
  })

  test('a run sleeps while AWS works, the longer it takes the longer', async () => {
    world.aws.trouble({ logicalId: 'Store', slow: 50 })
    const [step] = world.provider.steps(creating)
    if (step === undefined) throw new Error('there is a step')
    const look = () => world.provider.perform(creating, step, 'made')
    expect(await look()).toMatchObject({ kind: 'pending', until: new Date('2026-11-24T12:00:02Z') })
    while (called('ExecuteChangeSet').length === 0) await look()
    world.clock.advance(120_000)
    expect(await look()).toMatchObject({ kind: 'pending', until: new Date('2026-11-24T12:02:30Z') })
  })

  test('“no updates” is success', async () => {
    const before = await apply(creating)
    const again = changeBetween(null, render(1), before)
    const [end] = await performAll(world.provider, again, world.provider.steps(again), 'again')
    expect(end).toMatchObject({ kind: 'done', answer: expect.stringContaining('nothing to change') })
    expect(Object.keys(end?.kind === 'done' ? end.resources : {})).toEqual(['Line', 'Store'])
    expect(stack().changeSets.map(({ name }) => name)).not.toContain(tokenOf('again:change the stack'))
  })

  test('M5: what AWS would replace besides what was announced stops it, and nothing is executed', async () => {
    const before = await apply(creating)
    const change = {
      ...changeBetween(render(1), render(1, { name: 'orders-2' }), before),
      announced: { Store: 'update' as const },
    }
    await expect(apply(change, 'renamed')).rejects.toThrow(
      /AWS would also replace Store \(AWS::SQS::Queue\), which the plan did not announce/,
    )
    expect(called('ExecuteChangeSet')).toHaveLength(1)
    expect(await world.leftovers()).toEqual([])
  })

  describe('M5: what only turns out to be a replacement as it is executed', () => {
    const offering = thingOffering(`
    aws:
      Resources:
        Setting: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: "\${params.name}", Description: "\${string(params.size)}" } }
        Store: { Type: AWS::SQS::Queue, Properties: { QueueName: !GetAtt Setting.Value } }
`)
    const render = (name: string, size: number) =>
      ordered({ offering, account: payAccount, service: 'orders', parameters: { name, size, password: 'none' } })

    test('M5: is refused by the stack where the plan does not say so, and everything is as it was', async () => {
      const before = await apply(changeBetween(null, render('one', 1), []))
      await expect(apply(changeBetween(render('one', 1), render('two', 1), before), 'renamed')).rejects.toThrow(
        /Store \(AWS::SQS::Queue\): Action denied by stack policy: .*, which the plan did not announce; the stack is in UPDATE_ROLLBACK_COMPLETE/,
      )
      expect((await world.live()).map(({ id }) => id)).toContain(idOf(before, 'Store'))
    })

    test('M5: is none where it stays as it is after all', async () => {
      const before = await apply(changeBetween(null, render('one', 1), []))
      const after = await apply(changeBetween(render('one', 1), render('one', 2), before), 'larger')
      expect(idOf(after, 'Store')).toBe(idOf(before, 'Store'))
      expect(JSON.parse(stack().policy ?? '').Statement).toContainEqual({
        Effect: 'Deny',
        Principal: '*',
        Action: ['Update:Replace'],
        Resource: ['LogicalResourceId/Store'],
      })
    })
  })

  test('M7: a create that fails says why; what it left is removed before the next one', async () => {
    world.aws.trouble({ logicalId: 'Store', phase: 'create', reason: 'you have too many queues' })
    await expect(apply(creating)).rejects.toThrow(
      /Store \(AWS::SQS::Queue\): you have too many queues; the stack is in ROLLBACK_COMPLETE/,
    )
    await apply(creating, 'once more')
    expect(stacks().map(({ status }) => status)).toEqual(['DELETE_COMPLETE', 'CREATE_COMPLETE'])
  })

  test('M6: what a replacement leaves behind, since AWS cannot delete it, is said', async () => {
    const before = await apply(creating)
    world.aws.trouble({ logicalId: 'Store', phase: 'delete', reason: 'it is in use', times: 9 })
    const change = changeBetween(render(1), render(1, { name: 'orders-2' }), before)
    const ends = await performAll(world.provider, change, world.provider.steps(change), 'renamed')
    const left = `left in the account, since AWS could not delete it: Store (${idOf(before, 'Store')}): it is in use`
    expect(ends.at(-1)?.answer).toContain(left)
  })

  test('M7: an update that fails is gone back from, and says so', async () => {
    const before = await apply(creating)
    world.aws.trouble({ logicalId: 'Store', phase: 'update', reason: 'not that long' })
    const change = changeBetween(render(1), render(2), before)
    await expect(apply(change, 'larger')).rejects.toThrow(/not that long; the stack is in UPDATE_ROLLBACK_COMPLETE/)
    await apply(change, 'once more')
    expect(stack().status).toBe('UPDATE_COMPLETE')
  })

  test('M7: a template that AWS refuses leaves no empty stack', async () => {
    const body: JsonObject = {
      Resources: { Store: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'Nobody' } } } },
    }
    const template = { body, sensitive: [], unknown: [], tags: {} }
    await expect(apply({ ...creating, template })).rejects.toThrow(/Unresolved resource dependencies/)
    expect(stacks()).toEqual([])
  })

  test('M7: a stack that cannot go on says so, and how it can', async () => {
    const before = await apply(creating)
    world.aws.trouble({ logicalId: 'Line', phase: 'update', reason: 'no' })
    world.aws.trouble({ logicalId: 'Store', phase: 'update', during: 'rollback', reason: 'not now', times: 9 })
    const change = changeBetween(render(1), render(2), before)
    const words = { ...refused, message: expect.stringMatching(/UPDATE_ROLLBACK_FAILED: .*ContinueUpdateRollback/) }
    const both = { ...change, template: { ...change.template, body: described(change, 'else') } } as CloudChange
    await expect(apply(both, 'larger')).rejects.toMatchObject(words)
    await expect(apply(both, 'once more')).rejects.toMatchObject(words)
  })

  test('an update of what somebody has deleted says so, and makes nothing in its place', async () => {
    const before = await apply(creating)
    await client().send(new DeleteStackCommand({ StackName }))
    await applyChange(world.other, { ...changeBetween(render(1), null, before) }, 'gone')
    await expect(apply(changeBetween(render(1), render(2), before), 'larger')).rejects.toThrow(
      /its stack is gone from pay, .*\/plumbline revert orders/,
    )
    expect(stacks()).toHaveLength(1)
  })

  test('S8: a stack of our name without our tags is never taken over', async () => {
    const TemplateBody = JSON.stringify({ Resources: { Theirs: { Type: 'AWS::SQS::Queue' } } })
    await client().send(new CreateStackCommand({ StackName, TemplateBody }))
    world.aws.tick(20)
    for (const change of [creating, changeBetween(render(1), render(2), []), changeBetween(render(1), null, [])])
      await expect(apply(change, change.action)).rejects.toThrow(/is there already and belongs to nobody/)
    expect(await world.provider.find(identity)).toBeNull()
    expect(stack().status).toBe('CREATE_COMPLETE')
  })

  test('M5: what AWS asks to be left alone, or has no time for, is tried again', async () => {
    world.aws.throttle({ service: 'cloudformation' }, 1)
    await expect(apply(creating)).rejects.toMatchObject({
      passing: true,
      message: expect.stringContaining('Rate exceeded'),
    })
    await apply(creating)
    expect(stack().status).toBe('CREATE_COMPLETE')
  })

  test('M5: a stack that AWS does not show yet is waited for', async () => {
    world.aws.delayVisibility(3)
    await apply(creating)
    expect(stacks().map(({ status }) => status)).toEqual(['CREATE_COMPLETE'])
    expect(called('ExecuteChangeSet')).toHaveLength(1)
  })

  test('a stack of many resources and a long life is read page by page', async () => {
    world.aws.pageSize(2)
    let before = await apply(creating)
    for (const size of [2, 3]) before = await apply(changeBetween(render(size - 1), render(size), before), `${size}`)
    expect(before.map(({ logicalId }) => logicalId)).toEqual(['Line', 'Store'])
    expect(await world.provider.find(identity)).toEqual(before)
  })
})

function described({ template }: CloudChange, text: string): JsonObject {
  const body = JSON.parse(JSON.stringify(template?.body))
  body.Resources.Line.Properties.Description = text
  return body
}

test.each([
  ['that AWS could not delete', 'DELETE_FAILED', ''],
  ['at which AWS has been for long', 'CREATE_IN_PROGRESS', '<CreationTime>2001-01-01T00:00:00Z</CreationTime>'],
])('M5: a change set %s is not waited for without end', async (_, status, since) => {
  const before = await apply(creating)
  const body = `<DescribeChangeSetResponse><DescribeChangeSetResult><ChangeSetName>left</ChangeSetName>${since}<Status>${status}</Status><ExecutionStatus>UNAVAILABLE</ExecutionStatus></DescribeChangeSetResult></DescribeChangeSetResponse>`
  world.aws.fail({ which: { action: 'DescribeChangeSet' }, how: { kind: 'body', status: 200, body } })
  await expect(apply(changeBetween(render(1), render(2), before), 'stuck')).rejects.toMatchObject({
    ...refused,
    message: `orders was not changed: its change set left is still ${status} (UNAVAILABLE) in AWS; delete that there, then say \`/plumbline apply\``,
  })
})

describe('a stack is deleted', () => {
  test('M5: with what was announced; what the offering keeps stays, and is named', async () => {
    const before = await apply(creating)
    const deleting = changeBetween(render(1), null, before)
    const [end] = await performAll(world.provider, deleting, world.provider.steps(deleting), 'gone')
    expect(end).toMatchObject({
      resources: { Line: null, Store: null },
      answer: `the stack is gone; kept in the account, as the offering says: Line (${idOf(before, 'Line')})`,
    })
    expect((await world.live()).map(({ id }) => id)).toEqual([idOf(before, 'Line')])
  })

  test('J4: a production stack with data refuses until a deletion was allowed', async () => {
    const prod = render(1, { environment: 'prod' })
    const change = changeBetween(null, prod, [])
    expect(stackSteps(change).map(({ name }) => name)).toEqual(['change the stack', 'protect the stack'])
    const before = await apply(change)
    await expect(client().send(new DeleteStackCommand({ StackName }))).rejects.toThrow(/TerminationProtection/)
    expect(JSON.parse(stack().policy ?? '').Statement[1]).toEqual({
      Effect: 'Deny',
      Principal: '*',
      Action: ['Update:Replace', 'Update:Delete'],
      Resource: ['LogicalResourceId/Line', 'LogicalResourceId/Store'],
    })
    await apply(changeBetween(prod, null, before), 'gone')
    expect(stacks().map(({ status }) => status)).toEqual(['DELETE_COMPLETE'])
  })

  test('J4: in production an announced replacement of data is let through, and guarded again', async () => {
    const [prod, renamed] = [render(1, { environment: 'prod' }), render(1, { environment: 'prod', name: 'orders-2' })]
    const before = await apply(changeBetween(null, prod, []))
    const policy = stack().policy
    const after = await apply(changeBetween(prod, renamed, before), 'renamed')
    expect(idOf(after, 'Store')).not.toBe(idOf(before, 'Store'))
    expect(stack().policy).toBe(policy)
  })

  test('M7: a deletion that fails says why; the next one goes on', async () => {
    const before = await apply(creating)
    world.aws.trouble({ logicalId: 'Store', phase: 'delete', reason: 'it is in use' })
    const deleting = changeBetween(render(1), null, before)
    await expect(apply(deleting, 'gone')).rejects.toThrow(
      /could not delete orders: .*it is in use; the stack is in DELETE_FAILED/,
    )
    await expect(apply(changeBetween(render(1), render(2), before), 'kept')).rejects.toThrow(
      /^nothing was done to orders: the stack is in DELETE_FAILED: .*delete the stack in AWS where it is to stay$/,
    )
    expect(await apply(deleting, 'once more')).toEqual([])
  })
})

describe('what lives is taken over, put back and found', () => {
  const byHand = () => world.makeByHand('orders')

  test('S5: a service takes over into the stack that it has', async () => {
    const before = await apply(changeBetween(null, withoutStore(), []))
    const id = await byHand()
    const adopting = { ...changeBetween(withoutStore(), render(1), before), adopt: { Store: id } }
    expect(stackSteps(adopting).map(({ name }) => name)).toEqual(['import Store', 'change the stack'])
    const after = await apply(adopting, 'taken')
    expect(idOf(after, 'Store')).toBe(id)
    expect(idOf(after, 'Line')).toBe(idOf(before, 'Line'))
    expect(stacks()).toHaveLength(1)
    expect(await apply(adopting, 'taken')).toEqual(after)
  })

  test('S5: what goes while it is being taken over leaves nothing in the way', async () => {
    const id = await byHand()
    const adopting = { ...creating, adopt: { Store: id } }
    const [step] = world.provider.steps(adopting)
    if (step === undefined) throw new Error('there is a step')
    while (called('ExecuteChangeSet').length === 0) await world.provider.perform(adopting, step, 'taken')
    await world.removeByHand(id)
    await expect(performOne(world.provider, adopting, step, 'taken')).rejects.toThrow(
      /could not take over what is there for orders: .*was not found.*; the stack is in IMPORT_ROLLBACK_COMPLETE/,
    )
    expect((await apply(creating, 'made')).map(({ logicalId }) => logicalId)).toEqual(['Line', 'Store'])
  })

  test('S5: what drifted is put back by a change set that looks at what lives, and what is gone is made anew', async () => {
    const before = await apply(creating)
    const store = idOf(before, 'Store')
    await world.edit(store, 'VisibilityTimeout', 99)
    const back: CloudChange = {
      ...changeBetween(null, render(1), before),
      reverts: { spared: [] },
      announced: { Store: 'update' },
    }
    expect(idOf(await apply(back, 'back'), 'Store')).toBe(store)
    const seen = async () => (await world.live()).find(({ id }) => id === store)?.properties['VisibilityTimeout']
    expect(await seen()).toBe(1)
    await world.removeByHand(store)
    const left = before.filter(({ logicalId }) => logicalId !== 'Store')
    await apply({ ...back, before: left, announced: { Store: 'create' } }, 'made anew')
    expect(await seen()).toBe(1)
  })

  test('M8: a service is found by its stack’s name and tags, and by its tags where the Estate is called otherwise now', async () => {
    const before = await apply(creating)
    expect(await world.other.find(identity)).toEqual(before)
    expect(await world.other.find({ ...identity, estateName: 'acme-two' })).toEqual(before)
    expect(await world.other.find({ ...identity, estate: '4712', estateName: 'acme-two' })).toBeNull()
  })
})

/** The service as it was before its offering had a store. */
function withoutStore() {
  const text = offering
    .replace(/ {8}Store: .*\n/, '')
    .replace('!Sub "of ${Store}"', '"of none"')
    .replace(/ {6}Outputs:[\s\S]*/, '')
  const parameters = { name: 'orders', size: 1, password: 'canary-7f3a-secret' }
  return ordered({ offering: text, account: payAccount, service: 'orders', parameters })
}
