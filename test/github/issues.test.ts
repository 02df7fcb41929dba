import { expect, test } from 'vitest'
import { estate, useSample } from './sample.ts'

const sample = useSample()
const comments = `/repos/${estate}/issues/1/comments`
const one = (id: number, rest = '') => `/repos/${estate}/issues/comments/${id}${rest}`

test('a comment is written, edited, reacted to and deleted, and each is told with what it was', async () => {
  const made = await sample.asApp('POST', comments, { body: '<!-- plumbline --> first' })
  const { id } = made.body as { id: number }
  expect(made.body).toMatchObject({
    user: { login: 'plumbline[bot]', type: 'Bot' },
    performed_via_github_app: { slug: 'plumbline' },
  })
  await sample.asApp('PATCH', one(id), { body: 'second' })
  expect(JSON.parse(sample.github.deliveries().at(-1)?.body ?? '{}')).toMatchObject({
    action: 'edited',
    changes: { body: { from: '<!-- plumbline --> first' } },
  })
  expect((await sample.asApp('POST', one(id, '/reactions'), { content: 'eyes' })).status).toBe(201)
  expect((await sample.asApp('POST', one(id, '/reactions'), { content: 'eyes' })).status).toBe(200)
  expect((await sample.asApp('GET', one(id))).body).toMatchObject({
    body: 'second',
    reactions: { eyes: 1, total_count: 1 },
  })
  expect((await sample.as('alice')('DELETE', one(id))).status).toBe(204)
  expect(sample.github.deliveries().at(-1)).toMatchObject({ event: 'issue_comment', action: 'deleted' })
  expect((await sample.asApp('PATCH', one(id), { body: 'third' })).status).toBe(404)
})

test('a body of 65,536 characters is taken, one more is refused', async () => {
  expect((await sample.asApp('POST', comments, { body: 'x'.repeat(65_536) })).status).toBe(201)
  const long = await sample.asApp('POST', comments, { body: 'x'.repeat(65_537) })
  expect([long.status, JSON.stringify(long.body)]).toMatchObject([422, expect.stringContaining('body is too long')])
})

test('a person without write access edits his own comments only', async () => {
  sample.github.setCollaborator(estate, 'mallory', 'read')
  const own = await sample.as('mallory')('POST', comments, { body: '/plumbline help' })
  const foreign = sample.github.comment(estate, 1, 'bob', 'hello')
  expect((await sample.as('mallory')('PATCH', one((own.body as { id: number }).id), { body: 'x' })).status).toBe(200)
  expect((await sample.as('mallory')('PATCH', one(foreign.id), { body: 'x' })).status).toBe(403)
})

test('an issue is opened, labelled, assigned, closed and found', async () => {
  const made = await sample.asApp('POST', `/repos/${estate}/issues`, { title: 'Incident', labels: ['plumbline'] })
  const { number } = made.body as { number: number }
  await sample.asApp('POST', `/repos/${estate}/issues/${number}/labels`, { labels: ['urgent'] })
  await sample.asApp('POST', `/repos/${estate}/issues/${number}/assignees`, { assignees: ['bob'] })
  const found = await sample.asApp('GET', `/repos/${estate}/issues?labels=urgent&creator=plumbline[bot]`)
  expect(found.body).toMatchObject([
    { number, assignees: [{ login: 'bob' }], labels: [{ name: 'plumbline' }, { name: 'urgent' }] },
  ])
  await sample.asApp('DELETE', `/repos/${estate}/issues/${number}/labels/urgent`)
  expect((await sample.asApp('PATCH', `/repos/${estate}/issues/${number}`, { state: 'closed' })).body).toMatchObject({
    state: 'closed',
    state_reason: 'completed',
  })
  expect((await sample.asApp('GET', `/repos/${estate}/issues?labels=plumbline`)).body).toEqual([])
})

test('labels of a pull request are told', async () => {
  await sample.github.label(estate, 1, 'big', 'alice')
  expect(JSON.parse(sample.github.deliveries().at(-1)?.body ?? '{}')).toMatchObject({
    action: 'labeled',
    label: { name: 'big' },
  })
  await sample.github.unlabel(estate, 1, 'big', 'alice')
  expect(sample.github.deliveries().at(-1)).toMatchObject({ action: 'unlabeled' })
})
