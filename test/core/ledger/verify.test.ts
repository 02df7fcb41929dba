import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstPrevious, hashOf } from '../../../service/core/ledger/hash.ts'
import { checkEnd, checkLink, emptyChain } from '../../../service/core/ledger/verify.ts'
import type { Json } from '../../../service/core/model/json.ts'
import type { LedgerHead, LedgerLink } from '../../../service/core/model/ledger.ts'

/** A whole chain of these bodies. */
function chainOf(bodies: readonly Json[]): LedgerLink[] {
  const links: LedgerLink[] = []
  for (const body of bodies) {
    const previous = links.at(-1)?.hash ?? firstPrevious
    const link = { estate: '4711', seq: links.length + 1, at: '2026-11-24T12:00:00.000Z', body, previous }
    links.push({ ...link, hash: hashOf(link) })
  }
  return links
}

function verify(links: readonly LedgerLink[], published: LedgerHead | null = null) {
  const looked = links.reduce((chain, link) => checkLink(chain, link, published), emptyChain)
  return checkEnd(looked, published)
}

const three = chainOf([{ n: 1 }, { n: 2 }, { n: 3 }])
const link = (at: number): LedgerLink => three[at - 1] ?? three[0] ?? Object.assign({})
const headOf = (at: number): LedgerHead => ({ seq: at, hash: link(at).hash })

describe('V5: hashes', () => {
  test('V5: a hash is that of RFC 8785 over all the rest: the order of keys does not count', () => {
    const body = { b: 1, a: { d: [1, 2], c: 'é' } }
    const other = { a: { c: 'é', d: [1, 2] }, b: 1 }
    const [one] = chainOf([body])
    expect(one?.hash).toBe(chainOf([other])[0]?.hash)
    // As made by other means: Python's json with sorted keys, and hashlib.
    expect(one?.hash).toBe('e77e608bf077df23bac70eb9870036a49faeb8944588d7722f5d0bd6ac9e42cb')
  })

  test.each([
    ['the estate', { estate: '4712' }],
    ['the place', { seq: 2 }],
    ['the time', { at: '2026-11-24T12:00:00.001Z' }],
    ['the body', { body: { n: 2 } }],
    ['the hash before', { previous: 'f'.repeat(64) }],
  ])('V5: %s counts', (_, difference) => {
    expect(hashOf({ ...link(1), ...difference })).not.toBe(link(1).hash)
  })
})

describe('V5: a chain', () => {
  test('V5: whole, it leads to its head', () => {
    expect(verify(three)).toEqual({ head: headOf(3), broken: null })
    expect(verify([])).toEqual({ head: null, broken: null })
  })

  const cases: readonly { when: string; links: readonly LedgerLink[]; published?: LedgerHead; says: string | null }[] =
    [
      { when: 'the head is that of the end', links: three, published: headOf(3), says: null },
      { when: 'the head is one on the way', links: three, published: headOf(2), says: null },
      {
        when: 'its tail was cut off',
        links: three.slice(0, 2),
        published: headOf(3),
        says: '3 is missing: the ledger was cut off here, since the head that was published is entry 3',
      },
      {
        when: 'all of it was cut off',
        links: [],
        published: headOf(3),
        says: '1 is missing: the ledger was cut off here, since the head that was published is entry 3',
      },
      {
        when: 'it was written anew',
        links: chainOf([{ n: 1 }, { n: 2 }, { n: 4 }]),
        published: headOf(3),
        says: '3 is another than was published: the ledger was written anew',
      },
      {
        when: 'its tail was cut off and written anew, and it is longer now',
        links: chainOf([{ n: 1 }, { n: 9 }, { n: 9 }, { n: 9 }]),
        published: headOf(2),
        says: '2 is another than was published: the ledger was written anew',
      },
      { when: 'one is missing', links: [link(1), link(3)], says: '2 is missing: after entry 1 comes entry 3' },
      { when: 'the first is missing', links: [link(2)], says: '1 is missing: at the beginning comes entry 2' },
      { when: 'one stands twice', links: [link(1), link(1)], says: '1 stands after entry 1, out of its order' },
      {
        when: 'one cannot be read',
        links: [link(1), { ...link(2), body: null }, link(3)],
        says: '2 cannot be read any more',
      },
      {
        when: 'one was changed',
        links: [link(1), { ...link(2), body: { n: 9 } }, link(3)],
        says: '2 is not what was written: its hash does not fit it',
      },
      {
        when: 'one was changed and its hash with it',
        links: [link(1), rehashed({ ...link(2), body: { n: 9 } }), link(3)],
        says: '3 does not follow entry 2: one of the two was changed or exchanged',
      },
      {
        when: 'the first follows something',
        links: [rehashed({ ...link(1), previous: 'f'.repeat(64) })],
        says: '1 does not follow from nothing: one of the two was changed or exchanged',
      },
      {
        when: 'two do not hold, the first is named',
        links: [link(1), { ...link(2), body: { n: 8 } }, { ...link(3), body: { n: 9 } }],
        published: { seq: 9, hash: '' },
        says: '2 is not what was written: its hash does not fit it',
      },
    ]
  test.each(cases)('V5: $when', ({ links, published, says }) => {
    const { broken } = verify(links, published ?? null)
    expect(broken === null ? null : `${broken.seq} ${broken.what}`).toBe(says)
  })

  test('V5: whatever is changed in whatever entry is found at that entry or the next', () => {
    const change = fc.constantFrom<Partial<LedgerLink>>(
      { body: 'x' },
      { at: '2000-01-01T00:00:00.000Z' },
      { previous: 'e'.repeat(64) },
      { estate: 'x' },
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.double({ noNaN: true, noDefaultInfinity: true }),
            fc.array(fc.string()),
          ),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        fc.nat(7),
        change,
        fc.boolean(),
        (bodies, n, changed, again) => {
          const links = chainOf(bodies.map((body) => ({ body }) as Json))
          const at = n % links.length
          const wrong: LedgerLink = { ...(links[at] ?? link(1)), ...changed }
          const forged = links.with(at, again ? rehashed(wrong) : wrong)
          const { broken } = verify(forged, { seq: links.length, hash: links.at(-1)?.hash ?? '' })
          const found = broken?.seq ?? 0
          expect([at + 1, at + 2]).toContain(found)
        },
      ),
    )
  })

  function rehashed(one: LedgerLink): LedgerLink {
    return { ...one, hash: hashOf(one) }
  }
})
