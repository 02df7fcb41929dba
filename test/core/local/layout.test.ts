import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountFolder, isResourceId, placeName, typeFolder, typeOfFolder } from '../../../service/core/local/layout.ts'

test.each([
  ['Local::Bucket', 'bucket'],
  ['Local::ContainerService', 'container-service'],
  ['Local::S3x', 's3x'],
])('the type %s lies in %s, and the folder says so', (type, folder) => {
  expect(typeFolder(type)).toBe(folder)
  expect(typeOfFolder(folder)).toBe(type)
})

test.each([['Local::bucket'], ['Local::Con'], ['Local::Global'], ['AWS::S3::Bucket'], ['']])(
  'the type %j has a folder of its own, which does not tell its name',
  (type) => {
    expect(typeFolder(type)).toMatch(/^[a-z0-9-]*~[0-9a-f]{12}$/)
    expect(typeOfFolder(typeFolder(type))).toBeNull()
  },
)

test('a region called global is not the place of what has none', () => {
  expect(accountFolder('sandbox', null)).toBe('sandbox/global')
  expect(accountFolder('sandbox', 'global')).not.toBe('sandbox/global')
})

test('K17: any text has a name that is one plain folder, and another text has another', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('.', '..', 'A', 'a', 'con', 'a/b'))
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [name, second] = [placeName(one), placeName(other)]
      expect(name).toMatch(/^[a-z0-9~-]{1,64}$/)
      expect(isResourceId(`a/b/c/${name}`)).toBe(true)
      expect(name === second).toBe(one === other)
    }),
  )
})

test.each([
  '',
  'a/b/c',
  'a/b/c/d/e',
  '../b/c/d',
  'a/../c/d',
  'a/b/c/.',
  'a//c/d',
  '/a/b/c/d',
  'a/b/c/d\u0000',
  'a\\b/c/d/e',
  '.plumbline/b/c/d',
])('K17: %j is no identifier', (id) => {
  expect(isResourceId(id)).toBe(false)
})
