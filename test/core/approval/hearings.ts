import { parseApprovalCommand } from '../../../service/core/approval/command.ts'
import type {
  Account,
  HeardCommand,
  HeardCommit,
  HeardReview,
  Involved,
  PublishedVerdict,
} from '../../../service/core/approval/hearing.ts'
import { type Hearing, type Settlement, settle } from '../../../service/core/approval.ts'
import type { Requirement } from '../../../service/core/model/requirement.ts'

/** People of these tests: their ids are their logins with `#`. */
export function person(login: string): Account {
  return { id: `#${login}`, login, kind: 'human' }
}

/** A requirement of `private` on the service `orders`, asking one of acme/security. */
export function asked(given: Partial<Requirement> = {}): Requirement {
  return {
    policy: 'private',
    subject: { kind: 'Service', name: 'orders' },
    key: 'k1',
    approvers: { groups: [], teams: ['acme/security'], users: [], count: 1 },
    approvedBy: [],
    satisfied: false,
    terms: { maximum: null, spent: false, facts: {} },
    ...given,
  }
}

/** What was published: by default `asked()` on the head `head`, onto `main`, on November 1st at noon. */
export function published(given: Partial<PublishedVerdict> = {}): PublishedVerdict {
  return {
    headSha: 'head',
    baseRef: 'main',
    publishedAt: '2026-11-01T12:00:00.000Z',
    requirements: [asked()],
    ...given,
  }
}

let last = 0

/** An approving review of the head, at one. */
export function review(by: string, given: Partial<HeardReview> = {}): HeardReview {
  last += 1
  return {
    id: String(last),
    author: person(by),
    state: 'approved',
    commit: 'head',
    submittedAt: '2026-11-01T13:00:00Z',
    ...given,
  }
}

/** A command as it would be written, at one. */
export function command(by: string, words: string, given: Partial<HeardCommand> = {}): HeardCommand {
  last += 1
  const parsed = parseApprovalCommand(words.split(' '))
  if (parsed === null || typeof parsed === 'string') throw new Error(`no command: ${words} (${parsed})`)
  return { id: `${last}.00`, by: person(by), at: '2026-11-01T13:00:00Z', command: parsed, ...given }
}

/** A commit by somebody. */
export function commit(by: string | null, given: Partial<HeardCommit> = {}): HeardCommit {
  last += 1
  const who = by === null ? null : person(by)
  return {
    sha: String(last).padStart(40, '0'),
    author: who,
    committer: who,
    signedByGitHub: false,
    coAuthors: [],
    mergesBase: false,
    ...given,
  }
}

/** Who has a part: alice opened, pushed and committed it. */
export function involved(given: Partial<Involved> = {}): Involved {
  return {
    author: person('alice'),
    requester: null,
    pushers: [person('alice')],
    pushersKnown: true,
    commits: [commit('alice')],
    ...given,
  }
}

/** Teams by name with their members' logins; `not-seen` for those that GitHub does not show. */
export type Teams = { readonly [name: string]: readonly string[] | 'not-seen' }

const usual: Teams = { 'acme/security': ['carol', 'dora'], 'acme/coe': ['root', 'ruth'] }

/** A hearing in the afternoon: carol and dora are acme/security, root and ruth the administrators. */
export function hearing({
  teams = {},
  users = {},
  pins = {},
  admins = ['acme/coe'],
  repositoryAdmins = null,
  ...given
}: Partial<Hearing> & {
  readonly teams?: Teams
  readonly users?: { readonly [login: string]: string | null }
  readonly pins?: { readonly [name: string]: string }
  readonly admins?: readonly string[] | null
  readonly repositoryAdmins?: readonly string[] | null
} = {}): Hearing {
  const all = Object.entries({ ...usual, ...teams }).map(([name, members]) => {
    const team = members === 'not-seen' ? members : { id: `team ${name}`, members: members.map(person) }
    return [name, team] as const
  })
  return {
    requirements: [asked()],
    administrators: admins,
    verdicts: [published()],
    baseRef: 'main',
    reviews: [],
    commands: [],
    involved: involved(),
    directory: {
      teams: new Map(all),
      users: new Map(Object.entries(users).map(([name, login]) => [name, login === null ? null : person(login)])),
      pins: new Map(Object.entries(pins)),
      repositoryAdministrators: repositoryAdmins?.map(person) ?? null,
    },
    incident: false,
    now: '2026-11-01T18:00:00Z',
    ...given,
  }
}

/** A settlement in one line: `met by carol`, `open`, `open, has carol`; of several requirements with commas. */
export function outcome(given: Parameters<typeof hearing>[0]): string {
  return told(settle(hearing(given)))
}

/** The same of a settlement. */
export function told({ requirements }: Settlement): string {
  return requirements
    .map(({ satisfied, approvedBy }) => {
      if (satisfied) return `met by ${approvedBy.join(' and ')}`
      return approvedBy.length === 0 ? 'open' : `open, has ${approvedBy.join(' and ')}`
    })
    .join(', ')
}
