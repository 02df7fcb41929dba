import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { estate, type ForgeWorld, personAt, startForgeWorld } from './forge-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: ForgeWorld
beforeAll(async () => {
  at = await startForgeWorld()
})
afterAll(() => at.stop())

let count = 0
const files = () => ({ [`catalog/f-${++count}.yaml`]: `n: ${count}\n` })
const open = async (more = {}) => {
  const { number, pull } = await at.github.openPullRequest(estate, { by: 'alice', files: files(), ...more })
  return { number, branch: pull.headRef, head: pull.headSha, base: pull.baseSha }
}
const head = (number: number) => at.github.pullRequest(estate, number).pull.headSha
const person = (login: string) => personAt(at.github, login)

describe('A4, A5: what people said of a pull request', () => {
  test('A5: reviews say who, of which commit, when, and what became of them', async () => {
    const { number, head: sha } = await open()
    const first = await at.github.review(estate, number, 'bob', 'APPROVE')
    await at.github.review(estate, number, 'carol', 'REQUEST_CHANGES', 'no')
    await at.github.review(estate, number, 'carol', 'COMMENT', 'hm')
    at.github.dismiss(estate, number, first.id)
    const bob = { ...person('bob'), kind: 'human' }
    expect(await at.forge.reviews(number)).toMatchObject([
      { id: String(first.id), author: bob, state: 'dismissed', commit: sha, submittedAt: first.submittedAt },
      { author: person('carol'), state: 'changes_requested' },
      { author: person('carol'), state: 'commented' },
    ])
  })

  test('A4: more comments than a page has come all, oldest first', async () => {
    const { number } = await open()
    for (let one = 0; one < 105; one += 1) at.github.comment(estate, number, 'bob', `comment ${one}`)
    const found = await at.forge.comments(number)
    expect(found.map(({ body }) => body)).toEqual(Array.from({ length: 105 }, (_, one) => `comment ${one}`))
  })

  test('A5: a comment on an issue that is no pull request; deleted ones are gone, edited ones say so', async () => {
    const { number } = at.github.openIssue(estate, { title: 'Incident', by: 'alice' })
    const kept = at.github.comment(estate, number, 'bob', '/plumbline apply')
    const gone = at.github.comment(estate, number, 'bob', 'nonsense')
    at.github.deleteComment(estate, gone.id)
    expect(await at.forge.comments(number)).toEqual([
      {
        id: String(kept.id),
        author: { ...person('bob'), kind: 'human' },
        body: '/plumbline apply',
        createdAt: kept.createdAt,
        updatedAt: kept.updatedAt,
      },
    ])
  })
})

describe('A2: who made the commits of a branch', () => {
  test('A2: of more than 250 commits none is left out', async () => {
    const { number, branch, base } = await open()
    await at.github.commits(estate, 300, { branch, by: 'alice' })
    const found = await at.forge.commitsOf(base, head(number))
    expect([found.length, found.at(-1)?.sha, found[0]?.parents]).toEqual([301, head(number), [base]])
  })

  test('A2: what the base has is not of the branch, however it came there', async () => {
    const { number, base } = await open()
    await at.github.commit(estate, { files: files(), by: 'carol' })
    await at.github.updateBranch(estate, number, 'alice')
    const found = await at.forge.commitsOf(at.github.tip(estate, 'main') ?? '', head(number))
    expect(found.map(({ parents }) => parents.length)).toEqual([1, 2])
    expect(found.map(({ sha }) => sha)).not.toContain(base)
  })

  test('A2: an address of nobody gives no account', async () => {
    const { branch, base, number } = await open()
    await at.github.commit(estate, {
      branch,
      files: files(),
      by: 'alice',
      author: { name: 'X', email: 'x@nowhere.example' },
    })
    const found = (await at.forge.commitsOf(base, head(number))).at(-1)
    expect(found).toMatchObject({ author: null, committer: null, signedByGitHub: false })
  })

  test('A2: whose suggestion was applied stands in what GitHub signed', async () => {
    const { base, number } = await open()
    await at.github.applySuggestion(estate, number, { files: files(), from: 'bob', by: 'alice' })
    expect((await at.forge.commitsOf(base, head(number))).at(-1)).toMatchObject({
      author: { ...person('alice'), kind: 'human' },
      committer: { login: 'web-flow' },
      signedByGitHub: true,
      coAuthors: [{ name: 'bob', email: `${person('bob').id}+bob@users.noreply.github.com` }],
    })
  })

  test('A2: a commit that names GitHub as its committer and is not signed is not signed', async () => {
    const { branch, base, number } = await open()
    const committer = { name: 'GitHub', email: 'noreply@github.com' }
    const author = { name: 'bob', email: at.github.user('bob').email }
    await at.github.commit(estate, { branch, files: files(), by: 'alice', author, committer })
    expect((await at.forge.commitsOf(base, head(number))).at(-1)).toMatchObject({
      author: person('bob'),
      signedByGitHub: false,
    })
  })

  test('A2: a fork whose branch is in nobody else’s repository', async () => {
    await at.github.fork(estate, 'bob')
    const { number, base } = await open({ from: 'bob/estate', by: 'bob' })
    expect(await at.forge.commitsOf(base, head(number))).toMatchObject([{ author: person('bob') }])
  })
})

describe('A2: who pushed to a branch', () => {
  test('A2: pushes come newest first, forced ones as such', async () => {
    const { branch, head: first, number } = await open()
    await at.github.commit(estate, { branch, files: files(), by: 'carol', from: 'main', force: true })
    expect(await at.forge.pushes(estate, branch)).toMatchObject([
      { before: first, after: head(number), actor: person('carol'), forced: true },
      { before: '0'.repeat(40), after: first, actor: person('alice'), forced: false },
    ])
  })

  test('A2: more pushes than a page has', async () => {
    const { branch } = await open()
    const { activity } = at.github.repository(estate)
    const [last] = activity
    if (last === undefined) throw new Error('the branch was pushed')
    for (let one = 0; one < 104; one += 1) activity.unshift({ ...last, id: at.github.state.nextId() })
    expect(await at.forge.pushes(estate, branch)).toHaveLength(105)
  })

  test('A2: where the activity is not shown that is said; a limit or an outage is not that', async () => {
    const { branch } = await open()
    at.github.showActivity(estate, false)
    expect(await at.forge.pushes(estate, branch)).toBe(null)
    at.github.showActivity(estate, true)
    expect(await at.forge.pushes('nobody/nothing', branch)).toBe(null)
    for (const kind of ['secondary-limit', 502] as const) {
      const failure = at.github.fail({
        path: `/repos/${estate}/activity`,
        with: kind,
        times: Number.POSITIVE_INFINITY,
        retryAfter: 60,
      })
      await expect(at.forge.pushes(estate, branch)).rejects.toMatchObject({ name: 'ForgeError' })
      failure.cancel()
    }
  })
})

describe('A1: who is who', () => {
  test('A1: a team counts those of the teams below it, and is known by its number', async () => {
    const parent = at.github.createTeam('acme/parent', { members: ['alice'] })
    at.github.createTeam('acme/child', { members: ['bob'], parent: 'parent' })
    expect(await at.forge.teamMembers('acme/parent')).toEqual({
      id: String(parent.id),
      members: [person('alice'), person('bob')],
    })
    at.github.renameTeam('acme/parent', 'parent-2')
    expect(await at.forge.teamMembers('acme/parent')).toBe('not-seen')
    expect(await at.forge.teamMembers('acme/parent-2')).toMatchObject({ id: String(parent.id) })
    const other = at.github.createTeam('acme/parent', { members: ['carol'] })
    expect(await at.forge.teamMembers('acme/parent')).toEqual({ id: String(other.id), members: [person('carol')] })
  })

  test('A1: a team that GitHub hides is not seen; one that could not be looked up is a failure', async () => {
    at.github.createTeam('acme/hidden', { members: ['bob'], privacy: 'secret' })
    expect(await at.forge.teamMembers('acme/hidden')).toBe('not-seen')
    expect(await at.forge.teamMembers('nobody/there')).toBe('not-seen')
    for (const kind of [403, 500] as const) {
      const failure = at.github.fail({
        path: '/orgs/acme/teams/security**',
        with: kind,
        times: Number.POSITIVE_INFINITY,
      })
      await expect(at.forge.teamMembers('acme/security')).rejects.toMatchObject({ name: 'ForgeError', status: kind })
      failure.cancel()
    }
  })

  test('A1: whose a team is that somebody is in, by its number, whatever is called so', async () => {
    const first = at.github.createTeam('acme/first', { members: ['alice'] })
    expect(await at.forge.teamsOf('alice', ['acme/first', 'acme/security', 'acme/none', 'alice'])).toEqual([
      { team: 'acme/first', id: String(first.id) },
    ])
    at.github.renameTeam('acme/first', 'second')
    const other = at.github.createTeam('acme/first', { members: ['alice'] })
    const asked = ['acme/first', 'acme/second']
    expect((await at.forge.teamsOf('alice', asked)).map(({ id }) => id)).toEqual([other.id, first.id].map(String))
    expect(await at.forge.teamId('acme/second')).toBe(String(first.id))
    expect(await at.forge.teamId('acme/none')).toBeNull()
  })

  test('A1: a login belongs to whoever has it now; bots and organizations are no people', async () => {
    const dave = at.github.createUser('dave')
    expect(await at.forge.person('dave')).toEqual({ id: String(dave.id), login: 'dave' })
    at.github.renameUser('dave', 'david')
    expect(await at.forge.person('dave')).toBe(null)
    const other = at.github.createUser('dave')
    expect(await at.forge.person('dave')).toEqual({ id: String(other.id), login: 'dave' })
    expect([await at.forge.person('acme'), await at.forge.person('plumbline[bot]')]).toEqual([null, null])
  })

  test('A2: an address belongs to who committed by it, or shows it; nobody is guessed', async () => {
    await at.github.commit(estate, { files: files(), by: 'carol' })
    expect(await at.forge.personByEmail(at.github.user('carol').email)).toEqual(person('carol'))
    const erin = at.github.createUser('erin')
    expect(await at.forge.personByEmail(erin.email)).toBe(null)
    at.github.showEmail('erin')
    expect(await at.forge.personByEmail(erin.email.toUpperCase())).toEqual({ id: String(erin.id), login: 'erin' })
    expect(await at.forge.personByEmail('rin@example.com')).toBe(null)
    expect(await at.forge.personByEmail('x" in:login "octocat')).toBe(null)
  })

  test('A1: administrators of the repository are people with admin on it', async () => {
    at.github.setCollaborator(estate, 'alice', 'maintain')
    at.github.createUser('frank')
    at.github.setCollaborator(estate, 'frank', 'admin')
    const found = await at.forge.repositoryAdministrators()
    expect(found.map(({ login }) => login).sort()).toEqual(['frank', 'octocat'])
  })

  test('A1: what a login may do counts only for the account that was meant', async () => {
    const gina = at.github.createUser('gina')
    at.github.setCollaborator(estate, 'gina', 'admin')
    expect(await at.forge.permission('gina', String(gina.id))).toBe('admin')
    expect(await at.forge.permission('gina', '1')).toBe('none')
  })
})

describe('a 200 that is not what it should be is a failure, never an empty answer', () => {
  const reads = {
    reviews: () => at.forge.reviews(1),
    comments: () => at.forge.comments(1),
    commitsOf: () => at.forge.commitsOf(at.github.tip(estate, 'main') ?? '', head(1)),
    pushes: () => at.forge.pushes(estate, 'main'),
    teamMembers: () => at.forge.teamMembers('acme/security'),
    person: () => at.forge.person('alice'),
    repositoryAdministrators: () => at.forge.repositoryAdministrators(),
  } as const
  const paths: { readonly [name in keyof typeof reads]: RegExp } = {
    reviews: /\/reviews/,
    comments: /\/comments/,
    commitsOf: /\/compare\//,
    pushes: /\/activity/,
    teamMembers: /\/teams\/security/,
    person: /\/users\/alice/,
    repositoryAdministrators: /\/collaborators/,
  }
  const names = Object.keys(reads) as (keyof typeof reads)[]
  test.each(
    names.flatMap((name) =>
      (['html-200', 'cut-json', 'empty', 'nonsense', 'nonsense-list'] as const).map((kind) => [name, kind] as const),
    ),
  )('%s: %s', async (name, kind) => {
    await at.forge.comments(1)
    const failure = at.github.fail({ path: paths[name], with: kind, times: Number.POSITIVE_INFINITY })
    await expect(reads[name]()).rejects.toMatchObject({ name: 'ForgeError' })
    failure.cancel()
  })
})
