import { describe, expect, test } from 'vitest'
import { callUrl, inPath } from '../../../service/core/http/call-url.ts'

const account = 'https://api.example/v1'
/** What a call of `/things/${hole}?name=${hole}` leads to. */
const filled = (value: string) => callUrl(account, `/things/${inPath(value)}?name=${inPath(value)}`)

describe('K13: a value in a path stays where it is', () => {
  test.each([
    ['x-1', 'x-1'],
    ['a b', 'a%20b'],
    ['../../admin', '..%2F..%2Fadmin'],
    ['/../admin', '%2F..%2Fadmin'],
    ['x?admin=true', 'x%3Fadmin%3Dtrue'],
    ['x&y=1#z', 'x%26y%3D1%23z'],
    ['@evil.example', '%40evil.example'],
    ['//evil.example', '%2F%2Fevil.example'],
    ['https://evil.example', 'https%3A%2F%2Fevil.example'],
    ['\\..\\admin', '%5C..%5Cadmin'],
    ['a\r\nHost: evil.example', 'a%0D%0AHost%3A%20evil.example'],
    ['ä\u0000', '%C3%A4%00'],
    ['%2e%2e', '%252e%252e'],
    ['..x', '..x'],
  ])('%s', (value, written) => {
    expect(filled(value)).toEqual({ url: `https://api.example/v1/things/${written}?name=${written}` })
  })

  test.each(['', '.', '..'])('"%s" is refused: the call would be of something else', (value) => {
    expect(filled(value)).toHaveProperty('problem')
  })

  test('nothing in a query is nothing', () => {
    expect(callUrl(account, `/things?name=${inPath('')}`)).toEqual({ url: 'https://api.example/v1/things?name=' })
  })
})

test.each([
  '/../admin',
  '/%2e%2E/admin',
  '/a/./b',
  '/a\\..\\b',
  '/a\n/b',
  '/a b',
  '/a#b',
  'things',
  'https://evil.example/',
  '@evil.example/',
  '.evil.example/',
  ':99/',
  '',
])('K13: the path "%s" of an offering leads nowhere', (path) => {
  expect(callUrl(account, path)).toHaveProperty('problem')
})

test.each([
  ['https://api.example', '/x', 'https://api.example/x'],
  ['https://api.example/', '/x', 'https://api.example/x'],
  ['https://api.example/v1/', '//x', 'https://api.example/v1//x'],
  ['https://API.example:443/v1', '/x?a=b?c', 'https://api.example/v1/x?a=b?c'],
  ['http://127.0.0.1:8080', '/ä', 'http://127.0.0.1:8080/%C3%A4'],
])('an account at %s and the path %s are %s', (url, path, expected) => {
  expect(callUrl(url, path)).toEqual({ url: expected })
})

test.each(['https://api.example/?a', 'https://api.example/#a', 'nonsense'])('an account at %s is none', (url) => {
  expect(callUrl(url, '/x')).toHaveProperty('problem')
})
