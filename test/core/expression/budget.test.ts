import { describe, expect, test } from 'vitest'
import { evaluateExpression, type Outcome } from '../../../service/core/expression/evaluate.ts'
import { compileTemplate, renderTemplate } from '../../../service/core/expression/template.ts'
import { computing, evaluate, expression, problems, result, scope } from './evaluating.ts'
import { hostile, hostileVariables } from './hostile.ts'

const over = { kind: 'error', overBudget: true }
const list = Array.from({ length: 100 }, (_, at) => at)

describe('E8: work is counted, and ends where the budget ends', () => {
  test('six loops over a hundred elements end at once', () => {
    const source =
      'service.items.all(a, service.items.all(b, service.items.all(c, service.items.all(d, service.items.all(e, service.items.all(f, a + b + c + d + e + f >= 0))))))'
    const took = computing(() => expect(evaluate(source, { service: { items: list } })).toMatchObject(over))
    expect(took).toBeLessThan(300)
  })

  test('a loop over a hundred elements within another is ordinary', () => {
    expect(result('service.items.all(a, service.items.exists(b, a == b))', { service: { items: list } })).toBe(true)
    expect(
      result('service.items.map(a, service.items.filter(b, b < a).size()).size() == 100', { service: { items: list } }),
    ).toBe(true)
  })

  test('the answer hangs on the count alone: one unit decides, every time', () => {
    const compiled = expression('service.items.all(a, service.items.exists(b, a == b))')
    const variables = { service: { items: list } }
    const enough = (work: number) => evaluateExpression(compiled, variables, { work }).kind === 'value'
    let [low, high] = [0, 1_000_000]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (enough(middle)) high = middle
      else low = middle
    }
    for (let again = 0; again < 5; again += 1) expect([enough(high), enough(high - 1)]).toEqual([true, false])
  })

  test.each([
    'true || %',
    '% || true',
    'false && %',
    '% && false',
    '[1].exists(i, %)',
    '[1].all(i, % || true)',
    '% in [1, true]',
  ])('being over budget is never settled by another operand: %s', (frame) => {
    const loop =
      '(service.items.all(a, service.items.all(b, service.items.all(c, service.items.all(d, a + b + c + d >= 0)))))'
    const lazy = frame.startsWith('true ||') || frame.startsWith('false &&')
    expect(evaluate(frame.replace('%', loop), { service: { items: list } })).toMatchObject(
      lazy ? { kind: 'value' } : over,
    )
  })

  test('the message says what to do, and points at the loop', () => {
    expect(
      evaluate(
        'env == "x" || service.items.all(a, service.items.all(b, service.items.all(c, service.items.all(d, true))))',
        { service: { items: list }, env: 'y' },
      ),
    ).toEqual({
      kind: 'error',
      overBudget: true,
      message: 'it would take more work than an evaluation may do; go over smaller lists, or nest fewer of them',
      offset: expect.any(Number),
    })
  })

  test('a template has one budget for all its holes', () => {
    const hole = '${service.items.map(a, service.items.map(b, service.items.map(c, a + b)).size()).size()}'
    const template = compileTemplate(hole.repeat(3), scope)
    if ('problems' in template) throw new Error('does not compile')
    expect(renderTemplate(template, { service: { items: list } })).toMatchObject(over)
  })
})

describe('E8, K12: what is too large to be read is refused when it is read', () => {
  test.each([
    ['brackets', `${'('.repeat(50_000)}1${')'.repeat(50_000)}`],
    ['brackets', `${'('.repeat(5_000)}1${')'.repeat(5_000)}`],
    ['lists', `${'['.repeat(500)}1${']'.repeat(500)}`],
    ['signs', `${'!'.repeat(16_000)}true`],
    ['signs', `${'- '.repeat(5_000)}1`],
    ['a sum', Array.from({ length: 3_000 }, () => '1').join('+')],
    ['a chain of fields', `service${'.a'.repeat(2_000)}`],
    ['a chain of indexes', `service${'[0]'.repeat(1_000)}`],
    ['choices', `${'true ? 1 : '.repeat(1_000)}1`],
    ['a long text', `"${'a'.repeat(20_000)}" == env`],
    ['a long list', `size([${'1,'.repeat(1_500)}1]) == 1`],
    ['nested macros', `${'service.items.all(a, '.repeat(200)}true${')'.repeat(200)}`],
    ['nested maps', `${'{"a": '.repeat(200)}1${'}'.repeat(200)}`],
  ])('%s', (_, source) => {
    expect(problems(source)).toHaveLength(1)
  })
})

describe('K12: hostile expressions end as an error, soon, and the same each time', () => {
  const families = Map.groupBy(hostile, ({ family }) => family)

  test('there are more than two hundred', () => {
    expect(hostile.length).toBeGreaterThan(200)
    expect(new Set(hostile.map(({ source }) => source)).size).toBe(hostile.length)
  })

  test.each([...families.keys()])('%s', (family) => {
    for (const [index, { source }] of (families.get(family) ?? []).entries()) {
      const compiled = expression(source)
      let outcome: Outcome | undefined
      const took = computing(() => {
        outcome = evaluateExpression(compiled, hostileVariables)
      })
      expect({ source, ...outcome }).toMatchObject({ source, ...over })
      expect({ source, slow: took > 300 && took }).toEqual({ source, slow: false })
      if (index % 10 === 0) expect(evaluateExpression(compiled, hostileVariables)).toEqual(outcome)
    }
  })

  test('memory stays bounded', () => {
    const before = process.memoryUsage().rss
    for (const { source } of hostile.filter(
      ({ family }) => family.includes('doubled') || family.includes('within lists'),
    )) {
      evaluateExpression(expression(source), hostileVariables)
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024)
  })
})
