import { describe, expect, test } from 'vitest'
import { askedDigest } from '../../../service/core/approval/asked-digest.ts'
import { parseApprovalCommand } from '../../../service/core/approval/command.ts'
import { commandLines } from '../../../service/core/approval/command-lines.ts'
import { approvedBy } from '../../../service/core/approval/statements.ts'
import { whyVoided } from '../../../service/core/approval/voided.ts'
import { settle } from '../../../service/core/approval.ts'
import { asked, command, hearing, outcome, published, review } from './hearings.ts'

type Given = Parameters<typeof hearing>[0]

const other = asked({ key: 'k0' })
const digest = (requirement = asked()) => askedDigest([requirement]).slice(0, 7)
const dismissed = (by: string, at: string) => review(by, { state: 'dismissed', submittedAt: at })
const changes = (by: string, at: string) => review(by, { state: 'changes_requested', submittedAt: at })

describe('A4: what a review approves', () => {
  test.each<[string, Given, string]>([
    ['what was asked on its commit, before it', { reviews: [review('carol')] }, 'met by carol'],
    [
      'within the second in which it was published',
      { reviews: [review('carol', { submittedAt: '2026-11-01T12:00:00Z' })] },
      'met by carol',
    ],
    ['nothing, where it came before', { reviews: [review('carol', { submittedAt: '2026-11-01T11:59:59Z' })] }, 'open'],
    ['nothing, on another commit', { reviews: [review('carol', { commit: 'before' })] }, 'open'],
    ['nothing, where nobody knows the commit', { reviews: [review('carol', { commit: null })] }, 'open'],
    [
      'nothing, where that was asked onto another branch',
      { verdicts: [published({ baseRef: 'next' })], reviews: [review('carol')] },
      'open',
    ],
    ['nothing, by a comment', { reviews: [review('carol', { state: 'commented' })] }, 'open'],
    [
      'the same key, on a commit before a push that changed nothing of it',
      {
        verdicts: [published({ headSha: 'before' }), published({ publishedAt: '2026-11-01T14:00:00Z' })],
        reviews: [review('carol', { commit: 'before' })],
      },
      'met by carol',
    ],
    [
      'not another key, on a commit before the value changed',
      {
        verdicts: [
          published({ headSha: 'before', requirements: [other] }),
          published({ publishedAt: '2026-11-01T14:00:00Z' }),
        ],
        reviews: [review('carol', { commit: 'before' })],
      },
      'open',
    ],
    [
      'the old key again, after a push back to the approved commit',
      {
        verdicts: [
          published(),
          published({ headSha: 'x', requirements: [other], publishedAt: '2026-11-01T14:00:00Z' }),
          published({ publishedAt: '2026-11-01T15:00:00Z' }),
        ],
        reviews: [review('carol')],
      },
      'met by carol',
    ],
    [
      'nothing of a policy that did not ask then',
      {
        verdicts: [published({ requirements: [] }), published({ publishedAt: '2026-11-01T14:00:00Z' })],
        reviews: [review('carol')],
      },
      'open',
    ],
    [
      'both that were asked on its commit',
      {
        requirements: [other],
        verdicts: [published({ requirements: [other] }), published({ publishedAt: '2026-11-01T12:30:00Z' })],
        reviews: [review('carol')],
      },
      'met by carol',
    ],
  ])('A4: %s', (_, given, expected) => {
    expect(outcome(given)).toBe(expected)
  })

  test('A4: one that came too early is told', () => {
    const { notes } = settle(hearing({ reviews: [review('carol', { submittedAt: '2026-11-01T11:59:59Z' })] }))
    expect(notes).toEqual(['`@carol` approved before this was asked: it counts once it is given again.'])
  })
})

/** Found by trying keys for a second, as whoever makes a change can try values: the short digests of what they ask are the same. */
const [harmless, evil] = [asked({ key: 'k14988' }), asked({ key: 'k16407' })]

describe('A4: what a command approves', () => {
  test('A4: the short digests of two verdicts can be made the same', () => {
    expect(digest(harmless)).toBe(digest(evil))
  })

  const changed = (at: string) => [published({ requirements: [other] }), published({ publishedAt: at })]
  test.each<[string, Given, string]>([
    ['its policy, in the last verdict before it', { commands: [command('carol', 'approve private')] }, 'met by carol'],
    ['nothing of another policy', { commands: [command('carol', 'approve public')] }, 'open'],
    [
      'nothing that was not published yet',
      { commands: [command('carol', 'approve private', { at: '2026-11-01T11:59:59Z' })] },
      'open',
    ],
    [
      'the verdict that it names',
      { verdicts: changed('2026-11-01T12:59:30Z'), commands: [command('carol', `approve private ${digest()}`)] },
      'met by carol',
    ],
    [
      'the older verdict that it names, and not this one',
      { verdicts: changed('2026-11-01T12:30:00Z'), commands: [command('carol', `approve private ${digest(other)}`)] },
      'open',
    ],
    [
      'nothing, where there is no verdict of that name',
      { commands: [command('carol', 'approve private 0000000')] },
      'open',
    ],
    [
      'nothing, where the verdict of that name came later',
      { verdicts: changed('2026-11-01T13:00:01Z'), commands: [command('carol', `approve private ${digest()}`)] },
      'open',
    ],
    [
      'nothing, where two different ones stood in the minute before',
      { verdicts: changed('2026-11-01T12:59:30Z'), commands: [command('carol', 'approve private')] },
      'open',
    ],
    [
      'the last, where that stood for a minute',
      { verdicts: changed('2026-11-01T12:59:00Z'), commands: [command('carol', 'approve private')] },
      'met by carol',
    ],
    [
      'the last, where the other asked the same',
      {
        verdicts: [published({ headSha: 'x' }), published({ publishedAt: '2026-11-01T12:59:50Z' })],
        commands: [command('carol', 'approve private')],
      },
      'met by carol',
    ],
    [
      'the last, where only another policy changed',
      {
        verdicts: [
          published({ requirements: [asked(), asked({ policy: 'b', key: 'x' })] }),
          published({ publishedAt: '2026-11-01T12:59:50Z' }),
        ],
        commands: [command('carol', 'approve private')],
      },
      'met by carol',
    ],
    [
      'nothing, where it names two verdicts that ask different things',
      {
        requirements: [evil],
        verdicts: [published({ requirements: [harmless] }), published({ requirements: [evil] })],
        commands: [command('carol', `approve private ${digest(harmless)}`)],
      },
      'open',
    ],
    [
      'the one that it names by more of its digest',
      {
        requirements: [evil],
        verdicts: [published({ requirements: [harmless] }), published({ requirements: [evil] })],
        commands: [command('carol', `approve private ${askedDigest([evil]).slice(0, 32)}`)],
      },
      'met by carol',
    ],
    [
      'nothing onto another branch',
      { verdicts: [published({ baseRef: 'next' })], commands: [command('carol', `approve private ${digest()}`)] },
      'open',
    ],
  ])('A4: %s', (_, given, expected) => {
    expect(outcome(given)).toBe(expected)
  })

  test.each([
    ['nothing-published', 'approve private', []],
    ['two-verdicts', 'approve private', changed('2026-11-01T12:59:30Z')],
    ['no-such-verdict', 'approve private 0000000', changed('2026-11-01T12:00:00Z')],
    [
      'two-so-named',
      `approve private ${digest(harmless)}`,
      [published({ requirements: [harmless] }), published({ requirements: [evil] })],
    ],
    ['not-asked', 'approve public', changed('2026-11-01T12:00:00Z')],
  ] as const)('A4: one that approves nothing says why: %s', (why, words, verdicts) => {
    const { at, command: parsed } = command('carol', words)
    if (parsed.kind === 'approve') expect(approvedBy({ at, command: parsed }, { verdicts, baseRef: 'main' })).toBe(why)
  })
})

describe('A4: what is voided, and why', () => {
  const terms = (facts: object, more: object = {}) => ({
    terms: {
      maximum: null,
      spent: false,
      facts: Object.fromEntries(Object.entries(facts).map(([what, shown]) => [what, { shown, digest: `${shown}` }])),
      ...more,
    },
  })
  const change = (then: object, now: object, more: [object, object] = [{}, {}]): Given => {
    const [before, after] = [asked({ key: 'k0', ...terms(then, more[0]) }), asked({ ...terms(now, more[1]) })]
    return {
      requirements: [after],
      verdicts: [
        published({ headSha: 'before', requirements: [before] }),
        published({ requirements: [after], publishedAt: '2026-11-01T14:00:00Z' }),
      ],
      reviews: [review('carol', { commit: 'before' })],
    }
  }
  const size = 'service.parameters.storageGiB'
  test.each<[string, Given, readonly string[]]>([
    [
      'another value',
      change({ [size]: '200' }, { [size]: '400' }),
      ['`service.parameters.storageGiB` was `200` when it was approved, and is `400` now.'],
    ],
    [
      'another account',
      change({ 'the account': 'dev' }, { 'the account': 'prod' }),
      ['the account was `dev` when it was approved, and is `prod` now.'],
    ],
    [
      'more than can be told',
      change({ a: '1', b: '1', c: '1', d: '1' }, { a: '2', b: '2', c: '2', d: '2' }),
      ['; and 1 more.'],
    ],
    [
      'a value that is not read any more',
      change({ a: '1' }, {}),
      ['`a` was `1` when it was approved, and is `(not read)` now.'],
    ],
    ['what nobody can tell', change({}, {}), ['what it was given for is another now.']],
    [
      'more usage',
      change({}, {}, [{ usage: { storageGiB: 10 } }, { usage: { storageGiB: 20 } }]),
      ['`storageGiB` was `10`, and is `20` now.'],
    ],
  ])('A4: by %s', (_, given, whys) => {
    const { voided } = settle(hearing(given))
    expect(voided).toHaveLength(1)
    expect(voided[0]).toMatchObject({ by: 'carol', policy: 'private', subject: { name: 'orders' } })
    for (const why of whys) expect(voided[0]?.why).toContain(why)
  })

  test('A4: by another rule, or by a sensitive value, that are not shown', () => {
    const facts = (rule: string, secret: string) => ({
      'the rule': { shown: '', digest: rule },
      'service.parameters.secret': { shown: '"(sensitive)"', digest: secret },
    })
    const [then, now] = [facts('1', '1'), facts('2', '2')].map((all) => ({ maximum: null, spent: false, facts: all }))
    if (then === undefined || now === undefined) return
    expect(whyVoided(then, now)).toBe('the rule is another now; `service.parameters.secret` is another now.')
  })

  const moved = change({ a: '1' }, { a: '2' })
  test.each<[string, Given]>([
    ['what is asked no more', { ...moved, requirements: [] }],
    [
      'one who approved the new value too',
      { ...moved, reviews: [...(moved?.reviews ?? []), review('carol', { submittedAt: '2026-11-01T15:00:00Z' })] },
    ],
    [
      'what was withdrawn',
      { ...moved, commands: [command('carol', 'revoke private', { at: '2026-11-01T15:00:00Z' })] },
    ],
    ['one who may not approve', { ...moved, reviews: [review('bob', { commit: 'before' })] }],
    [
      'what has ended anyway',
      {
        ...moved,
        reviews: [],
        verdicts: [published({ requirements: [asked({ key: 'k0' })] })],
        commands: [command('carol', 'approve private until 2026-11-01T13:30:00Z')],
      },
    ],
  ])('A4: nothing is said of %s', (_, given) => {
    expect(settle(hearing(given)).voided).toEqual([])
  })
})

describe('A3: usage counts up to what was approved', () => {
  const using = (key: string, storageGiB: number) =>
    asked({ key, terms: { maximum: null, spent: false, usage: { storageGiB }, facts: {} } })
  test.each([
    ['less', 90, 'met by carol'],
    ['the same', 100, 'met by carol'],
    ['more', 101, 'open'],
  ])('A3: %s is used now', (_, now, expected) => {
    const given = {
      requirements: [using('k1', now)],
      verdicts: [published({ requirements: [using('k1', 100)] })],
      reviews: [review('carol')],
    }
    expect(outcome(given)).toBe(expected)
  })
})

describe('A5: approvals are withdrawn', () => {
  const approved = review('carol')
  const later = '2026-11-01T14:00:00Z'
  test.each<[string, Given, string]>([
    ['by a later request for changes of the same person', { reviews: [approved, changes('carol', later)] }, 'open'],
    ['not by one before', { reviews: [changes('carol', '2026-11-01T12:30:00Z'), approved] }, 'met by carol'],
    ['not by another person’s', { reviews: [approved, changes('dora', later)] }, 'met by carol'],
    [
      'by a later request for changes, a command too',
      { commands: [command('carol', 'approve private')], reviews: [changes('carol', later)] },
      'open',
    ],
    ['by a dismissal', { reviews: [dismissed('carol', '2026-11-01T13:00:00Z')] }, 'open'],
    [
      'by a dismissal, and given again',
      { reviews: [dismissed('carol', '2026-11-01T13:00:00Z'), review('carol', { submittedAt: later })] },
      'met by carol',
    ],
    [
      'for good, though the request for changes is dismissed',
      { reviews: [approved, dismissed('carol', later)] },
      'open',
    ],
    ['by revoke', { reviews: [approved], commands: [command('carol', 'revoke private', { at: later })] }, 'open'],
    [
      'not by revoke of another policy',
      { reviews: [approved], commands: [command('carol', 'revoke public', { at: later })] },
      'met by carol',
    ],
    [
      'not by revoke of somebody who may not',
      { reviews: [approved], commands: [command('bob', 'revoke private', { at: later })] },
      'met by carol',
    ],
    [
      'by revoke of anyone eligible',
      { reviews: [approved], commands: [command('dora', 'revoke private', { at: later, everybody: true })] },
      'open',
    ],
    [
      'by revoke, and given again',
      {
        commands: [
          command('carol', 'approve private'),
          command('carol', 'revoke private', { at: later }),
          command('carol', 'approve private', { at: '2026-11-01T15:00:00Z' }),
        ],
      },
      'met by carol',
    ],
    [
      'within one second, in their order',
      {
        commands: [
          command('carol', 'revoke private', { id: '5.00' }),
          command('carol', 'approve private', { id: '6.00' }),
        ],
      },
      'met by carol',
    ],
    [
      'within one second, the other way round',
      {
        commands: [
          command('carol', 'approve private', { id: '5.00' }),
          command('carol', 'revoke private', { id: '6.00' }),
        ],
      },
      'open',
    ],
    [
      'within one second, where nobody can tell the order',
      { reviews: [approved], commands: [command('carol', 'revoke private', { id: '1.00' })] },
      'open',
    ],
  ])('A5: %s', (_, given, expected) => {
    expect(outcome(given)).toBe(expected)
  })
})

describe('A6: how long an approval lasts', () => {
  const limited = (maximum: string | null) => asked({ terms: { maximum, spent: false, facts: {} } })
  const lasting = (maximum: string | null, words: string, now: string) => {
    const requirements = [limited(maximum)]
    const said =
      words === ''
        ? { reviews: [review('carol')] }
        : { commands: [command('carol', `approve private ${words}`.trim())] }
    return settle(hearing({ requirements, verdicts: [published({ requirements })], now, ...said })).requirements[0]
  }
  test.each<[string, string | null, string, string | null]>([
    ['a review, as long as the policy allows from the day it was given', '90d', '', '2027-01-30'],
    ['a review of a policy without a limit, as long as its key stands', null, '', null],
    ['a command without a date, as long as the policy allows', '90d', 'because it is so', '2027-01-30'],
    ['a command, until its date', '90d', 'until 2026-12-01 because it is so', '2026-12-01'],
    ['a command, at most as long as the policy allows', '90d', 'until 2028-01-01', '2027-01-30'],
    ['the last day that the policy allows', '90d', 'until 2027-01-30', '2027-01-30'],
    ['an instant in another time zone', '90d', 'until 2026-11-20T00:00:00+14:00', '2026-11-20T00:00:00+14:00'],
    ['a policy without a limit, until its date', null, 'until 2036-12-01', '2036-12-01'],
  ])('A6: %s', (_, maximum, words, until) => {
    expect(lasting(maximum, words, '2026-11-01T18:00:00Z')).toMatchObject({ satisfied: true, given: [{ until }] })
  })

  test.each([
    ['one second before the end of its day', 'until 2026-12-01', '2026-12-01T23:59:59Z', true],
    ['at the end of its day', 'until 2026-12-01', '2026-12-02T00:00:00Z', false],
    ['one second before its instant', 'until 2026-12-01T12:00:00+02:00', '2026-12-01T09:59:59Z', true],
    ['at its instant', 'until 2026-12-01T12:00:00+02:00', '2026-12-01T10:00:00Z', false],
    ['one second before the longest', '', '2027-01-30T23:59:59Z', true],
    ['at the longest', '', '2027-01-31T00:00:00Z', false],
    ['with an end that was over when it was given', 'until 2026-10-01', '2026-11-01T18:00:00Z', false],
    ['with an end that nobody can read', 'until tomorrow', '2026-11-01T18:00:00Z', false],
  ])('A6: %s', (_, words, now, counts) => {
    expect(lasting('90d', words, now)?.satisfied).toBe(counts)
  })

  test('A6: of several approvals of one person the one that lasts longest counts', () => {
    const commands = [
      command('carol', 'approve private until 2026-12-24'),
      command('carol', 'approve private until 2026-12-01'),
    ]
    expect(settle(hearing({ commands })).requirements[0]?.given).toMatchObject([{ until: '2026-12-24' }])
  })

  test('A6: one that has ended is told', () => {
    const commands = [command('carol', 'approve private until 2026-11-01T14:00:00Z')]
    expect(settle(hearing({ commands })).notes).toEqual([
      'The approval of `@carol` for `private` ended on 2026-11-01T14:00:00Z.',
    ])
  })
})

describe('how commands are written', () => {
  test.each([
    ['approve p', { kind: 'approve', policy: 'p', digest: null, until: null, reason: null }],
    [
      'approve p 3F2C1E9 until 2027-01-31 because the site is static',
      { kind: 'approve', policy: 'p', digest: '3f2c1e9', until: '2027-01-31', reason: 'the site is static' },
    ],
    ['approve p because until', { kind: 'approve', policy: 'p', digest: null, until: null, reason: 'until' }],
    ['revoke p', { kind: 'revoke', policy: 'p' }],
    ['recheck', null],
  ])('%s', (words, expected) => {
    expect(parseApprovalCommand(words.split(' '))).toEqual(expected)
  })

  test.each([
    'approve',
    'approve until 2027-01-31',
    'approve p until',
    'approve p 2027-01-31',
    'approve p 3f2c1e9 3f2c1e9',
    'approve p because',
    'approve p because <reason>',
    'revoke',
    'revoke p q',
  ])('not: %s', (words) => {
    expect(parseApprovalCommand(words.split(' '))).toMatch(/\/plumbline (approve|revoke) POLICY/)
  })

  test('each line of a comment is one; what is quoted or shown in a block is none', () => {
    const body =
      'Fine.\r\n/plumbline approve a\n > /plumbline approve b\n```sh\n/plumbline approve c\n```\n  /plumbline approve d\n/plumblined e\n~~~\n/plumbline f\n'
    expect(commandLines(body)).toEqual([
      ['approve', 'a'],
      ['approve', 'd'],
    ])
  })
})
