import { describe, expect, test } from 'vitest'
import { compileExpression } from '../../../service/core/expression/compile.ts'
import { evaluateExpression } from '../../../service/core/expression/evaluate.ts'
import { unknownValue } from '../../../service/core/model/unknown.ts'
import { evaluate, expression, result, scope } from './evaluating.ts'

const key = unknownValue('!GetAtt Key.Arn', 'Key')
const url = unknownValue('!Ref Queue', 'Queue')
const variables = {
  resource: {
    properties: {
      Key: key,
      Url: url,
      Name: 'n',
      List: ['a', key, 'b'],
      Map: { a: key, b: 1 },
      Objects: [
        { id: key, on: true },
        { id: 'x', on: false },
      ],
    },
  },
  old: null,
}

describe('E6: whoever reads a value that is unknown until applied has no answer', () => {
  test.each([
    'resource.properties.Key == "x"',
    'resource.properties.Key != "x"',
    '"x" != resource.properties.Key',
    'resource.properties.Key == null',
    'resource.properties.Key != null',
    'resource.properties.Key == resource.properties.Key',
    'resource.properties.Key in ["x"]',
    'resource.properties.Key in {"x": 1}',
    '"x" in resource.properties.Key',
    '"c" in resource.properties.List',
    '!("c" in resource.properties.List)',
    'size(resource.properties.Key) == 0',
    'resource.properties.Key.size() == 0',
    'type(resource.properties.Key) == string',
    'type(resource.properties.Key) == map',
    'string(resource.properties.Key) == ""',
    'dyn(resource.properties.Key) == 1',
    '"arn:" + resource.properties.Key == "arn:x"',
    'resource.properties.Key < "x"',
    'resource.properties.Key + 1 > 0',
    '-resource.properties.Key == 1',
    '!resource.properties.Key',
    'resource.properties.Key ? true : true',
    'resource.properties.Key.startsWith("arn")',
    'resource.properties.Key.matches(".*")',
    '"x".matches(resource.properties.Key)',
    'resource.properties.Key.all(i, true)',
    'resource.properties.Key.exists(i, false)',
    'resource.properties.Key.map(i, i) == []',
    'resource.properties.Key.filter(i, true) == []',
    'resource.properties.Key.inner == 1',
    'resource.properties.Key["inner"] == 1',
    'resource.properties.Key[0] == 1',
    'has(resource.properties.Key.inner)',
    'resource.properties.?Key.orValue("x") == "x"',
    'resource.properties.?Key.?inner.orValue("x") == "x"',
    'resource.properties.?Key.inner.hasValue()',
    'resource.properties[?"Key"].orValue("x") == "x"',
    'resource.?properties.Key.orValue("x") == "x"',
    'resource.properties.?Key.value() == "x"',
    'resource.properties.?Key == optional.of("x")',
    'resource.properties.?Nothing.or(resource.properties.?Key).orValue(1) == 1',
    'optional.of(resource.properties.Key).hasValue()',
    '[resource.properties.Key] == ["x"]',
    '[resource.properties.Key] != ["x"]',
    'size([resource.properties.Key]) == 1',
    '{"a": resource.properties.Key} == {"a": "x"}',
    '{resource.properties.Key: 1} == {"a": 1}',
    'resource.properties.List == ["a", "x", "b"]',
    'resource.properties.List != ["a", "x", "b"]',
    'resource.properties.Map == {"a": "x", "b": 1}',
    'resource.properties.List[1] == "x"',
    'resource.properties.List.join(",") == ""',
    'resource.properties.List.all(i, i != "z")',
    'resource.properties.List.exists(i, i == "z")',
    'resource.properties.List.exists_one(i, i == "a")',
    'resource.properties.List.filter(i, i == "a") == ["a"]',
    'resource.properties.List.map(i, i) == []',
    'resource.properties.List.filter(i, true) == ["a", "x", "b"]',
    'resource.properties.Objects.exists(o, o.id == "y")',
    'resource.properties.Objects.map(o, o.id) == ["a", "x"]',
    'cel.bind(k, resource.properties.Key, k == "x")',
    'cel.bind(k, resource.properties.Key, true)',
    'true && resource.properties.Key == "x"',
    'resource.properties.Key == "x" && true',
    'false || resource.properties.Key == "x"',
    'resource.properties.Key == "x" || false',
    'resource.properties.Key == "x" || old.nope',
    'old.nope || resource.properties.Key == "x"',
    'resource.properties == {"Key": "x", "Url": "y", "Name": "n", "List": ["a", "x", "b"], "Map": {"a": 1, "b": 1}, "Objects": [{"id": 1, "on": true}, {"id": "x", "on": false}]}',
  ])('%s', (source) => {
    expect(evaluate(source, variables)).toMatchObject({ kind: 'unknown' })
  })
})

describe('E6: what does not depend on the unknown value has its answer', () => {
  test.each([
    ['has(resource.properties.Key)', true],
    ['has(resource.properties.Key) && has(resource.properties.Name)', true],
    ['has(resource.properties.Nothing)', false],
    ['resource.properties.?Key.hasValue()', true],
    ['"Key" in resource.properties', true],
    ['true || resource.properties.Key == "x"', true],
    ['resource.properties.Key == "x" || true', true],
    ['false && resource.properties.Key == "x"', false],
    ['resource.properties.Key == "x" && false', false],
    ['false ? resource.properties.Key == "x" : true', true],
    ['"b" in resource.properties.List', true],
    ['size(resource.properties.List) == 3', true],
    ['size(resource.properties.Map) == 2', true],
    ['resource.properties.List == ["a"]', false],
    ['resource.properties.List == ["z", "x", "b"]', false],
    ['resource.properties.Map == {"a": 1, "b": 2}', false],
    ['resource.properties.Map != {}', true],
    ['resource.properties.List.exists(i, i == "b")', true],
    ['resource.properties.List.all(i, i == "a")', false],
    ['resource.properties.Objects.exists(o, o.on)', true],
    ['resource.properties.Objects.filter(o, !o.on).map(o, o.id) == ["x"]', true],
    ['resource.properties.Objects.all(o, has(o.id))', true],
    ['resource.properties.?Nothing.orValue("d") == "d"', true],
    ['resource.properties.Map.b == 1', true],
  ] as const)('%s is %s', (source, value) => {
    expect(result(source, variables)).toBe(value)
  })
})

test('E6: the outcome names every value that is missing, each once', () => {
  expect(evaluate('resource.properties.Key == "x" || resource.properties.Url == "y"', variables)).toEqual({
    kind: 'unknown',
    unknowns: [key, url],
  })
  expect(evaluate('resource.properties.List.all(i, i != "z")', variables)).toEqual({ kind: 'unknown', unknowns: [key] })
})

test('E6: a result that holds an unknown value anywhere is unknown', () => {
  expect(evaluate('resource.properties', variables)).toEqual({ kind: 'unknown', unknowns: [key, url] })
  expect(evaluate('resource.properties.List', variables)).toEqual({ kind: 'unknown', unknowns: [key] })
})

test('E6: a part of a policy may hold an unknown value that nobody reads', () => {
  const parts = { properties: expression('resource.properties'), key: expression('resource.properties.Key') }
  const inScope = { ...scope, parts }
  const run = (source: string) => {
    const compiled = compileExpression(source, inScope)
    return 'problems' in compiled ? compiled : evaluateExpression(compiled, variables)
  }
  expect(run('properties.Name == "n"')).toEqual({ kind: 'value', value: true })
  expect(run('properties.Key == "n"')).toEqual({ kind: 'unknown', unknowns: [key] })
  expect(run('key != "n"')).toEqual({ kind: 'unknown', unknowns: [key] })
  expect(run('true || key != "n"')).toEqual({ kind: 'value', value: true })
})

test('E6: an unknown value that was reached through a plain one is not mistaken for a map', () => {
  expect(evaluate('resource.properties.Key.expression == "!GetAtt Key.Arn"', variables)).toMatchObject({
    kind: 'unknown',
  })
  expect(evaluate('resource.properties.Key.target == "Key"', variables)).toMatchObject({ kind: 'unknown' })
})
