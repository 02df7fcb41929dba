import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileTemplate, renderTemplate, type Template } from '../../../service/core/expression/template.ts'
import { unknownValue } from '../../../service/core/model/unknown.ts'
import { expression, scope } from './evaluating.ts'

const arn = unknownValue('!GetAtt Key.Arn', 'Key')
const url = unknownValue('!Ref Queue', 'Queue')
const variables = {
  params: {
    gib: 100,
    ratio: 0.25,
    cost: 4.6000000000000005,
    public: false,
    list: ['a', 1],
    map: { a: { b: 1 } },
    none: null,
    text: 'x ${service.name} y',
  },
  service: { name: 'orders' },
  resource: { properties: { Arn: arn, Url: url, List: ['a', arn] } },
  now: new Date('2026-03-01T12:00:00Z'),
}

function template(text: string): Template {
  const compiled = compileTemplate(text, scope)
  if ('problems' in compiled) throw new Error(`${text}: ${JSON.stringify(compiled.problems)}`)
  return compiled
}

const render = (text: string) => renderTemplate(template(text), variables)

describe('E5: a value that is one hole keeps its type', () => {
  test.each([
    ['${params.gib}', 100],
    ['${params.ratio}', 0.25],
    ['${params.public}', false],
    ['${!params.public}', true],
    ['${params.list}', ['a', 1]],
    ['${params.map}', { a: { b: 1 } }],
    ['${params.none}', null],
    ['${service.name}', 'orders'],
    ['${1 + 1}', 2],
    ['${now}', new Date('2026-03-01T12:00:00Z')],
    ['${duration("90d")}', '7776000s'],
    ['${{"a": [1, {"b": "}"}]}}', { a: [1, { b: '}' }] }],
  ])('%s', (text, value) => {
    expect(render(text)).toEqual({ kind: 'value', value })
  })
})

describe('E4, E5: several holes, or a hole within text, make text; numbers are written plainly', () => {
  test.each([
    ['a=${params.gib} b=${params.ratio} c=${params.gib / 2}.', 'a=100 b=0.25 c=50.'],
    ['${params.gib}${params.ratio}', '1000.25'],
    [' ${params.gib}', ' 100'],
    ['${params.gib} GiB at ${params.cost}', '100 GiB at 4.6'],
    ['${1000000 * 1000000} bytes', '1000000000000 bytes'],
    ['${params.gib * 1e20} and ${params.ratio / 1e9}', '10000000000000000000000 and 0.00000000025'],
    ['public: ${params.public}, none: ${params.none}', 'public: false, none: null'],
    ['list: ${params.list}', 'list: ["a",1]'],
    ['map: ${params.map}', 'map: {"a":{"b":1}}'],
    ['at ${now}', 'at 2026-03-01T12:00:00Z'],
    ['by ${timestamp("2026-03-01")}', 'by 2026-03-02T00:00:00Z'],
    ['no hole', 'no hole'],
    ['', ''],
    ['$ { } $', '$ { } $'],
    ['${"}"} ${\'}\'} ${"""}"}"""}', '} } }"}'],
    ['${"a\\"}"}!', 'a"}!'],
    ['${ {"a": {"b": 2}}.a.b } x', '2 x'],
    ['${1 // a comment with a }\n + 1} x', '2 x'],
    ['$${service.name}', '${service.name}'],
    ['$${${service.name}}', '${orders}'],
    ['$$${x}', '$${x}'],
    ['cost: $${params.gib} is ${params.gib}', 'cost: ${params.gib} is 100'],
  ])('%j is %j', (text, value) => {
    const rendered = render(text)
    expect(rendered).toEqual({ kind: 'value', value })
  })
})

test('K14: text that a hole gives is never read as a template again', () => {
  expect(render('${params.text}')).toEqual({ kind: 'value', value: 'x ${service.name} y' })
  expect(render('<${params.text}>')).toEqual({ kind: 'value', value: '<x ${service.name} y>' })
})

describe('E6: a template with an unknown value inside is unknown', () => {
  test.each([
    ['${resource.properties.Arn}', [arn]],
    ['${resource.properties.Arn}/x', [arn]],
    ['${resource.properties.Arn} ${resource.properties.Url} ${resource.properties.Arn}', [arn, url]],
    ['${resource.properties.List}', [arn]],
    ['list: ${resource.properties.List}', [arn]],
  ])('%s', (text, unknowns) => {
    expect(render(text)).toEqual({ kind: 'unknown', unknowns })
  })

  test('an error beside it is an error', () => {
    expect(render('${resource.properties.Arn} ${service.nope}')).toMatchObject({ kind: 'error', field: 'service.nope' })
  })
})

describe('E7: what fails points into the text', () => {
  test.each([
    ['Was ${service.nope}.', 14],
    ['${params.gib} and ${service.name + 1}', 20],
  ])('%s', (text, offset) => {
    expect(render(text)).toMatchObject({ kind: 'error', offset })
  })

  test('but a part of a policy points into the part', () => {
    const compiled = compileTemplate('Half is ${half}.', { ...scope, parts: { half: expression('service.nope / 2') } })
    if ('problems' in compiled) throw new Error('does not compile')
    expect(renderTemplate(compiled, variables)).toMatchObject({
      kind: 'error',
      offset: 8,
      part: 'half',
      source: 'service.nope / 2',
    })
  })
})

describe('D5, E5: what is wrong with a hole is told when it is read, with its place in the text', () => {
  test.each([
    ['a ${parms.x} b', [{ offset: 4, message: 'unknown variable `parms`; did you mean `params`?' }]],
    ['${params.gib +} b', [{ offset: 14, message: 'the expression ends too early' }]],
    ['a ${', [{ offset: 2, message: 'this `${` is never closed; write `$${` for a literal `${`' }]],
    ['a ${"}', [{ offset: 2, message: 'this `${` is never closed; write `$${` for a literal `${`' }]],
    ['a ${ {"b": 1} ', [{ offset: 2, message: 'this `${` is never closed; write `$${` for a literal `${`' }]],
    [
      'a ${} b ${ }',
      [
        { offset: 2, message: 'this hole is empty' },
        { offset: 8, message: 'this hole is empty' },
      ],
    ],
    [
      '${a} ${b}',
      [
        { offset: 2, message: expect.any(String) },
        { offset: 7, message: expect.any(String) },
      ],
    ],
  ])('%s', (text, problems) => {
    expect(compileTemplate(text, scope)).toEqual({ problems })
  })
})

test('E5: reads are those of all holes, in order', () => {
  expect(template('${service.name} ${params.gib} ${service.name}').reads.map(({ path }) => path.join('.'))).toEqual([
    'service.name',
    'params.gib',
  ])
})

test('E5: text without `${` renders as itself, and `$${` brings any text through', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', 'a', '"', "'", '\\', '\n') }), (text) => {
      const escaped = text.replaceAll('${', () => '$${')
      const compiled = compileTemplate(escaped, scope)
      if ('problems' in compiled) throw new Error('refused')
      expect(renderTemplate(compiled, {})).toEqual({ kind: 'value', value: text })
    }),
  )
})
