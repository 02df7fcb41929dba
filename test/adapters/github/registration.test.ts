import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { webUrlOf } from '../../../service/adapters/github/web-url.ts'
import { defaultApp } from '../../github/start-github.ts'
import { estate, type ForgeWorld, startForgeWorld } from './forge-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: ForgeWorld
beforeAll(async () => {
  at = await startForgeWorld({ app: { ...defaultApp, owner: 'acme' } })
})
afterAll(() => at.stop())

const registration = () => at.forge.registration

describe('what GitHub shows the App of itself', () => {
  test('how it is registered and installed, and what that reaches', async () => {
    const { github } = at
    const { permissions } = github.app
    const events = [...github.app.events]
    expect(await registration().app()).toEqual({
      id: String(github.app.id),
      name: 'Plumbline',
      permissions,
      events,
      installations: 1,
      settingsUrl: `${github.url}/settings/apps/plumbline`,
    })
    expect(await registration().installation()).toMatchObject({
      permissions,
      events,
      suspended: false,
      everywhere: true,
    })
    await github.createRepository('acme/website', { files: { 'a.md': 'a' } })
    expect(await registration().reach()).toEqual({ count: 2, names: [estate, 'acme/website'] })
    expect(await registration().visibleTeams()).toEqual(['acme/security'])
  })

  test('where webhooks go, and what became of them', async () => {
    const { github } = at
    github.setWebhook('http://127.0.0.1:1/webhooks/github')
    await github.commit(estate, { files: { 'b.yaml': 'b: 1\n' }, by: 'alice' })
    await github.settled()
    expect(await registration().webhook()).toEqual({
      url: 'http://127.0.0.1:1/webhooks/github',
      contentType: 'json',
      verifiesTls: true,
      hasSecret: true,
    })
    const [last] = await registration().deliveries()
    expect(last).toMatchObject({ event: expect.stringMatching(/^(?:push|check_suite)$/) })
    expect([0, 502]).toContain(last?.status)
    github.setWebhook(null)
    expect(await registration().webhook()).toMatchObject({ url: null })
  })

  test('what guards a branch: rulesets whole, of a branch protection its checks', async () => {
    const { github } = at
    const id = String(github.app.id)
    const unguarded = { name: 'main', isProtected: false, checks: [], rules: new Set(), rulesets: 0 }
    expect(await registration().guard('main')).toEqual({ ...unguarded, sparesAdministrators: false })
    github.protect(estate, {
      kind: 'protection',
      requiredChecks: [{ context: 'plumbline', appId: null }],
      sparesAdministrators: true,
    })
    expect(await registration().guard('main')).toEqual({
      ...unguarded,
      isProtected: true,
      checks: [{ context: 'plumbline', app: null }],
      sparesAdministrators: true,
    })
    github.protect(estate, {
      requiredChecks: [{ context: 'plumbline', appId: github.app.id }],
      requirePullRequest: true,
      blockForcePush: true,
    })
    expect(await registration().guard('main')).toMatchObject({
      checks: [
        { context: 'plumbline', app: id },
        { context: 'plumbline', app: null },
      ],
      rules: new Set(['pull_request', 'non_fast_forward', 'required_status_checks']),
      rulesets: 1,
    })
    const noPlan = github.fail({ path: '/repos/*/*/rules/**', with: 403 })
    expect(await registration().guard('main')).toMatchObject({ isProtected: true, rulesets: 0, rules: new Set() })
    noPlan.cancel()
  })

  test('where it is not installed there is no installation; everything else fails by saying so', async () => {
    at.github.suspend('acme', true)
    expect(await registration().installation()).toMatchObject({ suspended: true })
    await expect(registration().reach()).rejects.toThrow('suspended')
    at.github.uninstall('acme')
    expect(await registration().installation()).toBe(null)
  })
})

test.each([
  ['https://api.github.com', 'https://github.com'],
  ['https://github.acme.example/api/v3', 'https://github.acme.example'],
])('people see %s at %s', (api, web) => expect(webUrlOf(api)).toBe(web))
