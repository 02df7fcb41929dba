import { expect, test } from 'vitest'
import { protectedFromDeletion } from '../../../../service/adapters/providers/aws/deletion-protection.ts'
import type { JsonObject } from '../../../../service/core/model/json.ts'

const database = (Properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  Resources: { Db: { Type: 'AWS::RDS::DBInstance', Properties, ...more } },
})

test.each([
  ['is on', database({ DeletionProtection: true }), ['Db (AWS::RDS::DBInstance, by DeletionProtection)']],
  ['is on, as text', database({ DeletionProtection: 'true' }), ['Db (AWS::RDS::DBInstance, by DeletionProtection)']],
  [
    'is called otherwise',
    database({ DisableApiTermination: true }),
    ['Db (AWS::RDS::DBInstance, by DisableApiTermination)'],
  ],
  [
    'is an active one',
    database({ DeletionProtection: 'ACTIVE' }),
    ['Db (AWS::RDS::DBInstance, by DeletionProtection)'],
  ],
  ['is off', database({ DeletionProtection: false }), []],
  ['is known to the cloud alone', database({ DeletionProtection: { Ref: 'Guarded' } }), []],
  ['stands on what stays anyway', database({ DeletionProtection: true }, { DeletionPolicy: 'Retain' }), []],
  ['is none', database({}), []],
  ['of nothing', {}, []],
] as const)('M7: a protection from deletion that %s', (_, template, found) => {
  expect(protectedFromDeletion(template)).toEqual(found)
})
