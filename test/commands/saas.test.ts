import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { shippedOffering } from '../catalog/shipped.ts'
import { type Saas, startSaas } from '../saas/start-saas.ts'
import { smallEstate } from './folders.ts'
import { handWorld } from './hand-world.ts'

const token = 'canary-token-by-hand'
let saas: Saas
beforeAll(async () => {
  saas = await startSaas({ token })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await saas.stop()
})

const head = 'apiVersion: plumbline/v1\n'

test('M9: by hand software as a service is planned, applied and scanned by the same calls, with the secret of the environment', async () => {
  const accounts = `[{ name: vendor, provider: http, environment: dev, url: "${saas.url}" }]`
  using world = handWorld({
    'plumbline.yaml': `${head}kind: Estate\nmetadata: { name: acme }\nspec: { accounts: ${accounts}, administrators: [acme/x], egress: ["${saas.host}"] }\n`,
    'policies/small-only.yaml': (smallEstate['policies/small-only.yaml'] ?? '').replace(
      /require: .*/,
      'require: "true"',
    ),
    'catalog/offerings/saas-workspace.yaml': shippedOffering('saas-workspace').source.text,
    'catalog/services/payments/orders.yaml': `${head}kind: Service\nmetadata: { name: orders, team: payments, environment: dev }\nspec: { offering: saas-workspace, account: vendor, parameters: { seats: 3 } }\n`,
  })
  const real = { parts: { providers: <T>(all: T) => all } }
  expect((await world.apply(real)).said).toMatch(
    /the secret WORKSPACE_TOKEN is not there, or cannot be read: set PLUMBLINE_SECRET_WORKSPACE_TOKEN/,
  )
  expect(saas.heard).toEqual([])

  vi.stubEnv('PLUMBLINE_SECRET_WORKSPACE_TOKEN', token)
  const applied = await world.apply(real)
  expect(applied.code, applied.said).toBe(0)
  const [made] = saas.things.values()
  expect(made?.fields).toMatchObject({ name: 'orders', seats: 3 })
  if (made) made.fields = { ...made.fields, seats: 4, plan: token }
  const scanned = await world.scan({ format: 'json' })
  expect(scanned.said).toContain('"path": "/seats"')
  const kept = JSON.stringify(await world.ledger())
  expect(kept).toContain('"noted"')
  expect([applied.said, scanned.said, kept].join()).not.toContain('canary')
})
