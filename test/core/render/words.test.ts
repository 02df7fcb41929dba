import { describe, expect, test } from 'vitest'
import { unknownValue } from '../../../service/core/model/unknown.ts'
import { code, fenced, prose } from '../../../service/core/render/markdown-text.ts'
import { counted, listed, moneyChange, moneyWords, numberWords } from '../../../service/core/render/number-words.ts'
import { onMerge } from '../../../service/core/render/plan-words.ts'
import { valueText } from '../../../service/core/render/value-text.ts'
import { change } from './samples.ts'

test.each([
  [0, '0'],
  [1240, '1,240'],
  [-1234567.891, '-1,234,567.89'],
  [0.1 + 0.2, '0.3'],
  [4.6, '4.6'],
  [1e21, '1e+21'],
])('the number %s reads %s', (value, words) => expect(numberWords(value)).toBe(words))

test.each([
  [4.6, '+4.60 EUR'],
  [-1200, '-1,200.00 EUR'],
  [0, '0.00 EUR'],
  [-0.001, '0.00 EUR'],
])('a change of %s in money reads %s', (value, words) => expect(moneyChange(value, 'EUR')).toBe(words))

test('without a currency money is a number', () => expect(moneyWords(1234.5, null)).toBe('1,234.50'))
test('words in a list', () => expect([listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['a', 'a, b and c']))
test('one and several', () =>
  expect([counted(1, 'policy', 'policies'), counted(2, 'policy', 'policies')]).toEqual(['1 policy', '2 policies']))

test.each([
  ['plain', 'plain'],
  ['true', '"true"'],
  ['100', '"100"'],
  ['(sensitive, changed)', '"(sensitive, changed)"'],
  ['a\nb', '"a\\nb"'],
  ['', '""'],
  [true, 'true'],
  [{ a: [1] }, '{"a":[1]}'],
  [unknownValue('!Ref Key', 'Key'), '(unknown until applied: !Ref Key)'],
])('the value %j reads %s', (value, words) => expect(valueText(value)).toBe(words))

describe('J12: what a merge does, in a sentence', () => {
  const sentence = (...changes: ReturnType<typeof change>[]) => onMerge({ changes, quotas: [] }, 'EUR', (text) => text)
  const update = change({ action: 'update', monthlyCost: { before: 4.6, after: 4.6 } })
  test('nothing', () => expect(sentence()).toBeNull())
  test('one', () => expect(sentence(change())).toBe('1 service created in payments-prod (eu-west-1), +4.60 EUR/month.'))
  test('several of several kinds in one place', () =>
    expect(sentence(change(), update, change())).toBe(
      '2 services created and 1 changed in payments-prod (eu-west-1), +9.20 EUR/month.',
    ))
  test('no change in cost, and no region', () =>
    expect(sentence({ ...update, region: null })).toBe('1 service changed in payments-prod, no change in cost.'))
  test('many places are not all named', () =>
    expect(sentence(...Array.from({ length: 9 }, (_, index) => change({ account: `a${index}` })))).toBe(
      '1 service created in a0 (eu-west-1), 1 service created in a1 (eu-west-1), 1 service created in a2 (eu-west-1) and more in 6 other places, +41.40 EUR/month.',
    ))
})

describe('G4: how foreign text enters Markdown', () => {
  test.each([
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['', '(empty)'],
    ['a  b', '`a  b`'],
  ])('the code span of %j is %s', (text, shown) => expect(code(text)).toBe(shown))

  test.each([
    ['Plain words, 1,240 of them.', 'Plain words, 1,240 of them.'],
    ['Set parameters.public to false.', 'Set `parameters.public` to false.'],
    [
      'the offering `buckte` is unknown; did you mean `bucket`?',
      'the offering `buckte` is unknown; did you mean `bucket`?',
    ],
    ['ask @acme/security, please', 'ask `@acme/security`, please'],
    ['1. first', '`1`. first'],
    ['commit deadbeef', 'commit `deadbeef`'],
    ['a\nb', 'a b'],
    ['“quoted” — (so)', '“quoted” — (so)'],
  ])('the prose %j is %s', (text, shown) => expect(prose(text)).toBe(shown))

  test('a fence is longer than any run of backticks inside it', () => {
    expect(fenced(['a', '```', '`````'])).toBe('``````\na\n```\n`````\n``````')
    expect(fenced(['a\nb'], 'diff')).toBe('```diff\na\\nb\n```')
  })

  test('a pipe in a cell does not end it, not even after a backslash', () => {
    expect(code('a|b', 'cell')).toBe('`a\\|b`')
    expect(code('a\\|b', 'cell')).toBe('`a\\\u200b\\|b`')
  })
})
