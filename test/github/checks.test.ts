import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { estate, useSample } from './sample.ts'

const sample = useSample()
const runs = `/repos/${estate}/check-runs`
const head = () => sample.github.pullRequest(estate, 1).pull.headSha
const annotation = { path: 'catalog/c.yaml', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'wrong' }
const output = (annotations: unknown[]) => ({ title: 'denied', summary: 'a summary', annotations })

test('a check is made, written over and read, its annotations fifty a call', async () => {
  const fifty = Array.from({ length: 50 }, (_, index) => ({ ...annotation, message: `wrong ${index}` }))
  const made = await sample.asApp('POST', runs, {
    name: 'plumbline',
    head_sha: head(),
    status: 'in_progress',
    output: output(fifty),
  })
  const { id } = made.body as { id: number }
  expect(made.body).toMatchObject({
    status: 'in_progress',
    conclusion: null,
    app: { slug: 'plumbline' },
    pull_requests: [{ number: 1 }],
  })
  const done = await sample.asApp('PATCH', `${runs}/${id}`, {
    conclusion: 'failure',
    output: output([{ ...annotation, start_column: 1, end_column: 2 }]),
  })
  expect(done.body).toMatchObject({ status: 'completed', conclusion: 'failure', output: { annotations_count: 51 } })
  const pages = await sample.asApp('GET', `${runs}/${id}/annotations?per_page=50&page=2`)
  expect(pages.body).toMatchObject([{ start_column: 1, end_column: 2, annotation_level: 'failure' }])
  const listed = await sample.asApp('GET', `/repos/${estate}/commits/change-1/check-runs?check_name=plumbline`)
  expect(listed.body).toMatchObject({ total_count: 1, check_runs: [{ id }] })
})

const refused = [
  { when: 'the commit is unknown', body: { head_sha: 'f'.repeat(40) } },
  { when: 'there are 51 annotations', body: { output: output(Array.from({ length: 51 }, () => annotation)) } },
  {
    when: 'columns stand in an annotation of several lines',
    body: { output: output([{ ...annotation, end_line: 2, start_column: 1 }]) },
  },
  {
    when: 'an annotation ends before it begins',
    body: { output: output([{ ...annotation, start_line: 3, end_line: 2 }]) },
  },
  { when: 'an annotation has no message', body: { output: output([{ ...annotation, message: undefined }]) } },
  { when: 'its summary is too long', body: { output: { title: 't', summary: 'x'.repeat(65_536) } } },
  { when: 'it is completed without a conclusion', body: { status: 'completed' } },
  { when: 'its conclusion is none that GitHub knows', body: { conclusion: 'fine' } },
  { when: 'it has no name', body: { name: undefined } },
]
test.each(refused)('a check is refused when $when', async ({ body }) => {
  const reply = await sample.asApp('POST', runs, { name: 'plumbline', head_sha: head(), ...body })
  expect(reply.status).toBe(422)
})

test("only Apps write checks, only with the permission, and none over another one's", async () => {
  expect((await sample.as('bob')('POST', runs, { name: 'plumbline', head_sha: head() })).status).toBe(403)
  const other = sample.github.createApp({ name: 'Other', default_permissions: { checks: 'write' } })
  sample.github.install('acme', other)
  const made = await sample.asApp('POST', runs, { name: 'plumbline', head_sha: head(), conclusion: 'failure' })
  const path = `${runs}/${(made.body as { id: number }).id}`
  const foreign = clientOf(sample.github.url, sample.github.token('acme', other))
  expect((await foreign('PATCH', path, { conclusion: 'success' })).body).toMatchObject({
    message: expect.stringContaining('can only be modified by the GitHub App'),
  })
  const weak = clientOf(
    sample.github.url,
    sample.github.token('acme', undefined, { permissions: { checks: 'read', metadata: 'read' } }),
  )
  expect((await weak('PATCH', path, { conclusion: 'success' })).body).toMatchObject({
    message: 'Resource not accessible by integration',
  })
})

test('a check that is asked for again tells its App', async () => {
  const made = await sample.asApp('POST', runs, { name: 'again', head_sha: head(), conclusion: 'success' })
  const { id } = made.body as { id: number }
  expect((await sample.as('alice')('POST', `${runs}/${id}/rerequest`)).status).toBe(201)
  expect(sample.github.deliveries().at(-1)).toMatchObject({ event: 'check_run', action: 'rerequested' })
  await sample.github.rerequestCheckSuite(estate, head(), 'alice')
  expect(sample.github.deliveries().at(-1)).toMatchObject({ event: 'check_suite', action: 'rerequested' })
})

test('statuses and deployments are kept by commit', async () => {
  const ci = sample.as('alice')
  expect((await ci('POST', `/repos/${estate}/statuses/${head()}`, { state: 'failure', context: 'ci' })).status).toBe(
    201,
  )
  expect((await ci('GET', `/repos/${estate}/commits/${head()}/status`)).body).toMatchObject({
    state: 'failure',
    total_count: 1,
  })
  const deployment = await sample.asApp('POST', `/repos/${estate}/deployments`, { ref: 'main', environment: 'prod' })
  const { id } = deployment.body as { id: number }
  await sample.asApp('POST', `/repos/${estate}/deployments/${id}/statuses`, {
    state: 'success',
    description: 'applied',
  })
  const listed = await sample.asApp('GET', `/repos/${estate}/deployments?environment=prod`)
  expect(listed.body).toMatchObject([
    { id, sha: sample.github.tip(estate, 'main'), performed_via_github_app: { slug: 'plumbline' } },
  ])
  expect((await sample.asApp('GET', `/repos/${estate}/deployments/${id}/statuses`)).body).toMatchObject([
    { state: 'success' },
  ])
})
