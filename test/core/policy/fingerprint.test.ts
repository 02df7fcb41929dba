import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { unknownValue } from '../../../service/core/model/unknown.ts'
import { brokenFingerprint, digestOf, fingerprintOf, keyedDigestOf } from '../../../service/core/policy/fingerprint.ts'
import { sameData } from '../../../service/core/policy/same-data.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('J11: fingerprints', () => {
  test('J11: SHA-256 of policy and subject as canonical JSON', () => {
    const subject = { logicalId: 'B', name: 'a', kind: 'Service' } as const
    expect(fingerprintOf('p', subject)).toBe(
      sha256('{"policy":"p","subject":{"kind":"Service","logicalId":"B","name":"a"}}'),
    )
    expect(fingerprintOf('p', { kind: 'Service', name: 'a' })).toBe(
      sha256('{"policy":"p","subject":{"kind":"Service","name":"a"}}'),
    )
  })

  test('J11: of a broken document category, field and subject', () => {
    const broken = {
      subject: { kind: 'File', name: 'x.yaml' },
      field: '/a',
      message: 'm',
      location: { path: 'x.yaml', line: 1, column: 1 },
      text: 't',
    } as const
    expect(brokenFingerprint(broken)).toBe(
      sha256('{"category":"document","field":"/a","subject":{"kind":"File","name":"x.yaml"}}'),
    )
    expect(brokenFingerprint({ ...broken, message: 'other', text: 'u' })).toBe(brokenFingerprint(broken))
  })

  test('V4: a keyed digest is another with another key', () => {
    expect(keyedDigestOf('x', 'k')).not.toBe(keyedDigestOf('x', 'l'))
    expect(keyedDigestOf('x', 'k')).not.toBe(digestOf('x'))
  })
})

describe('J7: whether two subjects say the same', () => {
  test.each([
    ['order of keys', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ['order of a list', [1, 2], [2, 1], false],
    ['a missing key', { a: 1 }, { a: 1, b: undefined }, false],
    ['null and a map', null, {}, false],
    ['a list and a map', [], {}, false],
    ['the same instant', new Date(5), new Date(5), true],
    ['another instant', new Date(5), new Date(6), false],
    ['an instant and a map', new Date(5), {}, false],
    ['the same unknown', unknownValue('!Ref A', 'A'), unknownValue('!Ref A', 'A'), true],
    ['another unknown', unknownValue('!Ref A', 'A'), unknownValue('!Ref B', 'B'), false],
    ['an unknown and a text', unknownValue('!Ref A', 'A'), '!Ref A', false],
  ])('J7: %s', (_, one, other, same) => {
    expect(sameData(one, other)).toBe(same)
    expect(sameData(other, one)).toBe(same)
  })
})
