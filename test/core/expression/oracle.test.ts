import { isCelError, isCelList, isCelMap, isCelUint, run } from '@bufbuild/cel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileExpression } from '../../../service/core/expression/compile.ts'
import { evaluateExpression } from '../../../service/core/expression/evaluate.ts'

/** What both engines see. */
const variables = {
  n: 3,
  half: 0.5,
  zero: 0,
  text: 'orders-archive',
  empty: '',
  emoji: 'a😀b',
  yes: true,
  nothing: null,
  numbers: [1, 2, 3],
  texts: ['b', 'a', 'c'],
  map: { a: 1, b: 'x', deep: { list: [1, { k: 'v' }] } },
}
const scope = { variables: Object.keys(variables) }

/** A value of either engine as comparable data: whole numbers as numbers. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (isCelUint(value)) return Number(value.value)
  if (isCelList(value)) return [...value].map(plain)
  if (isCelMap(value))
    return Object.fromEntries([...value.entries()].map(([key, inner]) => [String(key), plain(inner)]))
  return value
}

const failed = 'an error'

function ours(source: string): unknown {
  const compiled = compileExpression(source, scope)
  if ('problems' in compiled) return failed
  const outcome = evaluateExpression(compiled, variables)
  return outcome.kind === 'value' ? outcome.value : failed
}

function oracle(source: string): unknown {
  try {
    const value = run(source, variables)
    return isCelError(value) ? failed : plain(value)
  } catch {
    return failed
  }
}

describe('@bufbuild/cel, which holds 99 % of the conformance suite, says the same of', () => {
  test.each([
    'n + half == 3.5',
    'n * 2.0 > 5',
    'n / 2.0',
    '7 / 2',
    '-7 / 2',
    '-7 % 3',
    '7 % -3',
    '1 == 1.0 && 1u == 1 && 1.0 == 1u',
    '2 < 2.5 && 3 > 2.5 && 3u > 2',
    '9223372036854775807 + 1',
    '-9223372036854775808',
    '1 / 0',
    '1 % 0',
    'text.contains("arch") && text.startsWith("ord") && text.endsWith("ive")',
    'text.matches("^[a-z-]+$")',
    'size(emoji)',
    'size(empty) + size(texts) + size(map)',
    'text + "-x"',
    '"a" < "b" && "B" < "a" && "" < "a"',
    '[1, 2] + [3] == numbers',
    'numbers == [1.0, 2.0, 3.0]',
    '[1, "a", null, [true]] == [1, "a", null, [true]]',
    '{"a": 1, "b": 2} == {"b": 2.0, "a": 1.0}',
    '{"a": 1} == {"a": 1, "b": 2}',
    '2 in numbers && !(4 in numbers) && "a" in texts && "a" in map && !("z" in map)',
    'numbers.all(i, i > 0) && numbers.exists(i, i == 2) && numbers.exists_one(i, i > 2)',
    'numbers.map(i, i + 1.0)',
    'numbers.map(i, i > 1, i + 1.0)',
    'numbers.filter(i, i != 2)',
    'map.exists(k, k == "deep")',
    'numbers.all(i, i > 1 || i == nothing)',
    'numbers.exists(i, i == "a" || i == 1)',
    'numbers.all(i, numbers.exists(j, i == j))',
    'map.deep.list[1].k == "v"',
    'map["deep"]["list"][0] == 1',
    'map.nope',
    'map.deep.nope.x',
    'numbers[5]',
    'numbers[-1]',
    'has(map.a) && !has(map.z)',
    'has(map.z.y)',
    'true || map.nope',
    'map.nope || true',
    'false && map.nope',
    'map.nope && false',
    'map.nope || false',
    'yes ? 1 : map.nope',
    'map.nope ? 1 : 2',
    'nothing == null && n != null',
    'type(n) == double && type(1) == int && type("") == string && type(null) == null_type',
    'type(type(1)) == type && type([]) == list && type({}) == map',
    'int("42") + int(3.9) + int("-7")',
    'int("x")',
    'double("2.5") + double(2)',
    'string(12) + string(true) + string(2.5)',
    'bool("true") && !bool("false")',
    'bool("yes")',
    'uint(3) + 2u',
    '1u - 2u',
    'b"abc" + b"d" == b"abcd" && size(b"abc") == 3 && string(b"abc") == "abc"',
    'timestamp("2026-03-01T12:00:00Z") - timestamp("2026-03-01T00:00:00Z") == duration("12h")',
    'timestamp("2026-03-01T12:00:00Z") + duration("1h") == timestamp("2026-03-01T13:00:00Z")',
    'timestamp("2026-03-01T12:00:00Z").getHours() + timestamp("2026-03-01T12:00:00Z").getDayOfWeek()',
    'timestamp("2026-03-01T12:00:00Z").getMonth() + timestamp("2026-03-01T12:00:00Z").getDayOfYear()',
    'timestamp("2026-03-01T12:00:00Z").getHours("Europe/Paris")',
    'timestamp("2026-03-01T12:00:00Z").getMinutes("+05:30")',
    'timestamp("2026-07-01T23:30:00Z").getDate("Europe/Paris")',
    'duration("1h30m").getMinutes() + duration("90s").getSeconds()',
    'duration("1.5s").getMilliseconds()',
    'string(duration("90m")) + string(timestamp("2026-03-01T12:00:00Z"))',
    'timestamp("nope")',
    'duration("nope")',
    '"\\u00e9\\x41\\101\\n" == "éAA\\n"',
    'r"\\d" == "\\\\d"',
    '"""a"b""" == "a\\"b"',
    '"a\\tb".size()',
    '[[1, 2], [3]][1][0]',
    '{1: "a", true: "b"}[1]',
    '{"a": {"b": 1}}.a.b',
    '!(1 > 2) && !false',
    '-(-n)',
    'n > 2 ? "big" : "small"',
    '1 + 2 * 3 - 4',
    '(1 + 2) * 3',
    'yes || nothing',
    'nothing && yes',
    '!nothing',
    'n < text',
    'text - text',
    'text.size() > 3',
    'dyn(1) == dyn(1.0)',
    'dyn(1) == dyn("1")',
  ])('%s', (source) => {
    expect(ours(source)).toEqual(oracle(source))
  })
})

/** Where Plumbline answers otherwise, on purpose: the reason stands beside each. */
const differences = [
  { source: 'n * 2', ours: 6, oracle: failed, why: 'E4: numbers of documents mix with whole numbers' },
  { source: 'n % 2', ours: 1, oracle: failed, why: 'E4: so do remainders' },
  {
    source: 'half / zero',
    ours: failed,
    oracle: Number.POSITIVE_INFINITY,
    why: 'E4: dividing by zero is an error for every number',
  },
  {
    source: '1.0 / 0.0',
    ours: failed,
    oracle: Number.POSITIVE_INFINITY,
    why: 'E4: dividing by zero is an error for every number',
  },
  {
    source: 'timestamp("2026-03-01") == timestamp("2026-03-02T00:00:00Z")',
    ours: true,
    oracle: failed,
    why: 'D7: a bare date ends at the next midnight',
  },
  { source: 'duration("90d") == duration("2160h")', ours: true, oracle: failed, why: 'D7: durations may be in days' },
  { source: 'map.?z.orValue(1) == 1', ours: true, oracle: failed, why: 'optional types, which the oracle lacks' },
  { source: 'cel.bind(a, n, a > 2)', ours: true, oracle: failed, why: 'bindings, which the oracle lacks' },
  {
    source: '" x ".trim().upperAscii()',
    ours: 'X',
    oracle: failed,
    why: 'extensions on text, which the oracle has apart',
  },
] as const

test.each(differences)('$source differs: $why', ({ source, ours: here, oracle: there }) => {
  expect(ours(source)).toEqual(here)
  expect(oracle(source)).toEqual(there)
})

/** Expressions by their type, so that most of them have a value. */
const generated = fc.letrec<{ bool: string; int: string; double: string; text: string; list: string; any: string }>(
  (tie) => ({
    int: fc.oneof(
      { depthSize: 'small' },
      fc.integer({ min: -20, max: 20 }).map((n) => (n < 0 ? `(${n})` : `${n}`)),
      fc
        .tuple(tie('int'), fc.constantFrom('+', '-', '*', '/', '%'), tie('int'))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('text').map((text) => `size(${text})`),
      tie('list').map((list) => `size(${list})`),
    ),
    double: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('n', 'half', 'map.a', 'numbers[1]', '2.5', '0.125', 'map.nope'),
      fc.tuple(tie('double'), fc.constantFrom('+', '-', '*'), tie('double')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('int').map((int) => `double(${int})`),
    ),
    text: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('text', 'empty', 'emoji', 'map.b', 'texts[0]', '"a"', '"arch"', 'map.deep.list[1].k', 'nothing'),
      fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a} + ${b})`),
      tie('int').map((int) => `string(${int})`),
    ),
    list: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('numbers', 'texts', '[]', 'map.deep.list'),
      fc.array(tie('any'), { maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
      fc.tuple(tie('list'), tie('list')).map(([a, b]) => `(${a} + ${b})`),
      fc.tuple(tie('list'), tie('any')).map(([list, any]) => `${list}.map(i, ${any})`),
      fc.tuple(tie('list'), tie('any')).map(([list, any]) => `${list}.filter(i, i != ${any})`),
    ),
    bool: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('yes', 'true', 'false', 'has(map.a)', 'has(map.z)', 'map.nope'),
      fc.tuple(tie('bool'), fc.constantFrom('&&', '||'), tie('bool')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('bool').map((bool) => `!(${bool})`),
      fc
        .tuple(
          fc.oneof(tie('int'), tie('double')),
          fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
          fc.oneof(tie('int'), tie('double')),
        )
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc
        .tuple(tie('text'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('text'))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(tie('list'), fc.constantFrom('==', '!='), tie('list')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(tie('any'), tie('list')).map(([a, list]) => `(${a} in ${list})`),
      fc
        .tuple(tie('list'), fc.constantFrom('all', 'exists', 'exists_one'), tie('any'))
        .map(([list, macro, any]) => `${list}.${macro}(i, i == ${any})`),
      fc
        .tuple(tie('text'), fc.constantFrom('contains', 'startsWith', 'endsWith'), tie('text'))
        .map(([a, method, b]) => `${a}.${method}(${b})`),
      fc.tuple(tie('bool'), tie('bool'), tie('bool')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    ),
    any: fc.oneof(
      { depthSize: 'small' },
      tie('int'),
      tie('double'),
      tie('text'),
      tie('bool'),
      fc.constant('null'),
      tie('list'),
    ),
  }),
)

test('both engines say the same of whatever is made of what both have', () => {
  fc.assert(
    fc.property(fc.oneof(generated.bool, generated.int, generated.text, generated.list), (source) => {
      const compiled = compileExpression(source, scope)
      // What can never hold (`1 == "a"`) is refused when it is read; the oracle has no checker.
      if ('problems' in compiled) return
      expect({ source, value: ours(source) }).toEqual({ source, value: oracle(source) })
    }),
    { numRuns: 600 },
  )
})
