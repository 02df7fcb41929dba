import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { estateFiles, servicePath } from '../flows/estate-files.ts'
import { everything } from './everything.ts'
import { dailyIn, forwardedClock } from './forwarded-clock.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const [first, second, broken] = ['canary-of-the-order', 'canary-of-the-change', 'canary-of-what-is-broken']

const [byHand, setting] = ['canary-of-somebodys-hand', 'canary-of-the-settings']
/** In the form of a token of GitHub's, so that whoever finds it knows what it is. */
const token = 'ghp_canary0123456789canary0123456789'

const clock = forwardedClock()

/** A bucket with a password, and rules that would tell it to everybody. */
const files = {
  ...estateFiles,
  'plumbline.yaml': `${estateFiles['plumbline.yaml']}  scans:
    - { name: daily, schedule: "${dailyIn(4, clock)}", accounts: [sandbox], report: [issue, pull-request] }
`,
  'catalog/offerings/bucket.yaml': `apiVersion: plumbline/v1
kind: Offering
metadata: { name: bucket }
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    properties: { storageGiB: { type: integer }, public: { type: boolean }, note: { type: string }, password: { type: string, x-sensitive: true } }
  targets:
    local:
      Resources:
        Bucket:
          Type: "Local::Bucket"
          Properties: { Name: "\${service.name}", SizeGiB: "\${params.storageGiB}", Public: false, Note: "\${params.?note.orValue('')}", Password: "\${params.?password.orValue('')}", Url: "https://admin:\${params.?password.orValue('')}@x.example" }
`,
  'policies/tells-it.yaml': `apiVersion: plumbline/v1
kind: Policy
metadata: { name: tells-it, severity: low }
spec:
  on: [Service]
  require: "!has(service.parameters.password) || service.parameters.password == 'none'"
  message: "The password of \${service.name} is \${service.parameters.password}."
  enforcement: warn
`,
  'policies/tells-what-lives.yaml': `apiVersion: plumbline/v1
kind: Policy
metadata: { name: tells-what-lives, severity: low }
spec:
  on: ["Local::*"]
  category: sprawl
  require: resource.service != null && resource.properties.Password == "none"
  message: "\${resource.name} has \${resource.properties} and \${resource.tags}."
  enforcement: warn
`,
}

function order(password: string): { readonly [path: string]: string } {
  return {
    [servicePath('vault')]: `apiVersion: plumbline/v1
kind: Service
metadata: { name: vault, team: payments, environment: dev }
spec:
  offering: bucket
  account: sandbox
  parameters:
    storageGiB: 1
    password: ${password}
`,
  }
}

let at: ServiceWorld
beforeAll(async () => {
  at = await startServiceWorld({
    files,
    now: clock.now,
    parts: { clock },
    set: { secrets: new Map([['CHAT', setting]]) },
  })
})
afterAll(() => at.stop())

test('K7, V4: a sensitive value is in no comment, check, issue, answer, log line or row, from its order to its change', async () => {
  await at.quiet()
  const plan = at.github.issues(estate).find(({ title }) => title.includes('first apply'))
  at.github.comment(estate, plan?.number ?? 0, 'octocat', '/plumbline apply')
  const ordered = await at.github.openPullRequest(estate, { by: 'alice', files: order(first) })
  await at.quiet()
  await at.github.merge(estate, ordered.number, { by: 'octocat' })
  await at.quiet()
  const changed = await at.github.openPullRequest(estate, { by: 'alice', files: order(second) })
  const wrong = await at.github.openPullRequest(estate, { by: 'alice', files: order(`[${broken}]`) })
  await at.quiet()
  await at.github.merge(estate, changed.number, { by: 'octocat' })
  await at.quiet()

  const all = await everything(at, ['services/vault'])
  // It was ordered, changed, judged and applied, or this would show nothing.
  expect(all.get('services/vault')).toContain('"resources":[{"logicalId":"Bucket"')
  expect(all.get(`checks on #${changed.number}`)).toContain('(sensitive, changed)')
  expect(all.get(`checks on #${ordered.number}`)).toContain('(sensitive)')
  expect(all.get(`comments on #${changed.number}`)).toContain('### Plumbline: applied')
  expect(all.get('deployments')).toContain('1 applied; ledger ')
  expect(all.get(`pull-requests/${wrong.number}/verdict`)).toContain('"verdict":"deny"')
  const cloud = await readdir(at.config.cloud, { recursive: true, withFileTypes: true })
  const lying = cloud
    .filter(({ name }) => name === 'resource.json')
    .map(({ parentPath }) => join(parentPath, 'resource.json'))
  expect((await Promise.all(lying.map((path) => readFile(path, 'utf8')))).join('\n')).toContain(second)

  const told = [...all].filter(([, text]) => text.includes('canary')).map(([where]) => where)
  expect(told).toEqual([])
})

test('K7, V4: nor is what lives of it, nor a secret that somebody left in a cloud, in what a scan finds, says, answers and proposes', async () => {
  await at.quiet()
  const folder = join(at.config.cloud, 'sandbox/global/bucket')
  const vault = join(folder, 'vault', 'resource.json')
  const was = await readFile(vault, 'utf8')
  expect(was).toContain(second)
  const { properties, ...rest } = JSON.parse(was)
  const changed = {
    ...properties,
    Password: byHand,
    Name: token,
    Note: setting,
    SizeGiB: 2,
    Url: `https://admin:${byHand}@x.example`,
  }
  await writeFile(vault, JSON.stringify({ ...rest, properties: changed }))
  const strays = {
    [token]: { name: token, properties: { Name: 'stray' } },
    told: { properties: { Name: 'told', SizeGiB: setting, Note: [token, setting], [token]: token } },
    tagged: {
      tags: { [token]: token, note: setting },
      properties: {
        Name: 'tagged',
        SizeGiB: 1,
        Public: false,
        Note: '',
        Password: '',
        Url: 'https://admin:@x.example',
      },
    },
    odd: null,
  }
  for (const [name, stray] of Object.entries(strays)) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'resource.json'), JSON.stringify(stray && { type: 'Local::Bucket', ...stray }))
  }
  await mkdir(join(folder, `${token} ${setting}`))
  clock.forward(4 * 60_000)
  const issue = () => at.github.issues(estate).find(({ title }) => title.includes('scan daily'))
  await expect.poll(issue, { timeout: 60_000, interval: 20 }).toBeDefined()
  await at.quiet()
  const prefixes = [...new Set((issue()?.body ?? '').match(/\/plumbline adopt [0-9a-f]{8}/g))]
  expect(prefixes.length).toBeGreaterThan(3)
  clock.forward(1000)
  for (const words of prefixes) at.github.comment(estate, issue()?.number ?? 0, 'octocat', words)
  await at.quiet()
  const all = await everything(at, ['services/vault'])
  expect(all.get('scan-findings?limit=100')).toContain('"path":"/Password","sensitive":true')
  expect(issue()?.body).toContain('`/Password: (sensitive, changed)`')
  const [proposal, ...others] = [...all].filter(([where]) => where.startsWith('#'))
  expect([proposal?.[1], others]).toEqual([expect.stringMatching(/\+ {4}storageGiB: 2$/), []])
  const told = [...all].filter(([, text]) => text.includes('canary')).map(([where]) => where)
  expect(told).toEqual([])
})
