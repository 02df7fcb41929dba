import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ServiceIdentity } from '../../../../service/ports/cloud.ts'
import { hostileBodies } from '../../../aws/server/hostile.ts'
import { identityOf, ordered } from '../../../contracts/ordered.ts'
import { providerContract } from '../../../contracts/provider.ts'
import { type AwsWorld, awsMember, home, openAwsWorld, there } from './aws-world.ts'

providerContract(awsMember)

describe('whoever acts in an account', () => {
  const parameters = { name: 'orders', size: 1, password: 'none' }
  const { offering, account } = awsMember
  const identity = identityOf(ordered({ offering, account, service: 'orders', parameters }))
  let world: AwsWorld
  beforeEach(async () => {
    world = await openAwsWorld()
  })
  afterEach(() => world.close())

  const find = (own: Partial<ServiceIdentity['account']> = {}) =>
    world.provider.find({ ...identity, account: { ...identity.account, ...own } })
  const asked = () => world.aws.calls().map(({ action }) => action)

  test('takes its role with its external id, for one account and region, and keeps it until shortly before its end', async () => {
    expect(await find()).toBeNull()
    await find()
    const [taken, ...calls] = world.aws.calls()
    expect(taken).toMatchObject({
      account: home,
      action: 'AssumeRole',
      input: { ExternalId: 'acme', RoleSessionName: expect.stringMatching(/^plumbline-[0-9a-f]{12}-orders$/) },
    })
    expect(calls.length).toBeGreaterThan(1)
    for (const call of calls) expect(call).toMatchObject({ ...there, role: 'plumbline-apply' })
    world.clock.advance(54 * 60_000)
    await find()
    expect(asked().filter((action) => action === 'AssumeRole')).toHaveLength(1)
    world.clock.advance(2 * 60_000)
    await find()
    expect(asked().filter((action) => action === 'AssumeRole')).toHaveLength(2)
  })

  test('is refused in another account than the Estate says, before anything is asked of it', async () => {
    await expect(find({ id: '999900009999' })).rejects.toMatchObject({
      name: 'CloudError',
      passing: false,
      message: `pay is the AWS account ${there.account}, but the Estate says 999900009999: nothing is done there`,
    })
    expect(asked()).toEqual(['AssumeRole'])
  })

  test('needs no role where the service is in its own account, which is checked, too', async () => {
    const { applyRole: _role, externalId: _id, ...plain } = identity.account
    expect(await world.provider.find({ ...identity, account: { ...plain, id: home } })).toBeNull()
    expect(asked().slice(0, 2)).toEqual(['GetCallerIdentity', 'DescribeStacks'])
    await expect(world.provider.find({ ...identity, account: plain })).rejects.toThrow(
      /pay is the AWS account 999988887777/,
    )
  })

  test('says which permission is missing', async () => {
    await expect(find({ externalId: 'another' })).rejects.toMatchObject({
      passing: false,
      message: expect.stringMatching(
        /take the role .*; there is no such role, it does not trust who asks, or it wants another externalId$/,
      ),
    })
    world.aws.deny({ account: there.account, role: 'plumbline-apply', action: 'cloudformation:DescribeStacks' })
    await expect(find()).rejects.toMatchObject({
      passing: false,
      message: expect.stringMatching(/; the role lacks cloudformation:DescribeStacks$/),
    })
  })

  test('takes another session where AWS ended one before its time', async () => {
    await find()
    const which = { action: 'DescribeStacks' }
    world.aws.fail({ which, how: { kind: 'error', code: 'ExpiredToken', message: 'is expired', status: 403 } })
    await expect(find()).rejects.toMatchObject({ passing: true })
    expect(await find()).toBeNull()
    expect(asked().filter((action) => action === 'AssumeRole')).toHaveLength(2)
  })

  test.each(Object.entries(hostileBodies))('K23: %s as an answer harms nobody', async (_, body) => {
    world.aws.fail({ which: { action: 'DescribeStacks' }, how: { kind: 'body', status: 200, body: body() } })
    const before = process.memoryUsage().rss
    const end = await find().catch((error: unknown) => error)
    // It is an error in words, or says that nothing was found: never a stack.
    if (end !== null) expect(end).toMatchObject({ name: 'CloudError' })
    if (end instanceof Error) expect(end.message.length).toBeLessThan(1500)
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  })
})
