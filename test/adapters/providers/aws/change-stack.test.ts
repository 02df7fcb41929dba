import { beforeEach, describe, expect, test } from 'vitest'
import { stackSteps } from '../../../../service/adapters/providers/aws/aws-steps.ts'
import { changeStack } from '../../../../service/adapters/providers/aws/change-stack.ts'
import { deleteStack } from '../../../../service/adapters/providers/aws/delete-stack.ts'
import { findStack } from '../../../../service/adapters/providers/aws/find-stack.ts'
import { protectStack } from '../../../../service/adapters/providers/aws/guard.ts'
import { stackNameOf, tokenOf } from '../../../../service/adapters/providers/aws/stack-name.ts'
import type { StackWork } from '../../../../service/adapters/providers/aws/stack-work.ts'
import { sentTemplate } from '../../../../service/adapters/providers/aws/template.ts'
import { wantedImport, wantedStack } from '../../../../service/adapters/providers/aws/wanted-stack.ts'
import { renderStackTemplate } from '../../../../service/core/catalog/stack-template.ts'
import type { AppliedResource } from '../../../../service/core/model/applied.ts'
import type { CloudChange, ServiceIdentity, StepOutcome } from '../../../../service/ports/cloud.ts'
import { announcedBetween, ordered } from '../../../contracts/ordered.ts'
import { stacksInMemory } from './stacks-in-memory.ts'

const offering = `
apiVersion: plumbline/v1
kind: Offering
metadata:
  name: thing
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    required: [name, size, password]
    properties:
      name: { type: string }
      size: { type: integer }
      password: { type: string, x-sensitive: true }
  targets:
    aws:
      Resources:
        Store: { Type: AWS::SQS::Queue, Properties: { QueueName: "\${params.name}", VisibilityTimeout: "\${params.size}" } }
        Line:
          Type: AWS::SecretsManager::Secret
          DeletionPolicy: Delete
          Properties: { Name: "\${service.name}-line", SecretString: "\${params.password}", Description: !Sub "of \${Store}" }
      Outputs:
        url: { Value: !Ref Store }
`
const account = { name: 'pay', provider: 'aws', environment: 'prod', id: '111122223333', regions: ['eu-west-1'] }
const render = (size: number, name = 'orders') =>
  ordered({ offering, account, service: 'orders', parameters: { name, size, password: 'canary-7f3a-secret' } })
const identity: ServiceIdentity = {
  estate: '4711',
  estateName: 'acme',
  service: 'orders',
  account: render(1).account,
  region: 'eu-west-1',
}
const stackName = stackNameOf(identity)

let cloud: ReturnType<typeof stacksInMemory>
beforeEach(() => {
  cloud = stacksInMemory()
})

function changing(size: number, more: Partial<CloudChange> = {}): CloudChange {
  const now = render(size)
  const template = renderStackTemplate({ ...now, estate: 'acme' })
  if (template === null) throw new Error('there is a template for aws')
  return {
    identity,
    action: 'update',
    before: [],
    after: now.resources,
    announced: announcedBetween(null, now),
    adopt: {},
    template,
    ...more,
  }
}

const workOf = (change: CloudChange, key: string): StackWork => ({
  calls: cloud.calls,
  change,
  token: tokenOf(key),
  redact: (text) => text,
})
const once = (change: CloudChange, key: string, step = 'change') => {
  const work = workOf(change, key)
  if (step === 'delete') return deleteStack(work)
  if (change.template === undefined) throw new Error('a change has a template')
  const sent = sentTemplate(change.template, 'orders')
  return changeStack(work, step === 'import' ? wantedImport(work, sent) : wantedStack(work, sent))
}
async function through(
  change: CloudChange,
  key: string,
  step = 'change',
): Promise<Extract<StepOutcome, { kind: 'done' }>> {
  for (let looks = 0; looks < 20; looks += 1) {
    const end = await once(change, key, step)
    if (end.kind === 'done') return end
  }
  throw new Error('it never ends')
}
const made = async (): Promise<AppliedResource[]> =>
  Object.values((await through(changing(1), 'made')).resources).filter((one) => one !== null)

describe('a stack is changed', () => {
  test('M5: what was announced is made, in one stack that carries its owner’s tags', async () => {
    const { resources } = await through(changing(1), 'made')
    const stackId = cloud.find(stackName).id
    expect(resources['Store']).toEqual({
      logicalId: 'Store',
      type: 'AWS::SQS::Queue',
      id: 'id-of-Store',
      outputs: { Ref: 'id-of-Store', StackId: stackId, Outputs: { url: 'https://q' } },
    })
    const tags = Object.fromEntries(
      (cloud.find(stackName).tags as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value]),
    )
    expect(tags).toEqual({
      'plumbline-estate': 'acme',
      'plumbline-estate-id': '4711',
      'plumbline-service': 'orders',
      team: 'payments',
      environment: 'prod',
      'cost-center': 'CC-1234',
      'data-class': 'internal',
    })
    expect(cloud.names().filter((name) => name === 'ExecuteChangeSet')).toHaveLength(1)
  })

  test('V4: functions go as they are written, and what is sensitive in nothing that can be read', async () => {
    await through(changing(1), 'made')
    const { text } = cloud.find(stackName)
    expect(JSON.parse(text).Resources.Line).toMatchObject({
      DeletionPolicy: 'Delete',
      Properties: {
        Description: { 'Fn::Sub': 'of ${Store}' },
        SecretString: { Ref: expect.stringMatching(/^Sensitive/) },
      },
    })
    expect(text).not.toContain('canary')
  })

  test('M5: whoever asks again under one key, whenever it was cut off, changes nothing twice', async () => {
    for (let asked = 0; asked < 12; asked += 1)
      await Promise.all([once(changing(1), 'made'), once(changing(1), 'made')])
    expect(cloud.stacks).toHaveLength(1)
    expect(
      cloud.stacks[0]?.events.filter(({ ResourceStatus }) => ResourceStatus === 'CREATE_IN_PROGRESS'),
    ).toHaveLength(1)
  })

  test.each([
    ['a create', 'before'],
    ['a create', 'after'],
    ['an update', 'before'],
    ['an update', 'after'],
    ['a delete', 'before'],
    ['a delete', 'after'],
  ] as const)('M5: %s that is cut off %s each of its calls goes on, and is done once', async (deed, when) => {
    let at = 0
    for (let reached = true; reached; ) {
      at += 1
      cloud = stacksInMemory()
      const before = deed === 'a create' ? [] : await made()
      const change: CloudChange =
        deed === 'a delete'
          ? { ...changing(1, { before, announced: { Line: 'delete', Store: 'delete' } }), after: [] }
          : changing(deed === 'a create' ? 1 : 2, { before })
      const step = deed === 'a delete' ? 'delete' : 'change'
      Object.assign(cloud.fault, { calls: 0, at, when })
      const cut = await through(change, 'deed', step).catch((error: unknown) => error)
      reached = cloud.fault.calls >= at
      cloud.fault.at = 0
      if (cut instanceof Error) expect(cut).toMatchObject({ name: 'CloudError', passing: true })
      const end = await through(change, 'deed', step)
      const begun = cloud.stacks
        .flatMap(({ events }) => events)
        .filter((one) => one.ResourceStatusReason === 'User Initiated')
      expect(begun, `${deed} ${when} ${at}`).toHaveLength(before.length === 0 ? 1 : 2)
      expect(cloud.stacks).toHaveLength(1)
      expect(Object.values(end.resources).filter((one) => one !== null)).toHaveLength(step === 'delete' ? 0 : 2)
    }
    expect(at).toBeGreaterThan(6)
  })

  test('a run sleeps while AWS works, the longer it takes the longer', async () => {
    const first = await once(changing(1), 'made')
    expect(first).toMatchObject({ kind: 'pending', until: new Date('2026-03-01T00:00:02Z') })
    await once(changing(1), 'made')
    cloud.at.now = new Date('2026-03-01T00:02:00Z')
    expect(await once(changing(1), 'made')).toMatchObject({ kind: 'pending', until: new Date('2026-03-01T00:02:30Z') })
  })

  test('“no updates” is success', async () => {
    const before = await made()
    const end = await through(changing(1, { before }), 'again')
    expect(end.answer).toContain('nothing to change')
    expect(Object.keys(end.resources)).toEqual(['Line', 'Store'])
  })

  test('M5: what AWS would replace besides what was announced stops it, and nothing is executed', async () => {
    const before = await made()
    cloud.turns.changes = [
      {
        ResourceChange: {
          Action: 'Modify',
          LogicalResourceId: 'Store',
          ResourceType: 'AWS::SQS::Queue',
          Replacement: 'True',
        },
      },
    ]
    const change = changing(2, { before, announced: { Store: 'update' } })
    await expect(through(change, 'larger')).rejects.toThrow(
      /AWS would also replace Store \(AWS::SQS::Queue\), which the plan did not announce/,
    )
    expect(cloud.find(stackName).status).toBe('CREATE_COMPLETE')
    expect(cloud.find(stackName).sets.has(tokenOf('larger'))).toBe(false)
  })

  test('M7: a create that fails says why; what it left is removed before the next one', async () => {
    cloud.turns.fails = 'A queue of that name exists'
    await expect(through(changing(1), 'made')).rejects.toThrow(
      /Store \(AWS::SQS::Queue\): A queue of that name exists; the stack is in ROLLBACK_COMPLETE/,
    )
    cloud.turns.fails = null
    await through(changing(1), 'once more')
    expect(cloud.stacks.map(({ status }) => status)).toEqual(['DELETE_COMPLETE', 'CREATE_COMPLETE'])
  })

  test('a change set that AWS refuses leaves no empty stack', async () => {
    cloud.turns.refuses = 'Template error: Unresolved resource dependencies'
    await expect(through(changing(1), 'made')).rejects.toThrow(/Unresolved resource dependencies; nothing was changed/)
    cloud.turns.refuses = null
    await through(changing(1), 'once more')
    expect(cloud.stacks.at(-1)?.status).toBe('CREATE_COMPLETE')
  })

  test('M7: a stack that cannot go on says so, and how it can', async () => {
    const before = await made()
    cloud.find(stackName).status = 'UPDATE_ROLLBACK_FAILED'
    await expect(through(changing(2, { before }), 'larger')).rejects.toThrow(
      /UPDATE_ROLLBACK_FAILED: .*ContinueUpdateRollback/,
    )
  })

  test('an update of what somebody has deleted says so, and makes nothing in its place', async () => {
    const before = await made()
    cloud.find(stackName).status = 'DELETE_COMPLETE'
    await expect(through(changing(2, { before }), 'larger')).rejects.toThrow(
      /its stack is gone from pay, .*\/plumbline revert orders/,
    )
    expect(cloud.stacks).toHaveLength(1)
  })

  test('S8: a stack of our name without our tags, or of another estate, is never taken over', async () => {
    await made()
    for (const tags of [
      [],
      [
        { Key: 'plumbline-estate-id', Value: '4712' },
        { Key: 'plumbline-service', Value: 'orders' },
      ],
    ]) {
      cloud.find(stackName).tags = tags
      await expect(through(changing(2), 'larger')).rejects.toThrow(/is there already and belongs to/)
      await expect(through({ ...changing(2), after: [] }, 'gone', 'delete')).rejects.toThrow(/belongs to/)
      expect(await findStack(cloud.calls, identity, async () => [])).toBeNull()
    }
    expect(cloud.find(stackName).status).toBe('CREATE_COMPLETE')
  })
})

describe('a stack is deleted', () => {
  const deleting = (before: readonly AppliedResource[]): CloudChange => ({
    identity,
    action: 'delete',
    before,
    after: [],
    announced: { Line: 'delete', Store: 'delete' },
    adopt: {},
  })

  test('M5: with what was announced, once; what was made since under its name stays', async () => {
    const before = await made()
    cloud.find(stackName).kept = ['Store']
    const end = await through(deleting(before), 'gone', 'delete')
    expect(end.resources).toEqual({ Line: null, Store: null })
    expect(end.answer).toContain('kept in the account, as the offering says: Store (id-of-Store)')
    await through(changing(1), 'made anew')
    await through(deleting(before), 'gone', 'delete')
    expect(cloud.find(stackName).status).toBe('CREATE_COMPLETE')
  })

  test('what the plan does not announce is left alone, for a stack goes whole', async () => {
    const before = await made()
    const one = { ...deleting(before), announced: { Line: 'delete' as const } }
    await expect(through(one, 'gone', 'delete')).rejects.toThrow(/has Store \(AWS::SQS::Queue\) too/)
    expect(cloud.find(stackName).status).toBe('CREATE_COMPLETE')
  })

  test('J4: a production stack with data refuses until a deletion was allowed', async () => {
    const change = changing(1)
    expect(stackSteps(change).map(({ name }) => name)).toEqual(['change the stack', 'protect the stack'])
    const before = await made()
    await protectStack(workOf({ ...change, before }, 'guard'))
    expect(cloud.find(stackName)).toMatchObject({
      protected: true,
      policy: expect.stringContaining('LogicalResourceId/Store'),
    })
    await through(deleting(before), 'gone', 'delete')
    expect(cloud.stacks[0]?.status).toBe('DELETE_COMPLETE')
  })

  test('M7: a deletion that fails says why', async () => {
    const before = await made()
    cloud.turns.fails = 'it is in use'
    await expect(through(deleting(before), 'gone', 'delete')).rejects.toThrow(
      /could not delete orders: .*it is in use; the stack is in DELETE_FAILED/,
    )
  })
})

describe('what lives is taken over, put back and found', () => {
  test('S5: an import takes what is named, and the change brings it to what it should be', async () => {
    const change = changing(1, { adopt: { Store: 'https://queue/by-hand' } })
    expect(stackSteps(change).map(({ name }) => name)).toEqual([
      'import Store',
      'change the stack',
      'protect the stack',
    ])
    const taken = await through(change, 'taken', 'import')
    expect(Object.keys(taken.resources)).toEqual(['Store'])
    const [asked] = cloud.sent.filter(({ name }) => name === 'CreateChangeSetCommand')
    expect(asked?.input).toMatchObject({
      ChangeSetType: 'IMPORT',
      ResourcesToImport: [{ LogicalResourceId: 'Store', ResourceIdentifier: { QueueUrl: 'https://queue/by-hand' } }],
    })
    await through(change, 'changed')
    expect(cloud.sent.findLast(({ name }) => name === 'CreateChangeSetCommand')?.input).toMatchObject({
      ChangeSetType: 'UPDATE',
      DeploymentMode: 'REVERT_DRIFT',
    })
    expect(Object.keys((await through(change, 'taken again', 'import')).resources)).toEqual(['Line', 'Store'])
  })

  test('S5: what drifted is put back by a change set that looks at what lives', async () => {
    const before = await made()
    await through(changing(1, { before, reverts: true, announced: { Store: 'update' } }), 'back')
    expect(cloud.sent.findLast(({ name }) => name === 'CreateChangeSetCommand')?.input).toMatchObject({
      DeploymentMode: 'REVERT_DRIFT',
    })
  })

  test('M8: a service is found by its stack’s name and tags, and by its tags where the Estate is called otherwise now', async () => {
    const before = await made()
    expect(await findStack(cloud.calls, identity, async () => [])).toEqual(before)
    const id = cloud.find(stackName).id
    expect(await findStack(cloud.calls, { ...identity, estateName: 'acme-two' }, async () => [id])).toEqual(before)
    expect(await findStack(cloud.calls, { ...identity, estate: '4712' }, async () => [id])).toBeNull()
  })
})
