import { describe, expect, test } from 'vitest'
import { quote } from '../../../service/core/render/quote.ts'

/** The quote as a person sees it: the line, and below it the caret. */
function seen(line: string, column: number, endColumn?: number): readonly string[] {
  const found = quote(line, { path: 'a.yaml', line: 1, column, endColumn })
  return found === null ? [] : [found.text, `${' '.repeat(found.from)}${'^'.repeat(found.width)}`]
}

describe('a quoted line', () => {
  const cases = [
    { name: 'the word where no end is known', line: 'a: big, b', column: 4, shown: ['a: big, b', '   ^^^'] },
    { name: 'up to the end', line: 'a: "x y"', column: 4, endColumn: 9, shown: ['a: "x y"', '   ^^^^^'] },
    {
      name: 'wide characters take two columns',
      line: 'a: 日本 x',
      column: 7,
      endColumn: 8,
      shown: ['a: 日本 x', '        ^'],
    },
    { name: 'accents take none', line: 'e\u0301: x', column: 5, endColumn: 6, shown: ['e\u0301: x', '   ^'] },
    {
      name: 'control characters are written out, and counted so',
      line: 'a\u001b[2J: x',
      column: 8,
      endColumn: 9,
      shown: ['a\\u{1b}[2J: x', '            ^'],
    },
    { name: 'a column beyond the end', line: 'ab', column: 9, shown: ['ab', '  ^'] },
    { name: 'an empty line is not quoted', line: '   ', column: 1, shown: [] },
  ]
  test.each(cases)('$name', ({ line, column, endColumn, shown }) =>
    expect(seen(line, column, endColumn)).toEqual(shown),
  )

  test('a long line is cut around what is meant', () => {
    const [text = '', caret = ''] = seen(`${'x'.repeat(500)} here ${'y'.repeat(500)}`, 502, 506)
    expect(text.length).toBeLessThan(130)
    expect(text.slice(caret.indexOf('^'), caret.length)).toBe('here')
  })

  test('there is none where the file has no such line', () => {
    expect(quote('a', { path: 'a', line: 7, column: 1 })).toBeNull()
  })
})
