import { describe, expect, test } from 'vitest'
import { asks, bucket, findingOf, judged, local, policy, service, smallOnly, team, told, waiver } from './judging.ts'

const small = { 'policies/small-only.yaml': smallOnly() }
const big = (more = '') => ({ 'catalog/services/big.yaml': service('big', `{ storageGiB: 900${more} }`) })

describe('J6: what was there before', () => {
  test('J6: a finding whose key stands on the base does not block, and asks nobody', () => {
    const base = { 'policies/small-only.yaml': smallOnly(asks), ...big() }
    const verdict = judged(base, { 'catalog/services/a.yaml': service('a') })
    expect(told(verdict)).toEqual(['small-only big open before'])
    expect(verdict).toMatchObject({ verdict: 'pass', requirements: [] })
  })

  test('J6: another value of what the rule reads is new', () => {
    const verdict = judged(
      { ...small, ...big() },
      { 'catalog/services/big.yaml': service('big', '{ storageGiB: 901 }') },
    )
    expect(told(verdict)).toEqual(['small-only big open'])
    expect(verdict.verdict).toBe('deny')
  })

  test('J6: another value that the rule does not read changes nothing', () => {
    expect(told(judged({ ...small, ...big() }, big(', note: x')))).toEqual(['small-only big open before'])
  })

  test('J6: a file that moves brings nothing', () => {
    const moved = {
      'catalog/services/big.yaml': null,
      'catalog/services/moved/big.yaml': service('big', '{ storageGiB: 900 }'),
    }
    expect(told(judged({ ...small, ...big() }, moved))).toEqual(['small-only big open before'])
  })

  test('J6: where the rule reads usage, another value of the subject is new', () => {
    const rule = policy('quota', { require: 'usage.storageGiB <= 500' })
    const base = { 'policies/quota.yaml': rule, ...big(), 'catalog/services/b.yaml': service('b') }
    const verdict = judged(base, { 'catalog/services/b.yaml': service('b', '{ storageGiB: 100, note: other }') })
    expect(told(verdict)).toEqual(['quota b open', 'quota big open before'])
  })

  test('J6: of a subject that is left alone, a rule that reads old and change finds what it found', () => {
    const rule = policy('r', { require: 'change != "none" && old != null' })
    const verdict = judged({ 'policies/r.yaml': rule, ...big() }, { 'catalog/services/a.yaml': service('a') })
    expect(findingOf(verdict, 'r', 'big').introduced).toBe(false)
  })

  test('J6: what an output of another service points at counts, though the service itself is left alone', () => {
    const mirror = bucket()
      .replace('name: bucket', 'name: mirror')
      .replace('BucketName:', 'Source: "${services.a.outputs.arn}"\n            BucketName:')
    const base = {
      'policies/r.yaml': policy('r', {
        on: '[AWS::S3::Bucket]',
        when: 'service.name == "y"',
        require: 'resource.properties.Source == "x"',
      }),
      'catalog/offerings/mirror.yaml': mirror,
      'catalog/services/a.yaml': service('a'),
      'catalog/services/y.yaml': service('y', '{}', { offering: 'mirror', spec: '  dependsOn: [a]' }),
    }
    expect(told(judged(base, { 'catalog/services/b.yaml': service('b') }))).toEqual(['r y/Bucket open before'])
    const changed = judged(base, { 'catalog/services/a.yaml': service('a', '{ storageGiB: 100, public: true }') })
    expect(told(changed)).toEqual(['r y/Bucket open'])
  })

  test('J6: an exception that has ended excuses nothing whose subject the change touches', () => {
    const base = {
      'policies/small-only.yaml': smallOnly(asks),
      'waivers/w.yaml': waiver('w', 'small-only', 'service.name == "big"', '2026-06-14'),
      ...big(),
    }
    const alone = judged(base, { 'catalog/services/a.yaml': service('a') })
    expect(told(alone)).toEqual(['small-only big open before'])
    const touched = judged(base, big(', note: x'))
    expect(told(touched)).toEqual(['small-only big open'])
    expect(touched.verdict).toBe('needs-approval')
  })

  test('J6: so does an approval that has ended', () => {
    const base = { 'policies/small-only.yaml': smallOnly(asks), ...big() }
    const { key } = findingOf(judged(base, {}), 'small-only')
    const approvals = [{ policy: 'small-only', key, by: 'ada', until: '2026-06-15T11:59:59Z' }]
    expect(told(judged(base, big(', note: x'), { approvals }))).toEqual(['small-only big open'])
    expect(told(judged(base, {}, { approvals }))).toEqual(['small-only big open before'])
  })

  test('J6: a broken document that the change leaves alone does not block', () => {
    const broken = service('x', '{ storageGiB: 1 }', { offering: 'buckte' })
    const verdict = judged({ 'catalog/services/x.yaml': broken }, big())
    expect(told(verdict)).toEqual(['document x error before'])
    expect(verdict.verdict).toBe('pass')
    const touched = judged({ 'catalog/services/x.yaml': broken }, { 'catalog/services/x.yaml': `# still\n${broken}` })
    expect(touched.verdict).toBe('deny')
  })

  test('J6: so it is where the change touches only its neighbour in the file', () => {
    const broken = service('x', '{ storageGiB: 1 }', { offering: 'buckte' })
    const file = (gib: number) => ({
      'catalog/services/x.yaml': `${service('y', `{ storageGiB: ${gib} }`)}---\n${broken}`,
    })
    const verdict = judged(file(1), file(2))
    expect(told(verdict)).toEqual(['document x error before'])
    expect(verdict.verdict).toBe('pass')
  })

  test('J6: a broken rule in force always blocks', () => {
    const verdict = judged({ 'policies/p.yaml': policy('p', { require: '"parms"' }) }, big())
    expect(verdict.verdict).toBe('deny')
  })

  test('J6: a file below policies that cannot be read may be a rule', () => {
    expect(judged({ 'policies/p.yaml': 'a: [' }, big()).verdict).toBe('deny')
  })
})

describe('J7: change and old', () => {
  const changeIs = (kind: string) => policy('r', { require: `change != "${kind}"` })

  test.each([
    ['create', { 'catalog/services/n.yaml': service('n') }, 'n'],
    ['update', { 'catalog/services/a.yaml': service('a', '{ storageGiB: 101 }') }, 'a'],
    ['delete', { 'catalog/services/a.yaml': null }, 'a'],
    ['none', {}, 'a'],
  ])('J7: change is %s', (kind, change, name) => {
    const verdict = judged({ 'policies/r.yaml': changeIs(kind), 'catalog/services/a.yaml': service('a') }, change)
    expect(verdict.findings.filter((one) => one.policy === 'r').map((one) => one.subject.name)).toEqual([name])
  })

  test('J7: a default that the offering changes is an update of its services', () => {
    const base = { 'policies/r.yaml': changeIs('update'), 'catalog/services/a.yaml': service('a', '{}') }
    const verdict = judged(base, { 'catalog/offerings/bucket.yaml': bucket().replace('default: 10', 'default: 20') })
    expect(told(verdict)).toContain('r a open')
  })

  test('J7: order of keys and the place of a file are no update', () => {
    const base = {
      'policies/r.yaml': changeIs('update'),
      'catalog/services/a.yaml': service('a', '{ storageGiB: 1, note: x }'),
    }
    const change = { 'catalog/services/a.yaml': null, 'catalog/b.yaml': service('a', '{ note: x, storageGiB: 1 }') }
    expect(told(judged(base, change))).toEqual([])
  })

  test('J7: on a deletion only rules that refer to change are asked, variables included, messages not', () => {
    const rules = {
      'policies/plain.yaml': policy('plain', { require: '"false"', message: '"${change}"' }),
      'policies/part.yaml': policy('part', { variables: '{ going: \'change == "delete"\' }', require: '"!going"' }),
      'policies/when.yaml': policy('when', { when: 'change == "delete"', require: 'env != "prod"' }),
    }
    const base = {
      ...rules,
      'catalog/services/a.yaml': service('a'),
      'catalog/services/d.yaml': service('d', '{ storageGiB: 1 }', local),
    }
    const verdict = judged(base, { 'catalog/services/a.yaml': null, 'catalog/services/d.yaml': null })
    const mine = told(verdict).filter((one) => !one.startsWith('builtin'))
    expect(mine).toEqual(['part a open', 'when a open', 'part d open'])
  })

  test('J7: on a deletion the variables hold what was; the finding has the base’s path and takes no annotation', () => {
    const rule = policy('keep', {
      require: 'change != "delete"',
      message: '"${service.name} of ${team.name} (${old.parameters.storageGiB}) may not go."',
    })
    const verdict = judged(
      { 'policies/keep.yaml': rule, 'catalog/services/a.yaml': service('a') },
      { 'catalog/services/a.yaml': null },
    )
    expect(findingOf(verdict, 'keep')).toMatchObject({
      message: 'a of payments (100) may not go.',
      location: { path: 'catalog/services/a.yaml', line: 3 },
      deleted: true,
      introduced: true,
    })
  })

  test('J7: what is broken afterwards is no deletion', () => {
    const base = { 'policies/r.yaml': changeIs('delete'), 'catalog/services/a.yaml': service('a') }
    const one = judged(base, { 'catalog/services/a.yaml': service('a', '{ storageGiB: none }') })
    expect(told(one)).toEqual(['document a error'])
    expect(
      told(judged(base, { 'catalog/services/a.yaml': 'apiVersion: plumbline/v1\nkind: [' })).filter((s) =>
        s.startsWith('r '),
      ),
    ).toEqual([])
  })

  test('J7: a service that can no longer be rendered is no deletion', () => {
    const base = { 'policies/r.yaml': changeIs('delete'), 'catalog/services/a.yaml': service('a') }
    const verdict = judged(base, { 'catalog/offerings/bucket.yaml': bucket('${params.nope}') })
    expect(verdict.verdict).toBe('deny')
    expect(told(verdict).filter((one) => one.startsWith('r '))).toEqual([])
  })

  test('A3: a resource that turns into another type is another thing, though its name stands', () => {
    const rule = policy('r', { on: '[AWS::S3::Bucket, AWS::SNS::Topic]', require: '"false"' })
    const base = { 'policies/r.yaml': rule, 'catalog/services/a.yaml': service('a') }
    const topic = bucket().replace('Type: AWS::S3::Bucket', 'Type: AWS::SNS::Topic')
    expect(told(judged(base, {}))).toEqual(['r a/Bucket open before'])
    expect(told(judged(base, { 'catalog/offerings/bucket.yaml': topic }))).toContain('r a/Bucket open')
  })

  test('J7: a resource that its service loses is deleted', () => {
    const both = bucket().replace(
      '    local:\n',
      '        Log: { Type: AWS::Logs::LogGroup, Properties: {} }\n    local:\n',
    )
    const rule = policy('r', {
      on: '[AWS::Logs::LogGroup]',
      require: 'change != "delete"',
      message: '"${resource.name} goes."',
    })
    const base = {
      'policies/r.yaml': rule,
      'catalog/offerings/bucket.yaml': both,
      'catalog/services/a.yaml': service('a'),
    }
    expect(findingOf(judged(base, { 'catalog/offerings/bucket.yaml': bucket() }), 'r')).toMatchObject({
      subject: { kind: 'Service', name: 'a', logicalId: 'Log' },
      message: 'a/Log goes.',
    })
  })

  test('J7: old is the team, the policy, the resource in its own form', () => {
    const rules = {
      'policies/t.yaml': policy('t', { on: '[Team]', require: 'old == null || team.costCenter == old.costCenter' }),
      'policies/q.yaml': policy('q', {
        on: '[Policy]',
        require: 'old == null || old.spec.enforcement == document.spec.enforcement',
      }),
      'policies/s.yaml': policy('s', {
        on: '[Local::Bucket]',
        require: 'old == null || resource.properties.SizeGiB >= old.properties.SizeGiB',
        message: '"from ${old.properties.SizeGiB} to ${resource.properties.SizeGiB}"',
      }),
      'policies/x.yaml': policy('x', { require: '"true"' }),
      'catalog/services/l.yaml': service('l', '{ storageGiB: 200 }', local),
    }
    const verdict = judged(rules, {
      'catalog/teams/payments.yaml': team('payments').replace('CC-1234', 'CC-9'),
      'policies/x.yaml': policy('x', { require: '"true"', enforcement: 'warn' }),
      'catalog/services/l.yaml': service('l', '{ storageGiB: 100 }', local),
    })
    expect(told(verdict).filter((one) => !one.startsWith('builtin'))).toEqual([
      's l/Bucket open',
      't payments open',
      'q x open',
    ])
    expect(findingOf(verdict, 's').message).toBe('from 200 to 100')
  })
})
