import { describe, expect, test } from 'vitest'
import { compileExpression } from '../../../service/core/expression/compile.ts'
import { evaluateExpression } from '../../../service/core/expression/evaluate.ts'
import { policyScope, policyVariables } from '../../../service/core/policy/policy-scope.ts'

const evaluated = (variables: { readonly [name: string]: string }, source: string, given = {}) => {
  const { scope, problems } = policyScope(variables)
  expect(problems).toEqual([])
  const compiled = compileExpression(source, scope)
  if ('problems' in compiled) throw new Error(compiled.problems[0]?.message)
  return evaluateExpression(compiled, given)
}

describe('a policy’s variables', () => {
  test('E1: every variable of the contract may be read', () => {
    for (const name of policyVariables)
      expect('problems' in compileExpression(`${name} == null`, policyScope().scope)).toBe(false)
  })

  test('E10: nothing else may', () => {
    for (const name of ['services', 'secret', 'id', 'inputs', 'env2', 'process']) {
      expect('problems' in compileExpression(`${name} == null`, policyScope().scope)).toBe(true)
    }
  })

  test('E1: they refer to one another, in whatever order they are written', () => {
    expect(evaluated({ a: 'b + 1.0', b: 'c * 2.0', c: 'params.x' }, 'a', { params: { x: 3 } })).toEqual({
      kind: 'value',
      value: 7,
    })
  })

  test('E1: one that is not used is not evaluated', () => {
    expect(evaluated({ never: 'params.nope.nope' }, 'true', { params: {} })).toEqual({ kind: 'value', value: true })
  })

  test.each([
    ['a circle of two', { a: 'b', b: 'a' }, /circle/],
    ['a circle of one', { a: 'a + 1' }, /circle|a/],
    ['an unknown variable', { a: 'parms.x' }, /parms.*params/],
    ['a syntax error', { a: '1 +' }, /./],
  ])('D5: %s is a problem of the variable', (_, variables, message) => {
    const { problems } = policyScope(variables)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.message).toMatch(message)
  })

  test.each([
    'service',
    'now',
    'size',
    'has',
    'matches',
    'timestamp',
    'true',
    'in',
    'string',
    'a-b',
    '1a',
    '',
    '__proto__ x',
  ])('K15: a variable may not be called %j', (name) => {
    expect(policyScope({ [name]: '1' }).problems).toMatchObject([{ variable: name }])
  })

  test('E10: the same variables are compiled once', () => {
    const variables = { a: '1' }
    expect(policyScope(variables)).toBe(policyScope(variables))
    expect(policyScope()).toBe(policyScope({}))
  })
})
