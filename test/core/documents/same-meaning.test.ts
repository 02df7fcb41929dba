import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument, stringify } from 'yaml'
import type { Documents } from '../../../service/core/model/documents.ts'
import { documentsIn, type Files, sampleEstate, saying, service } from './sample-estate.ts'

const files: Files = {
  ...sampleEstate,
  'catalog/services/broken.yaml': service('broken', '  parameters: { storageGiB: "1", b: 2 }\n'),
}

/** What counts of documents: what they say, and what is wrong with them, wherever it stands. */
function meaning(documents: Documents) {
  const named = [
    documents.teams,
    documents.offerings,
    documents.services,
    documents.policies,
    documents.waivers,
  ] as const
  const digests = named.flatMap((map) => [...map.values()].map(({ kind, name, digest }) => `${kind}/${name} ${digest}`))
  const broken = documents.broken.map(
    ({ subject, field, message }) => `${subject.kind}/${subject.name} ${field} ${message}`,
  )
  return { estate: documents.estate?.digest, digests: digests.sort(), broken: broken.sort(), count: documents.count }
}

const wanted = meaning(documentsIn(files))

function shuffled(value: unknown, order: (length: number) => number[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    order(entries.length).map((index) => [entries[index]?.[0], shuffled(entries[index]?.[1], order)]),
  )
}

const rewriting = fc.record({
  seed: fc.integer(),
  style: fc.constantFrom('block', 'flow', 'json', 'quoted', 'as written'),
  crlf: fc.boolean(),
  mark: fc.boolean(),
  comments: fc.boolean(),
  oneFile: fc.boolean(),
})
type Rewriting = Parameters<Parameters<typeof rewriting.map>[0]>[0]

/** The same documents, written in another way. */
function rewritten(text: string, { seed, style, crlf, mark, comments }: Rewriting): string {
  const order = (length: number) => {
    const indexes = Array.from({ length }, (_, index) => index)
    return indexes.sort((one, other) => ((one * 7919 + seed) % 101) - ((other * 7919 + seed) % 101))
  }
  const value = shuffled(parseDocument(text).toJS(), order)
  const written =
    style === 'as written'
      ? text
      : style === 'json'
        ? `${JSON.stringify(value, null, 2)}\n`
        : style === 'flow'
          ? stringify(value, { collectionStyle: 'flow' })
          : stringify(
              value,
              style === 'quoted' ? { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } : { lineWidth: 0 },
            )
  const commented = comments ? `# first\n\n${written}\n# last\n` : written
  return (mark ? '\ufeff' : '') + (crlf ? commented.replaceAll('\n', '\r\n') : commented)
}

describe('J17: what never matters', () => {
  test('the sample says what it should', () => {
    expect(wanted.digests).toHaveLength(4)
    expect(saying(documentsIn(files).broken)).toHaveLength(2)
  })

  test('J17: order of keys, style, comments, line ends and a byte order mark never change what is read', () => {
    fc.assert(
      fc.property(rewriting, (how) => {
        const written = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, rewritten(text, how)]))
        expect(meaning(documentsIn(written))).toEqual(wanted)
      }),
      { numRuns: 150, seed: 5 },
    )
  })

  test('J17: how documents are spread over files, and their order, never change what is read', () => {
    const paths = Object.keys(files).filter((path) => path !== 'plumbline.yaml')
    fc.assert(
      fc.property(
        fc.shuffledSubarray(paths, { minLength: paths.length }),
        fc.integer({ min: 1, max: 5 }),
        (order, count) => {
          const spread: { [path: string]: string } = { 'plumbline.yaml': files['plumbline.yaml'] ?? '' }
          order.forEach((path, index) => {
            const target = `catalog/${index % count}.yaml`
            spread[target] = `${spread[target] ?? ''}---\n${files[path]}`
          })
          expect(meaning(documentsIn(spread))).toEqual(wanted)
        },
      ),
      { numRuns: 100, seed: 6 },
    )
  })
})
