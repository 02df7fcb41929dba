import { expect, test } from 'vitest'
import { estate, useSample } from './sample.ts'

const sample = useSample()
const path = (number: number, rest = '') => `/repos/${estate}/pulls/${number}${rest}`
let made = 0

/** A pull request of alice's that adds a file of its own. */
async function open(files: { [path: string]: string } = { [`catalog/new-${++made}.yaml`]: 'n: 1\n' }) {
  const issue = await sample.github.openPullRequest(estate, { by: 'alice', files, head: `branch-${++made}` })
  return issue.number
}

test('whether it can be merged is unknown at first, and known a moment later', async () => {
  const number = await open()
  await sample.github.settled()
  await sample.github.commit(estate, { files: { 'moved.yaml': `m: ${made}\n` } })
  const first = await sample.asApp('GET', path(number))
  expect(first.body).toMatchObject({ mergeable: null, mergeable_state: 'unknown' })
  await sample.github.settled()
  const second = await sample.asApp('GET', path(number))
  expect(second.body).toMatchObject({ mergeable: true, mergeable_state: 'clean' })
  const test = sample.github.tip(estate, `refs/pull/${number}/merge`)
  const commit = await sample.asApp('GET', `/repos/${estate}/git/commits/${test}`)
  const parents = (commit.body as { parents: { sha: string }[] }).parents.map(({ sha }) => sha)
  expect(parents).toEqual([sample.github.tip(estate, 'main'), sample.github.pullRequest(estate, number).pull.headSha])
})

test('the base SHA of a pull request stays behind when the base moves', async () => {
  const number = await open()
  const before = sample.github.tip(estate, 'main')
  await sample.github.commit(estate, { files: { 'moved.yaml': `m: ${++made}\n` } })
  expect((await sample.asApp('GET', path(number))).body).toMatchObject({ base: { sha: before } })
})

test('a conflict is told, leaves the old test merge where it was, and cannot be merged', async () => {
  const number = await open({ 'catalog/a.yaml': 'a: 2\n' })
  await sample.github.settled()
  const old = sample.github.tip(estate, `refs/pull/${number}/merge`)
  await sample.github.commit(estate, { files: { 'catalog/a.yaml': 'a: 3\n' } })
  await sample.asApp('GET', path(number))
  await sample.github.settled()
  expect((await sample.asApp('GET', path(number))).body).toMatchObject({ mergeable: false, merge_commit_sha: null })
  expect(sample.github.tip(estate, `refs/pull/${number}/merge`)).toBe(old)
  expect((await sample.as('bob')('PUT', path(number, '/merge'), {})).status).toBe(405)
})

test.each(['merge', 'squash', 'rebase'] as const)(
  'merges by %s, says so, and knows it by its commit',
  async (method) => {
    const number = await open()
    const from = sample.github.deliveries().length
    const merged = await sample.as('bob')('PUT', path(number, '/merge'), { merge_method: method })
    const { sha } = merged.body as { sha: string }
    expect(merged.status).toBe(200)
    expect(sample.github.tip(estate, 'main')).toBe(sha)
    const commit = await sample.asApp('GET', `/repos/${estate}/commits/${sha}`)
    const committer = method === 'rebase' ? 'bob' : 'web-flow'
    expect(commit.body).toMatchObject({
      committer: { login: committer },
      commit: { verification: { verified: method !== 'rebase' } },
    })
    expect((commit.body as { parents: unknown[] }).parents).toHaveLength(method === 'merge' ? 2 : 1)
    expect((await sample.asApp('GET', `/repos/${estate}/commits/${sha}/pulls`)).body).toMatchObject([{ number }])
    const told = sample.github
      .deliveries()
      .slice(from)
      .map(({ event, action }) => `${event} ${action}`)
    expect(told.slice(0, 2)).toEqual(['pull_request closed', 'push null'])
    expect((await sample.as('bob')('PUT', path(number, '/merge'), {})).status).toBe(405)
  },
)

test('a head that moved in the meantime is not merged', async () => {
  const reply = await sample.as('bob')('PUT', path(await open(), '/merge'), { sha: sample.github.tip(estate, 'main') })
  expect([reply.status, reply.body]).toMatchObject([
    409,
    { message: expect.stringContaining('Head branch was modified') },
  ])
})

test('a draft is not merged', async () => {
  const number = await open()
  await sample.github.draft(estate, number, true, 'alice')
  expect((await sample.as('bob')('PUT', path(number, '/merge'), {})).body).toMatchObject({
    message: 'Pull Request is still a draft',
  })
})

test('a required check holds a merge back until it is green, and its App must be the right one', async () => {
  const { app } = sample.github
  const forger = sample.github.createApp({ name: 'Forger', default_permissions: { checks: 'write', contents: 'read' } })
  sample.github.install('acme', forger)
  sample.github.protect(estate, { requiredChecks: [{ context: 'plumbline', appId: app.id }] })
  const number = await open()
  const head = sample.github.pullRequest(estate, number).pull.headSha
  const merge = () => sample.as('bob')('PUT', path(number, '/merge'), {})
  await sample.github.addCheckRun(estate, forger, { name: 'plumbline', head_sha: head, conclusion: 'success' })
  expect([(await merge()).status, (await merge()).body]).toMatchObject([
    405,
    { message: 'Required status check "plumbline" is expected.' },
  ])
  await sample.github.addCheckRun(estate, app, { name: 'plumbline', head_sha: head, conclusion: 'success' })
  expect((await merge()).status).toBe(200)
  sample.github.repository(estate).rules.splice(0)
})

test('nobody approves his own; others do, for the commit they saw; a dismissal is told', async () => {
  const number = await open()
  const review = (login: string, body: unknown) => sample.as(login)('POST', path(number, '/reviews'), body)
  expect((await review('alice', { event: 'APPROVE' })).body).toMatchObject({
    errors: ['Can not approve your own pull request'],
  })
  expect((await review('alice', { event: 'COMMENT', body: 'look' })).status).toBe(200)
  expect((await review('bob', { event: 'REQUEST_CHANGES' })).status).toBe(422)
  expect((await review('bob', { event: 'APPROVE', commit_id: 'f'.repeat(40) })).status).toBe(422)
  const approved = await review('bob', { event: 'APPROVE' })
  const { id } = approved.body as { id: number }
  expect(approved.body).toMatchObject({
    state: 'APPROVED',
    user: { login: 'bob' },
    commit_id: sample.github.pullRequest(estate, number).pull.headSha,
  })
  const dismissed = await sample.as('bob')('PUT', path(number, `/reviews/${id}/dismissals`), {
    message: 'changed my mind',
  })
  expect(dismissed.body).toMatchObject({ state: 'DISMISSED' })
  expect(sample.github.deliveries().at(-1)).toMatchObject({ event: 'pull_request_review', action: 'dismissed' })
})

test('reviews are requested of teams that may see the repository, and answered by a review', async () => {
  sample.github.createTeam('acme/strangers', { members: ['carol'] })
  sample.github.createTeam('acme/secret', { members: ['bob'], privacy: 'secret', repositories: { [estate]: 'write' } })
  const number = await open()
  const ask = (body: unknown) => sample.asApp('POST', path(number, '/requested_reviewers'), body)
  expect((await ask({ team_reviewers: ['strangers'] })).status).toBe(422)
  expect((await ask({ team_reviewers: ['secret'] })).status).toBe(422)
  expect((await ask({ reviewers: ['alice'] })).status).toBe(422)
  expect((await ask({ team_reviewers: ['security'] })).body).toMatchObject({ requested_teams: [{ slug: 'security' }] })
  expect((await sample.asApp('GET', path(number, '/requested_reviewers'))).body).toMatchObject({
    teams: [{ slug: 'security' }],
  })
  await sample.github.review(estate, number, 'bob', 'APPROVE')
  expect((await sample.asApp('GET', path(number, '/requested_reviewers'))).body).toEqual({ users: [], teams: [] })
})

test('a pull request is refused without anything new, for unknown branches, and twice', async () => {
  const ask = (body: unknown) => sample.as('alice')('POST', `/repos/${estate}/pulls`, body)
  expect((await ask({ title: 'x', head: 'main', base: 'main' })).body).toMatchObject({
    errors: [{ message: 'No commits between main and main' }],
  })
  expect((await ask({ title: 'x', head: 'nothing', base: 'main' })).status).toBe(422)
  expect((await ask({ title: 'x', head: 'change-1', base: 'main' })).body).toMatchObject({
    errors: [{ message: expect.stringContaining('already exists') }],
  })
})

test('it is edited, retargeted, closed and opened again', async () => {
  await sample.github.setBranch(estate, 'release', sample.github.tip(estate, 'main'))
  const number = await open()
  const patch = (body: unknown) => sample.as('alice')('PATCH', path(number), body)
  expect((await patch({ title: 'Better', base: 'release' })).body).toMatchObject({
    title: 'Better',
    base: { ref: 'release' },
  })
  const edited = JSON.parse(sample.github.deliveries().at(-1)?.body ?? '{}')
  expect(edited).toMatchObject({
    action: 'edited',
    changes: { title: { from: 'Change the estate' }, base: { ref: { from: 'main' } } },
  })
  expect((await patch({ state: 'closed' })).body).toMatchObject({ state: 'closed', merged: false })
  expect((await patch({ state: 'open' })).body).toMatchObject({ state: 'open' })
  expect((await sample.as('mallory')('PATCH', path(number), { title: 'x' })).status).toBe(404)
})

test('its branch is brought up to date by whoever asks, signed by GitHub', async () => {
  const number = await open()
  await sample.github.commit(estate, { files: { 'moved.yaml': `m: ${++made}\n` } })
  expect((await sample.as('bob')('PUT', path(number, '/update-branch'), {})).status).toBe(202)
  const commits = await sample.asApp('GET', path(number, '/commits'))
  expect((commits.body as unknown[]).at(-1)).toMatchObject({
    author: { login: 'bob' },
    committer: { login: 'web-flow' },
    commit: { verification: { verified: true } },
  })
})

test('a merge group is one tree of its pull requests in their order, and is merged at once', async () => {
  const numbers = [await open(), await open()]
  const group = await sample.github.queue(estate, numbers)
  const told = JSON.parse(sample.github.deliveries().at(-1)?.body ?? '{}')
  expect(told).toMatchObject({
    action: 'checks_requested',
    merge_group: { head_sha: group.headSha, base_ref: 'refs/heads/main' },
  })
  expect(told.merge_group.head_ref).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-\d+-[0-9a-f]{40}$/)
  await sample.github.completeQueue(estate, group.id)
  expect(sample.github.tip(estate, 'main')).toBe(group.headSha)
  expect(numbers.map((number) => sample.github.pullRequest(estate, number).pull.mergedAt !== null)).toEqual([
    true,
    true,
  ])
})

test('a pull request of 3,500 files lists 3,000, a comparison 300', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 3500 }, (_, index) => [`many/${index % 40}/${index}.yaml`, `n: ${index}\n`]),
  )
  const number = await open(files)
  expect((await sample.asApp('GET', path(number))).body).toMatchObject({ changed_files: 3500 })
  const last = await sample.asApp('GET', path(number, '/files?per_page=100&page=30'))
  expect(last.body).toHaveLength(100)
  expect(last.headers.get('link')).not.toContain('rel="next"')
  const compared = await sample.asApp(
    'GET',
    `/repos/${estate}/compare/main...${sample.github.pullRequest(estate, number).pull.headSha}`,
  )
  expect((compared.body as { files: unknown[] }).files).toHaveLength(300)
})
