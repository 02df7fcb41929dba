import { expect, test } from 'vitest'
import { estate, useSample } from './sample.ts'

const sample = useSample()
const at = (path: string) => `/repos/${estate}${path}`
const tip = (branch = 'main') => sample.github.tip(estate, branch) ?? ''
const head = () => sample.github.pullRequest(estate, 1).pull.headSha
type Commit = { sha: string; parents: { sha: string }[] }

test('a branch is made once, and moves forward only', async () => {
  const ref = { ref: 'refs/heads/own', sha: tip() }
  expect((await sample.asApp('POST', at('/git/refs'), ref)).status).toBe(201)
  expect(await sample.asApp('POST', at('/git/refs'), ref)).toMatchObject({
    status: 422,
    body: { message: 'Reference already exists' },
  })
  expect((await sample.asApp('PATCH', at('/git/refs/heads/own'), { sha: head() })).status).toBe(200)
  expect(await sample.asApp('PATCH', at('/git/refs/heads/own'), { sha: tip() })).toMatchObject({
    status: 422,
    body: { message: 'Update is not a fast forward' },
  })
})

test('what a tree does not have cannot be taken out of it', async () => {
  const without = (path: string) => ({
    base_tree: tip(),
    tree: [{ path, mode: '100644', type: 'blob', sha: null }],
  })
  expect((await sample.asApp('POST', at('/git/trees'), without('catalog/a.yaml'))).status).toBe(201)
  expect((await sample.asApp('POST', at('/git/trees'), without('catalog/none.yaml'))).status).toBe(422)
})

test('a commit of the App is signed where it names nobody', async () => {
  const { tree } = (await sample.asApp('GET', at(`/git/commits/${tip()}`))).body as { tree: { sha: string } }
  const body = { message: 'by the App', tree: tree.sha, parents: [tip()] }
  const own = await sample.asApp('POST', at('/git/commits'), body)
  const author = { name: 'alice', email: 'alice@example.com' }
  const named = await sample.asApp('POST', at('/git/commits'), { ...body, author })
  expect([own.body, named.body]).toMatchObject([
    { verification: { verified: true } },
    { verification: { verified: false } },
  ])
})

test('a deployment waits for what is not green, unless told not to', async () => {
  await sample.as('alice')('POST', at(`/statuses/${tip()}`), { state: 'pending', context: 'ci' })
  const body = { ref: 'main', environment: 'prod' }
  expect((await sample.asApp('POST', at('/deployments'), body)).status).toBe(409)
  expect((await sample.asApp('POST', at('/deployments'), { ...body, required_contexts: [] })).status).toBe(201)
})

test('a deployment that succeeded takes the place of those before it', async () => {
  const make = async () => {
    const body = { ref: 'main', environment: 'stage', required_contexts: [] }
    const { id } = (await sample.asApp('POST', at('/deployments'), body)).body as { id: number }
    await sample.asApp('POST', at(`/deployments/${id}/statuses`), { state: 'success', description: 'applied' })
    return id
  }
  const [first, second] = [await make(), await make()]
  const states = async (id: number) =>
    ((await sample.asApp('GET', at(`/deployments/${id}/statuses`))).body as { state: string }[]).map(
      ({ state }) => state,
    )
  expect([await states(first), await states(second)]).toEqual([['inactive', 'success'], ['success']])
  const long = { state: 'success', description: 'x'.repeat(141) }
  expect((await sample.asApp('POST', at(`/deployments/${first}/statuses`), long)).status).toBe(422)
})

test('issues are listed in the order that is asked for; long titles are refused', async () => {
  for (const title of ['one', 'two']) await sample.asApp('POST', at('/issues'), { title })
  const titles = async (direction: string) => {
    const found = await sample.asApp(
      'GET',
      at(`/issues?creator=plumbline%5Bbot%5D&sort=created&direction=${direction}`),
    )
    return (found.body as { title: string }[]).map(({ title }) => title)
  }
  expect([await titles('asc'), await titles('desc')]).toEqual([
    ['one', 'two'],
    ['two', 'one'],
  ])
  expect((await sample.asApp('POST', at('/issues'), { title: 'x'.repeat(257) })).status).toBe(422)
})

test('people open, close and reopen issues', () => {
  const { number } = sample.github.openIssue(estate, { title: 'Broken', by: 'alice' })
  sample.github.editIssue(estate, number, { state: 'closed', by: 'bob' })
  expect(sample.github.issues(estate).at(-1)).toMatchObject({ number, state: 'closed', stateReason: 'completed' })
  sample.github.editIssue(estate, number, { state: 'open', title: 'Still broken' })
  expect(sample.github.issues(estate).at(-1)).toMatchObject({
    state: 'open',
    stateReason: 'reopened',
    title: 'Still broken',
  })
})

test('a suggestion that is applied names who suggested it', async () => {
  await sample.github.applySuggestion(estate, 1, { files: { 'catalog/c.yaml': 'c: 2\n' }, from: 'bob', by: 'alice' })
  const { id } = sample.github.user('bob')
  expect((await sample.asApp('GET', at(`/commits/${head()}`))).body).toMatchObject({
    author: { login: 'alice' },
    committer: { login: 'web-flow' },
    commit: {
      message: `Apply suggestion from code review\n\nCo-authored-by: bob <${id}+bob@users.noreply.github.com>`,
      verification: { verified: true },
    },
  })
  expect(sample.github.repository(estate).activity[0]).toMatchObject({ actorId: sample.github.user('alice').id })
})

test('many commits are one push, and a comparison lists all of them by pages', async () => {
  const before = tip()
  await sample.github.commits(estate, 260, { branch: 'many', by: 'alice' })
  const whole = (await sample.asApp('GET', at(`/compare/${before}...many`))).body
  expect(whole).toMatchObject({ total_commits: 260 })
  expect((whole as { commits: Commit[] }).commits).toHaveLength(250)
  const third = (await sample.asApp('GET', at(`/compare/${before}...many?per_page=100&page=3`))).body
  expect((third as { commits: Commit[] }).commits.at(-1)?.sha).toBe(tip('many'))
  expect(sample.github.repository(estate).activity[0]).toMatchObject({ ref: 'refs/heads/many', after: tip('many') })
})

test('who pushed may be hidden', async () => {
  sample.github.showActivity(estate, false)
  expect((await sample.asApp('GET', at('/activity'))).status).toBe(403)
  sample.github.showActivity(estate, true)
  expect((await sample.asApp('GET', at('/activity'))).status).toBe(200)
})

test('a person is found by the address that he shows, and by the commits that he wrote', async () => {
  const q = encodeURIComponent('"carol@example.com" in:email')
  expect((await sample.asApp('GET', `/search/users?q=${q}`)).body).toMatchObject({ total_count: 0 })
  sample.github.showEmail('carol')
  expect((await sample.asApp('GET', `/search/users?q=${q}`)).body).toMatchObject({ items: [{ login: 'carol' }] })
  expect((await sample.asApp('GET', '/users/carol')).body).toMatchObject({ email: 'carol@example.com' })
  await sample.github.commit(estate, { files: { 'by-carol.yaml': 'c: 1\n' }, by: 'carol' })
  for (const author of ['carol', 'carol%40example.com']) {
    expect((await sample.asApp('GET', at(`/commits?author=${author}`))).body).toMatchObject([{ sha: tip() }])
  }
})

test('collaborators are listed by what they may do', async () => {
  const logins = async (query: string) =>
    ((await sample.asApp('GET', at(`/collaborators?${query}`))).body as { login: string }[]).map(({ login }) => login)
  expect(await logins('permission=admin')).toEqual(['octocat'])
  expect((await logins('permission=push')).sort()).toEqual(['alice', 'bob', 'octocat'])
  sample.github.setCollaborator(estate, 'mallory', 'admin')
  expect(await logins('permission=admin&affiliation=direct')).toEqual(['mallory'])
})

test('for a moment it is not known which pull requests a commit belongs to', async () => {
  const sha = await sample.github.merge(estate, 1, { force: true })
  sample.github.state.settings.commitPulls = 'late'
  expect((await sample.asApp('GET', at(`/commits/${sha}/pulls`))).body).toEqual([])
  sample.github.state.settings.commitPulls = 'at once'
  expect((await sample.asApp('GET', at(`/commits/${sha}/pulls`))).body).toMatchObject([{ number: 1 }])
})
