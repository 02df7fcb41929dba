import { expect, test } from 'vitest'
import { pusherOf } from '../../../service/core/deliveries/webhook-pusher.ts'

const payload = (action: string, sender: unknown = { id: 7, login: 'carol' }) => ({
  action,
  pull_request: { number: 12 },
  sender,
})

test.each([
  ['pull_request', payload('opened'), { number: 12, by: { id: '7', login: 'carol' } }],
  ['pull_request', payload('synchronize'), { number: 12, by: { id: '7', login: 'carol' } }],
  ['pull_request', payload('labeled'), undefined],
  ['pull_request_review', payload('opened'), undefined],
  ['pull_request', payload('opened', null), undefined],
  ['pull_request', payload('opened', { id: '7', login: 'carol' }), undefined],
  ['pull_request', [], undefined],
])('A2: who pushed, as the webhook %s tells: %#', (event, body, expected) => {
  expect(pusherOf(event, body)).toEqual(expected)
})
