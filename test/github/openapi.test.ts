import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { loadSchemas } from './openapi/schemas.ts'
import { allRoutes } from './routes/registry.ts'
import { estate, useSample } from './sample.ts'
import { openApiPath } from './server/api.ts'
import { createRouter } from './server/router.ts'

const sample = useSample()
const schemas = loadSchemas()
const repository = `/repos/${estate}`

/** Calls every route once, with success; the sample then asks that each answer was as GitHub describes it. */
async function tour(): Promise<void> {
  const { github, asApp, app, as } = sample
  const { id: installation } = github.installation('acme')
  const head = github.pullRequest(estate, 1).pull.headSha
  const writer = clientOf(
    github.url,
    github.token('acme', undefined, {
      permissions: { ...github.app.permissions, contents: 'write', statuses: 'write' },
    }),
  )
  const made = async (call: typeof asApp, path: string, body: unknown) =>
    (await call('POST', path, body)).body as { id: number; sha: string }

  await app('POST', `/app/installations/${installation}/access_tokens`, { repositories: ['estate'] })
  for (const path of [
    '/app',
    '/app/installations',
    `/app/installations/${installation}`,
    '/app/hook/config',
    `${repository}/installation`,
    '/orgs/acme/installation',
    '/app/hook/deliveries',
  ]) {
    await app('GET', path)
  }
  await github.hooks.redeliver(github.deliveries()[0] as never)
  github.state.manifests.set('code', { name: 'From a manifest' })
  await app('POST', '/app-manifests/code/conversions')

  const tree = (await asApp('GET', `${repository}/git/trees/${head}?recursive=1`)).body as {
    sha: string
    tree: { sha: string; type: string }[]
  }
  const blob = tree.tree.find(({ type }) => type === 'blob')?.sha
  const own = await made(writer, `${repository}/git/blobs`, { content: 'x: 1\n' })
  const edited = await made(writer, `${repository}/git/trees`, {
    base_tree: tree.sha,
    tree: [{ path: 'x.yaml', mode: '100644', type: 'blob', sha: own.sha }],
  })
  const commit = await made(writer, `${repository}/git/commits`, {
    message: 'by the App',
    tree: edited.sha,
    parents: [head],
  })
  await writer('POST', `${repository}/git/refs`, { ref: 'refs/heads/by-app', sha: head })
  await writer('PATCH', `${repository}/git/refs/heads/by-app`, { sha: commit.sha })
  const signed = await asApp('GET', `${repository}/commits/by-app`)
  expect(signed.body).toMatchObject({
    author: { login: 'plumbline[bot]' },
    commit: { verification: { verified: true } },
  })
  await writer('PUT', `${repository}/contents/new.yaml`, {
    message: 'new',
    content: Buffer.from('n: 1').toString('base64'),
    branch: 'by-app',
  })

  const issue = await made(asApp, `${repository}/issues`, { title: 'Incident' })
  const comment = await made(asApp, `${repository}/issues/1/comments`, { body: 'hello' })
  const reaction = await made(asApp, `${repository}/issues/comments/${comment.id}/reactions`, { content: 'eyes' })
  const run = await made(asApp, `${repository}/check-runs`, {
    name: 'plumbline',
    head_sha: head,
    conclusion: 'failure',
    output: {
      title: 't',
      summary: 's',
      annotations: [
        {
          path: 'catalog/c.yaml',
          start_line: 1,
          end_line: 1,
          annotation_level: 'warning',
          message: 'm',
          title: 'a title',
        },
      ],
    },
  })
  const suite = [...github.repository(estate).checkSuites.values()].find(({ headSha }) => headSha === head)?.id
  const deployment = await made(asApp, `${repository}/deployments`, { ref: 'main' })
  await asApp('POST', `${repository}/deployments/${deployment.id}/statuses`, { state: 'in_progress' })
  await writer('POST', `${repository}/statuses/${head}`, { state: 'pending' })
  await asApp('PATCH', `${repository}/check-runs/${run.id}`, { conclusion: 'success' })
  await asApp('POST', `${repository}/check-runs/${run.id}/rerequest`)
  await asApp('POST', `${repository}/check-suites/${suite}/rerequest`)
  await asApp('PATCH', `${repository}/issues/comments/${comment.id}`, { body: 'again' })
  await asApp('PATCH', `${repository}/issues/2`, { body: 'more' })
  await asApp('POST', `${repository}/issues/2/labels`, { labels: ['x'] })
  await asApp('POST', `${repository}/issues/2/assignees`, { assignees: ['bob'] })
  await asApp('POST', `${repository}/pulls/1/requested_reviewers`, { team_reviewers: ['security'] })
  const review = await made(as('bob'), `${repository}/pulls/1/reviews`, { event: 'APPROVE', body: 'fine' })
  await as('bob')('PUT', `${repository}/pulls/1/reviews/${review.id}`, { body: 'very fine' })
  await as('bob')('POST', `${repository}/pulls/1/comments`, {
    body: 'here',
    commit_id: head,
    path: 'catalog/c.yaml',
    line: 1,
  })
  await asApp('PATCH', `${repository}/pulls/1`, { title: 'Add c, better' })
  expect(issue.id).toBeGreaterThan(0)

  for (const path of [
    '',
    '/branches',
    '/branches/main',
    '/rules/branches/main',
    '/commits',
    `/commits/${head}`,
    `/commits/${head}/pulls`,
    '/compare/main...change-1',
    '/activity',
    '/collaborators',
    '/collaborators/bob/permission',
    '/contents/catalog',
    '/contents/catalog/a.yaml',
    `/git/blobs/${blob}`,
    `/git/commits/${head}`,
    '/git/ref/heads/main',
    '/git/matching-refs/heads',
    '/pulls',
    '/pulls/1',
    '/pulls/1/files',
    '/pulls/1/commits',
    '/pulls/1/requested_reviewers',
    '/pulls/1/reviews',
    `/pulls/1/reviews/${review.id}`,
    '/pulls/1/comments',
    '/issues',
    '/issues/1',
    '/issues/1/comments',
    '/issues/2/labels',
    `/issues/comments/${comment.id}`,
    `/issues/comments/${comment.id}/reactions`,
    `/check-runs/${run.id}`,
    `/check-runs/${run.id}/annotations`,
    `/check-suites/${suite}`,
    `/check-suites/${suite}/check-runs`,
    `/commits/${head}/check-runs`,
    `/commits/${head}/check-suites`,
    `/commits/${head}/status`,
    `/commits/${head}/statuses`,
    '/deployments',
    `/deployments/${deployment.id}`,
    `/deployments/${deployment.id}/statuses`,
  ]) {
    await writer('GET', `${repository}${path}`)
  }
  for (const path of [
    '/orgs/acme/teams',
    '/orgs/acme/teams/security',
    '/orgs/acme/teams/security/members',
    '/orgs/acme/teams/security/memberships/bob',
    '/orgs/acme/teams/security/repos',
    '/orgs/acme/teams/security/teams',
    '/orgs/acme/members',
    '/orgs/acme/members/bob',
    '/orgs/acme/memberships/bob',
    '/users/bob',
    `/user/${github.user('bob').id}`,
    '/apps/plumbline',
    '/installation/repositories',
    '/rate_limit',
  ]) {
    await asApp('GET', path)
  }
  await as('bob')('GET', '/user')
  await as('bob')('GET', '/user/repos')
  const [delivery] = (await app('GET', '/app/hook/deliveries')).body as { id: number }[]
  const last = github.deliveries().find(({ deliveredAt }) => deliveredAt !== null)
  await app('GET', `/app/hook/deliveries/${delivery?.id ?? last?.id ?? github.deliveries()[0]?.id}`)
  await app('POST', `/app/hook/deliveries/${github.deliveries()[0]?.id}/attempts`)

  await asApp('DELETE', `${repository}/pulls/1/requested_reviewers`, { reviewers: [], team_reviewers: ['security'] })
  await as('bob')('PUT', `${repository}/pulls/1/reviews/${review.id}/dismissals`, { message: 'no' })
  await asApp('DELETE', `${repository}/issues/2/labels/x`)
  await asApp('PUT', `${repository}/issues/2/lock`)
  await asApp('DELETE', `${repository}/issues/2/lock`)
  await asApp('DELETE', `${repository}/issues/comments/${comment.id}/reactions/${reaction.id}`)
  await asApp('DELETE', `${repository}/issues/comments/${comment.id}`)
  await as('alice')('POST', `${repository}/pulls`, { title: 'By the App', head: 'by-app', base: 'main' })
  await as('bob')('PUT', `${repository}/pulls/1/update-branch`, {})
  await as('bob')('PUT', `${repository}/pulls/1/merge`, {})
  await asApp('GET', `${repository}/pulls/1/merge`)
  await writer('DELETE', `${repository}/git/refs/heads/by-app`)
}

test('every route answers as GitHub describes it', async () => {
  await tour()
  const routes = allRoutes({ uses: new Map() })
  const router = createRouter(routes)
  const answered = sample.github.requests().filter(({ status }) => status < 300)
  const visited = new Set(answered.map(({ method, path }) => router.find(method, path)?.route))
  expect(routes.filter((route) => !visited.has(route)).map(({ method, path }) => `${method} ${path}`)).toEqual([])
  expect(sample.github.mismatches()).toEqual([])
}, 120_000)

test('GitHub describes every answer that has a body', () => {
  const undescribed = allRoutes({ uses: new Map() }).filter(({ method, path }) => {
    const statuses = [200, 201, 202, 204].filter(
      (status) => schemas.answer(method, path.replaceAll('+}', '}'), status) !== null,
    )
    return statuses.length === 0
  })
  expect(undescribed.map(({ method, path }) => `${method} ${openApiPath({ path })}`).sort()).toEqual([
    // These answer 204, or `{}` as their description says without a schema.
    'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}',
    'DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock',
    'GET /orgs/{org}/members/{username}',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/merge',
    'PUT /repos/{owner}/{repo}/issues/{issue_number}/lock',
  ])
})

test('the check of an answer sees what is missing and what is of the wrong type', async () => {
  const { body } = await sample.asApp('GET', `${repository}/pulls/1`)
  const validate = schemas.answer('GET', '/repos/{owner}/{repo}/pulls/{pull_number}', 200)
  expect(validate?.(body)).toBe(true)
  const { node_id: _, ...without } = body as { node_id: string }
  expect(validate?.(without)).toBe(false)
  expect(validate?.({ ...without, node_id: 7 })).toBe(false)
})

test('the check of a payload sees what is missing and what is of the wrong type', () => {
  const delivery = sample.github.deliveries().find(({ event }) => event === 'push')
  const payload = JSON.parse(delivery?.body ?? '{}') as { repository: object }
  const validate = schemas.webhook('push', null)
  expect(validate?.(payload)).toBe(true)
  expect(validate?.({ ...payload, forced: 'no' })).toBe(false)
  expect(validate?.({ ...payload, repository: { ...payload.repository, id: undefined } })).toBe(false)
})

test('an answer or payload that is not as described is noted', async () => {
  const { github } = sample
  const before = github.mismatches().length
  github.state.emit({
    name: 'push',
    action: null,
    repository: github.repository(estate),
    ownerId: null,
    senderId: github.user('bob').id,
    payload: { ref: 7 },
  })
  expect(github.mismatches().slice(before)).toMatchObject([expect.stringContaining('webhook push:')])
  ;(github.mismatches() as string[]).splice(before)
})
