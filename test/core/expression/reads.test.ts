import { describe, expect, test } from 'vitest'
import { compileExpression } from '../../../service/core/expression/compile.ts'
import { expression, scope } from './evaluating.ts'

/** Reads as text: `a.b`, with `.*` where everything below may be read. */
const reads = (source: string, inScope = scope) =>
  expression(source, inScope).reads.map(
    ({ path, whole, presence }) => path.join('.') + (presence ? '?' : whole ? '.*' : ''),
  )

describe('A3, J10: what an expression reads is known without running it', () => {
  test.each([
    ['service.parameters.storageGiB > 1', ['service.parameters.storageGiB']],
    ['service["parameters"]["storageGiB"] > 1', ['service.parameters.storageGiB']],
    ['service.tags["data-class"] == "x"', ['service.tags.data-class']],
    ['service.items[0].name == "x"', ['service.items.0.name']],
    ['service.items[0.0] == 1', ['service.items.0']],
    ['service.?tags.?zone.orValue("x") == "x"', ['service.tags.zone']],
    ['service.?tags.orValue({}).?zone.orValue(team.zone) == "x"', ['service.tags.zone', 'team.zone']],
    ['service[?"tags"].hasValue()', ['service.tags']],
    ['written(resource.properties).?Key.orValue(env) == "x"', ['resource.properties.Key', 'env.*']],
    ['written(service) == "x"', ['service.*']],
    ['statements(resource.properties.Policy).exists(s, s.public)', ['resource.properties.Policy']],
    ['has(service.tags.zone)', ['service.tags.zone']],
    [
      'has(resource.properties.A) && resource.properties.A.B == params.c',
      ['resource.properties.A', 'resource.properties.A.B', 'params.c'],
    ],
    ['team.a == 1 || service.b == 2 || team.a == 3', ['team.a', 'service.b']],
    ['service.a ? service.b : service.c', ['service.a', 'service.b', 'service.c']],
    ['size(service.items) > 1', ['service.items']],
    ['env in params.environments', ['env.*', 'params.environments']],
    ['service == old', ['service.*', 'old.*']],
    ['service.items.all(i, i.p == service.name)', ['service.items.*', 'service.name']],
    ['service.items.exists(i, i.q.exists(j, j.r == i.s))', ['service.items.*']],
    ['service.items.map(i, i.p).filter(p, p > params.most) == []', ['service.items.*', 'params.most']],
    ['service.items.filter(service, service.name == "x") == []', ['service.items.*']],
    ['service.tags.all(k, service.tags[k] != "")', ['service.tags.*']],
    ['service.tags[env] == "x"', ['service.tags.*', 'env.*']],
    ['service.tags[team.key].deep == "x"', ['service.tags.*', 'team.key']],
    ['service.items[-1] == 1', ['service.items.*']],
    [
      'cel.bind(p, service.parameters, p.storageGiB > p.least)',
      ['service.parameters.storageGiB', 'service.parameters.least'],
    ],
    ['cel.bind(n, service.a + team.b, n > 1)', ['service.a', 'team.b']],
    ['[service.a, {"k": team.b}] == []', ['service.a', 'team.b']],
    ['service.name.startsWith(team.prefix)', ['service.name', 'team.prefix']],
    ['now < timestamp(service.lease.until)', ['now.*', 'service.lease.until']],
    ['type(service.a) == int', ['service.a']],
    ['old == null || service.a >= old.a', ['old?', 'service.a', 'old.a']],
    ['null != pr && pr.base == "main"', ['pr?', 'pr.base']],
    ['old == null || old == service', ['old.*', 'service.*']],
    ['old.a == null', ['old.a']],
    ['service.items.all(old, old != null)', ['service.items.*']],
    ['old > 1 || old == 1', ['old.*']],
    ['1 + 1 == 2', []],
    ['change != "delete"', ['change.*']],
  ])('%s', (source, expected) => {
    expect(reads(source)).toEqual(expected)
  })

  test('a part counts where it is used', () => {
    const half = expression('service.parameters.storageGiB / 2')
    const small = compileExpression('half < params.least', { ...scope, parts: { half } })
    if ('problems' in small) throw new Error('does not compile')
    const inScope = { ...scope, parts: { half, small } }
    expect(reads('env == "x" && small', inScope)).toEqual(['env.*', 'service.parameters.storageGiB', 'params.least'])
    expect(reads('[1].all(half, half > team.a)', inScope)).toEqual(['team.a'])
  })
})
