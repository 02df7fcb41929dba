import { afterAll, beforeAll, expect } from 'vitest'
import { appJwt, type Client, clientOf } from './client.ts'
import { type GitHub, type GitHubOptions, startGitHub, writingApp } from './start-github.ts'

/** A stand-in with an organization, three people, two teams and a small estate; `alice` has pull request #1 open. */
export type Sample = {
  readonly github: GitHub
  readonly app: Client
  readonly asApp: Client
  readonly as: (login: string) => Client
}

/** The repository of the sample. */
export const estate = 'acme/estate'

/** Starts a checked stand-in with the sample in it; the caller stops it. */
export async function startSample(options: GitHubOptions = {}): Promise<Sample> {
  const github = await startGitHub({ app: writingApp, checked: true, ...options })
  github.createOrganization('acme', { members: ['alice', 'bob', 'carol'] })
  github.createUser('mallory')
  await github.createRepository(estate, {
    files: { 'plumbline.yaml': 'kind: Estate\n', 'catalog/a.yaml': 'a: 1\n', 'catalog/b.yaml': 'b: 1\n' },
  })
  github.createTeam('acme/payments', { members: ['alice'], repositories: { [estate]: 'write' } })
  github.createTeam('acme/security', { members: ['bob'], repositories: { [estate]: 'write' } })
  await github.openPullRequest(estate, { by: 'alice', title: 'Add c', files: { 'catalog/c.yaml': 'c: 1\n' } })
  await github.settled()
  return {
    github,
    app: clientOf(github.url, appJwt(github.app)),
    asApp: clientOf(github.url, github.token('acme')),
    as: (login) => clientOf(github.url, github.user(login).token),
  }
}

/** One sample for a test file; at its end every answer and payload must have been as GitHub describes it. */
export function useSample(options: GitHubOptions = {}): Sample {
  let sample: Sample | undefined
  const there = () => {
    if (sample === undefined) throw new Error('the sample is there from beforeAll on')
    return sample
  }
  beforeAll(async () => {
    sample = await startSample(options)
  }, 60_000)
  afterAll(async () => {
    await there().github.settled()
    const mismatches = [...new Set(there().github.mismatches())]
    await there().github.stop()
    expect(mismatches).toEqual([])
  }, 60_000)
  return {
    get github() {
      return there().github
    },
    get app() {
      return there().app
    },
    get asApp() {
      return there().asApp
    },
    as: (login) => there().as(login),
  }
}
