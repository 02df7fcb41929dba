import { describe, expect, test } from 'vitest'
import { compileExpression } from '../../../service/core/expression/compile.ts'
import { evaluateExpression } from '../../../service/core/expression/evaluate.ts'
import { evaluate, expression, result, scope } from './evaluating.ts'

const variables = {
  service: { name: 'orders', parameters: { storageGiB: 100, items: ['a'] }, tags: {} },
  team: { costCenter: 'CC-1' },
  old: null,
  env: 'prod',
}

describe('E7: an expression that cannot be evaluated says where and why', () => {
  test.each([
    ['service.nope.nope == 1', 8, 'service.nope', '`service` has no field `nope`; did you mean `name`?'],
    [
      'service.parameters.storage > 1',
      19,
      'service.parameters.storage',
      '`service.parameters` has no field `storage`; did you mean `storageGiB`?',
    ],
    ['team.costCentre == "x"', 5, 'team.costCentre', '`team` has no field `costCentre`; did you mean `costCenter`?'],
    ['old.name == "x"', 4, 'old.name', '`old` is null, so it has no field `name`'],
    ['service.name.first == "x"', 13, 'service.name.first', '`service.name` is text, so it has no field `first`'],
    [
      'service.parameters.items[3] == "x"',
      25,
      'service.parameters.items[3]',
      '`service.parameters.items` has 1 element, so there is no `[3]`',
    ],
    [
      'service.parameters.items[-1] == "x"',
      25,
      'service.parameters.items[-1]',
      '`service.parameters.items` has 1 element, so there is no `[-1]`',
    ],
    ['service.tags["zone"] == "x"', 13, 'service.tags["zone"]', '`service.tags` has no field `zone`'],
    ['has(service.nope.deep)', 12, 'service.nope', '`service` has no field `nope`; did you mean `name`?'],
    ['env == "prod" &&\n  service.nope', 27, 'service.nope', '`service` has no field `nope`; did you mean `name`?'],
  ])('%s', (source, offset, field, message) => {
    expect(evaluate(source, variables)).toEqual({ kind: 'error', message, offset, field })
  })

  test.each([
    ['service.name > 1', '`>` cannot take text and a number'],
    ['service.name + 1 == 2', '`+` cannot take text and a whole number'],
    ['service.parameters - 1 == 2', '`-` cannot take a map and a whole number'],
    ['!service.name', 'this must be true or false, not text'],
    ['service.name && true', 'this must be true or false, not text'],
    ['service.name ? 1 : 2', 'this must be true or false, not text'],
    ['service.parameters.items.all(i, i)', 'this must be true or false, not text'],
    ['service.name.all(i, true)', 'a macro goes over a list or a map, not text'],
    ['service.parameters.startsWith("x")', '`startsWith` is called on text, not a map'],
    ['service.name.startsWith(env == "prod" ? old : "x")', '`startsWith` needs text, not null'],
    [
      'service.name.orValue("x") == "x"',
      '`orValue` is called on an optional value, not text; write `.?` before the field that may be missing',
    ],
    ['"x" in service.name', '`in` cannot take text and text'],
    ['int(service.name) == 1', '"orders" is no whole number'],
    [
      'timestamp(service.name) == timestamp(service.name)',
      '"orders" is no date and no time such as 2026-03-01T12:00:00Z',
    ],
    ['duration(service.name) == duration("1h")', '"orders" is no duration such as 90d or 1h30m'],
    ['service.?nope.value() == 1', 'the optional value is missing; `orValue(…)` gives another one then'],
    ['service.name.?first.orValue("x") == "x"', 'text has no fields, so `?first` cannot be looked up'],
  ])('%s: %s', (source, message) => {
    expect(evaluate(source, variables)).toMatchObject({ kind: 'error', message })
  })
})

describe('E7: what decides an operator decides it beside an error', () => {
  test.each([
    ['false && service.nope', false],
    ['service.nope && false', false],
    ['true || service.nope', true],
    ['service.nope || true', true],
    ['[1, 2].exists(i, i == 2 || service.nope)', true],
    ['[1, 2].all(i, i == 1 && service.nope)', false],
    ['service.parameters.items.exists(i, i == "a")', true],
    ['false ? service.nope : true', true],
    ['service.?nope.orValue(7) == 7 || service.nope', true],
  ] as const)('%s is %s', (source, value) => {
    expect(result(source, variables)).toBe(value)
  })

  test.each([
    'true && service.nope',
    'service.nope && true',
    'false || service.nope',
    'service.nope || false',
    'service.nope || service.nope2',
    '[1, 2].all(i, service.nope)',
  ])('%s is an error', (source) => {
    expect(evaluate(source, variables)).toMatchObject({ kind: 'error', field: expect.stringContaining('service.nope') })
  })
})

test('E7: the error of a part names the part and points into it', () => {
  const half = expression('service.parameters.storage / 2')
  const inScope = { ...scope, parts: { half } }
  const twice = compileExpression('half * 4', inScope)
  if ('problems' in twice) throw new Error('does not compile')
  const nested = compileExpression('env == "prod" && twice > 1', { ...scope, parts: { half, twice } })
  if ('problems' in nested) throw new Error('does not compile')
  const expected = {
    kind: 'error',
    part: 'half',
    source: 'service.parameters.storage / 2',
    offset: 19,
    field: 'service.parameters.storage',
  }
  expect(evaluateExpression(twice, variables)).toMatchObject(expected)
  expect(evaluateExpression(nested, variables)).toMatchObject(expected)
})

test('E1: a variable that the subject lacks is null', () => {
  expect(result('pr == null && resource == null', {})).toBe(true)
  expect(evaluate('pr.base == "main"', {})).toMatchObject({
    kind: 'error',
    field: 'pr.base',
    message: expect.stringContaining('null'),
  })
})

test('E7: a message stays one short line, whatever the source and the data hold', () => {
  const long = `service.tags["${'x'.repeat(500)}"]`
  const outcome = evaluate(`(\n  ${long}\n) == 1`, variables)
  expect(outcome).toMatchObject({ kind: 'error' })
  const message = outcome.kind === 'error' ? outcome.message : ''
  expect(message).not.toContain('\n')
  expect(message.length).toBeLessThan(300)
})
