import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { hostileTexts } from '../core/render/hostile.ts'
import { living } from '../core/render/living.ts'
import { servicePath } from '../flows/estate-files.ts'
import { estate, type ServiceWorld, startServiceWorld } from './service-world.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

let at: ServiceWorld
beforeAll(async () => {
  at = await startServiceWorld()
})
afterAll(() => at.stop())

/** A service, a policy and a broken document that say it wherever somebody may write something. */
function saying(text: string, name: string): { readonly [path: string]: string } {
  const said = JSON.stringify(text)
  return {
    [servicePath(name)]: `apiVersion: plumbline/v1
kind: Service
metadata: { name: ${name}, title: ${said}, team: payments, environment: dev, annotations: { note: ${said} } }
spec: { offering: bucket, account: sandbox, parameters: { storageGiB: 1200, public: ${said} }, tags: { ${said}: ${said} } }
`,
    [`policies/${name}.yaml`]: `apiVersion: plumbline/v1
kind: Policy
metadata: { name: ${name}, title: ${said}, description: ${said}, severity: high }
spec: { on: [Service], require: "false", message: ${said}, fix: ${said}, enforcement: deny }
`,
    [`catalog/teams/${name}.yaml`]: `apiVersion: plumbline/v1
kind: ${said}
metadata: { name: ${said} }
`,
  }
}

const perPullRequest = 10
const batches = Array.from({ length: Math.ceil(hostileTexts.length / perPullRequest) }, (_, at) => ({
  first: at * perPullRequest,
  texts: hostileTexts.slice(at * perPullRequest, (at + 1) * perPullRequest),
}))

test.each(batches)(
  'G4, K6: ten hostile texts from $first on, in every field: none comes alive in the comment or the check',
  async ({ first, texts }) => {
    const files = Object.assign({}, ...texts.map((text, one) => saying(text, `hostile-${first + one}`)))
    const title = (texts[0] ?? '').slice(0, 200)
    const { number } = await at.github.openPullRequest(estate, { by: 'alice', files, title })
    await at.quiet()
    const [check] = at.checks(number)
    const [comment] = at.comments(number)
    expect(check).toMatchObject({ conclusion: 'failure' })
    for (const markdown of [comment?.body ?? '', check?.summary ?? '']) {
      expect(markdown).toContain('hostile-')
      expect(living(markdown)).toEqual([])
    }
    await at.github.close(estate, number)
    await at.quiet()
  },
)

test('G4: a branch and a path of hostile text do not come alive either', async () => {
  const path = 'catalog/services/@evil/[x](https:evil.example).yaml'
  const { number } = await at.github.openPullRequest(estate, {
    by: 'alice',
    head: 'evil/@acme',
    files: { [path]: 'kind: x\n' },
  })
  await at.quiet()
  expect(at.checks(number)).toMatchObject([{ conclusion: 'failure' }])
  for (const { body } of at.comments(number)) expect(living(body)).toEqual([])
})
