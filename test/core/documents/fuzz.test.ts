import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../service/core/documents/read-file.ts'
import { hostileText, nearMiss } from './hostile-text.ts'
import { documentsIn, sampleEstate } from './sample-estate.ts'

/** A sample by a fixed seed; `npm run fuzz` sets `FUZZ_RUNS` and takes another seed each time. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 400)
const options = process.env['FUZZ_RUNS'] ? { numRuns: runs } : { numRuns: runs, seed: 20_261_124 }

/** Whatever a text is, reading it ends, and says where what is wrong stands. */
function holds(path: string, text: string): void {
  const reading = readFile({ path, text })
  const lines = text.split('\n')
  for (const { location, message } of reading?.broken ?? []) {
    expect(message).not.toBe('')
    expect(message.length).toBeLessThan(1000)
    expect(location.line).toBeGreaterThanOrEqual(1)
    expect(location.line).toBeLessThanOrEqual(lines.length)
    expect(location.column).toBeGreaterThanOrEqual(1)
    expect(location.column).toBeLessThanOrEqual((lines[location.line - 1]?.length ?? 0) + 1)
  }
  for (const document of reading?.documents ?? []) expect(Object.isFrozen(document)).toBe(true)
}

describe('K19: hostile documents', () => {
  test('K19: texts made of pieces of YAML give documents or errors with places, never a crash', () => {
    fc.assert(
      fc.property(hostileText, (text) => holds('catalog/x.yaml', text)),
      options,
    )
  })

  test.each(Object.keys(sampleEstate))('K19: near misses of %s give documents or errors with places', (path) => {
    fc.assert(
      fc.property(nearMiss(sampleEstate[path] ?? ''), (text) => holds(path, text)),
      { ...options, numRuns: runs / 2 },
    )
  })

  test('K19: an estate with hostile files in it is put together all the same', () => {
    const files = fc.dictionary(
      fc.constantFrom('catalog/a.yaml', 'policies/b.yaml', 'waivers/c.yaml', '.github/workflows/d.yml'),
      hostileText,
    )
    fc.assert(
      fc.property(files, (hostile) => {
        const documents = documentsIn({ ...sampleEstate, ...hostile })
        expect(documents.estate?.name === 'acme' || documents.broken.length > 0).toBe(true)
      }),
      { ...options, numRuns: runs / 4 },
    )
  })
})
