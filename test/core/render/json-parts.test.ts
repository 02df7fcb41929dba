import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '../../../service/core/model/json.ts'
import { jsonParts } from '../../../service/core/render/json-parts.ts'

test('is what JSON.stringify writes, whatever is in it', () => {
  const leaf = fc.constantFrom<Json[]>(null, true, -0.5, '', 'a "b"', 'line\nline  ', '{\n  }', [], {})
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value')),
      fc.dictionary(fc.constantFrom('a', '\n', '2'), tie('value')),
    ),
  }))
  const item = fc.dictionary(fc.constantFrom('x', 'y "z"'), value)
  fc.assert(
    fc.property(item, fc.array(item), (around, items) => {
      const written = [...jsonParts({ around, list: () => items, deeper: [{ list: () => items }] })].join('')
      const plain = { around, list: items, deeper: [{ list: items }] }
      expect(written).toBe(`${JSON.stringify(plain, null, 2)}\n`)
    }),
  )
})

test('an item of a long list is made when those before it are written', () => {
  const made: number[] = []
  const items = function* () {
    for (const n of [1, 2, 3]) {
      made.push(n)
      yield { n }
    }
  }
  const parts = jsonParts({ list: items })
  for (const part of parts) if (part.includes('"n": 2')) break
  expect(made).toEqual([1, 2])
})
