import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GitHub, type RecordedRequest, startGitHub } from '../github/start-github.ts'
import { estate, sampleEstate } from './sample-estate.ts'
import { type ServeProcess, serveProcess } from './serve-process.ts'

/** The built service, warm, beside the stand-in with an estate in it. `ana` is of every team. */
export type ReviewWorld = {
  readonly github: GitHub
  service(): ServeProcess
  /** Another process took the service's place. */
  replace(service: ServeProcess): void
  /** Waits until nothing was asked of GitHub for a while. */
  quiet(): Promise<void>
  readonly folder: string
  /** Opens a pull request and waits for what the service publishes. */
  open(files: Files): Promise<Reviewed>
  /** Pushes files to a pull request's branch and waits for what the service publishes. */
  push(number: number, files: Files): Promise<Reviewed>
  stop(): Promise<void>
}

type Files = { readonly [path: string]: string }

/** A review as it was seen from GitHub. */
export type Reviewed = {
  readonly number: number
  /** From the webhook's sending to the last of its check and comment, in milliseconds. */
  readonly milliseconds: number
  /** What the service asked of GitHub meanwhile, in order. */
  readonly calls: readonly RecordedRequest[]
}

/** Starts both, with so many services of so many teams, and makes a first review, which warms the service up. */
export async function startReviewWorld(services: number, teams: number): Promise<ReviewWorld> {
  const github = await startGitHub({ contentPerMinute: null, primaryLimit: 1_000_000, remembers: false })
  github.createOrganization('acme', { members: ['ana'] })
  await github.createRepository(estate, { files: sampleEstate(services, teams), collaborators: { ana: 'write' } })
  const all = [...Array.from({ length: teams }, (_, n) => `team-${n}`), 'security', 'cloud-coe']
  for (const team of all) {
    const members = team.startsWith('team-') ? ['ana'] : []
    github.createTeam(`acme/${team}`, { members, repositories: { [estate]: 'write' } })
  }
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'))
  let service = await serveProcess(github, folder)
  github.setWebhook(`${service.url}/webhooks/github`)
  return {
    github,
    folder,
    service: () => service,
    replace: (another) => {
      service = another
    },
    quiet: () => quiet(github),
    open: (files) => reviewed(github, async () => (await github.openPullRequest(estate, { by: 'ana', files })).number),
    push: (number, files) =>
      reviewed(github, async () => {
        const { pull } = github.pullRequest(estate, number)
        await github.commit(estate, { by: 'ana', branch: pull.headRef, files })
        return number
      }),
    async stop() {
      await service.end('SIGTERM')
      await github.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Lets somebody do something while webhooks are held back, so that what GitHub itself does (taking the push, merging by
 * way of trial) is done before the clock starts; then lets them go.
 */
async function reviewed(github: GitHub, act: () => Promise<number>): Promise<Reviewed> {
  github.hooks.hold()
  const number = await act()
  await github.settled()
  github.forgetRequests()
  const { pull } = github.pullRequest(estate, number)
  const published = publication(github, number, pull.headSha)
  const started = performance.now()
  github.hooks.release('kept')
  const milliseconds = (await published) - started
  await github.settled()
  await quiet(github)
  return { number, milliseconds, calls: github.requests() }
}

/** When both the check of a head is completed and the comment is as it will be: each is written once by a review. */
function publication(github: GitHub, number: number, headSha: string): Promise<number> {
  const before = commentOf(github, number)
  return new Promise((resolve, reject) => {
    const giveUp = performance.now() + 60_000
    const look = () => {
      const done = github.checkRuns(estate, headSha).some((run) => run.status === 'completed')
      if (done && commentOf(github, number) !== before) return resolve(performance.now())
      if (performance.now() > giveUp) return reject(new Error(`the service published nothing on #${number} in 60 s`))
      setTimeout(look, 1)
    }
    look()
  })
}

function commentOf(github: GitHub, number: number): string | undefined {
  return github.comments(estate, number).find((one) => one.appId === github.app.id)?.body
}

/** Until no request came for a while. */
async function quiet(github: GitHub): Promise<void> {
  for (let before = -1, now = github.requests().length; before !== now; now = github.requests().length) {
    before = now
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
