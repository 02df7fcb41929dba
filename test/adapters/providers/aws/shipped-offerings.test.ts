import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CreateStackCommand } from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../../service/core/model/json.ts'
import { clientsOf } from '../../../aws/clients.ts'
import { applyChange } from '../../../contracts/apply-change.ts'
import { changeBetween, identityOf, ordered } from '../../../contracts/ordered.ts'
import { type AwsWorld, openAwsWorld, payAccount, there } from './aws-world.ts'

const folder = resolve(import.meta.dirname, '../../../../catalog/offerings')
/** What each is made with, and changed to. */
const parameters: { readonly [offering: string]: readonly [JsonObject, JsonObject] } = {
  bucket: [{ storageGiB: 1 }, { storageGiB: 1, keepVersionsDays: 60 }],
  'container-service': [{ image: 'registry.example/shop:1' }, { image: 'registry.example/shop:2' }],
  postgres: [{ storageGiB: 20 }, { storageGiB: 40, deletionProtection: false }],
  queue: [{}, { retentionDays: 7 }],
  'virtual-machine': [{ storageGiB: 10 }, { storageGiB: 20, cpu: 4, memoryGiB: 16, deletionProtection: false }],
}
const shipped = readdirSync(folder)
  .map((file) => ({ name: file.replace('.yaml', ''), offering: readFileSync(join(folder, file), 'utf8') }))
  .filter(({ offering }) => /^ {4}aws:/m.test(offering))

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
  await clientsOf(world.aws, there).cloudformation.send(new CreateStackCommand({ StackName: 'network', TemplateBody }))
  world.aws.tick(20)
})
afterAll(() => world.close())

describe('every offering that is shipped for AWS', () => {
  test.each(shipped)(
    '$name is made, changed and deleted as one stack, as it was judged',
    async ({ name, offering }) => {
      const [first, then] = parameters[name] ?? [{}, {}]
      const render = (values: JsonObject) =>
        ordered({ offering, account: payAccount, service: `a-${name}`, parameters: values })
      const [old, now] = [render(first), render(then)]
      const before = await applyChange(world.provider, changeBetween(null, old, []), `${name} made`)
      expect(before.map(({ logicalId }) => logicalId)).toEqual(old.resources.map(({ logicalId }) => logicalId).sort())
      const after = await applyChange(world.provider, changeBetween(old, now, before), `${name} changed`)
      expect(await world.other.find(identityOf(now))).toEqual(after)
      expect(await applyChange(world.provider, changeBetween(now, null, after), `${name} gone`)).toEqual([])
    },
  )
})
