import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { command } from '../../service/flows/command.ts'
import { estate, type GithubWorld, startGithubWorld } from './github-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: GithubWorld
beforeAll(async () => {
  at = await startGithubWorld({ checked: true })
})
afterAll(() => at.stop())

/** Somebody comments on an issue; how the service answers. */
async function say(by: string, body: string) {
  const { number } = at.github.openIssue(estate, { title: 'Incident' })
  const comment = at.github.comment(estate, number, by, body)
  await command(at.world, { number, commentId: String(comment.id), issue: true })
  const [, answer] = at.github.comments(estate, number)
  return [comment.reactions.at(-1)?.content, answer?.body.split('\n')[1]]
}

describe('G9: commands on an issue that is no pull request', () => {
  test('G9: help is given there', async () => {
    expect(await say('alice', '/plumbline help')).toEqual(['+1', 'Commands, each on a line of its own:'])
  })

  test.each(['explain bucket-not-public'])('G9: what is about a pull request is not: %s', async (words) => {
    const [name] = words.split(' ')
    const answer = `\`/plumbline ${name}\` is given on a pull request, not on an issue.`
    expect(await say('alice', `/plumbline ${words}`)).toEqual(['confused', answer])
  })

  test.each([
    ['approve bucket-not-public', 'Nothing on this issue is held.'],
    ['revoke bucket-not-public', 'Nothing on this issue is held.'],
    ['apply', 'Nothing on this issue is held or failed.'],
    ['recheck', 'Nothing is judged or scanned on this issue.'],
    ['revert orders', 'This is said on the issue of a scan.'],
  ])('G9: what is about something held says so where nothing is: %s', async (words, answer) => {
    expect(await say('alice', `/plumbline ${words}`)).toEqual(['confused', answer])
  })

  test('A1: a login that belongs to somebody else by now has nobody’s rights', async () => {
    at.github.createUser('walter')
    at.github.setCollaborator(estate, 'walter', 'read')
    const { permission } = at.world.forge
    const { id } = at.github.user('walter')
    expect(await permission('walter', String(id))).toBe('read')
    at.github.renameUser('walter', 'walter-2')
    at.github.createUser('walter')
    at.github.setCollaborator(estate, 'walter', 'admin')
    expect([await permission('walter', String(id)), await permission('walter')]).toEqual(['none', 'admin'])
  })
})
