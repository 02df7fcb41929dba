import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { estate, useSample } from './sample.ts'
import { cloneAs, type WorkTree } from './work-tree.ts'

const sample = useSample()
let clone: WorkTree

beforeAll(async () => {
  clone = await cloneAs(sample.github, estate, 'alice')
})
afterAll(() => clone.remove())
beforeEach(async () => {
  await git('fetch', '-q', 'origin')
  await git('checkout', '-q', '-B', 'main', 'origin/main')
})

const git: WorkTree['git'] = (...args) => clone.git(...args)
const commit = (path: string, text: string) => clone.commit({ [path]: text })

const events = (from: number) =>
  sample.github
    .deliveries()
    .slice(from)
    .map(({ event, action }) => (action === null ? event : `${event}.${action}`))

test('a push onto a pull request moves its head and tells of it', async () => {
  await git('checkout', '-q', '-B', 'change-1', 'origin/change-1')
  const before = sample.github.pullRequest(estate, 1).pull.headSha
  const sha = await commit('d.yaml', 'd: 1\n')
  const from = sample.github.deliveries().length
  await git('push', '-q', 'origin', 'change-1')
  expect(sample.github.pullRequest(estate, 1).pull.headSha).toBe(sha)
  expect(sample.github.tip(estate, 'refs/pull/1/head')).toBe(sha)
  expect(events(from)).toEqual(['push', 'pull_request.synchronize', 'check_suite.requested'])
  const push = JSON.parse(sample.github.deliveries()[from]?.body ?? '{}')
  expect(push).toMatchObject({
    ref: 'refs/heads/change-1',
    before,
    after: sha,
    forced: false,
    sender: { login: 'alice', type: 'User' },
  })
  expect(push.commits[0]).toMatchObject({ id: sha, added: ['d.yaml'], author: { username: 'alice' } })
})

test('a forced push is said to be forced, in the webhook and in the activity', async () => {
  await git('checkout', '-q', '-B', 'change-1', 'origin/change-1~1')
  const sha = await commit('e.yaml', 'e: 1\n')
  const from = sample.github.deliveries().length
  await git('push', '-q', '--force', 'origin', 'change-1')
  expect(JSON.parse(sample.github.deliveries()[from]?.body ?? '{}')).toMatchObject({ forced: true, after: sha })
  const activity = await sample.asApp('GET', `/repos/${estate}/activity?ref=change-1&per_page=1`)
  expect(activity.body).toMatchObject([{ activity_type: 'force_push', after: sha, actor: { login: 'alice' } }])
  expect(activity.headers.get('link')).toContain('after=')
})

test('a branch that is deleted closes its pull request', async () => {
  await git('checkout', '-q', '-B', 'gone')
  await commit('gone.yaml', 'g: 1\n')
  await git('push', '-q', 'origin', 'gone')
  const { number } = await sample.github.openPullRequest(estate, { by: 'alice', head: 'gone' })
  await git('push', '-q', 'origin', ':gone')
  expect(sample.github.pullRequest(estate, number).state).toBe('closed')
  await expect(sample.github.reopen(estate, number)).rejects.toThrow('Validation Failed')
})

test('a head that arrives on the base by a push counts as merged', async () => {
  await git('checkout', '-q', '-B', 'direct')
  const sha = await commit('direct.yaml', 'd: 1\n')
  await git('push', '-q', 'origin', 'direct')
  const { number } = await sample.github.openPullRequest(estate, { by: 'alice', head: 'direct' })
  await git('push', '-q', 'origin', 'direct:main')
  expect(sample.github.pullRequest(estate, number).pull).toMatchObject({ mergeCommitSha: sha })
})

test('who may not push is refused, and a protected branch takes none', async () => {
  sample.github.setCollaborator(estate, 'mallory', 'read')
  await commit('x.yaml', 'x: 1\n')
  await expect(git('push', '-q', sample.github.cloneUrl(estate, 'mallory'), 'main')).rejects.toThrow('403')
  await expect(git('push', '-q', sample.github.cloneUrl(estate), 'main')).rejects.toThrow(
    /Username|Authentication|terminal/,
  )
  await expect(git('push', '-q', 'origin', 'main:refs/pull/1/head')).rejects.toThrow('hidden ref')
  sample.github.protect(estate, { requirePullRequest: true })
  await expect(git('push', '-q', 'origin', 'main')).rejects.toThrow('GH006')
  expect((await sample.asApp('GET', `/repos/${estate}/rules/branches/main`)).body).toMatchObject([
    { type: 'pull_request' },
  ])
  sample.github.repository(estate).rules.splice(0)
})

test('an installation token clones', async () => {
  const url = new URL(sample.github.cloneUrl(estate))
  Object.assign(url, { username: 'x-access-token', password: sample.github.token('acme') })
  expect(await git('ls-remote', url.href, 'main')).toContain('refs/heads/main')
})

test('a pull request from a fork brings its commits along', async () => {
  await sample.github.fork(estate, 'carol')
  const issue = await sample.github.openPullRequest(estate, {
    by: 'carol',
    from: 'carol/estate',
    files: { 'fork.yaml': 'f: 1\n' },
  })
  const shown = await sample.asApp('GET', `/repos/${estate}/pulls/${issue.number}`)
  expect(shown.body).toMatchObject({
    head: { label: `carol:${issue.pull.headRef}`, repo: { full_name: 'carol/estate', fork: true } },
    changed_files: 1,
  })
  expect((await sample.asApp('GET', `/repos/${estate}/git/commits/${issue.pull.headSha}`)).status).toBe(200)
  const sha = await sample.github.commit('carol/estate', {
    by: 'carol',
    branch: issue.pull.headRef,
    files: { 'more.yaml': 'm: 1\n' },
  })
  expect(sample.github.pullRequest(estate, issue.number).pull.headSha).toBe(sha)
})
