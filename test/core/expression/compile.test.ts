import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileExpression } from '../../../service/core/expression/compile.ts'
import { functions } from '../../../service/core/expression/functions/functions.ts'
import { evaluate, expression, problems, result, scope } from './evaluating.ts'

describe('D5, E10: what is no expression is told when it is read, with its place', () => {
  test.each([
    ['parms.storageGiB < 5', '0: unknown variable `parms`; did you mean `params`?'],
    ['1 < 2 && servce.name == "x"', '9: unknown variable `servce`; did you mean `service`?'],
    ['service.items.all(item, itm > 1)', '24: unknown variable `itm`; did you mean `item`?'],
    ['1 + ', '4: the expression ends too early'],
    ['(1 + 2', '6: the expression ends too early; `)` is missing'],
    ['[1, 2', '5: the expression ends too early; `]` is missing'],
    ['service.name == "x', '16: unterminated string'],
    ['service..name', '8: unexpected `.name`; a name is missing'],
    ['1 2', '2: unexpected `2`'],
    ['a = 1', '2: unexpected `=`'],
    ['', '0: the expression is empty'],
    ['   ', '0: the expression is empty'],
    ['sizee(service.name)', '0: there is no function `sizee`; did you mean `size`?'],
    ['service.name.startWith("x")', '13: there is no function `startWith`; did you mean `startsWith`?'],
    ['startsWith(service.name, "x")', '0: `startsWith` is called on a value: `value.startsWith(…)`'],
    ['service.name.timestamp()', '13: `timestamp` is written `timestamp(…)`, not called on a value'],
    ['size(service.name, 1)', '0: `size` takes 1 argument, not 2'],
    ['has(service)', '4: `has` takes a field, as in `has(resource.properties.Name)`'],
    ['"a" + 1 == "a1"', '0: `+` cannot take text and a whole number'],
    ['"a" < 1', '0: `<` cannot take text and a whole number'],
    ['"a" == 1', '0: text and a whole number are never equal'],
    ['"a" in "abc"', '0: `in` cannot take text and text'],
    ['!"a"', '1: this must be true or false, not text'],
    ['1 && true', '0: this must be true or false, not a whole number'],
    ['"a" ? 1 : 2', '0: this must be true or false, not text'],
    ['service.items.all(i, "a")', '21: this must be true or false, not text'],
    ['"abc".all(i, true)', '0: `all` goes over a list or a map, not text'],
    ['size(1) == 1', '5: `size` needs text, bytes, a list or a map, not a whole number'],
    ['"a".startsWith(1)', '15: `startsWith` needs text, not a whole number'],
    ['"a".b == 1', '4: text has no fields'],
    ['-"a" == 1', '1: `-` needs a number, not text'],
    ['99999999999999999999 > 1', '0: this whole number does not fit into 64 bits'],
    ['timestamp("2026-01-01") + timestamp("2026-01-01") == now', '0: `+` cannot take a timestamp and a timestamp'],
  ])('%j: %s', (source, problem) => {
    expect(problems(source)).toEqual([problem])
  })

  test('all that is wrong is told at once', () => {
    expect(problems('parms.a == 1 && "a" < 1 && sizee(env)')).toHaveLength(3)
  })

  test('without a near word, what may be read is listed', () => {
    expect(problems('zzzzzz == 1', { variables: ['params', 'service'] })).toEqual([
      '0: unknown variable `zzzzzz`; it may read `params`, `service`',
    ])
  })
})

describe('E10: only what the contract names can be called or read', () => {
  test('the functions are a fixed list', () => {
    const names = [...new Set(functions.map(({ name, on }) => (on ? `.${name}` : name)))].sort()
    expect(names).toEqual(
      (
        '.contains .endsWith .getDate .getDayOfMonth .getDayOfWeek .getDayOfYear .getFullYear .getHours .getMilliseconds .getMinutes ' +
        '.getMonth .getSeconds .hasValue .indexOf .join .lastIndexOf .lowerAscii .matches .or .orValue .size .split .startsWith ' +
        '.substring .trim .upperAscii .value allows bool bytes double duration dyn int matches size statements string timestamp ' +
        'type uint written'
      )
        .split(' ')
        .sort(),
    )
  })

  test.each([
    'eval("1")',
    'Function("return process")()',
    'fetch("http://169.254.169.254/")',
    'http.get("http://localhost")',
    'env("HOME")',
    'file("/etc/passwd")',
    'require("fs")',
    'import("fs")',
    'process.env.HOME',
    'globalThis.process',
    'this.constructor',
    'b"{}".json()',
    'b"a".hex()',
    'b"a".base64()',
    'service.toString()',
    'service.hasOwnProperty("name")',
    'service.constructor("x")',
    'service.name.constructor.constructor("return process")()',
    'service.name.replaceAll("a", "b")',
    '__proto__',
    'constructor',
    'google.protobuf.Any{}',
    'with(service)',
  ])('K13, K15: %s does not compile', (source) => {
    expect(problems(source).length).toBeGreaterThan(0)
  })

  test.each([
    'service.constructor',
    'service.__proto__',
    'service.toString',
    'service.hasOwnProperty',
    'service["constructor"]',
    'service["__proto__"]',
    'service.items.length',
    'service.name.length',
    'service.items["length"]',
    'now.getTime',
  ])('K12, K20: %s is no field', (source) => {
    expect(evaluate(source, { service: { name: 'x', items: [] }, now: new Date(0) })).toMatchObject({ kind: 'error' })
  })

  test('K15: a field that is called like a method of JavaScript is an ordinary field', () => {
    expect(
      result('service.constructor == "c" && service.toString == "t"', {
        service: { constructor: 'c', toString: 't' },
      }),
    ).toBe(true)
  })

  test.each(['{"__proto__": 1}', '{"constructor": 1}', '{"prototype": 1}'])('K20: %s is refused', (source) => {
    expect(evaluate(source)).toMatchObject({ kind: 'error' })
  })

  test('what is no plain data is an error wherever it is touched: methods, getters and private fields stay shut', () => {
    class Secret {
      readonly open = 'x'
      get token(): string {
        return 'canary'
      }
    }
    const variables = { service: new Secret(), team: { lead: new Secret(), call: () => 'canary' } }
    for (const source of [
      'service.token == "canary"',
      'service.open == "x"',
      'service',
      'team.lead.open == "x"',
      'team.lead',
      'team.call',
      'team.call == null',
      'type(team.call) == string',
      'size(team.lead) == 0',
      'team.lead == team.lead',
      '[team.lead] == [1]',
      'has(service.open)',
      'service.?open.orValue(1) == 1',
      'team.lead.all(k, true)',
      '"open" in team.lead',
    ]) {
      expect({ source, ...evaluate(source, variables) }).toMatchObject({ source, kind: 'error' })
    }
  })

  test.each([
    'size',
    'type',
    'timestamp',
    'string',
    'int',
    'has',
    'cel',
    'optional',
    'google',
    'null_type',
    'true',
    'service',
    'params',
    'now',
  ])('K15: a part cannot be called %s, which has a meaning already', (name) => {
    const parts = { [name]: expression('1 == 1') }
    expect(problems('env == "x"', { ...scope, parts })).toEqual([
      `0: \`${name}\` has a meaning of its own, so no part can be called that`,
    ])
  })

  test('K14: no text of a document is read as an expression', () => {
    const hostile = ['true', '1 == 1', '${true}', '") || true || ("', "' || true || '"]
    for (const text of hostile) {
      expect(result('service.name == "x"', { service: { name: text } })).toBe(false)
      expect(result(`service.tags["${'k'}"]`, { service: { tags: { k: text } } })).toBe(text)
    }
  })
})

test('a source is compiled once for a scope', () => {
  expect(expression('service.name == "x"')).toBe(expression('service.name == "x"'))
  expect(compileExpression('1 +', scope)).toBe(compileExpression('1 +', scope))
  expect(expression('service.name == "x"', { ...scope })).not.toBe(expression('service.name == "x"'))
})

test('what is known of the type of the result is told', () => {
  const types = [
    'service.name == "x"',
    '"a" + "b"',
    '1 + 2',
    '1 + 2.0',
    'service.name',
    '[1]',
    'has(service.a)',
    'true ? 1 : 2',
    'service.?a',
  ].map((source) => expression(source).type)
  expect(types).toEqual(['bool', 'string', 'int', 'double', 'dyn', 'list', 'bool', 'int', 'optional'])
})

test('K12: no text makes compiling throw', () => {
  const pieces = fc.constantFrom(
    'service',
    '.',
    'name',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '1',
    '.5',
    'e',
    'u',
    '==',
    '&&',
    '||',
    '?',
    ':',
    ',',
    '!',
    '-',
    'all',
    'has',
    'cel.bind',
    '.?',
    'b"',
    'r"',
    '"""',
    '\n',
    ' ',
    'in',
    '//',
    '\u{1f600}',
    '\0',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
      ),
      (source) => {
        const compiled = compileExpression(source, scope)
        if (!('problems' in compiled)) return
        for (const { offset, message } of compiled.problems) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThanOrEqual(source.length)
          expect(message).not.toContain('\n')
        }
      },
    ),
    { numRuns: 2_000 },
  )
})
