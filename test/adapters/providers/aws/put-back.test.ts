import { DescribeChangeSetCommand, GetTemplateCommand, UpdateStackCommand } from '@aws-sdk/client-cloudformation'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stackNameOf } from '../../../../service/adapters/providers/aws/stack-name.ts'
import type { AppliedResource } from '../../../../service/core/model/applied.ts'
import type { CloudChange } from '../../../../service/ports/cloud.ts'
import { clientsOf } from '../../../aws/clients.ts'
import { applyChange, idOf, performAll } from '../../../contracts/apply-change.ts'
import { changeBetween, ordered } from '../../../contracts/ordered.ts'
import { thingOffering } from '../../../contracts/thing-offering.ts'
import { type AwsWorld, openAwsWorld, payAccount, there } from './aws-world.ts'

const offering = thingOffering(`
    aws:
      Resources:
        Store: { Type: AWS::SQS::Queue, Properties: { QueueName: "\${params.name}", VisibilityTimeout: "\${params.size}" } }
        Line: { Type: AWS::SQS::Queue, Properties: { QueueName: "\${service.name}-line", DelaySeconds: 1 } }
`)
const parameters = { name: 'orders', size: 1, password: 'none' }
const creating = changeBetween(null, ordered({ offering, account: payAccount, service: 'orders', parameters }), [])
const StackName = stackNameOf(creating.identity)
const refusal = 'The deployment mode REVERT_DRIFT is not supported here'

let world: AwsWorld
let before: readonly AppliedResource[]
beforeEach(async () => {
  world = await openAwsWorld()
  before = await applyChange(world.provider, creating, 'made')
})
afterEach(() => world.close())

/** What puts the store back, for which somebody has given his word. */
const back = (spared: readonly string[] = []): CloudChange => ({
  ...creating,
  action: 'update',
  before,
  after: creating.after.filter(({ logicalId }) => logicalId === 'Store'),
  announced: { Store: 'update' },
  reverts: { spared },
})
const putBack = async (change = back(), key = 'back') => {
  const [end] = await performAll(world.provider, change, world.provider.steps(change), key)
  return end?.kind === 'done' ? end.answer : ''
}
const timeoutOf = async (logicalId: string, property: string) =>
  (await world.live()).find(({ id }) => id === idOf(before, logicalId))?.properties[property]
const called = (action: string) => world.aws.calls().filter((call) => call.action === action)
const refuseLooking = (skip = 0) =>
  world.aws.fail({
    which: { action: 'CreateChangeSet' },
    how: { kind: 'error', code: 'ValidationError', message: refusal, status: 400 },
    skip,
  })
/** Somebody updates the stack itself, by another template than was applied. */
const updateByHand = async (swap: (text: string) => string) => {
  const { cloudformation } = clientsOf(world.aws, there)
  const { TemplateBody = '' } = await cloudformation.send(new GetTemplateCommand({ StackName }))
  await cloudformation.send(new UpdateStackCommand({ StackName, TemplateBody: swap(TemplateBody) }))
  world.aws.tick(20)
}

describe('S5: what AWS puts back by looking at what lives', () => {
  beforeEach(() => world.edit(idOf(before, 'Store'), 'VisibilityTimeout', 99))

  test('S5: is said, with what else of the service was', async () => {
    await world.edit(idOf(before, 'Line'), 'DelaySeconds', 9)
    expect(await putBack()).toBe(`${StackName}: as the plan said; with it Line`)
    expect([await timeoutOf('Store', 'VisibilityTimeout'), await timeoutOf('Line', 'DelaySeconds')]).toEqual([1, 1])
  })

  test('S5: leaves as it lives what is waived, or does nothing and says so', async () => {
    expect(await putBack(back(['Line']))).toBe(`${StackName}: as the plan said`)
    await world.edit(idOf(before, 'Store'), 'VisibilityTimeout', 99)
    await world.edit(idOf(before, 'Line'), 'DelaySeconds', 9)
    await expect(putBack(back(['Line']), 'again')).rejects.toThrow(
      /^orders was not put back: AWS puts a stack back whole, and Line \(AWS::SQS::Queue\) may live otherwise, which is waived; nothing was changed/,
    )
    expect(await timeoutOf('Line', 'DelaySeconds')).toBe(9)
    expect(await world.leftovers()).toEqual([])
  })
})

describe('S5: where AWS refuses to look at what lives', () => {
  test('S5: an update that it takes for none is no success, and the way on is said', async () => {
    await world.edit(idOf(before, 'Store'), 'VisibilityTimeout', 99)
    refuseLooking()
    await expect(putBack()).rejects.toMatchObject({
      name: 'CloudError',
      passing: false,
      message: `orders was not put back: AWS sees nothing to change in Store, which lives otherwise (/VisibilityTimeout); a change set that looks at what lives it refuses: ${refusal}; nothing was changed: set it back in AWS by hand, let it live so by \`/plumbline adopt\`, or merge a change of what differs and then the way back`,
    })
    expect(await timeoutOf('Store', 'VisibilityTimeout')).toBe(99)
    expect(called('ExecuteChangeSet')).toHaveLength(1)
    expect(await world.leftovers()).toEqual([])
  })

  test('S5: what somebody put back meanwhile is done', async () => {
    refuseLooking()
    expect(await putBack()).toBe(`${StackName}: everything is as it should be already: AWS has nothing to change`)
  })

  test('S5: what is gone, and what it cannot compare, it says', async () => {
    await world.removeByHand(idOf(before, 'Store'))
    refuseLooking()
    await expect(putBack()).rejects.toThrow(/nothing to change in Store, which is gone; a change set/)
    refuseLooking()
    const message = 'Resource type AWS::SQS::Queue is not supported for drift detection'
    const how = { kind: 'error', code: 'ValidationError', message, status: 400 } as const
    world.aws.fail({ which: { action: 'DetectStackResourceDrift' }, how })
    await expect(putBack(back(), 'again')).rejects.toThrow(
      /in Store, which it cannot compare with what its template says/,
    )
    refuseLooking()
    world.aws.deny({
      account: there.account,
      role: 'plumbline-apply',
      action: 'cloudformation:DetectStackResourceDrift',
    })
    await expect(putBack(back(), 'denied')).rejects.toThrow(/the role lacks cloudformation:DetectStackResourceDrift$/)
    expect(await world.leftovers()).toEqual([])
  })

  test('S5: an update that does what was shown does it, and its change set says why it is one', async () => {
    await updateByHand((text) => text.replace('"VisibilityTimeout":1', '"VisibilityTimeout":99'))
    refuseLooking()
    const [step] = world.provider.steps(back())
    if (step === undefined) throw new Error('there is a step')
    await world.provider.perform(back(), step, 'back:change the stack')
    const ChangeSetName = String(Reflect.get(Object(called('CreateChangeSet').at(-1)?.input), 'ChangeSetName'))
    const set = await clientsOf(world.aws, there).cloudformation.send(
      new DescribeChangeSetCommand({ StackName, ChangeSetName }),
    )
    expect(set.Description).toBe(`Without looking at what lives: ${refusal}`)
    expect(await putBack()).toBe(`${StackName}: as the plan said`)
    expect(await timeoutOf('Store', 'VisibilityTimeout')).toBe(1)
  })

  test('S5: one that would change what no scan has shown is not executed', async () => {
    await updateByHand((text) =>
      text.replace('"VisibilityTimeout":1', '"VisibilityTimeout":99').replace('"DelaySeconds":1', '"DelaySeconds":9'),
    )
    refuseLooking()
    await expect(putBack()).rejects.toThrow(
      /another one would also change Line \(AWS::SQS::Queue\), which no scan has shown; nothing was changed/,
    )
    expect(await timeoutOf('Line', 'DelaySeconds')).toBe(9)
    expect(await world.leftovers()).toEqual([])
  })

  test('S5, M5: it may refuse later, too, and whoever is killed then goes on', async () => {
    await updateByHand((text) => text.replace('"VisibilityTimeout":1', '"VisibilityTimeout":99'))
    failChangeSets('REVERT_DRIFT', 'Drift of this stack cannot be read')
    const [step] = world.provider.steps(back())
    if (step === undefined) throw new Error('there is a step')
    await world.provider.perform(back(), step, 'back:change the stack')
    world.aws.fail({ which: { action: 'CreateChangeSet' }, how: { kind: 'reset' } })
    await expect(putBack()).rejects.toMatchObject({ passing: true })
    expect(await putBack()).toBe(`${StackName}: as the plan said`)
    expect(await timeoutOf('Store', 'VisibilityTimeout')).toBe(1)
    expect(await world.leftovers()).toEqual([])
  })

  test('S5: what was taken over and lives otherwise is said, and not taken for done', async () => {
    const Orphan = 'orders-2'
    const id = await world.makeByHand(Orphan)
    const order = ordered({
      offering,
      account: payAccount,
      service: 'other',
      parameters: { ...parameters, name: Orphan },
    })
    const adopting = { ...changeBetween(null, order, []), adopt: { Store: id } }
    await world.edit(id, 'VisibilityTimeout', 99)
    refuseLooking(1)
    // Without the other queue there is nothing else to do.
    await expect(applyChange(world.provider, adopting, 'taken')).rejects.toThrow(
      /^other took over what lives, but does not bring it to what it says: AWS sees nothing to change in Store, which lives otherwise \(\/VisibilityTimeout\)/,
    )
    await world.edit(id, 'VisibilityTimeout', 1)
    refuseLooking()
    expect(idOf(await applyChange(world.provider, adopting, 'again'), 'Store')).toBe(id)
  })
})

/** Change sets of a mode cannot be made from now on, which AWS says only when it has looked. */
function failChangeSets(mode: string, reason: string): void {
  const stack = [...world.aws.world.places.values()]
    .flatMap(({ stacks }) => stacks)
    .find(({ name }) => name === StackName)
  if (stack === undefined) throw new Error('there is no stack')
  const { changeSets } = stack
  const push = changeSets.push.bind(changeSets)
  changeSets.push = (...sets) => {
    for (const set of sets) {
      if (set.mode !== mode) continue
      Object.defineProperty(set, 'status', { get: () => 'FAILED', set: () => undefined })
      Object.defineProperty(set, 'reason', { get: () => reason, set: () => undefined })
    }
    return push(...sets)
  }
}
