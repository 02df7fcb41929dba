import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { explain } from '../../service/commands/explain.ts'
import type { Aws } from '../aws/start-aws.ts'
import { folder as folderOf, given, terminal } from '../commands/folders.ts'
import { estateFiles, servicePath } from '../flows/estate-files.ts'
import { type Saas, startSaas } from '../saas/start-saas.ts'
import { atOnce, unpaced } from './at-once.ts'
import { accountLine, awsOf, credentialsOf } from './aws-estate.ts'
import { everything } from './everything.ts'
import { dailyIn, forwardedClock } from './forwarded-clock.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** A secret in a file; each form in which it travels begins in a way that is looked for. */
const token = 'canary-token-of-the-saas/+'
const clock = forwardedClock()
const shipped = await readFile(join(import.meta.dirname, '../../catalog/offerings/saas-workspace.yaml'), 'utf8')

/** The shipped offering, one that cannot be found again, and a rule that would tell everything of what lives. */
function filesFor(saas: Saas): { readonly [path: string]: string } {
  const room = shipped
    .replace('name: saas-workspace', 'name: saas-room')
    .replaceAll('Workspace', 'Room')
    .replaceAll('/workspaces', '/rooms')
    .replace(/ +find: .*\n/, '')
    .replace('path: /rooms', 'path: "/rooms?token=${secret.WORKSPACE_TOKEN}"')
  return {
    ...estateFiles,
    'plumbline.yaml': `${estateFiles['plumbline.yaml']?.replace(
      'accounts:',
      `accounts:\n${accountLine(pay)}    - { name: vendor, provider: http, environment: dev, url: "${saas.url}" }`,
    )}  egress: ["${saas.host}"]
  scans:
    - { name: daily, schedule: "${dailyIn(4, clock)}", accounts: [vendor], report: [issue, pull-request] }
`,
    'catalog/offerings/saas-workspace.yaml': shipped,
    'catalog/offerings/saas-room.yaml': room,
    'catalog/offerings/vault.yaml': vault,
    'policies/tells-it.yaml': tellsIt,
    'policies/tells-what-lives.yaml': `apiVersion: plumbline/v1
kind: Policy
metadata: { name: tells-what-lives, severity: low }
spec:
  on: ["Http::*"]
  category: sprawl
  require: resource.service == "nobody"
  message: "\${resource.name} has \${resource.properties}."
  enforcement: warn
`,
  }
}

const pay = { name: 'pay', id: '111122223333', regions: ['eu-west-1'], environment: 'dev' }
/** In the templates of AWS a sensitive value stands only as a part of another. */
const vault = `apiVersion: plumbline/v1
kind: Offering
metadata: { name: vault }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, additionalProperties: false, properties: { password: { type: string, x-sensitive: true } } }
  targets:
    aws:
      Resources:
        Key: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: "https://admin:\${params.password}@x.example" } }
        Topic: { Type: AWS::SNS::Topic, DependsOn: Key, Properties: {} }
`
const tellsIt = `apiVersion: plumbline/v1
kind: Policy
metadata: { name: tells-it, severity: low }
spec:
  on: [Service, "AWS::*"]
  require: "!has(service.parameters.password) || service.parameters.password == 'none'"
  message: "\${service.name} has \${service.parameters}."
  enforcement: warn
`
const [password, another] = ['canary-of-the-vault/+', 'canary-of-its-change/+']

function vaultOf(value: string): { readonly [path: string]: string } {
  return {
    [servicePath('vault')]: `apiVersion: plumbline/v1
kind: Service
metadata: { name: vault, team: payments, environment: dev }
spec: { offering: vault, account: pay, parameters: { password: "${value}" } }
`,
  }
}

function order(name: string, offering: string, seats: number): { readonly [path: string]: string } {
  return {
    [servicePath(name)]: `apiVersion: plumbline/v1
kind: Service
metadata: { name: ${name}, team: payments, environment: dev }
spec: { offering: ${offering}, account: vendor, parameters: { seats: ${seats} } }
`,
  }
}

let saas: Saas
let aws: Aws
let folder: string
let at: ServiceWorld
beforeAll(async () => {
  saas = await startSaas({ token })
  aws = await awsOf([pay], { clock })
  for (const [name, value] of Object.entries(credentialsOf(aws))) vi.stubEnv(name, value)
  folder = await mkdtemp(join(tmpdir(), 'plumbline-secrets-'))
  await writeFile(join(folder, 'WORKSPACE_TOKEN'), `${token}\n`)
  at = await startServiceWorld({
    files: filesFor(saas),
    now: clock.now,
    parts: { clock, awsPace: unpaced, providers: atOnce },
    set: { secretsFolder: folder, awsEndpoint: aws.url },
  })
})
afterAll(async () => {
  await at.stop()
  await saas.stop()
  await aws.stop()
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const merge = async (files: { readonly [path: string]: string | null }) => {
  const opened = await at.github.openPullRequest(estate, { by: 'alice', files })
  await at.quiet()
  await at.github.merge(estate, opened.number, { by: 'octocat' })
  await at.quiet()
  return opened.number
}
const thing = (id: string) => saas.things.get(id)
const told = async () => {
  const all = await everything(at, ['services/chat', 'services/room', 'services/vault'])
  return [...all].filter(([, text]) => /canary|Y2FuYXJ5/.test(text)).map(([where]) => where)
}
/** Where it stands in files of the service's own, once it is closed. */
const toldBeside = async () => {
  const own = dirname(at.config.database)
  const files = (await readdir(own)).filter((name) => name.startsWith('plumbline.db'))
  const texts = await Promise.all(files.map((name) => readFile(join(own, name), 'latin1')))
  expect(texts.length).toBeGreaterThan(0)
  return files.filter((_, index) => /canary|Y2FuYXJ5/.test(texts[index] ?? ''))
}
const seen = async (path: string) => (await everything(at, [path])).get(path) ?? ''

test('M5, M7: software as a service is ordered, changed and mended by pull request; K7, V4: its secret is told nowhere', async () => {
  await at.quiet()
  const plan = at.github.issues(estate).find(({ title }) => title.includes('first apply'))
  if (plan) at.github.comment(estate, plan.number, 'octocat', '/plumbline apply')
  await at.quiet()
  await merge({ ...order('chat', 'saas-workspace', 5), ...order('room', 'saas-room', 2) })
  expect([...saas.things.values()].map(({ collection, fields }) => [collection, fields]).sort()).toEqual([
    ['rooms', { name: 'room', seats: 2, plan: 'standard', guests: false }],
    ['workspaces', { name: 'chat', seats: 5, plan: 'standard', guests: false }],
  ])

  // The service gives back whatever it was sent, in other forms too.
  saas.instead = ({ method, headers, body, path }) =>
    method === 'PATCH'
      ? {
          status: 422,
          body: JSON.stringify([headers, body, path, Buffer.from(token).toString('base64'), encodeURIComponent(token)]),
          headers: { 'x-token': token },
        }
      : null
  const changed = await merge(order('chat', 'saas-workspace', 7))
  expect(at.comments(changed).at(-1)?.body).toContain('failed')
  const issue = at.github.issues(estate).find(({ body }) => (body ?? '').includes('was answered 422'))
  expect(issue?.body).toContain('PATCH `/workspaces/${id}` of vendor was answered 422')
  expect(await told()).toEqual([])

  saas.instead = null
  at.github.comment(estate, issue?.number ?? 0, 'octocat', '/plumbline apply')
  await at.quiet()
  const [chat] = [...saas.things.values()].filter(({ collection }) => collection === 'workspaces')
  expect(chat?.fields['seats']).toBe(7)
  expect(await seen('services/chat')).toContain(`"id":"${chat?.id}"`)
})

test('S3: what lives of it otherwise is found, and what cannot be read is said; K7, V4: the secret is told nowhere', async () => {
  const chat = [...saas.things.values()].find(({ collection }) => collection === 'workspaces')
  const room = [...saas.things.values()].find(({ collection }) => collection === 'rooms')
  if (chat) chat.fields = { ...chat.fields, seats: 9, plan: `business ${token}` }
  saas.instead = ({ path, headers }) =>
    path.includes(`/rooms/${room?.id}`) ? { status: 403, body: JSON.stringify(headers) } : null
  clock.forward(4 * 60_000)
  const issue = () => at.github.issues(estate).find(({ title }) => title.includes('scan daily'))
  await expect.poll(issue, { timeout: 60_000, interval: 20 }).toBeDefined()
  await at.quiet()
  const found = await seen('scan-findings?limit=100')
  expect(found).toContain('{"path":"/seats","desired":7,"live":9}')
  expect(await seen('scans')).toMatch(/GET \/rooms\/\$\{id\}/)
  expect(await told()).toEqual([])

  saas.instead = null
  at.github.comment(estate, issue()?.number ?? 0, 'octocat', '/plumbline revert chat')
  await at.quiet()
  expect(thing(chat?.id ?? '')?.fields).toMatchObject({ seats: 7, plan: 'standard' })
})

/** What a cloud says that gives back all that it was sent, in other forms too. */
const echoed = (value: string) =>
  [value, JSON.stringify({ value }), Buffer.from(value).toString('base64'), encodeURIComponent(value)].join(' and ')
const incident = () =>
  at.github
    .issues(estate)
    .find(({ title, state }) => state === 'open' && title === 'Plumbline: service vault could not be applied')
const sayApply = async () => {
  at.github.comment(estate, incident()?.number ?? 0, 'octocat', '/plumbline apply')
  await at.quiet()
}
const secretOf = () =>
  aws.hand.look({ account: pay.id, region: 'eu-west-1' }, 'AWS::SSM::Parameter')[0]?.properties['Value']

test('M7: an order on AWS that fails in each of its ways, is changed, and goes; K7, V4: what is sensitive is told nowhere, whatever AWS says', async () => {
  aws.trouble({ logicalId: 'Topic', phase: 'create', reason: `no topic beside ${echoed(password)}` })
  const ordered = await merge(vaultOf(password))
  expect(incident()?.body).toMatch(/Topic `\(AWS::SNS::Topic\)`: no topic beside .*ROLLBACK_COMPLETE/)
  aws.fail({
    which: { action: 'CreateChangeSet' },
    how: { kind: 'error', code: 'ValidationError', message: `not ${echoed(password)}`, status: 400 },
  })
  await sayApply()
  expect(incident()?.body).toContain('ValidationError: not ')
  await sayApply()
  expect(secretOf()).toBe(`https://admin:${password}@x.example`)

  aws.trouble({ logicalId: 'Key', phase: 'update', reason: `was ${echoed(password)}, is ${echoed(another)}` })
  const changed = await at.github.openPullRequest(estate, { by: 'alice', files: vaultOf(another) })
  await at.quiet()
  at.github.comment(estate, changed.number, 'alice', '/plumbline explain tells-it')
  await at.quiet()
  expect(JSON.stringify(at.comments(changed.number))).toContain('vault')
  await at.github.merge(estate, changed.number, { by: 'octocat' })
  await at.quiet()
  expect(incident()?.body).toMatch(/: was .*, is .*UPDATE_ROLLBACK_COMPLETE/)
  await sayApply()
  expect(secretOf()).toBe(`https://admin:${another}@x.example`)

  aws.trouble({ logicalId: 'Key', phase: 'delete', reason: `cannot end ${echoed(another)}` })
  await merge({ [servicePath('vault')]: null })
  expect(incident()?.body).toMatch(/cannot end .*DELETE_FAILED/)
  await sayApply()
  expect(secretOf()).toBeUndefined()
  expect(at.comments(ordered).at(-1)?.body).toContain('vault')
  expect(await told()).toEqual([])

  using there = folderOf({ ...filesFor(saas), ...vaultOf(password) })
  const shown = terminal(there.path)
  expect(await explain(given(['tells-it']), shown)).toBe(0)
  expect(shown.said()).toContain('vault')
  expect(shown.said()).not.toContain('canary')
})

test('M5: what nobody knows of is made again only when a person says so, not by another change of it', async () => {
  saas.instead = ({ method, path }) =>
    method === 'POST' && path.startsWith('/v1/rooms') ? { status: 502, body: '' } : null
  await merge(order('den', 'saas-room', 2))
  const issue = at.github
    .issues(estate)
    .find(({ body }) => (body ?? '').includes('nobody can tell whether the service did'))
  expect(issue?.title).toContain('den')
  saas.instead = null
  saas.heard.length = 0
  await merge(order('den', 'saas-room', 3))
  expect(saas.heard.filter(({ method }) => method !== 'GET')).toEqual([])
  at.github.comment(estate, issue?.number ?? 0, 'octocat', '/plumbline apply')
  await at.quiet()
  expect([...saas.things.values()].map(({ fields }) => [fields['name'], fields['seats']])).toContainEqual(['den', 3])
})

test('M8: after a lost database it is found again where its offering says how, and held where not; nothing is made twice', async () => {
  const before = [...saas.things.keys()].sort()
  await at.stopService()
  expect(await toldBeside()).toEqual([])
  const beside = dirname(at.config.database)
  for (const name of await readdir(beside)) if (name.startsWith('plumbline.db')) await rm(join(beside, name))
  saas.heard.length = 0
  await at.start()
  await at.quiet()
  await merge(order('chat', 'saas-workspace', 8))
  expect([...saas.things.keys()].sort()).toEqual(before)
  expect(saas.heard.filter(({ method }) => method === 'POST')).toEqual([])
  expect([...saas.things.values()].find(({ collection }) => collection === 'workspaces')?.fields['seats']).toBe(8)
  const issue = at.github
    .issues(estate)
    .find(({ body }) => (body ?? '').includes('nobody can tell whether Room of room exists'))
  expect(issue).toBeDefined()
  expect(await told()).toEqual([])
})
