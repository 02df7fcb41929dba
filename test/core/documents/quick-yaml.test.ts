import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosen, findNode, rangeOf } from '../../../service/core/documents/place/find-node.ts'
import { formatPointer, valueAt } from '../../../service/core/documents/pointer.ts'
import { parseTree } from '../../../service/core/documents/yaml/parse-tree.ts'
import { quickPlace, quickYaml } from '../../../service/core/documents/yaml/quick-yaml.ts'
import { readWhole } from '../../../service/core/documents/yaml/read-yaml.ts'
import type { Json } from '../../../service/core/model/json.ts'
import { hostileText, nearMiss } from './hostile-text.ts'
import { sampleEstate } from './sample-estate.ts'

/** Whatever the quick reader answers, the whole reader answers too, and finds nothing wrong. */
function agrees(text: string): void {
  const quick = quickYaml(text)
  if (quick !== undefined) expect({ text, ...readWhole(text) }).toEqual({ text, value: quick, problems: [] })
}

/** Every path in a value. */
function paths(value: Json, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [above]
  return [above, ...Object.entries(value).flatMap(([step, inner]) => paths(inner, [...above, step]))]
}

/** Whatever place the quick reader finds, the whole reader finds too; how many those are. */
function agreesOnPlaces(text: string): number {
  const value = quickYaml(text)
  const tree = parseTree(text)
  if (value === undefined || !('document' in tree)) return 0
  const found = paths(value).map((steps) => {
    const quick = quickPlace(text, steps)
    if (quick === undefined) return false
    const node = findNode(tree.document, steps)
    const [whole, key] = [rangeOf(chosen(node, 'value')), rangeOf(chosen(node, 'key'))]
    expect({ text, steps, value: quick.value, key: quick.key ?? quick.value }).toEqual({
      text,
      steps,
      value: whole,
      key,
    })
    return true
  })
  return found.filter(Boolean).length
}

const plain = [
  'a: 1\nb: two # three\n',
  '# c\n\na:\n  b:\n  - 1\n  - c: d\n    e: f\n  g: [1, {h: i}, "j, k"]\n',
  'a:\n- - 1\n  - 2\n-   b: c\n    d: e\n',
  'a: \'b: c\'\nd: "e # f"\n"g h": ${i.j}-${k}\n',
  '---\na: ~\nb: null\nc:\nd: true\ne: 0x1F\nf: -1.5e3\ng: 2027-03-01\nh: https://x.example/#y\n',
] as const

/** Lines that are plain YAML or nearly so. */
const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '  ', '    ', '- ', '  - ', '   '),
      fc.constantFrom('a', 'b', 'c', 'd', '"e"', 'f.g'),
      fc.constantFrom(
        ':',
        ': ',
        ': 1',
        ': x y',
        ': "q"',
        ": 's'",
        ': [1, a]',
        ': {b: c, d: []}',
        ': null',
        ': # c',
        ': x # c',
        ': - x',
        ': a: b',
        ': |',
        '',
      ),
    ),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row) => row.join('')).join('\n'))

describe('the quick reader', () => {
  test.each(plain)('reads %j as the whole reader does', (text) => {
    expect(quickYaml(text)).toBeDefined()
    agrees(text)
  })

  test.each(Object.entries(sampleEstate))('reads %s', (_, text) => {
    expect(quickYaml(text)).toBeDefined()
    agrees(text)
  })

  test.each([
    'a: &x 1\n',
    'a: *x\n',
    '<<: {}\n',
    'a: 1\na: 2\n',
    'a: !x y\n',
    'a: |\n  b\n',
    'a: b\n  c\n',
    'a:\tb\n',
    'a: 12345678901234567890\n',
    '__proto__: 1\n',
    'a: ~\n  b: c\n',
  ])('leaves %j to the whole reader', (text) => expect(quickYaml(text)).toBeUndefined())

  test('J17: agrees with the whole reader on any lines', () => {
    fc.assert(fc.property(lines, agrees), { numRuns: 3000, seed: 1 })
    const answered = fc.sample(lines, { numRuns: 1000, seed: 1 }).filter((text) => quickYaml(text) !== undefined)
    expect(answered.length).toBeGreaterThan(50)
  })

  test('J17: agrees with the whole reader on hostile texts and near misses', () => {
    fc.assert(fc.property(hostileText, agrees), { numRuns: 1500, seed: 2 })
    for (const text of [...plain, ...Object.values(sampleEstate)])
      fc.assert(fc.property(nearMiss(text), agrees), { numRuns: 150, seed: 3 })
  })

  test.each([...plain, ...Object.values(sampleEstate)])('J10: finds every place of %j that has a value', (text) => {
    const value = quickYaml(text) ?? null
    const told = paths(value).filter((steps) => valueAt(value, formatPointer(steps)) !== null)
    expect(agreesOnPlaces(text)).toBeGreaterThanOrEqual(told.length)
  })

  test('J10: finds places where the whole reader does, or none', () => {
    fc.assert(
      fc.property(lines, (text) => void agreesOnPlaces(text)),
      { numRuns: 1500, seed: 4 },
    )
    for (const text of [...plain, ...Object.values(sampleEstate)])
      fc.assert(
        fc.property(nearMiss(text), (near) => void agreesOnPlaces(near)),
        { numRuns: 40, seed: 5 },
      )
  })

  test.each([
    ['what does not stand there', 'a: 1\n', ['b']],
    ['what is empty', 'a:\nb: 1\n', ['a']],
    ['a text that is not plain', 'a: &x 1\n', ['a']],
  ])('J10: leaves %s to the whole reader', (_, text, steps) => expect(quickPlace(text, steps)).toBeUndefined())
})
