import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { estate } from '../github-world.ts'
import { type ApprovalWorld, order, startApprovalWorld } from './approval-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: ApprovalWorld
beforeAll(async () => {
  at = await startApprovalWorld()
})
afterAll(async () => {
  const mismatches = at.github.mismatches()
  await at.stop()
  expect(mismatches).toEqual([])
})

/** Opened and asked. */
async function asked(wanted: object = {}) {
  const pull = await at.open(wanted)
  await at.seen(pull.number)
  expect(at.conclusion(pull.number)).toBe('action_required')
  return pull
}

describe('A1, A4: an approval in GitHub', () => {
  test('A1: a review by a member of the team lets it pass, and the comment says by whom and until when', async () => {
    const { number } = await asked()
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    expect(at.comment(number)).toMatch(
      /\*\*Approved\*\*: bucket-not-public on `order-\d+\/Bucket` by `@carol` until 20/,
    )
  })

  test('A4: the line of the comment, copied, lets it pass, and is answered by a reaction alone', async () => {
    const { number } = await asked()
    const line = /`(\/plumbline approve [^`]+)`/.exec(at.comment(number))?.[1]?.replace('<reason>', 'it is a website')
    expect(await at.say(number, 'carol', line ?? '')).toMatchObject({ reaction: '+1', answer: undefined })
    expect(at.started.at(-1)).toMatchObject({ flow: 'review', input: { number } })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })

  test('A4: a review that came before the verdict approves nothing, and the comment says so', async () => {
    const { number, name, branch } = await asked()
    await at.push(branch, order(name, 20))
    await at.approve(number, 'carol')
    await at.seen(number)
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    expect(at.comment(number)).toContain('`@carol` approved before this was asked: it counts once it is given again.')
  })

  test('A4: approved, then another value pushed in the same second: voided, and said which value it was for', async () => {
    const { number, name, branch } = await asked()
    await at.github.review(estate, number, 'carol', 'APPROVE')
    await at.github.commit(estate, {
      by: 'alice',
      branch,
      files: {
        [Object.keys(order(name))[0] ?? '']:
          order(name)
            [Object.keys(order(name))[0] ?? '']?.replace('account: sandbox', 'account: live')
            .replace('environment: dev', 'environment: prod') ?? '',
      },
    })
    await at.github.settled()
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    expect(at.comment(number)).toContain('**No longer approved**')
    expect(at.comment(number)).toContain('the account was `sandbox` when it was approved, and is `live` now')
  })

  test('A4: an unrelated push, and a rebase, keep it', async () => {
    const { number, name, branch } = await asked()
    await at.approve(number, 'carol')
    await at.push(branch, { 'README.md': 'Another text.\n' })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    await at.push(branch, order(name), { force: true, from: 'main', message: 'rebased' })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })

  test('A4: a push back to the approved commit has the approval again', async () => {
    const { number, name, branch } = await asked()
    await at.approve(number, 'carol')
    const approved = at.head(number)
    const file = Object.keys(order(name))[0] ?? ''
    await at.push(branch, {
      [file]: (order(name)[file] ?? '')
        .replace('account: sandbox', 'account: live')
        .replace('environment: dev', 'environment: prod'),
    })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    await at.github.setBranch(estate, branch, approved, 'alice')
    await at.github.settled()
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })

  test('A4: two different verdicts within a minute: a command that names none is answered by the line to copy', async () => {
    const { number, name, branch } = await asked()
    const file = Object.keys(order(name))[0] ?? ''
    await at.push(branch, {
      [file]: (order(name)[file] ?? '')
        .replace('account: sandbox', 'account: live')
        .replace('environment: dev', 'environment: prod'),
    })
    await at.seen(number)
    const told = await at.say(number, 'carol', '/plumbline approve bucket-not-public')
    expect(told.reaction).toBe('confused')
    expect(told.answer).toMatch(
      /To approve what is asked now: `\/plumbline approve bucket-not-public [0-9a-f]{7} until/,
    )
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
  })
})

describe('A2: who may not approve', () => {
  test('A2: the author, by a command', async () => {
    at.github.addToTeam('acme/security', 'alice')
    const { number } = await asked()
    const told = await at.say(number, 'alice', '/plumbline approve bucket-not-public')
    at.github.removeFromTeam('acme/security', 'alice')
    expect(told).toMatchObject({ reaction: '-1', answer: expect.stringContaining('is the author') })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
  })

  test('A2: who is in no team that is asked', async () => {
    const { number } = await asked()
    expect(await at.say(number, 'bob', '/plumbline approve bucket-not-public')).toMatchObject({ reaction: '-1' })
    await at.approve(number, 'bob')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
  })

  test('A2: who pushed under somebody else’s name', async () => {
    const { number, branch } = await asked()
    at.github.setCollaborator(estate, 'carol', 'write')
    await at.push(
      branch,
      { 'README.md': 'By carol.\n' },
      { by: 'carol', author: { name: 'alice', email: 'alice@example.com' } },
    )
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    expect(at.comment(number)).toContain('`@carol` pushed to the branch')
  })

  test('A2: who wrote a commit of it', async () => {
    const { number, branch } = await asked()
    await at.push(
      branch,
      { 'README.md': 'One of many.\n' },
      {
        author: { name: 'carol', email: 'carol@example.com' },
        committer: { name: 'alice', email: 'alice@example.com' },
      },
    )
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    expect(at.comment(number)).toContain('`@carol` has a part in commit')
  })

  test('A2: whose suggestion was taken over in the browser', async () => {
    const { number, branch } = await asked()
    const carol = [...at.github.state.accounts.values()].find((user) => user.login === 'carol')
    await at.push(
      branch,
      { 'README.md': 'Suggested.\n' },
      {
        committer: { name: 'GitHub', email: 'noreply@github.com' },
        author: { name: 'alice', email: 'alice@example.com' },
        message: `Apply suggestion\n\nCo-authored-by: carol <${carol?.id}+carol@users.noreply.github.com>`,
        signed: true,
      },
    )
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    await at.approve(number, 'dora')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })

  test('A2: nobody, while a commit belongs to no account', async () => {
    const { number, branch } = await asked()
    await at.push(branch, { 'README.md': 'By a stranger.\n' }, { author: { name: 'x', email: 'x@nowhere.example' } })
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    expect(at.comment(number)).toContain('belongs to no GitHub account, so nobody can approve')
  })

  test('A2: who brought the branch up to date in the browser may; what else such a merge brings counts', async () => {
    const { number } = await asked()
    await at.github.commit(estate, { files: { 'README.md': 'The base moved.\n' } })
    await at.github.updateBranch(estate, number, 'carol')
    await at.github.settled()
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')

    const other = await asked()
    const base = await at.github.commit(estate, { files: { 'README.md': 'The base moved again.\n' } })
    await at.push(
      other.branch,
      { 'README.md': 'The base moved again.\n', 'more.txt': 'smuggled\n' },
      { by: 'carol', merges: [base] },
    )
    await at.seen(other.number)
    await at.approve(other.number, 'carol')
    await at.seen(other.number)
    expect(at.conclusion(other.number)).toBe('action_required')
  })

  test('A2: from a fork, whose pushes cannot be known, one approver more is asked for', async () => {
    await at.github.fork(estate, 'bob')
    const { number } = await at.open({ by: 'bob', from: 'bob/estate' })
    await at.seen(number)
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.comment(number)).toContain('One approver more is needed')
    await at.approve(number, 'dora')
    await at.seen(number)
    expect(at.conclusion(number)).not.toBe('success')
    expect(at.comment(number)).toContain('**Approved**: bucket-not-public')
  })
})

describe('A5: withdrawn', () => {
  test('A5: by a request for changes, a dismissal, and revoke; and given again', async () => {
    const { number } = await asked()
    const first = await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    at.github.dismiss(estate, number, first)
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    await at.approve(number, 'carol')
    at.tick()
    await at.github.review(estate, number, 'carol', 'REQUEST_CHANGES', 'wait')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    await at.approve(number, 'carol')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    expect(await at.say(number, 'dora', '/plumbline revoke bucket-not-public')).toMatchObject({ reaction: '+1' })
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
  })

  test('A5: a command that is edited or deleted once it was seen changes nothing; one edited before counts for nothing', async () => {
    const { number } = await asked()
    const { id } = await at.say(number, 'carol', '/plumbline approve bucket-not-public')
    at.tick()
    at.github.editComment(estate, id, '/plumbline revoke bucket-not-public', 'octocat')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    at.github.deleteComment(estate, id)
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')

    const other = await asked()
    at.tick()
    const comment = at.github.comment(estate, other.number, 'carol', 'Looks fine.')
    at.tick()
    at.github.editComment(estate, comment.id, '/plumbline approve bucket-not-public', 'octocat')
    await at.seen(other.number)
    expect(at.conclusion(other.number)).toBe('action_required')
  })

  test('A5: a command whose webhook was lost is heard by the next review', async () => {
    const { number } = await asked()
    at.tick()
    at.github.comment(estate, number, 'carol', '/plumbline approve bucket-not-public')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })
})

describe('A7, A1: membership and names', () => {
  test('A7: who left the team since counts no more', async () => {
    const { number } = await asked()
    await at.approve(number, 'dora')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
    at.github.removeFromTeam('acme/security', 'dora')
    await at.seen(number)
    at.github.addToTeam('acme/security', 'dora')
    expect(at.conclusion(number)).toBe('action_required')
  })

  test('A1: a team renamed, and its old name taken by somebody else’s: it is nobody, and that is said', async () => {
    const { number } = await asked()
    await at.approve(number, 'carol')
    await at.seen(number)
    at.github.renameTeam('acme/security', 'old-security')
    at.github.createTeam('acme/security', { members: ['bob'], repositories: { [estate]: 'write' } })
    await at.approve(number, 'bob')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('action_required')
    expect(at.comment(number)).toContain('`acme/security` belongs to another account or team')
    at.github.deleteTeam('acme/security')
    await at.seen(number)
    expect(at.comment(number)).toContain('Team `acme/security` is not seen')
    at.github.renameTeam('acme/old-security', 'security')
    await at.seen(number)
    expect(at.conclusion(number)).toBe('success')
  })
})

describe('G3, G9: what it costs, and how it is answered', () => {
  test('G3: a review with nothing said asks nothing about people, an unchanged one writes nothing', async () => {
    const { number } = await asked()
    at.github.forgetRequests()
    await at.seen(number)
    const paths = at.github.requests().map(({ path }) => path)
    expect(paths.filter((path) => /teams\/[^/]+(?:\/members)?$|compare|activity|collaborators/.test(path))).toEqual([])
    expect(
      at.github.requests().filter(({ method, path }) => method !== 'GET' && !path.endsWith('access_tokens')),
    ).toEqual([])
    await at.approve(number, 'carol')
    await at.seen(number)
    at.github.forgetRequests()
    await at.seen(number)
    expect(at.github.requests().filter(({ method }) => method !== 'GET')).toEqual([])
  })

  test.each([
    ['/plumbline approve', 'confused', 'Say which policy: `/plumbline approve POLICY'],
    ['/plumbline approve bucket-not-pubic', 'confused', 'Did you mean `bucket-not-public`?'],
    ['/plumbline approve bucket-not-public 0000000', 'confused', 'No verdict `0000000` stood here'],
    ['/plumbline approve bucket-not-public until 2020-01-01', 'confused', 'The day `2020-01-01` is over'],
    ['/plumbline approve bucket-not-public until soon', 'confused', '`soon` is no date'],
    ['/plumbline approve bucket-not-public until 2099-01-01', '+1', 'as long as the policy allows'],
    ['/plumbline revoke bucket-not-public', '+1', undefined],
    ['```\n/plumbline approve bucket-not-public\n```', undefined, undefined],
  ])('G9: %j: %s', async (body, reaction, answer) => {
    const { number } = await asked()
    const told = await at.say(number, 'carol', body)
    expect(told.reaction).toBe(reaction)
    if (answer === undefined) expect(told.answer).toBeUndefined()
    else expect(told.answer).toContain(answer)
  })
})
