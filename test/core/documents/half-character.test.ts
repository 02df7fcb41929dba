import { expect, test } from 'vitest'
import { readFile } from '../../../service/core/documents/read-file.ts'
import { digestOf } from '../../../service/core/policy/fingerprint.ts'

const service = (title: string, tags: string) => `apiVersion: plumbline/v1
kind: Service
metadata: { name: x, title: ${title}, team: a, environment: b }
spec: { offering: a, account: b, tags: ${tags} }
`

test.each([
  { where: 'a value', text: service('"\\ud800"', '{ a: b }'), field: '/metadata/title' },
  { where: 'a value of eight digits', text: service('"\\U0000dfff"', '{ a: b }'), field: '/metadata/title' },
  { where: 'a key', text: service('x', '{ "\\ud800": b }'), field: '/spec/tags' },
  { where: 'the kind', text: 'apiVersion: plumbline/v1\nkind: "\\ud800"\n', field: '/kind' },
])('D4: half of a character in $where is an error with its line, since no UTF-8 can hold it', ({ text, field }) => {
  const reading = readFile({ path: 'catalog/x.yaml', text })
  expect(reading?.documents).toEqual([])
  expect(reading?.broken).toMatchObject([{ field, message: expect.stringContaining('half of a character') }])
})

test('D4: a whole character is fine, as it is and by the escapes of its halves', () => {
  for (const title of ['"😀"', '"\\ud83d\\ude00"', '"\\U0001F600"']) {
    expect(readFile({ path: 'catalog/x.yaml', text: service(title, '{ a: b }') })?.broken).toEqual([])
  }
})

test('J11: a text that was cut within a character still has a digest, and the same one each time', () => {
  expect(digestOf({ message: 'cut \ud83d' })).toBe(digestOf({ message: 'cut \ud83d' }))
  expect(digestOf({ message: 'cut \ud83d' })).not.toBe(digestOf({ message: 'cut' }))
})

test('J11: a key that was cut within a character counts like any other, as clouds may hold one', () => {
  const halved = { '\ud83d': [{ '\ud83d': 1 }] }
  expect(digestOf(halved)).toBe(digestOf({ '\ufffd': [{ '\ufffd': 1 }] }))
  expect(digestOf(halved)).not.toBe(digestOf({ x: [{ '\ufffd': 1 }] }))
})
