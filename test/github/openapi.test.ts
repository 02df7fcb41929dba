import { expect, test } from 'vitest'
import { schemas } from './openapi/schemas.ts'
import { allRoutes } from './routes/registry.ts'
import { estate, useSample } from './sample.ts'
import { openApiPath } from './server/api.ts'
import { createRouter } from './server/router.ts'
import { tour } from './tour.ts'

const sample = useSample()
const repository = `/repos/${estate}`

test('every route answers as GitHub describes it', async () => {
  await tour(sample)
  const routes = allRoutes({ uses: new Map() })
  const router = createRouter(routes)
  const answered = sample.github.requests().filter(({ status }) => status < 400)
  const visited = new Set(answered.map(({ method, path }) => router.find(method, path)?.route))
  expect(routes.filter((route) => !visited.has(route)).map(({ method, path }) => `${method} ${path}`)).toEqual([])
  expect(sample.github.mismatches()).toEqual([])
}, 120_000)

test("a commit that the App makes is its bot's, and GitHub signs it", async () => {
  const [commit] = (await sample.asApp('GET', `${repository}/pulls/3/commits`)).body as unknown[]
  expect(commit).toMatchObject({ author: { login: 'plumbline[bot]' }, commit: { verification: { verified: true } } })
})

test('GitHub describes every answer that has a body', () => {
  const undescribed = allRoutes({ uses: new Map() }).filter(({ method, path }) => {
    const statuses = [200, 201, 202, 204].filter(
      (status) => schemas.answer(method, path.replaceAll('+}', '}'), status) !== null,
    )
    return statuses.length === 0
  })
  expect(undescribed.map(({ method, path }) => `${method} ${openApiPath({ path })}`).sort()).toEqual([
    // These answer 204, a redirect, or `{}` as their description says without a schema.
    'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}',
    'DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock',
    'GET /orgs/{org}/members/{username}',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/merge',
    'GET /repos/{owner}/{repo}/tarball/{ref}',
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
