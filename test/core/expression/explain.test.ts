import { expect, test } from 'vitest'
import { type Explanation, explainExpression } from '../../../service/core/expression/explain.ts'
import { unknownValue } from '../../../service/core/model/unknown.ts'
import { evaluate, expression, scope } from './evaluating.ts'

const variables = {
  service: { parameters: { storageGiB: 600, items: [1, 5, 2] } },
  params: { most: 500 },
  env: 'prod',
  resource: { properties: { Arn: unknownValue('!Ref Key', 'Key') } },
}

/** An explanation as indented lines. */
function lines({ source, outcome, children, omitted }: Explanation, indent = ''): string[] {
  const saw = outcome.kind === 'value' ? JSON.stringify(outcome.value) : outcome.kind
  return [
    `${indent}${source} → ${saw}`,
    ...children.flatMap((child) => lines(child, `${indent}  `)),
    ...(omitted ? [`${indent}  (${omitted} more)`] : []),
  ]
}

const explain = (source: string, inScope = scope) => lines(explainExpression(expression(source, inScope), variables))

test('an explanation is the tree of what was looked at, with the value that each part saw', () => {
  expect(explain('env == "prod" && (service.parameters.storageGiB <= params.most || env == "dev")')).toEqual([
    'env == "prod" && (service.parameters.storageGiB <= params.most || env == "dev") → false',
    '  env == "prod" → true',
    '    env → "prod"',
    '  service.parameters.storageGiB <= params.most || env == "dev" → false',
    '    service.parameters.storageGiB <= params.most → false',
    '      service.parameters.storageGiB → 600',
    '      params.most → 500',
    '    env == "dev" → false',
    '      env → "prod"',
  ])
})

test('what decides stands in it, what was never looked at does not', () => {
  expect(explain('env == "dev" && service.nope')).toEqual([
    'env == "dev" && service.nope → false',
    '  env == "dev" → false',
    '    env → "prod"',
  ])
  expect(explain('service.parameters.items.all(i, i < 3)')).toEqual([
    'service.parameters.items.all(i, i < 3) → false',
    '  service.parameters.items → [1,5,2]',
    '  i < 3 → true',
    '    i → 1',
    '  i < 3 → false',
    '    i → 5',
  ])
})

test('E6, E7: unknown values and errors stand where they arose', () => {
  expect(explain('service.nope == 1 || resource.properties.Arn == "x"')).toEqual([
    'service.nope == 1 || resource.properties.Arn == "x" → unknown',
    '  service.nope == 1 → error',
    '    service.nope → error',
    '      service → {"parameters":{"storageGiB":600,"items":[1,5,2]}}',
    '  resource.properties.Arn == "x" → unknown',
    '    resource.properties.Arn → unknown',
    '      resource.properties → unknown',
  ])
})

test('the parts of a policy are explained where they are used', () => {
  const half = expression('service.parameters.storageGiB / 2')
  expect(explain('half > params.most', { ...scope, parts: { half } })).toEqual([
    'half > params.most → false',
    '  half → 300',
    '    service.parameters.storageGiB / 2 → 300',
    '      service.parameters.storageGiB → 600',
    '  params.most → 500',
  ])
})

test('a long loop is cut, keeps the element that decided, and says so', () => {
  const many = { service: { items: Array.from({ length: 100 }, (_, at) => at) } }
  const { children, omitted } = explainExpression(expression('service.items.all(i, i < 90)'), many)
  expect([children.length, omitted]).toEqual([12, 80])
  expect(lines(children[11] as Explanation)).toEqual(['i < 90 → false', '  i → 90'])
})

test.each([
  'env == "prod"',
  'service.nope',
  'resource.properties.Arn == "x"',
  'true',
  'service.parameters.items.map(i, i * 2)',
  'service.parameters.items.all(a, service.parameters.items.all(b, a + b > 0))',
])('the explanation of %s comes to what the evaluation comes to', (source) => {
  expect(explainExpression(expression(source), variables).outcome).toEqual(evaluate(source, variables))
})
