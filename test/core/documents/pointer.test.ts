import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPointer, parsePointer, pointerBelow, valueAt } from '../../../service/core/documents/pointer.ts'

test('a pointer written from any steps reads back as those steps', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (steps) => {
      expect(parsePointer(formatPointer(steps))).toEqual(steps)
    }),
  )
})

test('a pointer one step further is the pointer of the longer path', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (steps, step) => {
      expect(pointerBelow(formatPointer(steps), step)).toBe(formatPointer([...steps, step]))
    }),
  )
})

test('a pointer finds own values alone, never what objects inherit', () => {
  const value = { spec: { 'a/b': [{ c: 1 }] } }
  expect(valueAt(value, '/spec/a~1b/0/c')).toBe(1)
  expect(valueAt(value, '')).toBe(value)
  expect(valueAt(value, '/spec/constructor')).toBeUndefined()
  expect(valueAt(value, '/spec/a~1b/length/x')).toBeUndefined()
})
