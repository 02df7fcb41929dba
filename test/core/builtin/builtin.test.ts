import { describe, expect, test } from 'vitest'
import type { JudgeInput } from '../../../service/core/judge.ts'
import { planLines } from '../../../service/core/render/plan-lines.ts'
import {
  asks,
  bucket,
  estateFile,
  type Files,
  findingOf,
  judged,
  local,
  placeOf,
  service,
  smallOnly,
  team,
  told,
  waiver,
} from '../judge/judging.ts'

const pullRequest = (teams: readonly string[], login = 'ada'): Partial<JudgeInput> => ({
  pullRequest: { number: 7, author: { login, kind: 'human', teams }, base: 'main', labels: [], files: [] },
})
const workflow =
  'apiVersion: plumbline/v1\nkind: Workflow\nmetadata: { name: refresh }\nspec:\n  on: { manual: { teams: [acme/x] } }\n  tasks: [{ name: a, uses: approval, with: { teams: [acme/x] } }]\n'

describe('J4: builtin-rules', () => {
  test.each<[string, Files, Files, string]>([
    ['a new policy', {}, { 'policies/small-only.yaml': smallOnly() }, 'Policy small-only'],
    [
      'a changed policy',
      { 'policies/small-only.yaml': smallOnly() },
      { 'policies/small-only.yaml': smallOnly({ enforcement: 'warn' }) },
      'Policy small-only',
    ],
    [
      'a deleted policy',
      { 'policies/small-only.yaml': smallOnly() },
      { 'policies/small-only.yaml': null },
      'Policy small-only',
    ],
    ['a changed offering', {}, { 'catalog/offerings/bucket.yaml': bucket().replace('0.5', '0.6') }, 'Offering bucket'],
    ['a new team', {}, { 'catalog/teams/web.yaml': team('web') }, 'Team web'],
    ['a new workflow', {}, { 'workflows/w.yaml': workflow }, 'Workflow refresh'],
    ['a changed Estate', {}, { 'plumbline.yaml': estateFile('  currency: EUR') }, 'Estate acme'],
    [
      'an Estate with another name, once',
      {},
      { 'plumbline.yaml': estateFile().replace('name: acme', 'name: acme2') },
      'Estate acme2',
    ],
  ])('J4: %s needs an administrator', (_, base, head, subject) => {
    const verdict = judged(base, head)
    expect(verdict.requirements.map((one) => `${one.subject.kind} ${one.subject.name}`)).toEqual([subject])
    expect(verdict.requirements).toMatchObject([
      { policy: 'builtin-rules', approvers: { groups: [], teams: ['acme/cloud-coe'], users: [], count: 1 } },
    ])
    expect(findingOf(verdict, 'builtin-rules')).toMatchObject({
      category: 'violation',
      enforcement: 'approve',
      severity: 'high',
      status: 'open',
      introduced: true,
    })
    expect(verdict).toMatchObject({ verdict: 'needs-approval', counts: { skipped: 0 } })
  })

  test('J4: comments and a move are no change of a rule', () => {
    const base = { 'policies/small-only.yaml': smallOnly() }
    expect(
      told(judged(base, { 'policies/small-only.yaml': null, 'policies/b.yaml': `# moved\n${smallOnly()}` })),
    ).toEqual([])
  })

  test('J4: a deleted rule is shown where it was, without an annotation', () => {
    const base = { 'policies/small-only.yaml': smallOnly() }
    expect(findingOf(judged(base, { 'policies/small-only.yaml': null }), 'builtin-rules')).toMatchObject({
      location: { path: 'policies/small-only.yaml', line: 3 },
      deleted: true,
    })
  })

  test('A3: the key falls with another change of the rule, and in another pull request', () => {
    const key = (text: string, number = 7) =>
      judged(
        {},
        { 'policies/small-only.yaml': text },
        {
          pullRequest: {
            number,
            author: { login: 'ada', kind: 'human', teams: [] },
            base: 'main',
            labels: [],
            files: [],
          },
        },
      ).requirements[0]?.key
    expect(key(smallOnly())).toBe(key(`# a comment\n${smallOnly()}`))
    expect(key(smallOnly())).not.toBe(key(smallOnly({ enforcement: 'warn' })))
    expect(key(smallOnly())).not.toBe(key(smallOnly(), 8))
  })

  test('J19: built-in rules are not counted', () => {
    expect(judged({}, { 'catalog/teams/web.yaml': team('web') }).counts.policies).toBe(0)
  })
})

describe('J4: builtin-waivers', () => {
  const rules = { 'policies/small-only.yaml': smallOnly(asks) }
  const w = (of: string, until = '2026-07-01') => ({
    'waivers/w.yaml': waiver('w', of, 'service.name == "big"', until),
  })

  test.each<[string, Files, Files]>([
    ['a new one', rules, w('small-only')],
    ['a changed one', { ...rules, ...w('small-only') }, w('small-only', '2026-07-02')],
    ['a deleted one', { ...rules, ...w('small-only') }, { 'waivers/w.yaml': null }],
  ])('J4: %s needs the approvers of the policy that it waives', (_, base, head) => {
    expect(judged(base, head).requirements).toMatchObject([
      {
        policy: 'builtin-waivers',
        subject: { kind: 'Waiver', name: 'w' },
        approvers: { teams: ['acme/security'], count: 1 },
      },
    ])
  })

  test('J4: administrators, where the policy names nobody', () => {
    const base = { 'policies/small-only.yaml': smallOnly({ exception: '{ maximum: 90d }' }) }
    expect(judged(base, w('small-only')).requirements).toMatchObject([{ approvers: { teams: ['acme/cloud-coe'] } }])
  })

  test('J4: one that turns to another policy asks the approvers of both, each for itself', () => {
    const base = {
      ...rules,
      'policies/b.yaml': smallOnly({ ...asks, approvers: '{ teams: [acme/finance] }' }).replace(
        'name: small-only',
        'name: other',
      ),
      ...w('small-only'),
    }
    const { requirements } = judged(base, w('other'))
    expect(requirements.map(({ approvers }) => approvers.teams.join()).sort()).toEqual([
      'acme/finance',
      'acme/security',
    ])
    const approvals = requirements
      .filter(({ approvers }) => approvers.teams[0] === 'acme/security')
      .map(({ policy, key }) => ({ policy, key, by: 'ada' }))
    expect(judged(base, w('other'), { approvals }).verdict).toBe('needs-approval')
  })
})

describe('J4: builtin-ownership', () => {
  const there = { 'catalog/services/a.yaml': service('a') }
  const web = { 'catalog/teams/web.yaml': team('web') }
  const ownership = (base: Files, head: Files, teams: readonly string[]) =>
    judged(base, head, pullRequest(teams))
      .requirements.filter((one) => one.policy === 'builtin-ownership')
      .map(({ approvers }) => approvers.teams.join())

  test.each<[string, Files, Files, readonly string[], readonly string[]]>([
    ['a new service of another team', {}, there, ['acme/web'], ['acme/payments']],
    ['a changed one', there, { 'catalog/services/a.yaml': service('a', '{ storageGiB: 7 }') }, [], ['acme/payments']],
    ['a deleted one', there, { 'catalog/services/a.yaml': null }, [], ['acme/payments']],
    ['one of the author’s own team', {}, there, ['acme/payments'], []],
    ['of whatever case', {}, there, ['ACME/Payments'], []],
    ['one that is left alone', there, { 'catalog/services/a.yaml': `# x\n${service('a')}` }, [], []],
    [
      'one that moves to the author’s team',
      { ...there, ...web },
      { 'catalog/services/a.yaml': service('a', '{ storageGiB: 100 }', { owner: 'web' }) },
      ['acme/web'],
      ['acme/payments'],
    ],
    [
      'one that moves between two other teams',
      { ...there, ...web },
      { 'catalog/services/a.yaml': service('a', '{ storageGiB: 100 }', { owner: 'web' }) },
      [],
      ['acme/payments', 'acme/web'],
    ],
  ])('J4: %s', (_, base, head, teams, asked) => {
    expect([...ownership(base, head, teams)].sort()).toEqual(asked)
  })

  test('J4: not judged by hand, where there is no author', () => {
    expect(told(judged({}, there))).toEqual([])
  })

  test('J1: the team is the base’s: a pull request cannot name its own GitHub team', () => {
    const mine = { 'catalog/teams/payments.yaml': team('payments').replace('acme/payments', 'acme/mallory') }
    expect(ownership({}, { ...there, ...mine }, ['acme/mallory'])).toEqual(['acme/payments'])
  })
})

describe('J4: builtin-deletions', () => {
  const many = (count: number, text: (name: string) => string | null): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`catalog/services/s${index}.yaml`, text(`s${index}`)]),
    )
  const dev = (name: string) => service(name, '{}', local)
  const deletions = (verdict: ReturnType<typeof judged>) =>
    verdict.requirements.filter((one) => one.policy === 'builtin-deletions')

  test.each([
    [5, {}, 0],
    [6, {}, 1],
    [1, { recentDeletions: 4 }, 0],
    [1, { recentDeletions: 5 }, 1],
    [0, { recentDeletions: 50 }, 0],
  ])('J4: %i deletions with %j ask %i times', (count, more, times) => {
    const verdict = judged(
      many(7, dev),
      many(count, () => null),
      more,
    )
    expect(deletions(verdict)).toHaveLength(times)
    if (times > 0)
      expect(deletions(verdict)).toMatchObject([
        { subject: { kind: 'Estate', name: 'acme' }, approvers: { teams: ['acme/cloud-coe'] } },
      ])
  })

  test('J4: the limit is the Estate’s on the base, and replacements count', () => {
    const base = { ...many(2, service), 'plumbline.yaml': estateFile('  limits: { deletions: 1 }') }
    const moved = many(2, (name) => service(name, '{ storageGiB: 100 }', { region: 'eu-central-1' }))
    expect(
      deletions(judged(base, { ...moved, 'plumbline.yaml': estateFile('  limits: { deletions: 99 }') })),
    ).toHaveLength(1)
  })

  test('A3: all changed documents are in its key', () => {
    const key = (more: Files) => deletions(judged(many(7, dev), { ...many(6, () => null), ...more }))[0]?.key
    expect(key({})).not.toBe(key({ 'catalog/services/s6.yaml': service('s6', '{ storageGiB: 2 }', local) }))
  })
})

describe('J4: builtin-stateful', () => {
  const there = { 'catalog/services/a.yaml': service('a') }

  test.each<[string, Files]>([
    ['deleting a bucket', { 'catalog/services/a.yaml': null }],
    ['replacing one', { 'catalog/services/a.yaml': service('a', '{ storageGiB: 100 }', { region: 'eu-central-1' }) }],
    [
      'an offering that drops it',
      {
        'catalog/offerings/bucket.yaml': bucket().replace(
          'Bucket:\n          Type: AWS::S3::Bucket',
          'Topic:\n          Type: AWS::SNS::Topic',
        ),
      },
    ],
  ])('J4: %s needs an administrator', (_, head) => {
    const { requirements } = judged(there, head)
    expect(requirements).toContainEqual(
      expect.objectContaining({
        policy: 'builtin-stateful',
        subject: { kind: 'Service', name: 'a' },
        approvers: { groups: [], teams: ['acme/cloud-coe'], users: [], count: 1 },
      }),
    )
  })

  test('J4: changing one in place does not', () => {
    expect(
      told(judged(there, { 'catalog/services/a.yaml': service('a', '{ storageGiB: 100, public: true }') })),
    ).toEqual([])
  })

  test('M10: a file that could not be read before does not hide a deletion', () => {
    const base = { ...there, 'catalog/odd.yaml': 'apiVersion: plumbline/v1\nkind: [' }
    const verdict = judged(base, { 'catalog/services/a.yaml': null })
    expect(told(verdict)).toContain('builtin-stateful a open')
    expect(placeOf(findingOf(verdict, 'builtin-stateful'))).toContain('catalog/services/a.yaml:3')
  })
})

describe('J4: builtin-import', () => {
  const annotated = (text: string, id: string, logicalId = 'Bucket') =>
    text.replace(/environment: (\w+)/, `environment: $1, annotations: { plumbline-import/${logicalId}: ${id} }`)
  const plain = { 'catalog/services/a.yaml': service('a') }
  const taking = (id: string, logicalId?: string) => ({
    'catalog/services/a.yaml': annotated(service('a'), id, logicalId),
  })

  test.each<[string, Files, Files]>([
    ['a new service', {}, taking('stray-1')],
    ['one whose annotation comes later, when the ledger alone knows what is there', plain, taking('stray-1')],
    ['one that names another', taking('stray-2'), taking('stray-1')],
  ])(
    'J4, S5: %s takes over what lives by an administrator’s word alone, be its author of its team',
    (_, base, head) => {
      const verdict = judged(base, head, pullRequest(['acme/payments']))
      expect(verdict.verdict).toBe('needs-approval')
      expect(verdict.requirements).toMatchObject([
        {
          policy: 'builtin-import',
          subject: { kind: 'Service', name: 'a' },
          approvers: { groups: [], teams: ['acme/cloud-coe'], users: [], count: 1 },
        },
      ])
      const found = findingOf(verdict, 'builtin-import')
      expect(found?.message).toContain(
        'takes over what lives in the cloud: stray-1 as Bucket; an administrator approves',
      )
      expect(placeOf(found)).toMatch(/^catalog\/services\/a\.yaml:3:/)
    },
  )

  test('J4, J12: the plan says what is taken over, and what is made', () => {
    const lines = (head: Files) => planLines(judged({}, head).plan, null).map(({ text }) => text)
    expect(lines(taking('stray-1'))).toContain('take over stray-1 as Bucket (AWS::S3::Bucket)')
    expect(lines(taking('stray-1', 'Other'))).toContain('create Bucket (AWS::S3::Bucket)')
  })

  test('J4: what stands there already, or goes, asks nobody for that', () => {
    const bigger = { 'catalog/services/a.yaml': annotated(service('a', '{ storageGiB: 100 }'), 'stray-1') }
    expect(told(judged(taking('stray-1'), bigger))).toEqual([])
    expect(told(judged(taking('stray-1'), plain))).toEqual([])
  })
})
