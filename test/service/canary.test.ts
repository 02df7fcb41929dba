import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { estateFiles, servicePath } from '../flows/estate-files.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const [first, second, broken] = ['canary-of-the-order', 'canary-of-the-change', 'canary-of-what-is-broken']

/** A bucket with a password, and a rule that would tell it to everybody. */
const files = {
  ...estateFiles,
  'catalog/offerings/bucket.yaml': `apiVersion: plumbline/v1
kind: Offering
metadata: { name: bucket }
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    properties: { storageGiB: { type: integer }, public: { type: boolean }, password: { type: string, x-sensitive: true } }
  targets:
    local:
      Resources:
        Bucket:
          Type: "Local::Bucket"
          Properties: { Name: "\${service.name}", SizeGiB: 1, Public: false, Password: "\${params.?password.orValue('')}", Url: "https://admin:\${params.?password.orValue('')}@x.example" }
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
}

function order(password: string): { readonly [path: string]: string } {
  return {
    [servicePath('vault')]: `apiVersion: plumbline/v1
kind: Service
metadata: { name: vault, team: payments, environment: dev }
spec: { offering: bucket, account: sandbox, parameters: { storageGiB: 1, password: ${password} } }
`,
  }
}

let at: ServiceWorld
beforeAll(async () => {
  at = await startServiceWorld({ files })
})
afterAll(() => at.stop())

/** Everything that is kept, said or answered, by where. The estate's own files, and the cloud, hold what they hold. */
async function everything(numbers: readonly number[]): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>([['the log', at.logged.join('\n')]])
  const folder = dirname(at.config.database)
  for (const name of await readdir(folder))
    if (name.startsWith('plumbline.db')) all.set(name, (await readFile(join(folder, name))).toString('latin1'))
  for (const number of numbers) {
    all.set(`comments on #${number}`, JSON.stringify(at.comments(number)))
    all.set(`checks on #${number}`, JSON.stringify(at.checks(number)))
  }
  all.set('issues', JSON.stringify(at.github.issues(estate).map(({ title, body }) => ({ title, body }))))
  const headers = { authorization: `Bearer ${at.config.apiToken}` }
  const asked = [
    'findings',
    'services',
    'services/vault',
    'waivers',
    'held',
    'ledger?limit=100',
    'runs',
    'scan-findings',
  ]
  for (const path of [...asked, ...numbers.map((number) => `pull-requests/${number}/verdict`)])
    all.set(path, await (await fetch(`${at.service().url}/api/v1/${path}`, { headers })).text())
  all.set('metrics', await (await fetch(`${at.service().url}/metrics`, { headers })).text())
  return all
}

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

  const all = await everything([ordered.number, changed.number, wrong.number])
  // It was ordered, changed, judged and applied, or this would show nothing.
  expect(all.get('services/vault')).toContain('"resources":[{"logicalId":"Bucket"')
  expect(all.get(`comments on #${changed.number}`)).toContain('(sensitive, changed)')
  expect(all.get(`comments on #${ordered.number}`)).toContain('(sensitive)')
  expect(all.get(`pull-requests/${wrong.number}/verdict`)).toContain('"verdict":"deny"')
  const cloud = await readdir(at.config.cloud, { recursive: true, withFileTypes: true })
  const lying = cloud
    .filter(({ name }) => name === 'resource.json')
    .map(({ parentPath }) => join(parentPath, 'resource.json'))
  expect((await Promise.all(lying.map((path) => readFile(path, 'utf8')))).join('\n')).toContain(second)

  const told = [...all].filter(([, text]) => text.includes('canary')).map(([where]) => where)
  expect(told).toEqual([])
})
