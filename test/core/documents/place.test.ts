import { describe, expect, test } from 'vitest'
import { placeOf, placeWithin } from '../../../service/core/documents/place.ts'
import { readFile } from '../../../service/core/documents/read-file.ts'
import type { Document } from '../../../service/core/model/document.ts'

const text = `# first
apiVersion: plumbline/v1
kind: Service
metadata: { name: x, team: t, environment: e }
spec:
  offering: "größe 日本"
  account: a
  parameters:
    list:
      - one
      - { two: 2 }
      - three: &here { deep: true }
        four: *here
    empty:
`
const document = readFile({ path: 'a/x.yaml', text })?.documents[0] as Document

const places = [
  ['', 'value', '2:1'],
  ['/metadata/name', 'value', '4:19'],
  ['/metadata/name', 'key', '4:13'],
  ['/metadata', 'value', '4:11'],
  ['/spec/offering', 'value', '6:13'],
  ['/spec/parameters', 'value', '9:5'],
  ['/spec/parameters', 'key', '8:3'],
  ['/spec/parameters/list/0', 'value', '10:9'],
  ['/spec/parameters/list/1/two', 'value', '11:16'],
  ['/spec/parameters/list/2/four/deep', 'value', '12:30'],
  ['/spec/parameters/nope', 'value', '8:3'],
  ['/spec/parameters/list/1/nope', 'value', '11:9'],
  ['/spec/parameters/list/2/nope', 'value', '12:9'],
  ['/spec/parameters/list/9', 'value', '9:5'],
  ['/nope/deeper', 'value', '2:1'],
  ['/metadata/name/deeper', 'value', '4:13'],
] as const

describe('J10: places', () => {
  test.each(places)('J10: %j, its %s, stands at %s', (pointer, at, place) => {
    const { path, line, column } = placeOf(document, pointer, at)
    expect([path, `${line}:${column}`]).toEqual(['a/x.yaml', place])
  })

  test('J10: a value that stands on its lines has an end; columns are UTF-16 units', () => {
    expect(placeOf(document, '/spec/offering')).toEqual({
      path: 'a/x.yaml',
      line: 6,
      column: 13,
      endLine: 6,
      endColumn: 23,
    })
    const emoji = readFile({
      path: 'x.yaml',
      text: text.replace('"größe 日本"', '"😀", x: 1').replace('offering: "😀", x: 1', 'offering: { "😀": 1 }'),
    })
    const { column } = emoji?.broken[0]?.location ?? { column: 0 }
    expect(column).toBe(13)
    const after = readFile({ path: '.github/workflows/x.yml', text: 'a: { "😀": b }\n' })?.documents[0] as Document
    expect(placeOf(after, '/a/😀')).toMatchObject({ line: 1, column: 12 })
  })

  test('J10, J17: a BOM and CRLF move nothing', () => {
    const windows = readFile({ path: 'a/x.yaml', text: `\ufeff${text.replaceAll('\n', '\r\n')}` })
      ?.documents[0] as Document
    for (const [pointer, at] of places) expect(placeOf(windows, pointer, at)).toEqual(placeOf(document, pointer, at))
  })

  test("J10: the second document of a file counts its lines from the file's first", () => {
    const second = readFile({ path: 'a/x.yaml', text: `a: 1\n---\n${text}` })?.documents[0] as Document
    expect(placeOf(second, '/spec/account')).toMatchObject({ line: 9, column: 12 })
  })

  test('J10: what a short tag was read into is found where the tag stands', () => {
    const offering = readFile({
      path: 'x.yaml',
      text: 'apiVersion: plumbline/v1\nkind: Offering\nmetadata: { name: x }\nspec:\n  model: iaas\n  lifecycle: production\n  parameters: {}\n  targets: { aws: { Resources: { B: { Type: "A::B", Properties: { N: !Join ["-", [a, !Ref C]] } } } } }\n',
    })?.documents[0] as Document
    const below = '/spec/targets/aws/Resources/B/Properties/N'
    expect(placeOf(offering, `${below}/Fn::Join/1/0`)).toMatchObject({ line: 8, column: 83 })
    expect(placeOf(offering, `${below}/Fn::Join/1/1/Ref`)).toMatchObject({ line: 8, column: 91 })
  })

  test.each([
    ['a plain text', 'a: one two\n', 4, '1:8'],
    ['a single quoted one', "a: 'it''s two'\n", 5, '1:11'],
    ['a double quoted one', 'a: "x \\u00e4 \\" two"\n', 6, '1:17'],
    ['a literal block', 'a: |\n  one\n  two\n', 4, '3:3'],
    ['a literal block with an own indentation', 'a:\n  |2-\n    one\n   two\n', 9, '4:6'],
    ['a folded block: its beginning', 'a: >\n  one\n  two\n', 4, '1:4'],
  ] as const)('J10: an offset within %s', (_, yaml, offset, place) => {
    const own = readFile({ path: '.github/workflows/x.yml', text: yaml })?.documents[0] as Document
    const { line, column } = placeWithin(own, '/a', offset)
    expect(`${line}:${column}`).toBe(place)
  })
})
