import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileRegularExpression } from '../../../service/core/expression/regular-expression.ts'
import { computing, evaluate, problems, result } from './evaluating.ts'

const backReference = 'the regular expression has a back reference, which cannot run in linear time'
const lookAround = 'the regular expression has a look-around, which cannot run in linear time'

describe('E9: a pattern that cannot run in linear time is refused where it stands', () => {
  test.each([
    ['(a)\\\\1', backReference],
    ['(?P<x>a)\\\\k<x>', backReference],
    ['a(?=b)', lookAround],
    ['a(?!b)', lookAround],
    ['(?<=a)b', lookAround],
    ['(?<!a)b', lookAround],
    ['(', 'the regular expression cannot be read: missing closing ): `(`'],
    ['[z-a]', 'the regular expression cannot be read: invalid character class range: `z-a`'],
    ['(x{1000}){1000}', 'the regular expression cannot be read: invalid repeat count: `{1000}`'],
    ['a{1,1000}b{1,1000}c{1,1000}', 'the regular expression is too large: its repetitions multiply'],
    ['a'.repeat(1_001), 'the regular expression is longer than 1000 characters'],
  ])('%s', (pattern, message) => {
    expect(problems(`service.name.matches("${pattern}")`)).toEqual([`21: ${message}`])
    expect(problems(`matches(service.name, "${pattern}")`)).toEqual([`22: ${message}`])
    expect(
      evaluate(`service.name.matches(params.pattern)`, {
        service: { name: 'x' },
        params: { pattern: pattern.replaceAll('\\\\', '\\') },
      }),
    ).toEqual({
      kind: 'error',
      message,
      offset: 0,
    })
  })

  test.each(['\\\\1', '[(?=]', '[\\1]x', '\\Q(?=\\E', 'a\\\\\\\\1', '[]\\1]', '[^]\\2]'])(
    '%s only looks like one, or is one that its engine refuses',
    (pattern) => {
      const compiled = compileRegularExpression(pattern)
      if ('problem' in compiled) expect(compiled.problem).not.toContain('linear')
    },
  )
})

describe('E9: what is linear works as a person expects', () => {
  test.each([
    ['service.name.matches("^[a-z-]+$")', true],
    ['service.name.matches("rder")', true],
    ['matches(service.name, "^orders")', true],
    ['matches(service.name, service.pattern)', true],
    ['matches("abc", "^b")', false],
    ['service.name.matches("^rder")', false],
    ['service.name.matches("(?i)ORDERS")', true],
    ['service.name.matches(r"^\\w+-\\w+$")', true],
    ['service.name.matches("^(orders|queue)-archive$")', true],
    ['service.name.matches(service.pattern)', true],
    ['"".matches("^$")', true],
    ['"größe 😀".matches("^gr\\\\p{L}+e .$")', true],
  ])('%s', (source, value) => {
    expect(result(source, { service: { name: 'orders-archive', pattern: '^o.*e$' } })).toBe(value)
  })
})

test('E9: patterns that hang other engines take no longer than their text is long', () => {
  const time = (length: number, pattern: string) => {
    const compiled = compileRegularExpression(pattern)
    if ('problem' in compiled) throw new Error(compiled.problem)
    const text = `${'a'.repeat(length)}!`
    compiled.test(text)
    return computing(() => expect(compiled.test(text)).toBe(false))
  }
  for (const pattern of ['^(a+)+$', '^(a|aa)+$', '^(a*)*$', '^(a|a?)+$', '^(.*a){12}$', '^([a-z]+)*$']) {
    expect({ pattern, slow: time(30_000, pattern) > 500 }).toEqual({ pattern, slow: false })
  }
})

test('E9: no pattern and no text makes the engine throw', () => {
  const piece = fc.constantFrom(
    'a',
    '.',
    '*',
    '+',
    '?',
    '(',
    ')',
    '[',
    ']',
    '{2}',
    '{,3}',
    '|',
    '^',
    '$',
    '\\d',
    '\\',
    '(?:',
    '(?=',
    '(?i)',
    '-',
    '\u{1f600}',
    '\\p{L}',
    '\\Q',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.string(), (pieces, text) => {
      const compiled = compileRegularExpression(pieces.join(''))
      if ('problem' in compiled) expect(compiled.problem).not.toContain('\n')
      else expect(typeof compiled.test(text)).toBe('boolean')
    }),
  )
})
