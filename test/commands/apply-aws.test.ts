import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AwsWorld, openAwsWorld, payAccount, there } from '../adapters/providers/aws/aws-world.ts'
import { type HandWorld, handWorld, pathOf } from './hand-world.ts'

const canary = 'canary-7f3a-secret'
const offering = (name: string, parameters: string, template: string) => ({
  [`catalog/offerings/${name}.yaml`]: `apiVersion: plumbline/v1
kind: Offering
metadata: { name: ${name} }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, additionalProperties: false, properties: ${parameters} }
  targets: { aws: ${template} }
`,
})
const service = (name: string, parameters: string, dependsOn = '') => ({
  [pathOf(name)]: `apiVersion: plumbline/v1
kind: Service
metadata: { name: ${name}, team: payments, environment: dev }
spec: { offering: ${name}, account: pay, parameters: ${parameters}, dependsOn: [${dependsOn}] }
`,
})
const estate = {
  'plumbline.yaml': `apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec: { administrators: [acme/cloud-coe], accounts: [${JSON.stringify(payAccount)}] }
`,
  ...offering(
    'queue',
    '{ seconds: { type: integer }, password: { type: string, x-sensitive: true } }',
    `{ Resources: {
      Queue: { Type: AWS::SQS::Queue, Properties: { VisibilityTimeout: "\${params.seconds}" } },
      Key: { Type: AWS::SecretsManager::Secret, Properties: { SecretString: "\${params.password}" } } },
    Outputs: { url: { Value: !Ref Queue } } }`,
  ),
  ...offering(
    'reader',
    '{}',
    '{ Resources: { Where: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: "at ${services.queue.outputs.url}" } } } }',
  ),
  ...service('queue', `{ seconds: 10, password: ${canary} }`),
  ...service('reader', '{}', 'queue'),
}

let aws: AwsWorld
let at: HandWorld
beforeEach(async () => {
  aws = await openAwsWorld()
  at = handWorld(estate)
  at.write({ 'policies/small-only.yaml': null })
})
afterEach(async () => {
  at[Symbol.dispose]()
  await aws.close()
})

const apply = () => at.apply({ parts: { providers: () => new Map([['aws', aws.provider]]) } })
const lives = async (type: string) => (await aws.live()).filter((one) => one.type === type)

test('M5, M9: an estate on AWS is applied as it was planned, one stack a service; a second apply has nothing to do', async () => {
  const { said: planned } = await at.plan()
  for (const type of ['AWS::SQS::Queue', 'AWS::SecretsManager::Secret', 'AWS::SSM::Parameter'])
    expect(planned).toContain(type)
  const made = await apply()
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('✔ 2 changes applied') })
  const [queue] = await lives('AWS::SQS::Queue')
  expect((await lives('AWS::SSM::Parameter'))[0]?.properties['Value']).toBe(`at ${queue?.id}`)
  expect(await apply()).toMatchObject({ code: 0, said: '✔ nothing to change: 2 services\n' })

  at.write(service('queue', `{ seconds: 20, password: ${canary} }`))
  expect((await apply()).said).toContain('✔ queue  change the stack: ')
  expect((await lives('AWS::SQS::Queue')).map(({ id, properties }) => [id, properties['VisibilityTimeout']])).toEqual([
    [queue?.id, 20],
  ])

  at.write({ [pathOf('queue')]: null, [pathOf('reader')]: null })
  expect((await apply()).said).toMatch(
    /✔ reader {2}delete the stack: [\s\S]*✔ queue {2}delete the stack: the stack is gone/,
  )
  expect(await aws.live()).toEqual([])
})

test('M7, V4: what AWS refuses is told in its words, and nothing sensitive is said or kept', async () => {
  aws.aws.trouble({ logicalId: 'Queue', phase: 'create', reason: `no queue for ${canary} today` })
  const { code, said } = await apply()
  expect(code).toBe(1)
  expect(said).toMatch(/Queue \(AWS::SQS::Queue\): no queue for \S+ today; the stack is in ROLLBACK_COMPLETE/)
  expect(await apply()).toMatchObject({ code: 0 })
  expect(aws.aws.hand.look(there, 'AWS::SecretsManager::Secret')[0]?.properties['SecretString']).toBe(canary)
  const kept = globSync('.plumbline/plumbline.db*', { cwd: at.path }).map((file) =>
    readFileSync(join(at.path, file), 'latin1'),
  )
  expect(kept.length).toBeGreaterThan(0)
  expect([said, ...kept].join('')).not.toContain(canary)
})
