import { describe, expect, test } from 'vitest'
import {
  asks,
  at,
  bucket,
  findingOf,
  judged,
  judgedAlone,
  local,
  pack,
  placeOf,
  policy,
  service,
  team,
  told,
} from './judging.ts'
import { unknownVault } from './vault.ts'

const rule = (spec: { readonly [field: string]: string }) => ({ 'policies/r.yaml': policy('r', spec) })
const orders = {
  'catalog/services/orders.yaml': service('orders', '{ storageGiB: 100 }', { spec: '  tags: { zone: a }' }),
}

describe('E1, E2, E3: what an expression sees', () => {
  test.each([
    [
      'E1: service is metadata and spec in one map',
      'service.name == "orders" && service.team == "payments" && service.parameters.storageGiB == 100 && service.tags.zone == "a"',
    ],
    [
      'E1: team, offering and account too',
      'team.costCenter == "CC-1234" && offering.lifecycle == "production" && account.id == "111122223333"',
    ],
    ['E1: env is the service’s environment', 'env == "prod"'],
    ['E1: a parameter left out has its default', 'service.parameters.public == false'],
    [
      'E1: document is the subject as written',
      'document.kind == "Service" && document.metadata.name == "orders" && !has(document.spec.parameters.public)',
    ],
    ['E1: what the subject lacks is null', 'resource == null && workflow == null && pr == null && old == null'],
    ['E1: now is a timestamp', 'now == timestamp("2026-06-15T12:00:00Z")'],
    ['E3: params are the policy’s own', 'params.most == 5'],
  ])('%s', (_, require) => {
    const parameters = '{ type: object, properties: { most: { type: integer, default: 5 } } }'
    expect(told(judged(rule({ require: `'${require}'`, parameters }), orders))).toEqual([])
  })

  test('E1: dates are timestamps, in a document they are text', () => {
    const require = `'service.lease.until == timestamp("2027-03-02T00:00:00Z") && document.spec.lease.until == "2027-03-01"'`
    const leased = service('orders', '{ storageGiB: 100 }', { spec: '  lease: { until: 2027-03-01 }' })
    expect(told(judged(rule({ require }), { 'catalog/services/orders.yaml': leased }))).toEqual([])
  })

  test('E1: a GitHubWorkflow is its mapping and its path, which is its name', () => {
    const path = '.github/workflows/ci.yaml'
    const require = `'workflow.path == "${path}" && workflow.jobs.a.steps[0].run == "x" && !has(document.path)'`
    const file = { [path]: 'on: push\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n' }
    expect(told(judged(rule({ on: '[GitHubWorkflow]', require }), file))).toEqual([])
    expect(findingOf(judged(rule({ on: '[GitHubWorkflow]', require: '"false"' }), file), 'r').subject).toEqual({
      kind: 'GitHubWorkflow',
      name: path,
    })
  })

  test('E2: resource has the fields of a live one; service is its owner’s name, id is null, runtime empty', () => {
    const require = `'resource.provider == "aws" && resource.account == "payments-prod" && resource.region == "eu-west-1" && resource.type == "AWS::S3::Bucket" && resource.name == "orders" && resource.logicalId == "Bucket" && resource.service == "orders" && resource.id == null && resource.runtime == {} && resource.tags.zone == "a" && !has(resource.origins) && !has(resource.stateful)'`
    expect(told(judged(rule({ on: '[AWS::S3::Bucket]', require }), orders))).toEqual([])
  })

  test('E1: a resource sees its service, team, account and environment', () => {
    const require = `'service.name == "orders" && team.name == "payments" && account.name == "payments-prod" && env == "prod"'`
    expect(told(judged(rule({ on: '[AWS::S3::Bucket]', require }), orders))).toEqual([])
  })

  test('E3: a waiver’s match sees what its policy sees', () => {
    const base = {
      ...rule({
        require: '"false"',
        variables: '{ mine: \'service.name == "orders"\' }',
        parameters: '{ type: object, properties: { who: { type: string, default: orders } } }',
        ...asks,
      }),
      'waivers/w.yaml': `apiVersion: plumbline/v1\nkind: Waiver\nmetadata: { name: w }\nspec: { policy: r, match: "mine && service.name == params.who", reason: x, until: 2026-07-01 }\n`,
    }
    expect(told(judged(base, orders))).toEqual(['r orders waived'])
  })
})

describe('J9: usage and quota', () => {
  const quota = { 'catalog/teams/payments.yaml': team('payments', '  quota: { storageGiB: 200, cpu: 4 }') }
  const there = { 'catalog/services/a.yaml': service('a') }

  test('J9: usage is the team’s after the merge, with every unit, services and monthlyCost', () => {
    const require = `'usage.storageGiB == 200 && usage.services == 2 && usage.monthlyCost == 100 && usage.cpu == 0'`
    expect(told(judged({ ...rule({ require }), ...quota, ...there }, orders))).toEqual([])
  })

  test('J9: a unit that the change takes out of the quota, and an offering’s last one, is still there', () => {
    const require = "'quota.all(unit, usage[unit] <= quota[unit])'"
    const less = { 'catalog/teams/payments.yaml': team('payments', '  quota: { storageGiB: 200 }'), ...orders }
    const base = { ...rule({ require }), ...quota }
    expect(told(judged(base, less))).toEqual(['builtin-rules payments open'])
    const none = { 'catalog/teams/payments.yaml': team('payments'), 'catalog/offerings/bucket.yaml': null }
    expect(told(judged({ ...rule({ require, on: '[Team]' }), ...quota }, none))).not.toContain('r payments error')
  })

  test('J9: a key that the quota lacks is absent', () => {
    expect(
      told(judged({ ...rule({ require: '"!has(quota.monthlyCost) && quota.storageGiB == 200"' }), ...quota }, orders)),
    ).toEqual([])
  })

  test('J9: an order whose offering asks for more is changed, and a quota that reads change holds it', () => {
    const base = { ...rule({ when: 'change != "none"', require: "'usage.storageGiB <= quota.storageGiB'" }), ...quota }
    const more = { 'catalog/offerings/bucket.yaml': bucket().replace('params.storageGiB }', 'params.storageGiB * 3 }') }
    expect(told(judged({ ...base, ...there }, more))).toEqual(['builtin-rules bucket open', 'r a open'])
  })

  test('J9: so it is where it costs more; another word in the offering changes no order', () => {
    const base = { ...rule({ require: 'change == "none"' }), ...there }
    const dearer = { 'catalog/offerings/bucket.yaml': bucket().replace('* 0.5', '* 0.6') }
    expect(told(judged(base, dearer))).toEqual(['builtin-rules bucket open', 'r a open'])
    const renamed = { 'catalog/offerings/bucket.yaml': bucket().replace('Object storage', 'Storage') }
    expect(told(judged(base, renamed))).toEqual(['builtin-rules bucket open'])
  })

  test('J9: a new team’s quota is its own', () => {
    const web = {
      'catalog/teams/web.yaml': team('web', '  quota: { storageGiB: 7 }'),
      'catalog/services/w.yaml': service('w', '{}', { owner: 'web' }),
    }
    expect(told(judged(rule({ require: 'quota.storageGiB == 7' }), web))).toEqual(['builtin-rules web open'])
  })

  test('J9: may and quotas hold nobody by themselves', () => {
    const small = {
      'catalog/teams/payments.yaml': team(
        'payments',
        '  may: [{ order: [vault], in: [prod] }]\n  quota: { storageGiB: 1 }',
      ),
    }
    expect(judged(small, orders)).toMatchObject({ verdict: 'pass', findings: [] })
  })
})

describe('E6: what only the cloud will know', () => {
  const vault = (spec: { readonly [field: string]: string }) =>
    judged(
      { ...rule({ on: '[AWS::S3::Bucket]', ...spec }), ...unknownVault },
      { 'catalog/services/v.yaml': service('v', '{}', { offering: 'vault' }) },
    )

  test('E6: a rule that needs such a value is a violation that says so', () => {
    const finding = findingOf(vault({ require: `'resource.properties.KeyId == "x"'` }), 'r')
    expect(finding).toMatchObject({ category: 'violation', status: 'open' })
    expect(finding.message).toContain('unknown until applied')
    expect(finding.message).toContain('Key')
  })

  test('E6: when it is needed to know whether the rule applies, it is not skipped', () => {
    expect(findingOf(vault({ when: `'resource.properties.KeyId == "x"'`, require: '"true"' }), 'r').message).toContain(
      'unknown until applied',
    )
  })

  test('E6: has() of it is true, and true || unknown is true on both sides', () => {
    const require = `'has(resource.properties.KeyId) && (true || resource.properties.KeyId == "x") && (resource.properties.KeyId == "x" || true)'`
    expect(told(vault({ require }))).toEqual([])
  })

  test('E6: a message may name one', () => {
    const finding = findingOf(vault({ require: '"false"', message: '"Key ${resource.properties.KeyId}."' }), 'r')
    expect(finding.message).toMatch(/^Key .*unknown until applied/)
  })

  test('A3: an unknown value enters the key with what it points at', () => {
    const base = {
      ...rule({ on: '[AWS::S3::Bucket]', require: `'resource.properties.KeyId == "x"'`, ...asks }),
      ...unknownVault,
    }
    const key = (parameters: string) =>
      judged(base, { 'catalog/services/v.yaml': service('v', parameters, { offering: 'vault' }) }).requirements[0]?.key
    expect(key('{ days: 7 }')).toBe(key('{ days: 7 }'))
    expect(key('{ days: 7 }')).not.toBe(key('{ days: 8 }'))
  })
})

describe('E7: an expression that cannot be evaluated never passes', () => {
  const text = policy('r', { require: 'service.nope.deep == 1' })

  test.each([
    ['deny', 'deny', 'deny'],
    ['approve', 'approve', 'deny'],
    ['warn', 'warn', 'pass'],
    ['audit', 'audit', 'pass'],
  ])('E7: under %s', (_, enforcement, verdict) => {
    const base = rule({
      require: 'service.nope.deep == 1',
      enforcement,
      ...(enforcement === 'approve' ? { approvers: asks.approvers } : {}),
    })
    const result = judged(base, orders)
    expect(result).toMatchObject({ verdict, requirements: [] })
    expect(findingOf(result, 'r')).toMatchObject({ category: 'violation', status: 'error', enforcement })
  })

  test('E7: the finding names file, line and column of the expression, and the field', () => {
    const { message } = findingOf(judged({ 'policies/r.yaml': text }, orders), 'r')
    const [path, line] = at('policies/r.yaml', text, 'service.nope').split(':')
    expect(message).toContain(`${path}:${line}:`)
    expect(message).toContain('nope')
  })

  test('E7: of a pack’s policy it names the pack', () => {
    const shipped = pack('odd', [text])
    const base = { 'plumbline.yaml': estateWith('  packs: [{ name: odd, version: 1 }]') }
    expect(findingOf(judged(base, orders, { shipped }), 'r').message).toContain('odd@1')
  })

  test('E7: false && error is false, and skips', () => {
    expect(told(judged(rule({ when: 'false && service.nope.deep == 1', require: '"false"' }), orders))).toEqual([])
  })

  test('E7: what is neither true nor false is an error', () => {
    expect(told(judged(rule({ require: 'service.parameters.storageGiB' }), orders))).toEqual(['r orders error'])
  })

  test('E7: an error cannot be waived', () => {
    const base = {
      ...rule({ require: 'service.nope.deep == 1', exception: '{ maximum: 90d }' }),
      'waivers/w.yaml': `apiVersion: plumbline/v1\nkind: Waiver\nmetadata: { name: w }\nspec: { policy: r, match: "true", reason: x, until: 2026-07-01 }\n`,
    }
    expect(findingOf(judged(base, orders), 'r')).not.toHaveProperty('until')
    expect(judged(base, orders).verdict).toBe('deny')
  })

  test('E8: over budget is an error of the policy, and the others are judged', () => {
    const deep = 'l.all(a, l.all(b, l.all(c, l.all(d, l.all(e, l.all(f, a + b + c + d + e + f >= 0))))))'
    const list = `[${Array.from({ length: 100 }, (_, index) => index).join(', ')}]`
    const base = {
      ...rule({ variables: `{ l: "${list}" }`, require: deep }),
      'policies/q.yaml': policy('q', { require: '"false"' }),
    }
    const verdict = judged(base, orders)
    expect(told(verdict)).toEqual(['q orders open', 'r orders error'])
  })

  test('E7: a message that cannot be written does not lose the finding', () => {
    const finding = findingOf(
      judged(rule({ require: '"false"', message: '"Was ${old.nope.nope}."', fix: '"${old.nope}"' }), orders),
      'r',
    )
    expect(finding).toMatchObject({ status: 'open', location: { path: 'catalog/services/orders.yaml' } })
    expect(finding.message).not.toBe('')
    expect(finding.fix).toBeUndefined()
  })
})

describe('a policy’s targets', () => {
  test('J16: a policy on PullRequest is counted as skipped by hand, and judged where there is one', () => {
    const base = rule({ on: '[PullRequest]', require: `'pr.author.kind == "human"'`, message: '"${pr.author.login}"' })
    expect(judged(base, orders)).toMatchObject({ verdict: 'pass', counts: { policies: 1, skipped: 1 } })
    const pullRequest = {
      number: 7,
      author: { login: 'robot', kind: 'bot', teams: ['acme/payments'] },
      base: 'main',
      labels: [],
      files: [],
    } as const
    const verdict = judged(base, orders, { pullRequest })
    expect(verdict.counts.skipped).toBe(0)
    expect(findingOf(verdict, 'r')).toMatchObject({
      subject: { kind: 'PullRequest', name: '#7' },
      message: 'robot',
      introduced: true,
    })
    expect(placeOf(findingOf(verdict, 'r'))).toBe('nowhere')
  })

  test('J19: category sprawl judges live resources alone, and is counted as skipped', () => {
    const base = rule({ on: '[Local::Bucket]', require: '"false"', category: 'sprawl' })
    const verdict = judged(base, { 'catalog/services/l.yaml': service('l', '{}', local) })
    expect(verdict).toMatchObject({ findings: [], counts: { policies: 1, skipped: 1 } })
  })

  const two = {
    'catalog/services/l.yaml': service('l', '{}', local),
    'catalog/services/orders.yaml': service('orders'),
  }

  test.each([
    ['[Local::*]', ['r l/Bucket open']],
    ['["AWS::*"]', ['r orders/Bucket open']],
    ['["AWS::S3::*", "AWS::S3::Bucket"]', ['r orders/Bucket open']],
    ['["AWS::*", Local::Bucket]', ['r l/Bucket open', 'r orders/Bucket open']],
    ['["*"]', ['r l/Bucket open', 'r orders/Bucket open']],
    ['["AWS::EC2::*", "AWS::S3::Bucket::*"]', []],
  ])('D5: a policy on %s judges every type that begins so, once', (on, expected) => {
    const base = rule({ on, require: '"false"' })
    expect(told(judged(base, two))).toEqual(expected)
    expect(told(judgedAlone({ ...base, ...two }))).toEqual(expected)
  })

  test('J7: of what is deleted such a policy is asked where it refers to change', () => {
    const base = { ...two, ...rule({ on: '[Local::*]', require: `'change != "delete"'` }) }
    expect(told(judged(base, { 'catalog/services/l.yaml': null }))).toContain('r l/Bucket open')
    expect(told(judged(base, { 'catalog/services/orders.yaml': null })).filter((one) => one.startsWith('r '))).toEqual(
      [],
    )
  })
})

function estateWith(more: string): string {
  return `apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  accounts: [{ name: payments-prod, provider: aws, id: "111122223333", regions: [eu-west-1], environment: prod }]
  administrators: [acme/cloud-coe]
${more}
`
}
