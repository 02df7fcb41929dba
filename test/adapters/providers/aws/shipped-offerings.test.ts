import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Change, CreateStackCommand, DeleteStackCommand } from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stackNameOf } from '../../../../service/adapters/providers/aws/stack-name.ts'
import { loadShipped } from '../../../../service/adapters/worktree/load-shipped.ts'
import { outputsOf } from '../../../../service/core/apply/outputs.ts'
import { awsType } from '../../../../service/core/catalog/aws-types.ts'
import { templateProblems } from '../../../../service/core/catalog/template/check-template.ts'
import type { AppliedResource } from '../../../../service/core/model/applied.ts'
import type { Document } from '../../../../service/core/model/document.ts'
import type { JsonObject } from '../../../../service/core/model/json.ts'
import type { CloudChange } from '../../../../service/ports/cloud.ts'
import { clientsOf } from '../../../aws/clients.ts'
import { names, shippedOffering } from '../../../catalog/shipped.ts'
import { idOf, performAll, resourcesOf } from '../../../contracts/apply-change.ts'
import { changeBetween, identityOf, ordered } from '../../../contracts/ordered.ts'
import { type AwsWorld, openAwsWorld, payAccount, there } from './aws-world.ts'
import { type Story, type StoryChange, stories } from './shipped-stories.ts'

const folder = resolve(import.meta.dirname, '../../../../catalog/offerings')
const textOf = (name: string) => readFileSync(join(folder, `${name}.yaml`), 'utf8')
const account: JsonObject = { ...payAccount, environment: 'prod' }
const shippedForAws = names.filter((name) => /^ {4}aws:/m.test(textOf(name)))

let world: AwsWorld
beforeAll(async () => {
  world = await openAwsWorld()
  // What the offerings take for granted: a network, whose stack is the cloud centre's own.
  const output = (name: string, Value: string) => [
    name.replaceAll('-', ''),
    { Value, Export: { Name: `network-${name}` } },
  ]
  const subnets = ['a', 'b', 'c'].map((zone) => output(`private-subnet-${zone}`, `subnet-${zone}`))
  const Outputs = Object.fromEntries([
    output('vpc', 'vpc-1'),
    output('private-subnets', 'subnet-a,subnet-b'),
    ...subnets,
  ])
  const TemplateBody = JSON.stringify({ Resources: { Any: { Type: 'AWS::SNS::Topic' } }, Outputs })
  await client().send(new CreateStackCommand({ StackName: 'network', TemplateBody }))
  world.aws.tick(20)
})
afterAll(() => world.close())

const client = () => clientsOf(world.aws, there).cloudformation
const live = () => world.aws.hand.look(there)

/** One story under way. */
function telling({ offering, name: service }: Story) {
  const render = (parameters: JsonObject) => ordered({ offering: textOf(offering), account, service, parameters })
  const StackName = stackNameOf(identityOf(render(stories.find(({ name }) => name === service)?.first ?? {})))
  const stack = () => {
    const all = [...world.aws.world.places.values()].flatMap(({ stacks }) => stacks)
    const found = all.find(({ name }) => name === StackName)
    if (found === undefined) throw new Error(`there is no stack ${StackName}`)
    return found
  }
  const apply = async (change: CloudChange, key: string) => {
    const ends = await performAll(world.provider, change, world.provider.steps(change), `${service} ${key}`)
    return { after: resourcesOf(change.before, ends), answer: ends.map(({ answer }) => answer).join('; ') }
  }
  return { render, StackName, stack, apply }
}

/** What a change set says, in the plan's words. */
function saidOf(changes: readonly Change[]): CloudChange['announced'] {
  const words = { Add: 'create', Remove: 'delete' } as const
  return Object.fromEntries(
    changes.map(({ ResourceChange: { LogicalResourceId: id = '', Action: action, Replacement: replacement } = {} }) => [
      id,
      action === 'Add' || action === 'Remove' ? words[action] : replacement === 'True' ? 'replace' : 'update',
    ]),
  )
}

/** Identifiers of the past to which something that lives still points. */
function loose(past: readonly AppliedResource[], now: readonly AppliedResource[]): readonly string[] {
  const gone = past.map(({ id }) => id).filter((id) => !now.some((one) => one.id === id))
  const own = new Set(now.map(({ id }) => id))
  const texts = live()
    .filter(({ physicalId }) => own.has(physicalId))
    .map(({ properties }) => JSON.stringify(properties))
  return gone.filter((id) => texts.some((text) => text.includes(id)))
}

test('each shipped offering for AWS has a story, and is valid by CloudFormation’s specification', () => {
  expect([...new Set(stories.map(({ offering }) => offering))].sort()).toEqual([...shippedForAws].sort())
  const { awsSchemas = new Map() } = loadShipped()
  const documents = shippedForAws.flatMap((name) => shippedOffering(name).documents) as Document<'Offering'>[]
  expect(documents.flatMap((one) => templateProblems(one, awsSchemas))).toEqual([])
})

describe.each(stories)('$offering: $name', (story) => {
  const { render, StackName, stack, apply } = telling(story)
  const first = render(story.first)
  let made: readonly AppliedResource[] = []
  let last = first

  test('M5: is made as it was planned, whole and tagged; a second apply does nothing', async () => {
    const change = changeBetween(null, first, [])
    made = (await apply(change, 'made')).after
    expect(did()).toEqual(change.announced)
    const taggable = first.resources.filter(({ type }) => awsType(type)?.tags)
    for (const { logicalId, tags } of taggable)
      expect([logicalId, Object.fromEntries(liveOf(logicalId)?.tags ?? [])]).toEqual([
        logicalId,
        expect.objectContaining(tags),
      ])
    const outputs = Object.keys(stackTemplate()['Outputs'] as JsonObject)
    expect(stack().outputs.map(({ OutputKey }) => OutputKey)).toEqual(outputs)
    for (const { OutputValue } of stack().outputs) expect(OutputValue).toMatch(/^\S{2,}$/)
    expect(outputsOf([{ service: story.name, resources: made }])[story.name]).toMatchObject(
      Object.fromEntries(outputs.map((key) => [key, expect.any(String)])),
    )

    const again = changeBetween(first, first, made)
    expect(world.provider.steps(again)).toEqual([])
    const { answer } = await apply({ ...again, announced: { [made[0]?.logicalId ?? '']: 'update' } }, 'again')
    expect(answer).toContain('everything is as it should be already')
  })

  test('J4: what holds data is guarded by the stack itself', async () => {
    const ids = first.resources
      .filter(({ stateful }) => stateful)
      .map(({ logicalId }) => `LogicalResourceId/${logicalId}`)
    expect(ids.length).toBeGreaterThan(0)
    expect(JSON.parse(stack().policy ?? '').Statement).toContainEqual({
      Effect: 'Deny',
      Principal: '*',
      Action: ['Update:Replace', 'Update:Delete'],
      Resource: ids,
    })
    await expect(client().send(new DeleteStackCommand({ StackName }))).rejects.toThrow(/TerminationProtection/)
  })

  test.each(story.refused ?? [])('M7: AWS refuses $to, and nothing is lost', async ({ to, plan, words }) => {
    const before = JSON.stringify(live())
    const change = changeBetween(first, render(to), made)
    expect(change.announced).toEqual(plan)
    await expect(apply(change, JSON.stringify(to))).rejects.toThrow(words)
    expect(stack().status).toBe('UPDATE_ROLLBACK_COMPLETE')
    expect(await world.other.find(identityOf(first))).toEqual(made)
    expect(JSON.stringify(live())).toBe(before)
  })

  test.each(story.protected ?? [])('M7: it is not deleted while %s is on, and nothing is done', async (protection) => {
    const before = JSON.stringify([live(), stack().protection])
    await expect(apply(changeBetween(first, null, made), 'gone too early')).rejects.toThrow(
      `${story.name} was not deleted: it is protected from deletion: ${protection}; switch that off`,
    )
    expect(JSON.stringify([live(), stack().protection])).toBe(before)
  })

  test.each(story.changes)('J12, M6: is changed to $to as the plan says', async ({ to, plan }: StoryChange) => {
    const next = render(to)
    const change = changeBetween(last, next, made)
    expect(change.announced).toEqual(plan)
    const { after } = await apply(change, JSON.stringify(to))
    expect(did()).toEqual(plan)
    for (const { logicalId } of made)
      expect([logicalId, idOf(after, logicalId) === idOf(made, logicalId)]).toEqual([
        logicalId,
        plan[logicalId] !== 'replace',
      ])
    expect(loose(made, after)).toEqual([])
    expect(await world.other.find(identityOf(next))).toEqual(after)
    made = after
    last = next
  })

  test('M5: is deleted, with what its offering keeps named', async () => {
    const { after, answer } = await apply(changeBetween(last, null, made), 'gone')
    expect(after).toEqual([])
    const left = made.filter(({ id, type }) => live().some((one) => one.physicalId === id && one.type === type))
    expect(left.map(({ logicalId }) => logicalId)).toEqual(story.kept ?? [])
    for (const { logicalId, id } of left)
      expect(answer).toContain(`kept in the account, as the offering says: ${logicalId} (${id})`)
    const snapshots = [...world.aws.world.places.values()].flatMap((place) => place.snapshots)
    const saved = made.filter(({ id }) => snapshots.includes(id)).map(({ logicalId }) => logicalId)
    expect(saved).toEqual(story.saved ?? [])
  })

  /** What the last change set did: what it says, but for what may change (an attribute of what changes) and then did not. */
  function did(): CloudChange['announced'] {
    const { changeSets, events, operations } = stack()
    const changes = changeSets.find(({ execution }) => execution === 'EXECUTE_COMPLETE')?.changes ?? []
    const last = operations.filter(({ kind }) => kind === 'CREATE_STACK' || kind === 'UPDATE_STACK').at(-1)?.id
    const done = new Set(events.filter(({ operation }) => operation === last).map(({ logicalId }) => logicalId))
    return Object.fromEntries(Object.entries(saidOf(changes)).filter(([logicalId]) => done.has(logicalId)))
  }
  function liveOf(logicalId: string) {
    return live().find(({ physicalId }) => physicalId === idOf(made, logicalId))
  }
  function stackTemplate(): JsonObject {
    return JSON.parse(stack().deployed?.body ?? '{}')
  }
})
