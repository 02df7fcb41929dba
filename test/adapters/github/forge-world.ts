import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGithubForge } from '../../../service/adapters/github/github-forge.ts'
import { createWriteBudget } from '../../../service/adapters/github/write-budget.ts'
import { openObjectCache } from '../../../service/adapters/objects/object-cache.ts'
import { type GitHub, type GitHubOptions, startGitHub, writingApp } from '../../github/start-github.ts'

/** The adapter against the stand-in, with nothing else around it. */
export type ForgeWorld = {
  readonly github: GitHub
  readonly forge: ReturnType<typeof createGithubForge>
  /** What of the estate was written, by method and path below it. */
  writes(): readonly string[]
  stop(): Promise<void>
}

/** The estate's name at the stand-in. */
export const estate = 'acme/estate'

/** Starts a stand-in with a small estate: `alice` may write, `bob` and `carol` are in `acme/security`. */
export async function startForgeWorld(options: GitHubOptions = {}): Promise<ForgeWorld> {
  const github = await startGitHub({ app: writingApp, contentPerMinute: null, checked: true, ...options })
  github.createOrganization('acme', { members: ['alice', 'bob', 'carol'] })
  await github.createRepository(estate, {
    files: { 'plumbline.yaml': 'kind: Estate\n', 'catalog/a.yaml': 'a: 1\n' },
    collaborators: { alice: 'write' },
  })
  github.createTeam('acme/security', { members: ['bob', 'carol'], repositories: { [estate]: 'write' } })
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-forge-'))
  const nothing = () => undefined
  const forge = createGithubForge(
    {
      apiUrl: github.url,
      appId: String(github.app.id),
      privateKey: github.app.privateKey,
      estate,
      budget: createWriteBudget({ perMinute: 1e6, perHour: 1e6 }, { now: () => 0, sleep: async () => undefined }),
      log: { info: nothing, warn: nothing, error: nothing },
      timeoutMs: 20_000,
      retryPauseMs: 1,
    },
    await openObjectCache(folder, 64 * 1024 * 1024),
  )
  return {
    github,
    forge,
    writes: () =>
      github
        .requests()
        .filter(({ method, path }) => method !== 'GET' && path.startsWith(`/repos/${estate}/`))
        .map(({ method, path }) => `${method} ${path.slice(`/repos/${estate}/`.length)}`),
    async stop() {
      await github.settled()
      const mismatches = [...new Set(github.mismatches())]
      await github.stop()
      await rm(folder, { recursive: true, force: true })
      if (mismatches.length > 0) throw new Error(mismatches.join('\n'))
    },
  }
}

/** A person as ports have one. */
export function personAt(github: GitHub, login: string): { readonly id: string; readonly login: string } {
  return { id: String(github.user(login).id), login }
}
