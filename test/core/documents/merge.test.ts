import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conflictReading } from '../../../service/core/documents/conflict-reading.ts'
import { mergeListings, mergeText } from '../../../service/core/documents/merge.ts'
import { readFile } from '../../../service/core/documents/read-file.ts'
import { service } from './sample-estate.ts'

const merges = [
  { when: 'nobody changed it', ancestor: 'a', tip: 'a', head: 'a', gives: 'tip' },
  { when: 'the base alone changed it', ancestor: 'a', tip: 'b', head: 'a', gives: 'tip' },
  { when: 'the branch alone changed it', ancestor: 'a', tip: 'a', head: 'b', gives: 'head' },
  { when: 'both made the same change', ancestor: 'a', tip: 'b', head: 'b', gives: 'tip' },
  { when: 'both changed it', ancestor: 'a', tip: 'b', head: 'c', gives: 'both' },
  { when: 'the base alone deleted it', ancestor: 'a', tip: undefined, head: 'a', gives: 'deleted' },
  { when: 'the branch alone deleted it', ancestor: 'a', tip: 'a', head: undefined, gives: 'deleted' },
  { when: 'both deleted it', ancestor: 'a', tip: undefined, head: undefined, gives: 'deleted' },
  { when: 'the base deleted what the branch changed', ancestor: 'a', tip: undefined, head: 'b', gives: 'both' },
  { when: 'the branch deleted what the base changed', ancestor: 'a', tip: 'b', head: undefined, gives: 'both' },
  { when: 'the base alone added it', ancestor: undefined, tip: 'a', head: undefined, gives: 'tip' },
  { when: 'the branch alone added it', ancestor: undefined, tip: undefined, head: 'a', gives: 'head' },
  { when: 'both added another', ancestor: undefined, tip: 'a', head: 'b', gives: 'both' },
] as const

const listing = (id: string | undefined) => new Map(id === undefined ? [] : [['x.yaml', id]])

describe('J2: the branch is laid over the base', () => {
  test.each(merges)('J2: where $when, the merge takes $gives', ({ ancestor, tip, head, gives }) => {
    expect([...mergeListings(listing(ancestor), listing(tip), listing(head))]).toEqual([['x.yaml', gives]])
  })
})

const texts = [
  { when: 'other lines', ancestor: 'a\nb\nc\nd\n', tip: 'A\nb\nc\nd\n', head: 'a\nb\nc\nD\n', gives: 'A\nb\nc\nD\n' },
  { when: 'the same line in the same way', ancestor: 'a\nb\n', tip: 'x\nb\n', head: 'x\nb\n', gives: 'x\nb\n' },
  { when: 'the same line in other ways', ancestor: 'a\nb\n', tip: 'x\nb\n', head: 'y\nb\n', gives: null },
  {
    when: 'CRLF lines apart',
    ancestor: 'a\r\nb\r\nc\r\n',
    tip: 'A\r\nb\r\nc\r\n',
    head: 'a\r\nb\r\nC\r\n',
    gives: 'A\r\nb\r\nC\r\n',
  },
  { when: 'a last line without an end', ancestor: 'a\nb\nc', tip: 'A\nb\nc', head: 'a\nb\nC', gives: 'A\nb\nC' },
  { when: 'a file that only one kept', ancestor: 'a\n', tip: null, head: 'b\n', gives: null },
  { when: 'a file that both made', ancestor: null, tip: 'a\n', head: 'b\n', gives: null },
] as const

describe('J3: a file that both sides changed is merged three ways', () => {
  test.each(texts)('J3: both changed $when', ({ ancestor, tip, head, gives }) => {
    expect(mergeText(ancestor, tip, head)).toEqual(gives === null ? { conflict: true } : { text: gives })
  })

  test('J3: a side that changed nothing never conflicts', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n')).map((lines) => lines.join(''))
    fc.assert(
      fc.property(text, text, (ancestor, other) => {
        expect(mergeText(ancestor, ancestor, other)).toEqual({ text: other })
        expect(mergeText(ancestor, other, ancestor)).toEqual({ text: other })
      }),
    )
  })

  test('J3: a conflict is one broken document that asks to update the branch, and keeps its names', () => {
    const base = readFile({ path: 'catalog/services/x.yaml', text: service('x') })
    const reading = conflictReading('catalog/services/x.yaml', base)
    expect(reading.broken).toMatchObject([
      { subject: { kind: 'Service', name: 'x' }, message: expect.stringContaining('update the branch') },
    ])
    expect(reading.flawed.map(({ name }) => name)).toEqual(['x'])
    expect(conflictReading('a.yaml').broken).toMatchObject([{ subject: { kind: 'File', name: 'a.yaml' } }])
  })
})
