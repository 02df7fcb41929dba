import { afterEach, expect, test } from 'vitest'
import { convertManifest } from '../../../service/adapters/github/manifest.ts'
import { type GitHub, startGitHub } from '../../github/start-github.ts'

let github: GitHub
afterEach(() => github?.stop())

test('V2: the code of an accepted manifest is exchanged for the credentials of the new App', async () => {
  github = await startGitHub()
  github.state.manifests.set('a-code', { name: 'Fresh', url: 'https://x.example', owner: 'octocat' })
  const made = await convertManifest(github.url, 'a-code')
  expect(made).toMatchObject({
    appId: expect.stringMatching(/^\d+$/),
    privateKey: expect.stringContaining('PRIVATE KEY'),
  })
  expect(made.webhookSecret.length).toBeGreaterThan(10)
})

test('V2: a code that is not good says so', async () => {
  github = await startGitHub()
  await expect(convertManifest(github.url, 'nonsense')).rejects.toThrow('could not take up the new GitHub App')
})
