import type { Change, ResourceChange } from '@aws-sdk/client-cloudformation'
import { expect, test } from 'vitest'
import { besideThePlan } from '../../../../service/adapters/providers/aws/announced.ts'
import type { RenderedResource } from '../../../../service/core/catalog/rendered.ts'

const resource = (logicalId: string, stateful: boolean): RenderedResource => ({
  provider: 'aws',
  account: 'pay',
  region: 'eu-west-1',
  type: 'AWS::Any::Thing',
  name: 'orders',
  logicalId,
  service: 'orders',
  id: null,
  tags: {},
  properties: {},
  runtime: {},
  stateful,
  origins: new Map(),
})
const after = [resource('Machine', false), resource('Attachment', false), resource('Data', true)]
const change = (one: ResourceChange): Change => ({
  Type: 'Resource',
  ResourceChange: { ResourceType: 'AWS::Any::Thing', ...one },
})
const modify = (LogicalResourceId: string, more: ResourceChange): Change =>
  change({ Action: 'Modify', LogicalResourceId, ...more })
const because = (CausingEntity: string): ResourceChange => ({
  Replacement: 'Conditional',
  Details: [{ ChangeSource: 'ResourceReference', CausingEntity, Target: { RequiresRecreation: 'Always' } }],
})

const cases: readonly {
  what: string
  changes: Change[]
  announced: Record<string, 'create' | 'update' | 'replace' | 'delete'>
  says: Partial<ReturnType<typeof besideThePlan>>
}[] = [
  {
    what: 'what is added',
    changes: [change({ Action: 'Add', LogicalResourceId: 'New' })],
    announced: {},
    says: { touches: false },
  },
  {
    what: 'an update in place',
    changes: [modify('Data', { Replacement: 'False' })],
    announced: {},
    says: { touches: false },
  },
  {
    what: 'an announced replacement',
    changes: [modify('Data', { Replacement: 'True' })],
    announced: { Data: 'replace' },
    says: {},
  },
  {
    what: 'a replacement where an update was announced',
    changes: [modify('Data', { Replacement: 'True' })],
    announced: { Data: 'update' },
    says: { unannounced: ['replace Data (AWS::Any::Thing)'] },
  },
  {
    what: 'a replacement where an update was announced that may replace it',
    changes: [modify('Machine', { Replacement: 'True' })],
    announced: { Machine: 'update' },
    says: { unannounced: ['replace Machine (AWS::Any::Thing)'] },
  },
  {
    what: 'a replacement that may be, and was announced as that',
    changes: [modify('Machine', { Replacement: 'Conditional' })],
    announced: { Machine: 'update' },
    says: {},
  },
  {
    what: 'a replacement that may be, and of which the plan says nothing',
    changes: [modify('Attachment', { Replacement: 'Conditional' })],
    announced: { Attachment: 'update' },
    says: { perhaps: ['Attachment'] },
  },
  {
    what: 'a replacement that may be, was announced as that, and would lose data',
    changes: [modify('Data', { Replacement: 'Conditional' })],
    announced: { Data: 'update' },
    says: { perhaps: ['Data'] },
  },
  {
    what: 'an announced deletion',
    changes: [change({ Action: 'Remove', LogicalResourceId: 'Old' })],
    announced: { Old: 'delete' },
    says: {},
  },
  {
    what: 'a deletion that nobody announced',
    changes: [change({ Action: 'Remove', LogicalResourceId: 'Old' })],
    announced: {},
    says: { unannounced: ['delete Old (AWS::Any::Thing)'] },
  },
  {
    what: 'what follows from an announced replacement',
    changes: [modify('Attachment', because('Machine'))],
    announced: { Machine: 'replace' },
    says: {},
  },
  {
    what: 'what follows, and holds data',
    changes: [modify('Data', because('Machine'))],
    announced: { Machine: 'replace' },
    says: { perhaps: ['Data'] },
  },
  {
    what: 'what follows from something else',
    changes: [modify('Attachment', because('Data'))],
    announced: { Machine: 'replace' },
    says: { perhaps: ['Attachment'] },
  },
  {
    what: 'a name out of every object',
    changes: [modify('constructor', { Replacement: 'True' })],
    announced: {},
    says: { unannounced: ['replace constructor (AWS::Any::Thing)'] },
  },
]

test.each(cases)('M5: $what', ({ changes, announced, says }) => {
  const found = besideThePlan(changes, { announced, after, mayReplace: ['Machine', 'Data'] })
  expect(found).toEqual({ unannounced: [], perhaps: [], touches: true, ...says })
})
