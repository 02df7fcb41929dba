import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument, stringify } from 'yaml'
import { withValues } from '../../../service/core/documents/edit/with-values.ts'
import { withoutDocument } from '../../../service/core/documents/edit/without-document.ts'
import type { Json } from '../../../service/core/model/json.ts'

const service = `# Orders of the last years.
apiVersion: plumbline/v1
kind: Service
metadata: { name: orders, team: payments }
spec:
  offering: bucket
  parameters: { storageGiB: 200, public: true } # asked for by the press
  lease: { until: 2027-03-01 }
  tags:
    data-class: internal # for now
    # The end of the tags.
  dependsOn: []
`

describe('a value is written into a document', () => {
  const cases: readonly { what: string; path: string[]; value: Json; from: string; to: string }[] = [
    { what: 'a number', path: ['spec', 'parameters', 'storageGiB'], value: 400, from: '200', to: '400' },
    {
      what: 'a truth',
      path: ['spec', 'parameters', 'public'],
      value: false,
      from: 'public: true',
      to: 'public: false',
    },
    { what: 'a date', path: ['spec', 'lease', 'until'], value: '2027-09-01', from: '2027-03-01', to: '2027-09-01' },
    {
      what: 'a new key of a map in braces',
      path: ['spec', 'parameters', 'versioning'],
      value: false,
      from: 'public: true }',
      to: 'public: true, versioning: false }',
    },
    {
      what: 'a new key of a map in lines',
      path: ['spec', 'tags', 'owner'],
      value: 'carol',
      from: 'internal # for now\n',
      to: 'internal # for now\n    owner: carol\n',
    },
    {
      what: 'a map that was not there',
      path: ['metadata', 'annotations', 'note'],
      value: 'true',
      from: 'team: payments }',
      to: 'team: payments, annotations: { note: "true" } }',
    },
    { what: 'a list', path: ['spec', 'dependsOn'], value: ['a', 'b'], from: '[]', to: '[ a, b ]' },
    { what: 'text like a number', path: ['spec', 'tags', 'data-class'], value: '1e3', from: 'internal', to: '"1e3"' },
  ]
  test.each(cases)('$what, and nothing else changes', ({ path, value, from, to }) => {
    expect(withValues(service, 0, [{ path, value }])).toBe(service.replace(from, to))
  })

  test('what says so already stays as it is, and several are written at once', () => {
    const same = [{ path: ['spec', 'parameters', 'storageGiB'], value: 200 }]
    expect(withValues(service, 0, same)).toBe(service)
    const both = withValues(service, 0, [
      { path: ['spec', 'parameters', 'storageGiB'], value: 1 },
      { path: ['spec', 'tags', 'a'], value: 'b' },
    ])
    expect(parse(both).spec).toMatchObject({
      parameters: { storageGiB: 1 },
      tags: { a: 'b', 'data-class': 'internal' },
    })
  })

  test('of several documents the others are left alone', () => {
    const file = `${service}---\nkind: Team\n---\n${service}`
    const edited = withValues(file, 2, [{ path: ['spec', 'parameters', 'storageGiB'], value: 7 }])
    expect(edited).toBe(`${service}---\nkind: Team\n---\n${service.replace('200', '7')}`)
  })

  const name = fc.stringMatching(/^[a-z]{1,6}$/)
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string(), { maxLength: 2 }),
  )
  const tree = fc.letrec<{ node: Json }>((tie) => ({
    node: fc.oneof({ maxDepth: 3, withCrossShrink: true }, value, fc.dictionary(name, tie('node'), { maxKeys: 3 })),
  })).node
  const style = fc.record({
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    indentSeq: fc.boolean(),
    indent: fc.constantFrom(2, 4),
  })

  test('whatever the document and its style: it says what it said, but for the new value', () => {
    fc.assert(
      fc.property(
        fc.dictionary(name, tree, { minKeys: 1, maxKeys: 3 }),
        style,
        fc.array(name, { minLength: 1, maxLength: 3 }),
        value,
        (before, how, path, put) => {
          // The library writes some empty lists so that it cannot read them itself.
          fc.pre(parseDocument(stringify(before, how)).errors.length === 0 && goesThroughMaps(before, path))
          const edited = withValues(stringify(before, how), 0, [{ path, value: put }])
          expect(parse(edited)).toEqual(parse(stringify(withPut(before, path, put))))
        },
      ),
      { numRuns: 100 },
    )
  })
})

function goesThroughMaps(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const next = (value as { readonly [key: string]: unknown })[key]
  return next === undefined || rest.length === 0 || goesThroughMaps(next, rest)
}

function withPut(value: unknown, [key, ...rest]: readonly string[], put: Json): unknown {
  if (key === undefined) return put
  const map = (value ?? {}) as { readonly [key: string]: unknown }
  return { ...map, [key]: withPut(map[key], rest, put) }
}

describe('a document is taken out of its file', () => {
  const [one, two, three] = ['kind: A\n', '---\n# Two.\nkind: B\n', '---\nkind: C\n']
  test.each([
    { index: 0, left: `# Two.\nkind: B\n${three}` },
    { index: 1, left: `${one}${three}` },
    { index: 2, left: `${one}${two}` },
  ])('number $index: the rest is as it was', ({ index, left }) => {
    expect(withoutDocument(`${one}${two}${three}`, index)).toBe(left)
  })

  test('with the last one goes the file', () => {
    expect(withoutDocument(one, 0)).toBeNull()
    expect(withoutDocument(`\ufeff# Only.\n---\n${one}`, 0)).toBeNull()
  })
})
