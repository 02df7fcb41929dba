import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stackNameOf } from '../../../../service/adapters/providers/aws/stack-name.ts'
import type { JsonObject } from '../../../../service/core/model/json.ts'
import type { CloudChange } from '../../../../service/ports/cloud.ts'
import { applyChange, idOf } from '../../../contracts/apply-change.ts'
import { changeBetween, ordered } from '../../../contracts/ordered.ts'
import { type AwsWorld, awsMember, home, openAwsWorld, payAccount, there } from './aws-world.ts'

const canary = 'canary-7f3a-secret'
const bucket = 'acme-templates'

/** A change whose template has about so many bytes. */
function change(bytes: number, account: JsonObject = { templateBucket: bucket }): CloudChange {
  const { offering } = awsMember
  const parameters = { name: 'orders', size: 1, password: canary }
  const after = ordered({ offering, account: { ...payAccount, ...account }, service: 'orders', parameters })
  const { template, ...plain } = changeBetween(null, after, [])
  if (template === undefined) throw new Error('there is a template')
  return { ...plain, template: { ...template, body: { ...template.body, Metadata: { note: 'ä'.repeat(bytes / 2) } } } }
}

let world: AwsWorld
beforeEach(async () => {
  world = await openAwsWorld()
})
afterEach(() => world.close())

const makeBucket = (at = there, name = bucket) =>
  world.aws.hand.make(at, { type: 'AWS::S3::Bucket', properties: { BucketName: name } })
const objects = (at = there) => {
  const place = [...world.aws.world.places.values()].find(
    (one) => one.account === at.account && one.region === at.region,
  )
  return [...(place?.objects.get(bucket) ?? new Map<string, Buffer>())]
}
const called = (action: string) => world.aws.calls().filter((call) => call.action === action)
const apply = (one: CloudChange, key = 'once') => applyChange(world.provider, one, key)

describe('a template that is too large for a call', () => {
  test('V4: is read by CloudFormation from the account’s own bucket, and holds nothing sensitive', async () => {
    makeBucket()
    const large = change(60_000)
    expect((await apply(large)).map(({ logicalId }) => logicalId)).toEqual(['Line', 'Store'])
    const [[key = '', body] = [], ...others] = objects()
    expect(others).toEqual([])
    expect(key).toMatch(new RegExp(`^plumbline/4711/${stackNameOf(large.identity)}/[0-9a-f]{64}\\.json$`))
    expect(String(body)).toContain('"NoEcho":true')
    expect(String(body)).not.toContain(canary)
    expect(called('PutObject')).toMatchObject([
      { ...there, role: 'plumbline-apply', input: { ExpectedBucketOwner: there.account } },
    ])
    expect(called('PutObject')[0]?.input).not.toHaveProperty('ServerSideEncryption')
    expect(called('CreateChangeSet')[0]?.input).toMatchObject({
      TemplateURL: `https://${bucket}.s3.eu-west-1.amazonaws.com/${key}`,
    })
    expect(called('CreateChangeSet')[0]?.input).not.toHaveProperty('TemplateBody')
  })

  test('the bucket may be in another region than the service', async () => {
    const far = { ...there, region: 'us-east-1' }
    makeBucket(far)
    await apply(change(60_000))
    expect(objects(far)).toHaveLength(1)
    expect(called('CreateChangeSet')[0]?.input).toMatchObject({
      TemplateURL: expect.stringMatching(/^https:\/\/acme-templates\.s3\.us-east-1\.amazonaws\.com\/plumbline\//),
    })
  })

  test('M5: is laid there once, however often a step is begun', async () => {
    makeBucket()
    world.aws.fail({ which: { action: 'CreateChangeSet' }, how: { kind: 'reset' } })
    await expect(apply(change(60_000))).rejects.toMatchObject({ passing: true })
    await apply(change(60_000))
    expect(called('PutObject')).toHaveLength(2)
    expect(objects()).toHaveLength(1)
  })

  test('S5: what lives is taken over by way of it, too', async () => {
    makeBucket()
    const id = await world.makeByHand('orders')
    const after = await apply({ ...change(60_000), adopt: { Store: id } })
    expect(idOf(after, 'Store')).toBe(id)
    expect(called('GetTemplateSummary')[0]?.input).toHaveProperty('TemplateURL')
    // What is taken over first has a template of its own.
    expect(objects()).toHaveLength(2)
  })

  test('is never laid into a bucket of somebody else’s, and says so', async () => {
    makeBucket({ account: home, region: there.region })
    await expect(apply(change(60_000))).rejects.toMatchObject({
      passing: false,
      message: expect.stringMatching(
        /^AWS could not lay the template of orders into the bucket acme-templates, which must be the account's own, in pay \(eu-west-1\): AccessDenied: /,
      ),
    })
    expect(objects({ account: home, region: there.region })).toEqual([])
    expect(called('CreateChangeSet')).toEqual([])
  })

  test.each([
    ['a change', async () => change(60_000)],
    ['taking over', async () => ({ ...change(60_000), adopt: { Store: await world.makeByHand('orders') } })],
  ])('M5: that somebody else puts into its place is not executed: %s', async (_, wanted) => {
    makeBucket()
    const there = await wanted()
    const laid = [...world.aws.world.places.values()].flatMap(({ objects }) => objects.get(bucket) ?? [])[0]
    const read = laid?.get.bind(laid)
    const swapped = (key: string) => {
      const { Resources, ...rest } = JSON.parse(String(read?.(key)))
      const Store = { ...Resources.Store, Metadata: { of: 'somebody else' } }
      return Buffer.from(JSON.stringify({ ...rest, Resources: { ...Resources, Store } }))
    }
    Object.assign(laid ?? {}, { get: swapped })
    await expect(apply(there)).rejects.toThrow(
      /^orders was not changed: what AWS read from the bucket acme-templates is not the template that was laid there/,
    )
    expect(called('ExecuteChangeSet')).toEqual([])
    expect(await world.leftovers()).toEqual([])
  })

  test('says that its bucket is not there, and which permission is missing', async () => {
    await expect(apply(change(60_000))).rejects.toThrow(/NoSuchBucket: The specified bucket does not exist/)
    makeBucket()
    const back = world.aws.deny({ account: there.account, role: 'plumbline-apply', action: 's3:PutObject' })
    await expect(apply(change(60_000))).rejects.toThrow(/the role lacks s3:PutObject$/)
    back()
    world.aws.deny({ account: there.account, role: 'plumbline-apply', action: 's3:GetObject' })
    await expect(apply(change(60_000))).rejects.toThrow(/S3 error: Access Denied/)
  })

  test('M7: is refused before anything is asked of AWS where the account names no bucket, or CloudFormation takes none so large', async () => {
    await expect(apply(change(60_000, {}))).rejects.toMatchObject({
      passing: false,
      message: expect.stringMatching(
        /^the template of orders has \d+ bytes, and CloudFormation takes more than 51200 only from a bucket: name one as templateBucket of the account pay \(docs\/aws\.md\), or split the offering in two/,
      ),
    })
    await expect(apply(change(1_000_000))).rejects.toThrow(/takes 1000000 at most: split the offering/)
    expect(world.aws.calls()).toEqual([])
  })

  test('one that fits goes in the call, bucket or no bucket', async () => {
    await apply(change(50_000))
    expect(called('PutObject')).toEqual([])
  })
})
