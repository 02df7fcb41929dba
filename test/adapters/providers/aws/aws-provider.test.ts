import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAwsProvider } from '../../../../service/adapters/providers/aws/aws-provider.ts'
import type { ServiceIdentity } from '../../../../service/ports/cloud.ts'

type Asked = { readonly action: string; readonly parameters: URLSearchParams; readonly authorization: string }
let server: Server
let asked: Asked[]
let answers: { [action: string]: () => readonly [status: number, body: string] }
let now: Date

beforeEach(async () => {
  asked = []
  now = new Date('2026-03-01T00:00:00Z')
  answers = {
    AssumeRole: () => [200, session('111122223333')],
    DescribeStacks: () => [400, failure('ValidationError', 'Stack with id x does not exist')],
  }
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      const parameters = new URLSearchParams(body)
      const action = parameters.get('Action') ?? 'GetResources'
      asked.push({ action, parameters, authorization: request.headers.authorization ?? '' })
      const [status, text] = answers[action]?.() ?? [200, '{"ResourceTagMappingList":[]}']
      response
        .writeHead(status, { 'content-type': text.startsWith('{') ? 'application/x-amz-json-1.1' : 'text/xml' })
        .end(text)
    })
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

const session = (account: string, ends = '2026-03-01T01:00:00Z') =>
  `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser><Arn>arn:aws:sts::${account}:assumed-role/plumbline-apply/s</Arn><AssumedRoleId>A:s</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>ROLEKEY</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${ends}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`
const failure = (code: string, message: string) =>
  `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`

const identity: ServiceIdentity = {
  estate: '4711',
  estateName: 'acme',
  service: 'orders',
  account: {
    name: 'pay',
    provider: 'aws',
    environment: 'prod',
    id: '111122223333',
    applyRole: 'arn:aws:iam::111122223333:role/plumbline-apply',
    externalId: 'ext',
  },
  region: 'eu-west-1',
}
function provider() {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return createAwsProvider({
    clock: { now: () => now },
    redact: (text) => text,
    pace: { atOnce: 4, perSecond: 1000, pauseMs: 0 },
    client: { endpoint: `http://127.0.0.1:${port}`, credentials: { accessKeyId: 'BASEKEY', secretAccessKey: 's' } },
  })
}

test('the role of the account is taken with its external id, and kept until shortly before its end', async () => {
  const aws = provider()
  expect(await aws.find(identity)).toBeNull()
  await aws.find(identity)
  const [first] = asked
  expect(first?.authorization).toContain('BASEKEY')
  expect(Object.fromEntries(first?.parameters ?? [])).toMatchObject({
    RoleArn: identity.account.applyRole,
    ExternalId: 'ext',
    RoleSessionName: expect.stringMatching(/^plumbline-[0-9a-f]{12}-orders$/),
  })
  expect(asked.filter(({ action }) => action === 'AssumeRole')).toHaveLength(1)
  expect(
    asked
      .filter(({ action }) => action === 'DescribeStacks')
      .every(({ authorization }) => /ROLEKEY\/\d+\/eu-west-1\/cloudformation/.test(authorization)),
  ).toBe(true)
  now = new Date('2026-03-01T00:56:00Z')
  answers['AssumeRole'] = () => [200, session('111122223333', '2026-03-01T01:56:00Z')]
  await aws.find(identity)
  expect(asked.filter(({ action }) => action === 'AssumeRole')).toHaveLength(2)
})

test('an account other than the Estate says is refused before anything is asked of it', async () => {
  answers['AssumeRole'] = () => [200, session('999988887777')]
  await expect(provider().find(identity)).rejects.toMatchObject({
    name: 'CloudError',
    passing: false,
    message: 'pay is the AWS account 999988887777, but the Estate says 111122223333: nothing is done there',
  })
  expect(asked.map(({ action }) => action)).toEqual(['AssumeRole'])
})

test.each([
  [
    'AccessDenied',
    403,
    false,
    /AccessDenied: User is not authorized to perform: sts:AssumeRole; the role lacks sts:AssumeRole/,
  ],
  ['ExpiredToken', 403, true, /ExpiredToken/],
])('a role that AWS does not give: %s', async (code, status, passing, words) => {
  answers['AssumeRole'] = () => [status, failure(code, 'User is not authorized to perform: sts:AssumeRole')]
  await expect(provider().find(identity)).rejects.toMatchObject({ passing, message: expect.stringMatching(words) })
})

const entities = Array.from({ length: 60 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
test.each([
  [
    'entities that grow',
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "lol">${entities}]><DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackId>&e60;</StackId></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  ],
  ['what ends in the middle', '<DescribeStacksResponse><DescribeStacksResult><Sta'],
  ['no XML at all', '{"stacks": []'],
  ['deep nesting', '<a>'.repeat(20_000)],
])('K23: %s as an answer harms nobody', async (_, body) => {
  answers['DescribeStacks'] = () => [200, body]
  const before = process.memoryUsage().rss
  const end = await provider()
    .find(identity)
    .catch((error: unknown) => error)
  // It is an error in words, or says that nothing was found: never a stack.
  if (end !== null) expect(end).toMatchObject({ name: 'CloudError' })
  if (end instanceof Error) expect(end.message.length).toBeLessThan(1500)
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
})
