import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainNumber } from '../../../service/core/expression/values/plain-number.ts'
import { evaluate, result } from './evaluating.ts'

const variables = { params: { hundred: 100, quarter: 0.25, two: 2, list: [1, 2, 3], map: { a: 1 }, zero: 0 } }

describe('E4: numbers of documents are doubles and mix with whole numbers', () => {
  test.each([
    ['params.hundred / 2', 50],
    ['params.hundred / 8', 12.5],
    ['2 * params.quarter', 0.5],
    ['params.hundred * 0.5', 50],
    ['params.hundred + 1', 101],
    ['1 - params.quarter', 0.75],
    ['params.hundred % 30', 10],
    ['7 % params.two', 1],
    ['params.hundred % params.quarter', 0],
    ['7 / 2', 3],
    ['7 / 2.0', 3.5],
    ['7 % 2', 1],
    ['-params.two', -2],
    ['1u + 2u', 3],
  ])('%s is %d', (source, value) => {
    expect(result(source, variables)).toBe(value)
  })

  test.each([
    'params.hundred == 100',
    '100 == params.hundred',
    'params.hundred != 101',
    'params.hundred >= 100 && params.hundred <= 100',
    'params.quarter < 1 && 1 > params.quarter',
    'params.hundred > 99u',
    '2 in params.list',
    '2.0 in [1, 2, 3]',
    '!(4 in params.list)',
    'params.list == [1, 2, 3]',
    '[1, 2, 3] == params.list',
    'params.list == [1.0, 2.0, 3.0]',
    "params.map == {'a': 1}",
    "{'a': [1, {'b': 2}]} == {'a': [1.0, {'b': 2.0}]}",
    "{1: 'a'}[1.0] == 'a'",
    'params.list[0] == 1 && params.list[params.two] == 3',
    'size(params.list) == 3 && size(params.list) < params.hundred',
    'params.list.map(i, i * 2) == [2, 4, 6]',
    '9007199254740993 > 9007199254740992.0',
    "string(params.hundred) == '100' && string(params.quarter) == '0.25'",
    'int(params.hundred) == 100 && double(2) == 2.0',
  ])('%s', (source) => {
    expect(result(source, variables)).toBe(true)
  })

  test.each([
    ['params.hundred / params.zero', 'division by zero'],
    ['params.hundred / 0', 'division by zero'],
    ['1 / 0', 'division by zero'],
    ['params.hundred % params.zero', 'remainder of a division by zero'],
    ['1 % 0', 'remainder of a division by zero'],
    ['9223372036854775807 + 1', 'a whole number grew beyond 64 bits'],
    ['params.list[0.5]', 'a list is read by a whole number'],
  ])('%s is an error: %s', (source, message) => {
    expect(evaluate(source, variables)).toMatchObject({ kind: 'error', message })
  })

  test('what is no number for JSON is no result', () => {
    const huge = { params: { a: 1e308 } }
    expect(evaluate('params.a * 10', huge)).toMatchObject({
      kind: 'error',
      message: expect.stringContaining('Infinity'),
    })
  })

  test('arithmetic and comparisons of a document number and a whole number are those of JavaScript', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 1e6 }),
        (a, b) => {
          const seen = { params: { a } }
          expect(result(`params.a + ${b}`, seen)).toBe(a + b)
          expect(result(`params.a / ${b}`, seen)).toBe(a / b)
          expect(result(`params.a < ${b}`, seen)).toBe(a < b)
          expect(result(`${b} >= params.a`, seen)).toBe(b >= a)
          expect(result(`params.a == ${b}`, seen)).toBe(a === b)
        },
      ),
    )
  })
})

test('E4: numbers are written plainly, and read back as the same number', () => {
  const written = [100, 0.25, 50, 1e21, 1.5e-7, -1e-9, 123456789.125].map(plainNumber)
  expect(written).toEqual([
    '100',
    '0.25',
    '50',
    '1000000000000000000000',
    '0.00000015',
    '-0.000000001',
    '123456789.125',
  ])
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(plainNumber(number)).toMatch(/^-?\d+(\.\d+)?$/)
      expect(Number(plainNumber(number))).toBe(Object.is(number, -0) ? 0 : number)
    }),
  )
})
