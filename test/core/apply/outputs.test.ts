import { expect, test } from 'vitest'
import { outputsOf } from '../../../service/core/apply/outputs.ts'
import type { AppliedResource } from '../../../service/core/model/applied.ts'

const resource = (logicalId: string): AppliedResource => ({
  logicalId,
  type: 'AWS::SQS::Queue',
  id: logicalId,
  outputs: { Ref: logicalId, Outputs: { url: 'https://q' } },
})

test('what a whole stack gives is read by key, what a resource gives by resource', () => {
  const services = [
    { service: 'orders', resources: [resource('Dead'), resource('Queue')] },
    { service: 'single', resources: [resource('Queue')] },
  ]
  expect(outputsOf(services)).toMatchObject({
    orders: { url: 'https://q', Dead: { Ref: 'Dead' }, Queue: { Ref: 'Queue' } },
    single: { url: 'https://q', Ref: 'Queue', Queue: { Ref: 'Queue' } },
  })
  expect(outputsOf(services)['orders']).not.toHaveProperty('Ref')
})
