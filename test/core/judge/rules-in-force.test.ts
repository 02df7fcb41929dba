import { describe, expect, test } from 'vitest'
import {
  asks,
  bucket,
  common,
  documentsOf,
  estateFile,
  findingOf,
  judged,
  judgedAlone,
  pack,
  policy,
  service,
  smallOnly,
  team,
  told,
} from './judging.ts'

const small = { 'policies/small-only.yaml': smallOnly() }
const big = { 'catalog/services/big.yaml': service('big', '{ storageGiB: 900 }') }

describe('J1: the rules in force are the base’s', () => {
  test.each([
    ['a policy deleted in the same pull request still judges', { 'policies/small-only.yaml': null }],
    ['one downgraded to warn stays deny', { 'policies/small-only.yaml': smallOnly({ enforcement: 'warn' }) }],
    ['one loosened stays as strict', { 'policies/small-only.yaml': smallOnly({ require: '"true"' }) }],
    [
      'a second one of its name replaces nothing',
      { 'policies/zz.yaml': smallOnly({ require: '"service.parameters.storageGiB <= 5000"' }) },
    ],
  ])('J1: %s', (_, change) => {
    const verdict = judged(small, { ...change, ...big })
    expect(verdict.verdict).toBe('deny')
    expect(findingOf(verdict, 'small-only', 'big')).toMatchObject({ enforcement: 'deny', status: 'open' })
  })

  test('J1: a policy that the pull request brings does not judge it yet', () => {
    const verdict = judged({}, { ...small, ...big })
    expect(told(verdict)).toEqual(['builtin-rules small-only open'])
    expect(verdict.counts.policies).toBe(0)
  })

  test('J1: groups and administrators are those of the base', () => {
    const base = {
      'plumbline.yaml': estateFile('  groups: { security: [acme/security] }'),
      'policies/small-only.yaml': smallOnly({ ...asks, approvers: '{ groups: [security] }' }),
    }
    const mine = estateFile('  groups: { security: [mallory] }', 'administrators: [mallory]')
    const { requirements } = judged(base, { 'plumbline.yaml': mine, ...big })
    expect(requirements.map(({ approvers }) => [...approvers.teams, ...approvers.users])).toEqual([
      ['acme/security'],
      ['acme/cloud-coe'],
    ])
  })

  test('J1: a pack’s parameters, enforcement and exceptions are those of the base', () => {
    const shipped = pack('sizing', [
      smallOnly({
        require: '"service.parameters.storageGiB <= params.most"',
        parameters: '{ type: object, properties: { most: { type: integer, default: 500 } } }',
      }),
    ])
    const withPack = (more: string) => ({
      'plumbline.yaml': estateFile(`  packs: [{ name: sizing, version: 1${more} }]`),
    })
    const change = { ...big, ...withPack(', except: [small-only]') }
    expect(findingOf(judged(withPack(''), change, { shipped }), 'small-only')).toMatchObject({ enforcement: 'deny' })
    const warns = withPack(', enforcement: { small-only: warn }')
    expect(findingOf(judged(warns, change, { shipped }), 'small-only')).toMatchObject({ enforcement: 'warn' })
    expect(told(judged(withPack(', parameters: { most: 900 }'), big, { shipped }))).toEqual([])
    expect(told(judged(withPack(', except: [small-only]'), big, { shipped }))).toEqual([])
  })

  test('J1: a team’s may and quota, widened in the same pull request, do not help', () => {
    const rule = policy('order', { require: 'team.?may.orValue([]).exists(one, service.offering in one.order)' })
    const quota = policy('quota', { require: '"!has(quota.storageGiB) || usage.storageGiB <= quota.storageGiB"' })
    const base = {
      'policies/order.yaml': rule,
      'policies/quota.yaml': quota,
      'catalog/teams/payments.yaml': team(
        'payments',
        '  may: [{ order: [vault], in: [prod] }]\n  quota: { storageGiB: 150 }',
      ),
    }
    const wide = team('payments', '  may: [{ order: [bucket], in: [prod] }]\n  quota: { storageGiB: 1500 }')
    const verdict = judged(base, { ...big, 'catalog/teams/payments.yaml': wide })
    expect(told(verdict)).toEqual(['order big open', 'quota big open', 'builtin-rules payments open'])
  })

  test('J1: the team as a subject is the one after the change', () => {
    const rule = policy('few', { on: '[Team]', require: 'team.?quota.orValue({}).?storageGiB.orValue(0) <= 100' })
    const wide = team('payments', '  quota: { storageGiB: 1500 }')
    expect(told(judged({ 'policies/few.yaml': rule }, { 'catalog/teams/payments.yaml': wide }))).toContain(
      'few payments open',
    )
  })
})

describe('J2: subjects are judged as they will be', () => {
  test('J2: a new team and a new offering may be used at once, and ask the administrators', () => {
    const verdict = judged(small, {
      'catalog/teams/web.yaml': team('web'),
      'catalog/offerings/vault.yaml': bucket().replace('name: bucket', 'name: vault'),
      'catalog/services/w.yaml': service('w', '{ storageGiB: 100 }', { owner: 'web', offering: 'vault' }),
    })
    expect(told(verdict)).toEqual(['builtin-rules vault open', 'builtin-rules web open'])
    expect(verdict.verdict).toBe('needs-approval')
  })

  test('J2: a service is judged with its offering after the merge', () => {
    const rule = policy('private', {
      on: '[AWS::S3::Bucket]',
      require: 'resource.properties.PublicAccessBlockConfiguration.BlockPublicAcls',
    })
    const base = { 'policies/private.yaml': rule, 'catalog/services/a.yaml': service('a') }
    const verdict = judged(base, { 'catalog/offerings/bucket.yaml': bucket('${params.public}') })
    expect(told(verdict)).toContain('private a/Bucket open')
  })
})

describe('J5: where the base has no valid rules', () => {
  const broken = { 'plumbline.yaml': estateFile('  packs: [') }
  const bad = { 'policies/small-only.yaml': smallOnly({ require: '"parms.x"' }) }
  const estate = documentsOf(common).estate

  test('J5: the change that makes an estate asks a repository administrator, and nothing else judges by hand', () => {
    const gone = Object.fromEntries(Object.keys(common).map((path) => [path, null]))
    const verdict = judged(gone, { ...common, ...big, ...small })
    expect(told(verdict)).toEqual(['builtin-rules acme open'])
    expect(verdict.requirements).toMatchObject([
      {
        subject: { kind: 'Estate', name: 'acme' },
        approvers: { groups: [], teams: [], users: [], count: 1 },
        satisfied: false,
      },
    ])
    expect(verdict.counts.policies).toBe(0)
  })

  test('J5: mending a broken Estate asks the administrators of the last valid one, not those that the change names', () => {
    const mended = estateFile('', 'administrators: [acme/mallory]')
    const verdict = judged({ ...broken, ...small }, { 'plumbline.yaml': mended, ...big }, { lastValidEstate: estate })
    expect(told(verdict)).toEqual(['builtin-rules acme open'])
    expect(verdict.requirements).toMatchObject([{ approvers: { teams: ['acme/cloud-coe'], users: [] } }])
  })

  test('J5: in the service the last valid rules judge besides', () => {
    const lastValid = documentsOf({ ...common, ...small })
    const more = { bootstrap: 'service', lastValid, lastValidEstate: lastValid.estate } as const
    const verdict = judged(bad, { ...small, ...big }, more)
    expect(told(verdict)).toEqual(['small-only big open', 'builtin-rules acme open'])
    expect(verdict.verdict).toBe('deny')
  })

  test('J5: a change that leaves a broken rule in force broken is denied', () => {
    const verdict = judged(bad, { 'catalog/services/a.yaml': service('a') })
    expect(told(verdict)).toEqual(['document small-only error before'])
    expect(verdict.verdict).toBe('deny')
  })

  test('J5: deleting the broken policy mends the rules', () => {
    const verdict = judged(bad, { 'policies/small-only.yaml': null })
    expect(told(verdict)).toEqual(['builtin-rules acme open'])
  })

  test('J5: the requirement falls with any changed document', () => {
    const key = (change: object) =>
      judged(broken, { 'plumbline.yaml': estateFile(), ...change }, { lastValidEstate: estate }).requirements[0]?.key
    expect(key({})).toBe(key({ 'catalog/services/a.yaml': null }))
    expect(key({})).not.toBe(key(big))
  })
})

describe('J14: the mode is the base’s', () => {
  const observe = { 'plumbline.yaml': estateFile('  mode: observe') }

  test('J14: observe judges as enforce does, and says so', () => {
    const verdict = judged({ ...observe, ...small }, big)
    expect(verdict).toMatchObject({ mode: 'observe', verdict: 'deny' })
    expect(told(verdict)).toEqual(['small-only big open'])
  })

  test('J14: a pull request cannot set it for itself', () => {
    expect(judged(small, { ...observe, ...big })).toMatchObject({ mode: 'enforce', verdict: 'deny' })
  })

  test('J14: with no estate on the base the branch’s counts', () => {
    const gone = Object.fromEntries(Object.keys(common).map((path) => [path, null]))
    expect(judged(gone, { ...common, ...observe })).toMatchObject({ mode: 'observe', verdict: 'needs-approval' })
  })

  test('J14: a broken Estate on the base is no reason to observe', () => {
    expect(judged({ 'plumbline.yaml': estateFile('  packs: [') }, observe)).toMatchObject({ mode: 'enforce' })
  })
})

describe('J15: a tree judged as it stands', () => {
  test('J15: its own rules count, every finding is introduced, nothing is planned', () => {
    const verdict = judgedAlone({ ...small, ...big })
    expect(told(verdict)).toEqual(['small-only big open'])
    expect(verdict).toMatchObject({ verdict: 'deny', plan: { changes: [] } })
  })

  test('J15: change is none and old is null', () => {
    const rule = policy('r', { require: 'change == "none" && old == null' })
    expect(told(judgedAlone({ 'policies/r.yaml': rule, ...big }))).toEqual([])
  })

  test('J15: built-in rules judge changes alone', () => {
    expect(told(judgedAlone({ ...small, 'catalog/teams/web.yaml': team('web') }))).toEqual([])
  })
})
