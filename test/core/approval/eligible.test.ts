import { describe, expect, test } from 'vitest'
import { settle } from '../../../service/core/approval.ts'
import { asked, command, commit, hearing, involved, outcome, person, published, review } from './hearings.ts'

type Given = Parameters<typeof hearing>[0]

const twice = (approvers: object) => {
  const requirement = asked({ approvers: { groups: [], teams: [], users: [], count: 1, ...approvers } })
  return { requirements: [requirement], verdicts: [published({ requirements: [requirement] })] }
}
const two = twice({ teams: ['acme/security'], count: 2 })
const byAdministrators = twice({ teams: ['acme/coe'] })

describe('A1: enough eligible people', () => {
  test.each<[string, Given, string]>([
    ['a member of the team approves', { reviews: [review('carol')] }, 'met by carol'],
    ['somebody else approves', { reviews: [review('bob')] }, 'open'],
    ['nobody approves', {}, 'open'],
    ['an administrator who is not named approves', { reviews: [review('root')] }, 'open'],
    [
      'a bot of the same id approves',
      { reviews: [review('carol', { author: { ...person('carol'), kind: 'bot' } })] },
      'open',
    ],
    [
      'an App of the same id approves',
      { reviews: [review('carol', { author: { ...person('carol'), kind: 'app' } })] },
      'open',
    ],
    ['one of two approves', { ...two, reviews: [review('carol')] }, 'open, has carol'],
    ['one of two approves twice', { ...two, reviews: [review('carol'), review('carol')] }, 'open, has carol'],
    [
      'two of two approve',
      { ...two, reviews: [review('carol')], commands: [command('dora', 'approve private')] },
      'met by carol and dora',
    ],
    [
      'a user that the rule names approves',
      { ...twice({ users: ['Bob'] }), users: { bob: 'bob' }, reviews: [review('bob')] },
      'met by bob',
    ],
    [
      'two are asked, one is eligible and an administrator fills in',
      { ...two, teams: { 'acme/security': ['carol'] }, reviews: [review('carol'), review('root')] },
      'met by carol and root',
    ],
    [
      'two are asked, one is eligible, and two administrators approve without him',
      { ...two, teams: { 'acme/security': ['carol'] }, reviews: [review('root'), review('ruth')] },
      'open, has root',
    ],
    [
      'the team is empty, an administrator approves',
      { teams: { 'acme/security': [] }, reviews: [review('root')] },
      'met by root',
    ],
    [
      'the team is not seen, an administrator approves',
      { teams: { 'acme/security': 'not-seen' }, reviews: [review('root')] },
      'met by root',
    ],
    [
      'the team is not seen, a member of it approves',
      { teams: { 'acme/security': 'not-seen' }, reviews: [review('carol')] },
      'open',
    ],
    [
      'the administrators are nobody, a repository administrator approves',
      {
        ...byAdministrators,
        teams: { 'acme/coe': [] },
        repositoryAdmins: ['owner', 'other'],
        reviews: [review('owner')],
      },
      'met by owner',
    ],
    [
      'the administrators could not be looked up, a repository administrator approves',
      {
        ...byAdministrators,
        teams: { 'acme/coe': 'not-seen' },
        repositoryAdmins: ['owner', 'other'],
        reviews: [review('owner')],
      },
      'open',
    ],
    [
      'there are administrators, a repository administrator approves',
      { ...byAdministrators, repositoryAdmins: ['owner'], reviews: [review('owner')] },
      'open',
    ],
    [
      'no rules are in force, a repository administrator approves',
      { ...twice({}), admins: null, repositoryAdmins: ['owner', 'other'], reviews: [review('owner')] },
      'met by owner',
    ],
    ['the name has another id now', { pins: { 'acme/security': 'another team' }, reviews: [review('carol')] }, 'open'],
    [
      'the name has another id now, and an administrator approves',
      { pins: { 'acme/security': 'another team' }, reviews: [review('root')] },
      'met by root',
    ],
    [
      'the login was nobody’s when the rule was allowed',
      { ...twice({ users: ['bob'] }), users: { bob: 'bob' }, pins: { bob: '' }, reviews: [review('bob')] },
      'open',
    ],
    [
      'the pinned id is the same',
      { pins: { 'acme/security': 'team acme/security' }, reviews: [review('carol')] },
      'met by carol',
    ],
  ])('A1: %s: %#', (_, given, expected) => {
    expect(outcome(given)).toBe(expected)
  })

  test('A1: two requirements are met by one review of a member of both groups, and shown so', () => {
    const requirements = [
      asked(),
      asked({ policy: 'cost', key: 'k2', approvers: { groups: [], teams: ['acme/coe'], users: [], count: 1 } }),
    ]
    const teams = { 'acme/coe': ['carol', 'root'] }
    expect(outcome({ requirements, teams, verdicts: [published({ requirements })], reviews: [review('carol')] })).toBe(
      'met by carol, met by carol',
    )
  })

  test.each<[string, Given, string]>([
    ['a team that is not seen', { teams: { 'acme/security': 'not-seen' } }, 'Team `acme/security` is not seen'],
    [
      'a name that changed hands',
      { pins: { 'acme/security': 'x' } },
      '`acme/security` belongs to another account or team',
    ],
    [
      'who stands in where the administrators’ team was renamed and its name taken',
      { ...byAdministrators, pins: { 'acme/coe': 'x' }, repositoryAdmins: ['ruth'] },
      "(`acme/coe` changed hands), so that the repository's administrators stand in",
    ],
    ['who fills in', { teams: { 'acme/security': [] } }, '`@root` or `@ruth` fills in'],
    [
      'that administrators cannot be looked up',
      { teams: { 'acme/security': [], 'acme/coe': 'not-seen' } },
      'The administrators cannot be looked up',
    ],
    [
      'that one approver more is asked for',
      { involved: involved({ pushersKnown: false }) },
      'One approver more is needed',
    ],
    [
      'that nobody is left',
      {
        teams: { 'acme/security': [], 'acme/coe': ['alice', 'bob'] },
        involved: involved({ pushers: [person('bob')] }),
      },
      'Nobody is left who could approve `private`',
    ],
  ])('A1, A2: says %s', (_, given, note) => {
    expect(settle(hearing(given)).notes.join('\n')).toContain(note)
  })
})

describe('A1: the sole administrator on his own change', () => {
  const sole = { ...byAdministrators, teams: { 'acme/coe': ['alice'] } }
  const late = { at: '2026-11-02T12:00:00Z' }
  const now = '2026-11-03T00:00:00Z'
  test.each<[string, Given, string]>([
    [
      'confirms by a command a day after the verdict',
      { ...sole, now, commands: [command('alice', 'approve private', late)] },
      'met by alice',
    ],
    [
      'confirms one second too early',
      { ...sole, now, commands: [command('alice', 'approve private', { at: '2026-11-02T11:59:59Z' })] },
      'open',
    ],
    [
      'where there is another administrator',
      {
        ...byAdministrators,
        teams: { 'acme/coe': ['alice', 'root'] },
        now,
        commands: [command('alice', 'approve private', late)],
      },
      'open',
    ],
    [
      'where another administrator has a part in the change too',
      {
        ...byAdministrators,
        teams: { 'acme/coe': ['alice', 'bob'] },
        involved: involved({ pushers: [person('bob')] }),
        now,
        commands: [command('alice', 'approve private', late)],
      },
      'open',
    ],
    [
      'where another team of administrators is not seen',
      { ...sole, admins: ['acme/coe', 'acme/more'], now, commands: [command('alice', 'approve private', late)] },
      'open',
    ],
    [
      'where others could approve',
      { teams: { 'acme/coe': ['alice'] }, now, commands: [command('alice', 'approve private', late)] },
      'open',
    ],
    [
      'where nobody of the team could, a day after',
      {
        teams: { 'acme/coe': ['alice'], 'acme/security': [] },
        now,
        commands: [command('alice', 'approve private', late)],
      },
      'met by alice',
    ],
    [
      'by a review that GitHub should not have taken',
      { ...sole, now, reviews: [review('alice', { submittedAt: late.at })] },
      'open',
    ],
    [
      'where a commit is nobody’s',
      {
        ...sole,
        now,
        involved: involved({ commits: [commit(null)] }),
        commands: [command('alice', 'approve private', late)],
      },
      'open',
    ],
    [
      'the verdict is asked anew with another value',
      {
        ...sole,
        now,
        verdicts: [
          published({ requirements: [asked({ key: 'k0' })] }),
          published({ publishedAt: '2026-11-02T00:00:00Z', requirements: sole.requirements }),
        ],
        commands: [command('alice', 'approve private', late)],
      },
      'open',
    ],
  ])('A1: %s', (_, given, expected) => {
    expect(outcome(given)).toBe(expected)
  })

  test('A1: it is shown as that', () => {
    const { requirements } = settle(hearing({ ...sole, now, commands: [command('alice', 'approve private', late)] }))
    expect(requirements[0]?.given).toMatchObject([{ by: { login: 'alice' }, how: 'confirmed' }])
    expect(settle(hearing(sole)).notes.join()).toContain('`@alice` is the only administrator')
  })
})

describe('A2: who has a part in the change never approves it', () => {
  const web = { committer: { ...person('web-flow') }, signedByGitHub: true }
  const approved = { reviews: [review('carol')] }
  test.each<[string, Given, string]>([
    ['the author', { involved: involved({ author: person('carol') }), ...approved }, 'open'],
    ['for whom the App opened it', { involved: involved({ requester: person('carol') }), ...approved }, 'open'],
    [
      'who pushed to the branch',
      { involved: involved({ pushers: [person('alice'), person('carol')] }), ...approved },
      'open',
    ],
    [
      'who merged it past the rules',
      { incident: true, involved: involved({ mergers: [person('carol')] }), ...approved },
      'open',
    ],
    [
      'the author of a commit',
      { involved: involved({ commits: [commit('alice', { author: person('carol') })] }), ...approved },
      'open',
    ],
    [
      'the committer of a commit',
      { involved: involved({ commits: [commit('alice', { committer: person('carol') })] }), ...approved },
      'open',
    ],
    [
      'the author of the 300th commit',
      { involved: involved({ commits: [...Array(299).fill(commit('alice')), commit('carol')] }), ...approved },
      'open',
    ],
    [
      'a co-author whom GitHub names (a suggestion taken over)',
      { involved: involved({ commits: [commit('alice', { ...web, coAuthors: [person('carol')] })] }), ...approved },
      'open',
    ],
    [
      'a co-author whom anybody wrote counts not',
      { involved: involved({ commits: [commit('alice', { coAuthors: [person('carol')] })] }), ...approved },
      'met by carol',
    ],
    [
      'web-flow on a commit that GitHub signed counts for nobody',
      { involved: involved({ commits: [commit('alice', web)] }), ...approved },
      'met by carol',
    ],
    [
      'web-flow on a commit that GitHub did not sign hides somebody',
      { involved: involved({ commits: [commit('alice', { ...web, signedByGitHub: false })] }), ...approved },
      'open, has carol',
    ],
    [
      'who merged the base, with the content that this gives, counts for nobody',
      { involved: involved({ commits: [commit('alice'), commit('carol', { mergesBase: true })] }), ...approved },
      'met by carol',
    ],
    [
      'a merge of the base by an unknown account counts for nobody',
      { involved: involved({ commits: [commit(null, { mergesBase: true })] }), ...approved },
      'met by carol',
    ],
    [
      'a commit that is nobody’s: no requirement is met',
      { involved: involved({ commits: [commit(null)] }), ...approved },
      'open, has carol',
    ],
    [
      'a co-author that is nobody’s',
      { involved: involved({ commits: [commit('alice', { ...web, coAuthors: [null] })] }), ...approved },
      'open, has carol',
    ],
    [
      'a commit that is nobody’s, on an incident: an approver is not enough',
      { incident: true, involved: involved({ commits: [commit(null)] }), ...approved },
      'open, has carol',
    ],
    [
      'a commit that is nobody’s, and an administrator, on no incident',
      { ...byAdministrators, involved: involved({ commits: [commit(null)] }), reviews: [review('root')] },
      'open, has root',
    ],
    [
      'a commit that is nobody’s, on an incident: an administrator is',
      {
        ...byAdministrators,
        incident: true,
        involved: involved({ commits: [commit(null)] }),
        reviews: [review('root')],
      },
      'met by root',
    ],
    [
      'pushes cannot be known: one more',
      { involved: involved({ pushersKnown: false }), ...approved },
      'open, has carol',
    ],
    [
      'pushes cannot be known, and one more approves',
      { involved: involved({ pushersKnown: false }), reviews: [review('carol'), review('dora')] },
      'met by carol and dora',
    ],
  ])('A2: %s', (_, given, expected) => {
    expect(outcome(given)).toBe(expected)
  })

  test('A2: the comment is told whose approval does not count, and why', () => {
    const { notes } = settle(
      hearing({ involved: involved({ pushers: [person('carol')] }), reviews: [review('carol')] }),
    )
    expect(notes).toEqual(['The approval of `@carol` does not count: `@carol` pushed to the branch.'])
  })

  test('A2: a commit that is nobody’s is named, with what to do', () => {
    const { notes } = settle(hearing({ involved: involved({ commits: [commit(null, { sha: 'abcdef1234' })] }) }))
    expect(notes.join()).toContain('Commit abcdef1 has an author')
  })
})
