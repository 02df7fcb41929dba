import { beforeAll, expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { estate, useSample } from './sample.ts'

const sample = useSample()
const team = (slug: string, rest = '') => `/orgs/acme/teams/${slug}${rest}`
const logins = (reply: { body: unknown }) => (reply.body as { login: string }[]).map(({ login }) => login)

beforeAll(() => {
  sample.github.createTeam('acme/security-lead', { parent: 'security', members: ['carol'] })
  sample.github.createTeam('acme/secret', { members: ['bob'], privacy: 'secret', repositories: { [estate]: 'admin' } })
})

test("members of the teams below count as a team's, in lists and memberships", async () => {
  expect(logins(await sample.asApp('GET', team('security', '/members')))).toEqual(['bob', 'carol'])
  expect((await sample.asApp('GET', team('security', '/memberships/carol'))).body).toMatchObject({
    state: 'active',
    role: 'member',
  })
  expect((await sample.asApp('GET', team('security', '/memberships/alice'))).status).toBe(404)
  expect((await sample.asApp('GET', team('security-lead'))).body).toMatchObject({ parent: { slug: 'security' } })
})

test('a secret team is there for its members and owners alone', async () => {
  expect((await sample.asApp('GET', team('secret'))).status).toBe(404)
  expect((await sample.asApp('GET', team('secret', '/members'))).status).toBe(404)
  expect((await sample.as('alice')('GET', team('secret'))).status).toBe(404)
  expect((await sample.as('bob')('GET', team('secret'))).status).toBe(200)
  expect((await sample.as('octocat')('GET', team('secret'))).status).toBe(200)
  expect(JSON.stringify((await sample.asApp('GET', '/orgs/acme/teams')).body)).not.toContain('secret')
})

test('without the permission, or outside the organization, nothing is shown', async () => {
  const weak = clientOf(
    sample.github.url,
    sample.github.token('acme', undefined, { permissions: { metadata: 'read' } }),
  )
  expect((await weak('GET', team('security'))).status).toBe(403)
  expect((await sample.as('mallory')('GET', team('security'))).status).toBe(404)
})

test('memberships of the organization are active or pending, and end', async () => {
  sample.github.addMember('acme', 'dave', 'pending')
  expect((await sample.asApp('GET', '/orgs/acme/memberships/dave')).body).toMatchObject({ state: 'pending' })
  expect((await sample.asApp('GET', '/orgs/acme/members/dave')).status).toBe(404)
  expect((await sample.asApp('GET', '/orgs/acme/members/alice')).status).toBe(204)
  sample.github.removeMember('acme', 'carol')
  expect((await sample.asApp('GET', team('security', '/memberships/carol'))).status).toBe(404)
})

const levels = [
  { login: 'octocat', permission: 'admin', role: 'admin', why: 'an owner' },
  { login: 'bob', permission: 'admin', role: 'admin', why: 'a member of a team that administers' },
  { login: 'alice', permission: 'write', role: 'write', why: 'a member of a team that writes' },
  { login: 'mallory', permission: 'none', role: 'none', why: 'a stranger' },
]
test.each(levels)('the permission of $login is $permission: $why', async ({ login, permission, role }) => {
  const reply = await sample.asApp('GET', `/repos/${estate}/collaborators/${login}/permission`)
  expect(reply.body).toMatchObject({ permission, role_name: role })
})

test('a login that somebody else took is another id', async () => {
  const { id } = sample.github.createUser('erin')
  sample.github.renameUser('erin', 'erin-2')
  const other = sample.github.createUser('erin')
  expect((await sample.asApp('GET', '/users/erin')).body).toMatchObject({ id: other.id })
  expect((await sample.asApp('GET', `/user/${id}`)).body).toMatchObject({ login: 'erin-2' })
})

test('changes of teams and members are told', () => {
  const from = sample.github.deliveries().length
  sample.github.addToTeam('acme/payments', 'dave')
  sample.github.removeFromTeam('acme/payments', 'dave')
  sample.github.renameTeam('acme/payments', 'billing')
  sample.github.giveTeamRepository('acme/billing', estate, 'read')
  sample.github.deleteTeam('acme/billing')
  sample.github.setCollaborator(estate, 'dave', 'write')
  sample.github.setCollaborator(estate, 'dave', 'admin')
  sample.github.setCollaborator(estate, 'dave', 'none')
  const told = sample.github
    .deliveries()
    .slice(from)
    .map(({ event, action }) => `${event}.${action}`)
  expect(told).toEqual([
    'membership.added',
    'membership.removed',
    'team.edited',
    'team.added_to_repository',
    'team.deleted',
    'member.added',
    'member.edited',
    'member.removed',
  ])
})
