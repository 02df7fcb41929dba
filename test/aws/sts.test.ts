import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manualClock } from '../contracts/manual-clock.ts'
import { type Aws, startAws } from './start-aws.ts'

const home = '111111111111'
const away = '222222222222'
const clock = manualClock()
let aws: Aws

beforeAll(async () => {
  const role = { name: 'plumbline', externalId: 'estate-7', trusts: [home] }
  const chained = { name: 'chained', trusts: [away], maxSession: 43_200 }
  aws = await startAws({
    clock,
    accounts: [{ id: home }, { id: away, roles: [role, chained, { ...role, name: 'long', maxSession: 7200 }] }],
  })
})
afterAll(() => aws.stop())

type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string }

function client(credentials: Credentials = aws.keys(home), region = 'eu-central-1'): STSClient {
  return new STSClient({ endpoint: aws.url, region, credentials, maxAttempts: 1 })
}

async function assume(given: Partial<AssumeRoleCommand['input']> = {}, as = client()): Promise<Credentials> {
  const { Credentials: made } = await as.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${away}:role/plumbline`,
      RoleSessionName: 'plumbline-apply',
      ExternalId: 'estate-7',
      ...given,
    }),
  )
  return {
    accessKeyId: made?.AccessKeyId ?? '',
    secretAccessKey: made?.SecretAccessKey ?? '',
    sessionToken: made?.SessionToken,
  }
}

test('STS1: a user is told its account and its ARN', async () => {
  const { Account, Arn } = await client().send(new GetCallerIdentityCommand({}))
  expect({ Account, Arn }).toEqual({ Account: home, Arn: `arn:aws:iam::${home}:user/plumbline` })
})

test('STS2: a session of a role acts in the account of the role, under its session name', async () => {
  const { Account, Arn } = await client(await assume()).send(new GetCallerIdentityCommand({}))
  expect({ Account, Arn }).toEqual({
    Account: away,
    Arn: `arn:aws:sts::${away}:assumed-role/plumbline/plumbline-apply`,
  })
  expect(aws.calls().at(-1)).toMatchObject({
    account: away,
    role: 'plumbline',
    session: 'plumbline-apply',
    outcome: 'ok',
  })
})

const refused: readonly (readonly [string, Partial<AssumeRoleCommand['input']>, string, RegExp])[] = [
  [
    'STS3: another external id',
    { ExternalId: 'estate-8' },
    'AccessDenied',
    /not authorized to perform: sts:AssumeRole on resource: arn/,
  ],
  ['STS3: no external id', { ExternalId: undefined }, 'AccessDenied', /not authorized to perform: sts:AssumeRole/],
  ['STS4: a role that is not there', { RoleArn: `arn:aws:iam::${away}:role/other` }, 'AccessDenied', /sts:AssumeRole/],
  [
    'STS4: a role that does not trust the caller',
    { RoleArn: `arn:aws:iam::${away}:role/chained` },
    'AccessDenied',
    /sts:AssumeRole/,
  ],
  [
    'STS5: a session name with a space',
    { RoleSessionName: 'a b' },
    'ValidationError',
    /'roleSessionName' failed to satisfy/,
  ],
  ['STS6: less than 15 minutes', { DurationSeconds: 899 }, 'ValidationError', /greater than or equal to 900/],
  ['STS6: more than 12 hours', { DurationSeconds: 43_201 }, 'ValidationError', /less than or equal to 43200/],
  ['STS6: more than the role allows', { DurationSeconds: 3601 }, 'ValidationError', /MaxSessionDuration/],
]

test.each(refused)('%s is refused', async (_, given, name, message) => {
  await expect(assume(given)).rejects.toMatchObject({ name, message: expect.stringMatching(message) })
})

test('STS7: a role assumed by a role gives an hour at most', async () => {
  const session = client(await assume())
  const chain = { RoleArn: `arn:aws:iam::${away}:role/chained`, ExternalId: undefined }
  await expect(assume({ ...chain, DurationSeconds: 3601 }, session)).rejects.toThrow(/1 hour session limit/)
  await expect(assume({ ...chain, DurationSeconds: 3600 }, session)).resolves.toBeDefined()
})

test('STS8: a session that is over is refused as expired, by the clock of the world', async () => {
  const session = client(await assume({ DurationSeconds: 900 }))
  await session.send(new GetCallerIdentityCommand({}))
  clock.advance(900_000)
  await expect(session.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken' })
})

test('SIG1: a wrong secret, an unknown key and a token of another session are refused', async () => {
  const wrong = client({ ...aws.keys(home), secretAccessKey: 'x'.repeat(40) })
  await expect(wrong.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' })
  const unknown = client({ accessKeyId: 'AKIA0000000000000000', secretAccessKey: 'x' })
  await expect(unknown.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'InvalidClientTokenId' })
  const session = await assume()
  const other = client({ ...session, sessionToken: (await assume()).sessionToken })
  await expect(other.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'InvalidClientTokenId' })
})

test('SIG2: what the stand-in does not have is refused loudly, and is never taken for a passing trouble', async () => {
  await expect(client(undefined, 'mars-north-1').send(new GetCallerIdentityCommand({}))).rejects.toThrow(
    /test\/aws does not have the region/,
  )
  await expect(assume({ Policy: '{}' })).rejects.toThrow(/test\/aws does not have AssumeRole with Policy/)
})

test('FLT1: a denied action answers in the words of AWS, until the permission is back', async () => {
  const back = aws.deny({ account: home, action: 'sts:GetCallerIdentity' })
  await expect(client().send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
    name: 'AccessDenied',
    message: expect.stringMatching(
      `^User: arn:aws:iam::${home}:user/plumbline is not authorized to perform: sts:GetCallerIdentity`,
    ),
  })
  back()
  await expect(client().send(new GetCallerIdentityCommand({}))).resolves.toBeDefined()
})

test('FLT2: calls end before or after their effect, by a cut connection or an error; the SDK tries again', async () => {
  aws.fail({ which: { action: 'AssumeRole' }, when: 'after', how: { kind: 'reset' } })
  const before = aws.world.sessions.size
  const patient = new STSClient({
    endpoint: aws.url,
    region: 'eu-central-1',
    credentials: aws.keys(home),
    maxAttempts: 2,
  })
  await assume({}, patient)
  expect(aws.world.sessions.size).toBe(before + 2)
  aws.throttle({ account: home, region: 'eu-central-1' })
  await expect(client().send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
    name: 'Throttling',
    message: 'Rate exceeded',
  })
})
