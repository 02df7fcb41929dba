import { expect, test } from 'vitest'
import { sessionNameOf, stackNameOf, tokenOf } from '../../../../service/adapters/providers/aws/stack-name.ts'

const identity = {
  estate: '4711',
  estateName: 'acme',
  service: 'orders',
  account: { name: 'pay', provider: 'aws', environment: 'prod', id: '111122223333' },
  region: 'eu-west-1',
} as const

test.each([
  ['usual names', identity],
  ['names that are too long', { ...identity, service: 'x'.repeat(300), estateName: 'y'.repeat(300) }],
  ['names of other letters', { ...identity, estateName: 'ümlaut & co', service: '9-ö' }],
  ['no letter at all', { ...identity, estateName: '42', service: '7' }],
])('%s become a stack’s name within CloudFormation’s rules', (_, one) => {
  const name = stackNameOf(one)
  expect(name).toMatch(/^[A-Za-z][-A-Za-z0-9]{0,127}$/)
  expect(stackNameOf({ ...one })).toBe(name)
})

test('M8: two estates of one name, and services whose names run together, have stacks of their own', () => {
  const names = [
    identity,
    { ...identity, estate: '4712' },
    { ...identity, estateName: 'acme-orders', service: 'x' },
    { ...identity, estateName: 'acme', service: 'orders-x' },
    { ...identity, service: `${'x'.repeat(200)}a` },
    { ...identity, service: `${'x'.repeat(200)}b` },
  ].map(stackNameOf)
  expect(new Set(names).size).toBe(names.length)
})

test('a session says service and step, and a token is one that CloudFormation takes', () => {
  const key = 'a1'.repeat(32)
  expect(sessionNameOf('orders', key)).toBe('plumbline-a1a1a1a1a1a1-orders')
  expect(sessionNameOf('x'.repeat(300), 'any key: at all')).toMatch(/^[\w+=,.@-]{2,64}$/)
  expect(tokenOf('any key: at all')).toMatch(/^[A-Za-z][-A-Za-z0-9]{0,127}$/)
  expect(tokenOf('one')).not.toBe(tokenOf('other'))
})
