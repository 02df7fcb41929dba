import { describe, expect, test } from 'vitest'
import { patchedText } from '../../../service/adapters/github/patched-text.ts'

const before = 'a\nb\nc\nd\ne\nf\ng\n'

describe('G3: a file is known by its patch', () => {
  test.each([
    { what: 'a line that changes', patch: '@@ -2,3 +2,3 @@ a\n b\n-c\n+C\n d', after: 'a\nb\nC\nd\ne\nf\ng\n' },
    { what: 'two hunks', patch: '@@ -1,2 +1 @@\n-a\n b\n@@ -7 +6,2 @@\n g\n+h', after: 'b\nc\nd\ne\nf\ng\nh\n' },
    { what: 'lines put between', patch: '@@ -3,0 +4,2 @@\n+x\n+', after: 'a\nb\nc\nx\n\nd\ne\nf\ng\n' },
    { what: 'everything gone', patch: '@@ -1,7 +0,0 @@\n-a\n-b\n-c\n-d\n-e\n-f\n-g', after: '' },
    { what: 'carriage returns', patch: '@@ -1 +1 @@\n-a\n+a\r', after: 'a\r\nb\nc\nd\ne\nf\ng\n' },
    {
      what: 'lines that look like hunks',
      patch: '@@ -1 +1 @@\n-a\n+@@ -1 +1 @@',
      after: '@@ -1 +1 @@\nb\nc\nd\ne\nf\ng\n',
    },
  ])('$what', ({ patch, after }) => {
    expect(patchedText(before, patch)).toBe(after)
  })

  test('a new file', () => {
    expect(patchedText('', '@@ -0,0 +1,2 @@\n+a\n+b')).toBe('a\nb\n')
  })
})

describe('G8: what is no such patch is not guessed at', () => {
  test.each([
    { what: 'a last line without its end', patch: '@@ -7 +7 @@\n-g\n+g\n\\ No newline at end of file' },
    { what: 'a hunk beyond the text', patch: '@@ -9000000,1 +1 @@\n-x' },
    { what: 'something else', patch: 'Binary files differ' },
    { what: 'nothing', patch: '' },
  ])('$what', ({ patch }) => {
    expect(patchedText(before, patch)).toBeNull()
  })
})
