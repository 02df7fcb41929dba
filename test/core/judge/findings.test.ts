import { describe, expect, test } from 'vitest'
import {
  asks,
  at,
  bucket,
  common,
  estateFile,
  findingOf,
  judged,
  judgedAlone,
  local,
  placeOf,
  policy,
  service,
  smallOnly,
  team,
  told,
} from './judging.ts'
import { unknownVault } from './vault.ts'

const isPrivate = policy('private', {
  on: '[AWS::S3::Bucket]',
  require:
    'has(resource.properties.PublicAccessBlockConfiguration) && resource.properties.PublicAccessBlockConfiguration.BlockPublicAcls == true',
})

describe('D6: a broken document', () => {
  const broken = { 'catalog/services/x.yaml': service('x', '{}', { offering: 'buckte' }) }

  test('D6: is a finding that denies and is no violation', () => {
    const [finding] = judged({}, broken).findings
    expect(finding).toMatchObject({
      category: 'document',
      policy: null,
      severity: 'high',
      enforcement: 'deny',
      status: 'error',
      introduced: true,
      subject: { kind: 'Service', name: 'x' },
    })
  })

  test('D6: its sound neighbours are judged', () => {
    const verdict = judged(
      { 'policies/small-only.yaml': smallOnly() },
      { ...broken, 'catalog/services/big.yaml': service('big', '{ storageGiB: 900 }') },
    )
    expect(told(verdict)).toEqual(['small-only big open', 'document x error'])
  })

  test('D6: a deleted plumbline.yaml is one', () => {
    const verdict = judged({}, { 'plumbline.yaml': null })
    expect(verdict.verdict).toBe('deny')
    expect(verdict.findings).toContainEqual(
      expect.objectContaining({
        category: 'document',
        introduced: true,
        location: expect.objectContaining({ path: 'plumbline.yaml' }),
      }),
    )
  })

  test('J11: its fingerprint and key are of category, field and subject', () => {
    const one = judged({}, broken).findings[0]
    const moved = judged({}, { 'catalog/moved.yaml': `# moved\n${broken['catalog/services/x.yaml']}` }).findings[0]
    expect(one?.fingerprint).toBe(one?.key)
    expect(moved?.fingerprint).toBe(one?.fingerprint)
  })
})

describe('J8: several rules', () => {
  const big = { 'catalog/services/big.yaml': service('big', '{ storageGiB: 900 }') }
  const rules = (...enforcements: readonly string[]) =>
    Object.fromEntries(
      enforcements.map((enforcement, index) => [
        `policies/r${index}.yaml`,
        policy(`r${index}`, { require: '"false"', enforcement, approvers: asks.approvers }),
      ]),
    )

  test.each([
    [['deny', 'approve'], 'deny', 1],
    [['approve', 'approve'], 'needs-approval', 2],
    [['warn', 'audit'], 'pass', 0],
  ])('J8: %s is %s', (enforcements, verdict, requirements) => {
    const result = judged(rules(...enforcements), big)
    expect(result.verdict).toBe(verdict)
    expect(result.requirements).toHaveLength(requirements)
    expect(result.findings).toHaveLength(2)
  })

  test('J8: each policy that asks is met by itself', () => {
    const base = rules('approve', 'approve')
    const keys = judged(base, big).requirements.map(({ key, policy: of }) => ({ key, policy: of, by: 'ada' }))
    const one = judged(base, big, { approvals: keys.slice(0, 1) })
    expect(one.verdict).toBe('needs-approval')
    expect(told(one)).toEqual(['r0 big approved', 'r1 big open'])
    expect(judged(base, big, { approvals: keys })).toMatchObject({ verdict: 'pass' })
  })
})

describe('J10: where a finding is', () => {
  const path = 'catalog/services/site.yaml'
  const site = service('site', '\n    storageGiB: 200\n    public: true')

  test('J10: at the service’s parameter that reaches what the rule reads, through the template', () => {
    const verdict = judged({ 'policies/p.yaml': isPrivate }, { [path]: site })
    expect(placeOf(findingOf(verdict, 'private'))).toBe(at(path, site, 'true'))
  })

  test('J10: at the parameter that a policy on Service reads, directly or by a variable', () => {
    const base = {
      'policies/p.yaml': policy('p', { variables: '{ gib: service.parameters.storageGiB }', require: 'gib < 100' }),
    }
    expect(placeOf(findingOf(judged(base, { [path]: site }), 'p'))).toBe(at(path, site, '200'))
  })

  test('J10: of several at the first that it reads', () => {
    const base = {
      'policies/p.yaml': policy('p', {
        require: 'service.parameters.public == false || service.parameters.storageGiB < 100',
      }),
    }
    expect(placeOf(findingOf(judged(base, { [path]: site }), 'p'))).toBe(at(path, site, 'true'))
  })

  test('J10: a parameter that is only defaulted cannot be pointed at; then at the name', () => {
    const bare = service('site', '{}')
    const base = { 'policies/p.yaml': policy('p', { require: 'service.parameters.storageGiB > 10' }) }
    expect(placeOf(findingOf(judged(base, { [path]: bare }), 'p'))).toBe(at(path, bare, 'site'))
  })

  test('J10: at the offering where its changed template is the cause', () => {
    const changed = bucket('${params.public}')
    const verdict = judged(
      { 'policies/p.yaml': isPrivate, [path]: service('site') },
      { 'catalog/offerings/bucket.yaml': changed },
    )
    expect(placeOf(findingOf(verdict, 'private'))).toBe(
      at('catalog/offerings/bucket.yaml', changed, '"${params.public}"'),
    )
  })

  test('J10: there too where the service changes elsewhere, and where the template brings a resource', () => {
    const changed = bucket('${params.public}').replace(
      '        Bucket:',
      '        Queue: { Type: "AWS::SQS::Queue", Properties: { Fifo: true, Size: 1 } }\n        Bucket:',
    )
    const verdict = judged(
      {
        'policies/p.yaml': isPrivate,
        'policies/q.yaml': policy('q', { on: '[AWS::SQS::Queue]', require: 'resource.properties.Fifo == false' }),
        [path]: service('site'),
      },
      { 'catalog/offerings/bucket.yaml': changed, [path]: service('site', '{ storageGiB: 7 }') },
    )
    expect(placeOf(findingOf(verdict, 'private'))).toBe(
      at('catalog/offerings/bucket.yaml', changed, '"${params.public}"'),
    )
    expect(placeOf(findingOf(verdict, 'q'))).toBe(at('catalog/offerings/bucket.yaml', changed, 'true, Size'))
  })

  test('J10: not where the service itself brings what the rule reads', () => {
    const changed = bucket().replace('Object storage', 'Objects')
    const now = service('site', '{ public: true }')
    const verdict = judged(
      { 'policies/p.yaml': isPrivate, [path]: service('site') },
      { 'catalog/offerings/bucket.yaml': changed, [path]: now },
    )
    expect(placeOf(findingOf(verdict, 'private'))).toBe(at(path, now, 'true'))
  })

  test('J10: at the offering’s field that a rule reads, where that changed', () => {
    const retired = bucket().replace('lifecycle: production', 'lifecycle: retired')
    const base = { 'policies/p.yaml': policy('p', { require: 'offering.lifecycle != "retired"' }), [path]: site }
    expect(placeOf(findingOf(judged(base, { 'catalog/offerings/bucket.yaml': retired }), 'p'))).toBe(
      at('catalog/offerings/bucket.yaml', retired, 'retired'),
    )
  })

  test('J10: of another document at its name', () => {
    const text = team('web')
    const verdict = judged(
      { 'policies/p.yaml': policy('p', { on: '[Team]', require: 'team.name != "web"' }) },
      { 'catalog/teams/web.yaml': text },
    )
    expect(placeOf(findingOf(verdict, 'p'))).toBe(at('catalog/teams/web.yaml', text, 'web }'))
  })

  test('J10: in a GitHubWorkflow at the value that it reads, else at line 1', () => {
    const file = '.github/workflows/ci.yaml'
    const text = 'on: push\npermissions: write-all\njobs: { a: { runs-on: x, steps: [] } }\n'
    const on = '[GitHubWorkflow]'
    const reading = judged(
      { 'policies/p.yaml': policy('p', { on, require: 'workflow.permissions != "write-all"' }) },
      { [file]: text },
    )
    expect(placeOf(findingOf(reading, 'p'))).toBe(at(file, text, 'write-all'))
    const none = judged({ 'policies/p.yaml': policy('p', { on, require: 'has(workflow.env)' }) }, { [file]: text })
    expect(placeOf(findingOf(none, 'p'))).toBe(`${file}:1:1`)
  })
})

describe('J11: subjects and fingerprints', () => {
  test('J11: two resources of one service are two subjects', () => {
    const base = {
      'policies/p.yaml': policy('p', {
        on: '[AWS::S3::Bucket, AWS::KMS::Key]',
        require: '"false"',
        message: '"No ${resource.name}."',
      }),
      ...unknownVault,
    }
    const { findings } = judged(base, { 'catalog/services/v.yaml': service('v', '{}', { offering: 'vault' }) })
    expect(findings.map(({ subject }) => subject)).toEqual([
      { kind: 'Service', name: 'v', logicalId: 'Bucket' },
      { kind: 'Service', name: 'v', logicalId: 'Key' },
    ])
    expect(findings.map(({ message }) => message)).toEqual(['No v/Bucket.', 'No v/Key.'])
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  test('J11: message, line and value are not in the fingerprint', () => {
    const base = { 'policies/small-only.yaml': smallOnly() }
    const print = (text: string) =>
      findingOf(judged(base, { 'catalog/services/big.yaml': text }), 'small-only').fingerprint
    expect(print(`# a comment\n${service('big', '{ storageGiB: 901 }')}`)).toBe(
      print(service('big', '{ storageGiB: 900 }')),
    )
  })
})

describe('J19: counts and notices', () => {
  test('J19: documents, policies in force, desired resources, skipped', () => {
    const base = {
      'policies/small-only.yaml': smallOnly(),
      'policies/pr.yaml': policy('pr', { on: '[PullRequest]', require: '"false"' }),
    }
    const verdict = judged(base, {
      'catalog/services/a.yaml': service('a'),
      'catalog/services/l.yaml': service('l', '{}', local),
    })
    expect(verdict.counts).toEqual({ documents: Object.keys(common).length + 4, policies: 2, resources: 2, skipped: 1 })
  })

  test('D9: a workflow is judged, and announced as not run yet', () => {
    const text =
      'apiVersion: plumbline/v1\nkind: Workflow\nmetadata: { name: refresh }\nspec:\n  on: { manual: { teams: [acme/x] } }\n  tasks: [{ name: a, uses: approval, with: { teams: [acme/x] } }]\n'
    const base = { 'policies/p.yaml': policy('p', { on: '[Workflow]', require: 'workflow.name != "refresh"' }) }
    const verdict = judged(base, { 'workflows/refresh.yaml': text })
    expect(told(verdict)).toEqual(['builtin-rules refresh open', 'p refresh open'])
    expect(verdict.notices).toMatchObject([
      { subject: { kind: 'Workflow', name: 'refresh' }, location: { path: 'workflows/refresh.yaml', line: 3 } },
    ])
  })

  test('D9: services in a cloud that this release cannot write are announced as not applied, once a cloud; those that stand there are not', () => {
    const base = { 'catalog/services/old.yaml': service('old'), 'catalog/services/gone.yaml': service('gone') }
    const head = {
      'catalog/services/gone.yaml': null,
      'catalog/services/new.yaml': service('new'),
      'catalog/services/here.yaml': service('here', '{}', local),
    }
    expect(judged(base, head, { writable: ['local'] }).notices).toEqual([
      {
        message: 'Service new and 1 more are not applied by the merge: this release has no provider for aws.',
        subject: { kind: 'Service', name: 'new' },
        location: expect.objectContaining({ path: 'catalog/services/new.yaml', line: 3 }),
      },
    ])
    expect(judged(base, { 'catalog/services/gone.yaml': null }, { writable: ['local'] }).notices).toMatchObject([
      { subject: { name: 'gone' }, location: { path: 'catalog/services/gone.yaml' } },
    ])
    for (const more of [{ writable: ['local', 'aws'] as const }, {}])
      expect(judged(base, head, more).notices).toEqual([])
  })

  test('J17: findings come in the order of their places, requirements like them', () => {
    const base = {
      'policies/b.yaml': policy('b', { require: '"false"', ...asks }),
      'policies/a.yaml': policy('a', { require: '"false"', ...asks }),
    }
    const verdict = judged(base, { 'catalog/services/y.yaml': service('y'), 'catalog/services/x.yaml': service('x') })
    expect(told(verdict)).toEqual(['a x open', 'b x open', 'a y open', 'b y open'])
    expect(verdict.requirements.map(({ policy: of, subject }) => `${of} ${subject.name}`)).toEqual([
      'a x',
      'b x',
      'a y',
      'b y',
    ])
  })

  test('J15: estates are judged without a plan', () => {
    expect(judgedAlone({ 'plumbline.yaml': estateFile() }).plan).toEqual({ changes: [], quotas: [] })
  })
})
